import { describe, expect, test } from 'vitest'
import { openJudge, SETTERS, type Setter } from '../bench/line-ends'
import { everyPaper } from '../papers/every-paper'
import { readProse } from '../thai/marked-text'
import { textOf } from './docs-pages'

// What the pages say was measured, measured again.

const README = textOf('README.md')
const judge = await openJudge('dist/assets')
const PROSE = {
  'held-out': readProse('tests/thai/held-out'),
  'held-out-b': readProse('tests/thai/held-out-b'),
} as const
type Prose = keyof typeof PROSE

/** How lines of this prose end, in shares of 100 with two places as the tables have them. */
function measured(prose: Prose, setter: Setter, width: number) {
  const { ends, ragged } = judge(PROSE[prose], setter, width)
  const all = ends.good + ends.poor + ends.particle + ends.forbidden
  const share = (part: number) => ((100 * part) / all).toFixed(2)
  return { all, wrong: share(ends.forbidden), compound: share(ends.poor), open: share(ragged) }
}

const [TOTAL_FIT, GREEDY] = SETTERS
if (!TOTAL_FIT || !GREEDY) throw new Error('two ways to set lines of our own')

describe('docs/line-breaking.md', () => {
  const page = textOf('docs/line-breaking.md')
  const rows = [
    ...page.matchAll(/^\| `(held-out(?:-b)?)`, ([\d.]+) cm +\| ([\d,]+) +\| (.*) \|$/gm),
  ]

  test('has a line for each prose and measure', () => {
    expect(rows.length).toBe(8)
  })

  test.each(
    rows.map(
      ([, prose = '', width = '', ends = '', rest = '']) =>
        [prose as Prose, Number(width), ends, rest] as const,
    ),
  )('lines of %s at %d cm end as its table says now', (prose, width, ends, rest) => {
    const [, wrong, , compound, open] = rest.split('|').map(cell => cell.replace('%', '').trim())
    expect({ all: Number(ends.replace(',', '')), wrong, compound, open }).toEqual(
      measured(prose, TOTAL_FIT, width),
    )
  })

  test.each([
    ['มติ, total fit', TOTAL_FIT],
    ['มติ, greedy', GREEDY],
  ] as const)('%s does as beside ICU', (name, setter) => {
    const cells = new RegExp(`^\\| ${name} +\\| ([^|]+) \\| ([^|]+) \\|`, 'm').exec(page)
    const told = [cells?.[1], cells?.[2]].map(cell => cell?.trim())
    expect(told).toEqual(
      (['held-out', 'held-out-b'] as const).map(prose => {
        const { wrong, compound } = measured(prose, setter, 16)
        return `${wrong} / ${compound} %`
      }),
    )
  })
})

describe('README.md', () => {
  test('tells how many lines end wrong at 16 cm', () => {
    const [one, two] = (['held-out', 'held-out-b'] as const).map(prose =>
      measured(prose, TOTAL_FIT, 16),
    )
    expect(README.replaceAll(/\s+/g, ' ')).toContain(
      `${one?.wrong} % and ${two?.wrong} % of line ends are wrong and ${one?.compound} % and ${two?.compound} % inside a compound, at 16 cm`,
    )
  })

  test('tells how many kinds of paper are put to every test of files', () => {
    expect(README.replaceAll(/\s+/g, ' ')).toContain(
      `all ${everyPaper().length} kinds of paper, in the tests`,
    )
  })

  test('tells how near Word and PDF, window and PDF are held to each other by their tests', () => {
    const [, millimetres] =
      /TOLERANCE = ([\d.]+)/.exec(textOf('tests/papers/every-paper.test.ts')) ?? []
    expect(README).toMatch(new RegExp(`within ${millimetres} mm of those of the PDF`))
    const [, part] = /const PAGE = ([\d.]+)/.exec(textOf('tests/papers/screen.test.ts')) ?? []
    expect(README.replaceAll(/\s+/g, ' ')).toContain(
      `less than ${100 * Number(part)} % of their pixels`,
    )
  })
})
