import { expect, test } from 'vitest'
import { allLines, paper, paragraph, press, row, table } from './paper'

const thai = await press()

test('a word wider than its cell is cut between clusters, with a warning', () => {
  const word = 'ฆฬฆฬฆ้ฬฆฬฆฬฆฬฆฬฆฬฆฬ'
  const layout = thai.typeset(paper([table([20], [], [row(word)])]))
  const lines = allLines(layout.pages).map(({ line }) => line.text)
  expect(lines.length).toBeGreaterThan(1)
  expect(lines.join('')).toBe(word)
  expect(layout.warnings).toEqual([`“${word}” กว้างกว่าช่อง จึงต้องตัดกลางคำ`])
})

test('a narrow cell cuts a known word between its parts and needs no warning', () => {
  const layout = thai.typeset(paper([table([26], [], [row('ระเบียบวาระการประชุม')])]))
  expect(allLines(layout.pages).map(({ line }) => line.text)).toEqual(['ระเบียบวาระ', 'การประชุม'])
  expect(layout.warnings).toEqual([])
})

test('a letter that no face has is a visible box, with a warning', () => {
  const layout = thai.typeset(paper([paragraph('ยิ้ม 😀 เสมอ', 'flush')]))
  expect(layout.warnings).toEqual(['ไม่มีแบบอักษรใดมีตัว 😀 (U+1F600) จึงพิมพ์เป็นกรอบสี่เหลี่ยมแทน'])
  const box = allLines(layout.pages)[0]?.line.runs[0]?.clusters.find(c => c.text === '😀')
  expect(box?.width).toBeGreaterThan(0.3)
})

test('☐ of a reply slip is the box itself: no warning', () => {
  expect(thai.typeset(paper([paragraph('☐ รับรอง', 'flush')])).warnings).toEqual([])
})
