import { expect, test } from 'vitest'
import { compose } from '../../../core/compose/compose'
import type { FindingsReport } from '../../../core/model/document'
import { richText } from '../../../core/model/rich-text'
import { moveFindings } from '../../../core/workshop/cards'
import { readCards } from '../../../core/workshop/read-cards'
import { takeCards } from '../../../core/workshop/take-cards'
import { report } from '../minutes'
import { contextFor, paperText, registry, template } from '../papers'
import { numbered } from './numbered'

function pasted(table: string): FindingsReport {
  const read = readCards(table, () => true)
  if (!read.ok || read.value === null) throw new Error('no cards')
  return takeCards(report({ findings: [], actions: [] }), read.value, registry(), numbered()).report
}

function printed(paper: FindingsReport): string {
  return paperText(compose(paper, contextFor(paper)))
}

test('recommendations stand under their own area on paper', () => {
  const text = printed(
    pasted('ด้าน\tประเด็น\tข้อความ\n๑\tข้อเสนอแนะ\tตั้งศูนย์ข้อมูลคดี\n๓\tข้อเสนอแนะ\tอบรมผู้ประกอบการ'),
  )
  expect(text).toContain(
    [
      '[label] ๖.๑ ด้านการดำเนินคดีกับผู้กระทำผิด',
      '[subheading] ข้อเสนอแนะ',
      '[numbered] (๑) → ตั้งศูนย์ข้อมูลคดี',
      '[label] ๖.๒ ด้านการคุ้มครองช่วยเหลือผู้เสียหายจากการค้ามนุษย์',
      '[body] ไม่มี',
      '[label] ๖.๓ ด้านการป้องกันปัญหาการค้ามนุษย์',
      '[subheading] ข้อเสนอแนะ',
      '[numbered] (๑) → อบรมผู้ประกอบการ',
    ].join('\n'),
  )
})

test('SWOT goes from a table to paper; what a person has not decided on prints at the end, until they do', () => {
  const board = pasted('ด้าน\tจุดแข็ง\tจุดอ่อน\tโอกาส\n๒\tมีทีมสหวิชาชีพ\tขาดล่าม\tมีกฎหมายใหม่')
  const open = printed(board)
  expect(open).toContain('[subheading] ยังไม่ระบุประเด็น\n[numbered] (๑) → มีกฎหมายใหม่ (โอกาส)')
  const [chance] = board.findings.filter(({ aspect }) => aspect === null)
  const decided = printed(moveFindings(board, [chance?.id ?? ''], { aspect: 'success' }))
  expect(decided).not.toContain('ยังไม่ระบุประเด็น')
  expect(decided).toContain('[subheading] ความสำเร็จ\n[numbered] (๑) → มีกฎหมายใหม่ (โอกาส)')
})

test('the four questions of an AAR and SWOT are set phrases of the methods, which print as they are chosen', () => {
  const methods = template('workshop-findings').parts.find(({ id }) => id === 'methods')
  const phrases = methods?.phrases.filter(phrase => /SWOT|AAR/.test(phrase)) ?? []
  expect(phrases).toHaveLength(2)
  const base = report()
  const text = printed({ ...base, texts: { ...base.texts, methods: richText(phrases.join('\n')) } })
  for (const phrase of phrases) expect(text).toContain(phrase)
})
