import { describe, expect, test } from 'vitest'
import type { Block, Manuscript } from '../../../core/manuscript/manuscript'
import { descendantsOf } from '../../../press/docx/xml'
import { treeOf } from '../docx/parts'
import { allLines, linesOf, PROSE, paper, paragraph, press, row, table } from '../paper'

const thai = await press()

const landscape: Block = { kind: 'section', orientation: 'landscape' }
const portrait: Block = { kind: 'section', orientation: 'portrait' }

/** How wide each table of the Word file is, mm. */
async function widthsInWord(manuscript: Manuscript): Promise<number[]> {
  const document = treeOf(await thai.docx([manuscript]), 'word/document.xml')
  return [...descendantsOf(document)]
    .filter(({ name }) => name === 'w:tblGrid')
    .map(grid =>
      [...descendantsOf(grid)]
        .filter(({ name }) => name === 'w:gridCol')
        .reduce((sum, { attributes }) => sum + Number(attributes.get('w:w')), 0),
    )
    .map(twips => Math.round((twips / 1440) * 25.4))
}

test('a table that a person typed takes the width of the page it stands on, in Word as in print', async () => {
  const typed: Block = { ...table([80, 80], [], [row(PROSE, PROSE)]), byWords: true }
  const wide: Block = { ...table([123, 124], [], [row(PROSE, PROSE)]), byWords: true }
  const blocks = [typed, landscape, wide, portrait, wide]
  expect(await widthsInWord(paper(blocks))).toEqual([160, 247, 160])
  const widths = thai
    .typeset(paper(blocks))
    .pages.map(({ rules }) => Math.max(...rules.map(({ x2 }) => x2)) / (72 / 25.4) - 30)
  expect(widths.map(Math.round)).toEqual([160, 247, 160])
})

describe('names', () => {
  const words = 'ประสานงานกับแสงจันทราวารีศรีสุข'.repeat(12)
  const name = 'แสงจันทราวารีศรีสุข'
  const set = (names: readonly string[]) =>
    thai.typeset({ ...paper([paragraph(words, 'flush')]), names }).pages.flatMap(linesOf)

  test('of one paper bind its lines and not those of the next, in whatever order they come', () => {
    const [plain, bound] = [set([]), set([name])]
    expect(bound).not.toEqual(plain)
    for (const line of bound) expect(line.replaceAll(name, '')).not.toMatch(/[แจทศข]/)
    for (const count of [1, 2, 3, 4, 5, 6]) set(Array(count).fill('ชื่ออื่น'))
    expect([set([]), set([name]), set([])]).toEqual([plain, bound, plain])
  })

  test('bind a body that was set without them', () => {
    const blocks = [paragraph(words, 'flush')]
    const [plain, bound] = [[], [name]].map(names =>
      thai.typeset({ ...paper(blocks), names }).pages.flatMap(linesOf),
    )
    expect([plain, bound]).toEqual([set([]), set([name])])
  })
})

test('what a block could not do is told with its source, once for each paper it stands on', () => {
  const word = 'ฆ'.repeat(100)
  const blocks = [paragraph(word, 'flush', 's1'), paragraph(word, 'flush', 's2'), paragraph('ก')]
  const warnings = [
    { code: 'word-too-wide', word, source: 's1' },
    { code: 'word-too-wide', word, source: 's2' },
  ]
  expect(thai.typeset(paper(blocks)).warnings).toEqual(warnings)
  expect(thai.typeset(paper(blocks)).warnings).toEqual(warnings)
  expect(thai.typeset(paper([...blocks])).warnings).toEqual(warnings)
  expect(thai.warnings([paper(blocks), paper([...blocks])])).toEqual(warnings)
})

test('a table whose letters became smaller is told, and one that no letters are small enough for', () => {
  const words = row(...Array.from({ length: 9 }, () => 'บูรณาการข้อมูลระหว่าง'))
  const smaller = thai.typeset(paper([table(Array(9).fill(10), [], [words])]))
  expect(smaller.warnings.map(({ code }) => code)).toEqual(['table-smaller'])
  const sizes = new Set(
    allLines(smaller.pages).flatMap(({ line }) => line.runs.map(run => run.size)),
  )
  expect(sizes.size).toBe(1)
  expect(Math.max(...sizes)).toBeLessThan(10.5)
  const cut = row(...Array.from({ length: 9 }, () => 'ฆ'.repeat(20)))
  const { warnings } = thai.typeset(paper([table(Array(9).fill(10), [], [cut])]))
  expect(warnings).toEqual([{ code: 'table-too-wide', columns: 9, source: null }])
})

test.each([
  ['ที่ประชุมรับทราบ ກອງ แล้วจึงมีมติให้ดำเนินการต่อไป', 'ที่ประชุมรับทราบ ກອງ แล้วจึงมีมติให้ดำเนิน'],
  ['ກອງ', 'ກອງ'],
  [`${'ฆ'.repeat(40)} ກ ${'ฆ'.repeat(40)}`, 'ກ'],
])('beside letters that no face has stand whole words: %s', (text, words) => {
  const { warnings } = thai.typeset(paper([paragraph(text, 'flush')]))
  expect(warnings[0]).toMatchObject({ code: 'letters-missing', words })
})
