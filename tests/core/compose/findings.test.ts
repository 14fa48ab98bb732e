import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { compose } from '../../../core/compose/compose'
import { inPaperOrder } from '../../../core/compose/findings'
import type { Document } from '../../../core/model/document'
import { richText } from '../../../core/model/rich-text'
import { WIDE_MEASURE } from '../../../core/paper/paper'
import { startDocument } from '../../../core/template/start'
import type { Template } from '../../../core/template/template'
import { newGroup } from '../../../core/workshop/cards'
import { anyFindingsReport } from '../../arbitraries/document'
import { finding, report, statement } from '../minutes'
import { context, contextFor, paperText, template } from '../papers'

const paper = (document: Document) => paperText(compose(document, contextFor(document)))

test('findings follow one another on paper by area and aspect', () => {
  fc.assert(
    fc.property(anyFindingsReport, any => {
      const { blocks } = compose(any, context('workshop-findings'))
      const ids = inPaperOrder(any.findings).map(finding => finding.id)
      const sources = blocks.flatMap(block => ('source' in block ? (block.source ?? []) : []))
      const printed = sources.filter(source => ids.includes(source))
      expect([...new Set(printed)]).toEqual(ids)
    }),
  )
})

test('the parts stand in official order, คำนำ and the summary before the numbered ones, ภาคผนวก last', () => {
  const headings = paper(report()).match(/(?<=\[(?:front-)?heading\] ).*/g)
  expect(headings).toEqual([
    'คำนำ',
    'บทสรุปผู้บริหาร',
    '๑. หลักการและเหตุผล',
    '๒. วัตถุประสงค์',
    '๓. ผู้เข้าร่วม',
    '๔. วัน เวลา และสถานที่',
    '๕. วิธีการถอดบทเรียน',
    '๖. ผลการถอดบทเรียน',
    '๗. ภาพรวมข้อค้นพบรายหน่วยงานและรายด้าน',
    '๘. ข้อเสนอแนะ',
    '๙. กรอบแนวทางปฏิบัติงาน',
    '๑๐. การดำเนินงานต่อไป',
    'แหล่งข้อมูล',
    'ภาคผนวก รายชื่อผู้เข้าร่วม',
  ])
})

test('a cover without a number, contents in letters, then the text from page one', () => {
  const front = paper(report()).split('\n[section portrait numbers]\n')[0]?.split('\n')
  expect(front?.filter(line => !line.startsWith('[subtitle] เมื่อ'))).toEqual([
    '[section portrait none]',
    '[room 70 mm]',
    '[cover-title] รายงานผลการถอดบทเรียน',
    expect.stringMatching(/^\[subtitle\] /),
    expect.stringMatching(/^\[subtitle\] ณ /),
    '[room 80 mm]',
    '[subtitle] กองต่อต้านการค้ามนุษย์',
    '[section portrait letters]',
    '[front-heading] คำนำ',
    '[body] ข้อความ',
    '[page-break]',
    '[contents-title] สารบัญ',
    '[right] หน้า',
    '[contents]',
    '[page-break]',
    '[front-heading] บทสรุปผู้บริหาร',
    '[body] ข้อความ',
  ])
})

test('once the day of the report is known, its month stands on the cover and under คำนำ', () => {
  const dated = paper(report({ issued: '2018-08-31' })).split('\n')
  const makers = ['[signature]', '  คณะผู้จัดทำ', '  กองต่อต้านการค้ามนุษย์', '  สิงหาคม ๒๕๖๑']
  expect(dated.slice(dated.indexOf('[room 80 mm]') + 1).slice(0, 8)).toEqual([
    '[subtitle] กองต่อต้านการค้ามนุษย์',
    '[subtitle] สิงหาคม ๒๕๖๑',
    '[section portrait letters]',
    '[front-heading] คำนำ',
    '[body] ข้อความ',
    ...makers.slice(0, 3),
  ])
  expect(dated.filter(line => line.includes('สิงหาคม'))).toHaveLength(2)
  expect(paper(report())).not.toContain('คณะผู้จัดทำ')
})

test('the photographs are the appendix after the list, under a heading like its own', () => {
  const photograph = {
    ...{ id: 'x1', media: 'a'.repeat(64), format: 'jpeg' as const, width: 400, height: 300 },
    ...{ caption: 'กลุ่มย่อย', alt: '', size: 'half' as const },
  }
  expect(paper(report({ photographs: [photograph] }))).toMatch(
    /\[front-heading\] ภาคผนวก รายชื่อผู้เข้าร่วม\n\[body\] ข้อความ\n\[page-break\]\n\[front-heading\] ภาคผนวก ภาพกิจกรรม\n\[figure .*\] กลุ่มย่อย\n$/,
  )
})

test('an appendix begins a page of its own; one that was not written has none', () => {
  expect(paper(report())).toMatch(
    /\[page-break\]\n\[front-heading\] ภาคผนวก รายชื่อผู้เข้าร่วม\n\[body\] ข้อความ\n$/,
  )
  expect(paper(report({ texts: { ...report().texts, 'attendee-list': [] } }))).not.toContain(
    'ภาคผนวก',
  )
})

test('ข้อเสนอแนะ stands last under its area, and is counted in the overview', () => {
  const found = paper(
    report({
      findings: [finding({ id: 'f9', aspect: 'recommendation' }), finding({ aspect: 'challenge' })],
    }),
  )
  const challenge = found.indexOf('[subheading] ความท้าทาย')
  expect(found.indexOf('[subheading] ข้อเสนอแนะ')).toBeGreaterThan(challenge)
  expect(found).toContain('ความท้าทาย ๑ / ข้อเสนอแนะ ๑')
})

