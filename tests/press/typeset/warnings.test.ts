import { expect, test } from 'vitest'
import { allLines, paper, paragraph, press, row, table } from '../paper'

const thai = await press()

test('a word wider than its line is cut between clusters, with a warning', () => {
  const word = 'ฆฬฆฬฆ้ฬ'.repeat(30)
  const layout = thai.typeset(paper([paragraph(word, 'flush', 's1')]))
  const lines = allLines(layout.pages).map(({ line }) => line.text)
  expect(lines.length).toBeGreaterThan(1)
  expect(lines.join('')).toBe(word)
  expect(layout.warnings).toEqual([{ code: 'word-too-wide', word, source: 's1' }])
})

test('a narrow cell cuts a known word between its parts and needs no warning', () => {
  const layout = thai.typeset(paper([table([26], [], [row('ระเบียบวาระการประชุม')])]))
  expect(allLines(layout.pages).map(({ line }) => line.text)).toEqual(['ระเบียบวาระ', 'การประชุม'])
  expect(layout.warnings).toEqual([])
})

test('a letter that no face has is a visible box, with a warning', () => {
  const layout = thai.typeset(paper([paragraph('ยิ้ม 😀 เสมอ', 'flush')]))
  expect(layout.warnings).toEqual([
    { code: 'letters-missing', letters: '😀', words: 'ยิ้ม 😀 เสมอ', source: null },
  ])
  const box = allLines(layout.pages)[0]?.line.runs[0]?.clusters.find(c => c.text === '😀')
  expect(box?.width).toBeGreaterThan(0.3)
})

test('☐ of a reply slip is the box itself: no warning', () => {
  expect(thai.typeset(paper([paragraph('☐ รับรอง', 'flush')])).warnings).toEqual([])
})

test('letters that stand side by side are told together, with the words around them', () => {
  const text = 'ประสานงานกับ 中文字样本 และ ກອງ แล้ว'
  expect(thai.typeset(paper([paragraph(text, 'flush', 's1')])).warnings).toEqual([
    {
      code: 'letters-missing',
      letters: '中文字样本',
      words: 'ประสานงานกับ 中文字样本 และ ກອງ แล้ว',
      source: 's1',
    },
    { code: 'letters-missing', letters: 'ກອງ', words: 'กับ 中文字样本 และ ກອງ แล้ว', source: 's1' },
  ])
})

test('letters beside the text are told too, on each paper of the same words', () => {
  const blocks = [paragraph('ก', 'flush')]
  const told = (runningFoot: string) => thai.typeset(paper(blocks, { runningFoot })).warnings
  expect(told('ฝ่ายเลขานุการ')).toEqual([])
  expect(told('ກອງ')).toEqual([
    { code: 'letters-missing', letters: 'ກອງ', words: 'ກອງ', source: null },
  ])
})

test('a document that is set again is told the same again', () => {
  const blocks = [paragraph('ยิ้ม 😀', 'flush', 's1')]
  const first = thai.typeset(paper(blocks)).warnings
  expect(first).toHaveLength(1)
  expect(thai.typeset(paper(structuredClone(blocks))).warnings).toEqual(first)
})
