import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainRows } from '../../../renderer/editor/markup/plain-rows'
import { placeMarkupCells, type SpanningRow } from '../../../renderer/editor/markup/table-grid'
import { pasted } from './from-html'

/** Markup with a place for each of its words: `§` where they are seen, `†` where they are dead. */
type Tree = string

const INLINE = ['<b>', '<span style="color:red">', '<font lang="TH">', '<ins>', '<u>', '<o:p>']
const BLOCK = ['<div>', '<p>', '<section>', '<blockquote>', '<h2>', '<center>', '<form>']
const DEAD = [
  '<del>',
  '<s>',
  '<strike>',
  '<span hidden>',
  '<span class="x msoDel">',
  '<span style="mso-hide:all">',
  '<span style="display: none !important">',
  '<span style="text-decoration:line-through">',
  '<span class="gone">',
  '<w:del>',
  '<i class="off" style="color:red">',
]
const SHEET =
  '<style><!-- .gone{display:none} p .off, .off{text-decoration:underline line-through} --></style>'
const CLOBBERS = [
  'childNodes',
  'attributes',
  'children',
  'nodeName',
  'tagName',
  'firstChild',
  'style',
]

function closed(open: string, inside: string): string {
  return `${open}${inside}</${/[\w:]+/.exec(open)?.[0] ?? ''}>`
}

const words = fc.constant('§')
const { inline, flow } = fc.letrec<{ inline: Tree; flow: Tree }>(tie => {
  const many = (of: fc.Arbitrary<Tree>) =>
    fc.array(of, { maxLength: 4 }).map(parts => parts.join(''))
  const inlines = many(tie('inline'))
  const flows = many(tie('flow'))
  const cell = fc
    .tuple(
      fc.constantFrom('td', 'th'),
      fc.integer({ min: 0, max: 3 }),
      fc.integer({ min: 0, max: 3 }),
      flows,
    )
    .map(([name, rows, columns, inside]) =>
      closed(`<${name} rowspan=${rows} colspan="${columns}">`, inside),
    )
  const row = fc
    .tuple(fc.constantFrom('<tr>', '<tr>', "<tr style='display:none'>"), many(cell))
    .map(([open, cells]) => closed(open, open === '<tr>' ? cells : cells.replaceAll('§', '†')))
  return {
    inline: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      words,
      fc.tuple(fc.constantFrom(...INLINE), inlines).map(([open, inside]) => closed(open, inside)),
      fc
        .tuple(fc.constantFrom(...DEAD), inlines)
        .map(([open, inside]) => closed(open, inside.replaceAll('§', '†'))),
      fc.constantFrom(...CLOBBERS).map(name => `<input name=${name} value=" § ">`),
      fc.constant('<textarea> § </textarea>'),
    ),
    flow: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      tie('inline'),
      fc.tuple(fc.constantFrom(...BLOCK), inlines).map(([open, inside]) => closed(open, inside)),
      flows.map(inside => closed('<div>', inside)),
      flows.map(inside => closed('<div style="visibility:hidden">', inside.replaceAll('§', '†'))),
      many(flows.map(inside => closed('<li>', inside))).map(items => closed('<ol>', items)),
      many(row).map(rows => closed('<table>', `<tbody>${rows}</tbody>`)),
    ),
  }
})

test('every word that is seen comes in once, in order, and no dead word does', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(inline, flow), { maxLength: 5 }), parts => {
      const seen: string[] = []
      const dead: string[] = []
      const html = parts.join('').replaceAll(/[§†]/g, mark => {
        const word = `${mark === '§' ? 'ค' : 'ต'}${seen.length + dead.length}.`
        ;(mark === '§' ? seen : dead).push(word)
        return word
      })
      const { text, report } = pasted(SHEET + html)
      expect(plainRows(text).match(/[คต]\d+\./g) ?? []).toEqual(seen)
      const left = [...report.left.values()].join(' ').match(/[คต]\d+\./g) ?? []
      expect(left.sort()).toEqual(dead.sort())
    }),
    { numRuns: 1000 },
  )
})

const anyRows = fc.array(
  fc.record({
    group: fc.integer({ min: 0, max: 1 }),
    cells: fc.array(
      fc.record({
        cell: fc.constant(null),
        rows: fc.integer({ min: 0, max: 4 }),
        columns: fc.integer({ min: 1, max: 4 }),
      }),
      { maxLength: 5 },
    ),
  }),
  { maxLength: 8 },
)

test('no cell begins where another from above still reaches, and each stands right of the one before it', () => {
  fc.assert(
    fc.property(anyRows, (rows: readonly SpanningRow<null>[]) => {
      const placed = placeMarkupCells(rows)
      const spans = rows.flatMap(({ cells }) => cells)
      expect(placed).toHaveLength(spans.length)
      for (const [at, { row, column }] of placed.entries())
        for (const [above, other] of placed.slice(0, at).entries()) {
          const span = spans[above]
          if (span === undefined) throw new Error('no cell')
          const together = rows
            .slice(other.row, row + 1)
            .every(({ group }) => group === rows[row]?.group)
          const down = span.rows === 0 ? rows.length : span.rows
          const reaches = together && row < other.row + down
          const covers = column >= other.column && column < other.column + span.columns
          expect(reaches && covers, `${at} under ${above}`).toBe(false)
          if (other.row === row) expect(column).toBeGreaterThan(other.column)
        }
    }),
  )
})
