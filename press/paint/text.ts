import { type Digits, withDigits } from '../../core/thai/numerals'
import { folioText } from '../folio'
import { withMarks } from '../typeset/line-words'
import type { Page, PlacedLine } from '../typeset/page'

/** The pages as text, each line with the number a correction would cite; cells side by side are parted by tabs. The mark
 * of a note stands in brackets, or it would be read as part of a number. */
export function paintText(pages: readonly Page[], digits: Digits): string {
  return pages
    .map(page => {
      const head = `== หน้า ${folioText(page.folio, digits) || '–'} ==`
      const lines = rowsOf(page.lines).map(row => {
        const number = row[0]?.number ?? 0
        const label = number === 0 ? '' : withDigits(String(number), digits)
        return `${label.padStart(2)}  ${rowText(row)}`.trimEnd()
      })
      return `${[head, ...lines].join('\n')}\n`
    })
    .join('\n')
}

/** Lines on one baseline, left to right; the page from top to bottom. */
function rowsOf(lines: readonly PlacedLine[]): PlacedLine[][] {
  const rows = new Map<number, PlacedLine[]>()
  for (const line of lines) {
    const key = Math.round(line.y)
    rows.set(key, [...(rows.get(key) ?? []), line])
  }
  return [...rows.entries()]
    .sort(([a], [b]) => a - b)
    .map(([, row]) => row.toSorted((a, b) => a.x + a.line.x - b.x - b.line.x))
}

function rowText(row: readonly PlacedLine[]): string {
  return row.map(({ line }) => withMarks(line, mark => `[${mark}]`).trim()).join('\t')
}
