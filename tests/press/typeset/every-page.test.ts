import { expect, test } from 'vitest'
import type { Page, PlacedLine } from '../../../press/typeset/page'
import { points } from '../../../press/typeset/page'
import { everyPaper, PAPER_MEDIA } from '../../papers/every-paper'
import { press } from '../paper'

const thai = await press({ media: key => PAPER_MEDIA.get(key) })

const mm = (pt: number) => (pt / points(1)).toFixed(1)
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0)
/** How many lines, and their places and widths added up: one that moves by a tenth of a millimetre changes it. */
const placed = (lines: readonly PlacedLine[]) => {
  const sums = [
    lines.map(({ x }) => x),
    lines.map(({ y }) => y),
    lines.map(({ line }) => line.width),
  ]
  return `${lines.length} (${sums.map(values => mm(sum(values))).join(' ')})`
}

/** One line for each page: where its text begins and ends, and what else stands on it. */
function told({ number, lines, rules, pictures, furniture, watermark, outline, goesOn }: Page) {
  const ends = [lines[0], lines.at(-1)].map(line => (line ? `${mm(line.x)} ${mm(line.y)}` : '–'))
  const ruled = `${rules.length} (${mm(sum(rules.flatMap(Object.values).filter(Number.isFinite)))})`
  return [
    `หน้า ${number}: ${ends.join(' … ')}`,
    `บรรทัด ${placed(lines)}`,
    `เลขบรรทัด ${sum(lines.map(line => line.number))}`,
    `เส้น ${ruled}`,
    `ภาพ ${pictures.length}`,
    `หัวท้าย ${placed(furniture)}`,
    `สารบัญ ${outline.length}`,
    ...(watermark === null ? [] : ['ลายน้ำ']),
    ...(goesOn ? ['ต่อจากหน้าก่อน'] : []),
  ].join(' · ')
}

test('every paper of the program stands on its pages where it stood', async () => {
  const pages = everyPaper().flatMap(({ name, manuscripts }) => [
    `# ${name}`,
    ...manuscripts.flatMap(one => thai.typeset(one).pages.map(told)),
    '',
  ])
  await expect(pages.join('\n')).toMatchFileSnapshot('golden/every-page.txt')
})
