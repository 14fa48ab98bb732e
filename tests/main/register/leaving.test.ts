import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { Document, Minutes } from '../../../core/model/document'
import { startDocument } from '../../../core/template/start'
import { template } from '../../core/papers'
import { aBinder, fileNameOf, papersOf, told } from './a-register'

const PAPERS = papersOf('ก', 31, 6)

/** The last paper with a name that nothing else holds: on a topic, and on the attendance list. */
function naming(minutes: Minutes, name: string): Minutes {
  const { attendance, agenda } = minutes
  const [first, ...others] = attendance.present
  if (first === undefined) throw new Error('nobody came')
  return {
    ...minutes,
    attendance: { ...attendance, present: [{ ...first, name }, ...others] },
    agenda: agenda.map(item => ({
      ...item,
      topics: item.topics.map(topic => ({ ...topic, title: `${topic.title} ${name}` })),
    })),
  }
}

const holds = (index: string, word: string) => readFileSync(index).includes(Buffer.from(word))

test.each([
  ['ฉบับนั้นออกจากแฟ้ม', (file: string) => rmSync(file)],
  ['ชื่อถูกลบออกจากฉบับนั้น', null],
])('%s: ชื่อไม่เหลือในไฟล์ของทะเบียนแม้ในส่วนที่ลบแล้ว', async (_case, remove) => {
  const last = PAPERS[5] as Minutes
  const binder = aBinder(PAPERS.slice(0, 5))
  const file = binder.write(fileNameOf(last), naming(last, 'สมหมายzqxj'))
  const register = binder.open()
  await register.look()
  expect(told(register.search('สมหมายzqxj', {}, false)).rows.length).toBeGreaterThan(0)
  expect(holds(binder.index, 'zqxj')).toBe(true)
  if (remove === null) binder.write(fileNameOf(last), last, 2)
  else remove(file)
  await register.look()
  register.end()
  expect(holds(binder.index, 'zqxj')).toBe(false)
  expect(readFileSync(`${binder.index}-journal`)).toHaveLength(0)
})

test.each([
  ['หนังสือลับ', 'letter', { secrecy: 'secret', subject: 'เรื่องzqxj' }],
  ['ข่าวที่อาจบอกว่าผู้เสียหายเป็นใคร', 'news', { headline: 'ช่วย ด.ญ. ขวัญzqxj อายุ ๑๓ ปี' }],
] as const)('%s: ทะเบียนรู้ว่ามีฉบับนั้น แต่ไม่มีคำใดของฉบับนั้นในไฟล์', async (_case, kind, change) => {
  const binder = aBinder()
  const form = template(kind === 'news' ? 'news' : 'circular-letter')
  const paper = { ...startDocument(form, 'd1'), ...change } as Document
  binder.write('ฉบับ.mati', paper)
  const register = binder.open()
  await register.look()
  expect(told(register.papers({})).rows).toMatchObject([{ kind, title: '', state: 'ok' }])
  register.end()
  expect(holds(binder.index, 'zqxj')).toBe(false)
})

test('ทะเบียนไม่เขียนสิ่งใดลงในแฟ้ม', async () => {
  const binder = aBinder(PAPERS)
  const before = PAPERS.map(paper => readFileSync(path.join(binder.folder, fileNameOf(paper))))
  const register = binder.open()
  await register.look()
  register.end()
  const after = PAPERS.map(paper => readFileSync(path.join(binder.folder, fileNameOf(paper))))
  expect(after).toEqual(before)
})
