import { expect, test } from 'vitest'
import { inLetterhead } from '../../../../core/compose/letterhead'
import { markedPaper } from '../../../../core/derive/marked-paper'
import type { Letter } from '../../../../core/model/document'
import { descendantsOf, type XmlNode } from '../../../../press/docx/xml'
import { context } from '../../../core/papers'
import { treeOf, withPart } from '../parts'
import { letterheadFile } from './frame'
import { manuscriptIn, opened } from './in-letterhead'
import { LETTER } from './letter'

/** A frame whose text is 130 mm wide, as beside a column of offices. */
const NARROW = withPart(await letterheadFile(['{{body}}']), 'word/document.xml', xml =>
  xml.replace('w:right="1300"', 'w:right="2636"'),
)
const WIDTH = 11906 - 1900 - 2636

const cells = [[{ text: 'กรมประมง' }], [{ text: 'กรมการจัดหางาน' }]]
const TABLE: Letter['texts'][string] = [
  { kind: 'table', header: false, rows: [cells.map(spans => [spans])] },
]

/** Everything in a letter that has a width or a place, in the frame. */
async function inNarrow(change: Partial<Letter>): Promise<{ body: XmlNode; styles: XmlNode }> {
  const letterhead = opened(NARROW)
  const letter = { ...LETTER, texts: { ...LETTER.texts, reason: TABLE }, ...change }
  const paper = markedPaper(letter, inLetterhead(context('circular-letter'), letterhead))
  const docx = await manuscriptIn(NARROW, paper, letter)
  return { body: treeOf(docx, 'word/document.xml'), styles: treeOf(docx, 'word/styles.xml') }
}

const numbers = (tree: XmlNode, element: string, attribute: string) =>
  [...descendantsOf(tree)]
    .filter(({ name }) => name === element)
    .map(({ attributes }) => Number(attributes.get(attribute)))

test.each<[string, Partial<Letter>]>([
  ['letter', {}],
  ['urgent memo', { form: 'memo', urgency: 'most-urgent' }],
])('tables and stops of a %s reach no further than the margins of the frame', async (_, change) => {
  const { body, styles } = await inNarrow(change)
  const widths = numbers(body, 'w:tblW', 'w:w')
  expect(widths.length).toBeGreaterThan(0)
  for (const width of widths) expect(width).toBeLessThanOrEqual(WIDTH + 2)
  expect(Math.max(...widths)).toBeGreaterThan(WIDTH - 20)
  const stops = numbers(styles, 'w:tab', 'w:pos')
  expect(Math.max(...stops)).toBeGreaterThan(WIDTH - 20)
  for (const stop of stops) expect(stop).toBeLessThanOrEqual(WIDTH + 2)
})