test('a template decides what stands before the text, and whether ภาพรวม lies on its side', () => {
  const context = contextFor(report())
  const parts = context.template.parts.filter(
    part => part.content !== 'text' || part.place === undefined,
  )
  const laidOut = (layout: Template['layout']) =>
    compose(report(), { ...context, template: { ...context.template, layout, parts } }).blocks
  expect(laidOut([]).filter(({ kind }) => kind === 'section' || kind === 'contents')).toEqual([])
  const wide = laidOut(['wide-matrix'])
  const turns = wide.flatMap((block, at) => (block.kind === 'section' ? [at] : []))
  const [from = 0, to = 0] = turns
  expect(turns).toHaveLength(2)
  expect(wide.slice(from, to + 1).map(({ kind }) => kind)).toEqual([
    'section',
    'paragraph',
    'table',
    'section',
  ])
  const table = wide[from + 2]
  const width = table?.kind === 'table' ? table.columns.reduce((sum, one) => sum + one, 0) : 0
  expect(width).toBe(WIDE_MEASURE)
})

test('findings stand by area and aspect, with who gave them', () => {
  const findings = [
    finding({ id: 'f1', aspect: 'challenge', text: richText('รูปแบบเปลี่ยนเร็ว'), agencies: [] }),
    finding({
      id: 'f2',
      text: richText('มีกฎหมายเฉพาะ'),
      agencies: ['dsi', 'international-organizations'],
    }),
  ]
  expect(paper(report({ findings }))).toContain(
    [
      '[label] ๖.๑ ด้านการดำเนินคดีกับผู้กระทำผิด',
      '[subheading] จุดแข็ง',
      '[numbered] (๑) → มีกฎหมายเฉพาะ (ดีเอสไอ, กรมองค์การระหว่างประเทศ)',
      '[subheading] ความท้าทาย',
      '[numbered] (๑) → รูปแบบเปลี่ยนเร็ว',
      '[label] ๖.๒ ด้านการคุ้มครองช่วยเหลือผู้เสียหายจากการค้ามนุษย์',
      '[body] ไม่มี',
    ].join('\n'),
  )
})

test('a finding without area or aspect is not lost', () => {
  const findings = [finding({ area: null, aspect: null, agencies: [] })]
  expect(paper(report({ findings }))).toContain(
    '[label] ๖.๔ ข้อค้นพบที่ยังไม่ระบุด้าน\n[subheading] ยังไม่ระบุประเด็น\n[numbered] (๑) → มีกฎหมายเฉพาะ',
  )
})

test('the matrix counts by agency in official order, the whole room last', () => {
  const findings = [
    finding({ id: 'f1', agencies: [] }),
    finding({ id: 'f2', agencies: ['dsi', 'rtp'] }),
    finding({ id: 'f3', agencies: ['dsi'] }),
    finding({ id: 'f4', agencies: ['dsi'], area: 'prevention', aspect: 'obstacle' }),
  ]
  const rows = paper(report({ findings }))
    .split('\n')
    .filter(line => line.startsWith('[แถว]'))
  expect(rows.slice(0, 3)).toEqual([
    '[แถว] สำนักงานตำรวจแห่งชาติ | จุดแข็ง ๑ | – | –',
    '[แถว] กรมสอบสวนคดีพิเศษ | จุดแข็ง ๒ | – | ปัญหา/อุปสรรค ๑',
    '[แถว] ที่ประชุมโดยรวม | จุดแข็ง ๑ | – | –',
  ])
})

test('a group that named no agency has a row of its own before the whole room', () => {
  const ofGroup = statement({ group: 'g2', agency: null })
  const findings = [
    finding({ id: 'f1', agencies: [] }),
    finding({ id: 'f2', statements: [ofGroup] }),
    finding({ id: 'f3', statements: [ofGroup, statement({ id: 's2', agency: 'rtp' })] }),
    finding({ id: 'f4', statements: [statement({ group: 'gone', agency: null })] }),
  ]
  const groups = [newGroup('g1', 'กลุ่มที่ ๑'), newGroup('g2', 'กลุ่มที่ ๒')]
  const printed = paper(report({ findings, groups }))
  expect(printed).toContain('(กลุ่มที่ ๒, ตร.)')
  const rows = printed.split('\n').filter(line => line.startsWith('[แถว]'))
  expect(rows.slice(0, 3)).toEqual([
    '[แถว] สำนักงานตำรวจแห่งชาติ | จุดแข็ง ๑ | – | –',
    '[แถว] กลุ่มที่ ๒ | จุดแข็ง ๑ | – | –',
    '[แถว] ที่ประชุมโดยรวม | จุดแข็ง ๒ | – | –',
  ])
})

test.each([
  [{ people: 70, atLeast: true, agencies: 20 }, 'จำนวนกว่า ๗๐ คน จาก ๒๐ หน่วยงาน'],
  [{ people: 68, atLeast: false, agencies: 20 }, 'จำนวน ๖๘ คน จาก ๒๐ หน่วยงาน'],
  [
    { people: null, atLeast: false, agencies: null },
    'จำนวน …………………………… คน จาก …………………………… หน่วยงาน',
  ],
])('participants %j print «%s»', (participants, printed) => {
  expect(paper(report({ participants }))).toContain(
    `ผู้เข้าร่วมประชุม ${printed} โดยมีรองปลัดกระทรวง เป็นประธาน`,
  )
})

test('an empty report shows its gaps as dots and leaves optional parts out', () => {
  const empty = paper(startDocument(template('workshop-findings'), 'w0'))
  expect(empty).toContain('[heading] ๑. หลักการและเหตุผล\n[body] …')
  expect(empty).not.toContain('การดำเนินงานต่อไป')
})
