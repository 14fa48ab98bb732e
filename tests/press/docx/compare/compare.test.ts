import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block } from '../../../../core/manuscript/manuscript'
import { descendantsOf, textOf } from '../../../../press/docx/xml'
import { anyManuscript } from '../../../arbitraries/manuscript'
import { openedPress, paper, paragraph as plain } from '../../paper'
import { treeOf } from '../parts'
import { cell, manuscript, paragraph, row } from '../rich-manuscript'
import { compare, table } from './compared'

/** What changed, in order: `-` what went, `+` what came. */
async function changesOf(old: readonly Block[], changed: readonly Block[]): Promise<string[]> {
  const { bytes } = await compare(manuscript(old), manuscript(changed))
  return marksIn(bytes)
}

function marksIn(bytes: Uint8Array): string[] {
  return [...descendantsOf(treeOf(bytes, 'word/document.xml'))]
    .filter(node => node.name === 'w:ins' || node.name === 'w:del')
    .map(node => `${node.name === 'w:ins' ? '+' : '-'}${textOf(node)}`)
    .filter(change => change.length > 1)
}

const body = (text: string) => paragraph('body', text)

test.each<[string, string, string, string[]]>([
  ['a word', 'ที่ประชุมรับทราบ', 'ที่ประชุมเห็นชอบ', ['-รับทราบ', '+เห็นชอบ']],
  ['a number', 'ผู้เสียหาย ๑๒ คน', 'ผู้เสียหาย ๑๕ คน', ['-๑๒', '+๑๕']],
  ['words that came', 'ให้ดำเนินการ', 'ให้ดำเนินการโดยเร็ว', ['+โดยเร็ว']],
  ['words that went', 'ให้ดำเนินการโดยเร็ว', 'ให้ดำเนินการ', ['-โดยเร็ว']],
  ['two words in a row', 'ภายใน ๑๕ วัน', 'ภายใน ๓๐ วัน', ['-๑๕', '+๓๐']],
  ['Latin by words', 'ตาม TIP Report 2018', 'ตาม TIP Report 2019', ['-2018', '+2019']],
  ['nothing', 'ไม่เปลี่ยน', 'ไม่เปลี่ยน', []],
])('%s', async (_name, old, changed, expected) => {
  expect(await changesOf([body(old), body('ท้าย')], [body(changed), body('ท้าย')])).toEqual(expected)
})

test('a name is one word: it changes as a whole', async () => {
  const named = (name: string) => ({ ...paper([plain(`ให้${name}รายงาน`)]), names: [name] })
  const thai = await openedPress()
  const { bytes } = await thai.compare(named('กรมทดสอบกลาง'), named('กรมทดสอบปลาย'))
  expect(marksIn(bytes)).toEqual(['-กรมทดสอบกลาง', '+กรมทดสอบปลาย'])
})

test('a face that changed is a change', async () => {
  const bold = paragraph('body', [{ text: 'ที่ประชุม' }, { text: 'รับทราบ', bold: true }])
  expect(await changesOf([body('ที่ประชุมรับทราบ')], [bold])).toEqual(['-รับทราบ', '+รับทราบ'])
})

const TEXTS = ['เรื่องที่หนึ่งว่าด้วยงบประมาณ', 'เรื่องที่สองว่าด้วยบุคลากร', 'เรื่องที่สามว่าด้วยสถานที่'] as const

test.each<[string, readonly string[], readonly string[], string[]]>([
  ['in front', TEXTS.slice(1), TEXTS, [`+${TEXTS[0]}`]],
  ['at the end', TEXTS.slice(0, 2), TEXTS, [`+${TEXTS[2]}`]],
  ['gone in the middle', TEXTS, [TEXTS[0], TEXTS[2]], [`-${TEXTS[1]}`]],
  ['gone at the end', TEXTS, TEXTS.slice(0, 2), [`-${TEXTS[2]}`]],
])('a paragraph %s', async (_name, old, changed, expected) => {
  expect(await changesOf(old.map(body), changed.map(body))).toEqual(expected)
})

const AGENCY = row([cell('กรมการปกครอง'), cell('ส่งข้อมูลรายจังหวัด')])
const POLICE = row([cell('สำนักงานตำรวจแห่งชาติ'), cell('รายงานผลการสืบสวน')])

test('a cell, a row that came and a row that went', async () => {
  const late = row([cell('กรมการปกครอง'), cell('ส่งข้อมูลรายอำเภอ')])
  expect(await changesOf([table(AGENCY)], [table(late)])).toEqual(['-จังหวัด', '+อำเภอ'])
  const grown = await compare(manuscript([table(AGENCY)]), manuscript([table(AGENCY, POLICE)]))
  const rows = [...descendantsOf(treeOf(grown.bytes, 'word/document.xml'))].filter(
    node => node.name === 'w:trPr' && [...descendantsOf(node)].some(({ name }) => name === 'w:ins'),
  )
  expect(rows).toHaveLength(1)
  expect(await changesOf([table(AGENCY, POLICE)], [table(POLICE)])).toEqual([
    '-กรมการปกครอง',
    '-ส่งข้อมูลรายจังหวัด',
  ])
})

test('who changed it and when stands at every change', async () => {
  const { bytes, changes } = await compare(manuscript([body('เดิม')]), manuscript([body('ใหม่')]))
  const marks = [...descendantsOf(treeOf(bytes, 'word/document.xml'))].filter(node =>
    node.attributes.has('w:author'),
  )
  expect(marks).toHaveLength(changes)
  for (const { attributes } of marks) {
    expect(attributes.get('w:author')).toBe('กองต่อต้านการค้ามนุษย์')
    expect(attributes.get('w:date')).toBe('2018-09-15T00:00:00Z')
  }
})

test('a paper compared with itself has no change', async () => {
  await fc.assert(
    fc.asyncProperty(anyManuscript, async any => {
      expect((await compare(any, any)).changes).toBe(0)
    }),
    { numRuns: 10 },
  )
})
