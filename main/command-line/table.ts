/** Marks that stand above or below a letter take no room of their own. */
const NO_ROOM = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u200b-\u200f]/g

/** How many places of a terminal a text takes. */
function widthOf(text: string): number {
  return text.replaceAll(NO_ROOM, '').length
}

/** A text no wider than that, ended between letters and never before a mark. */
function cutTo(text: string, most: number): string {
  if (widthOf(text) <= most) return text
  let end = 0
  for (let room = most - 1; end < text.length; end++) {
    const letter = text.charAt(end)
    if (letter.replace(NO_ROOM, '') !== '' && room-- === 0) break
  }
  return `${text.slice(0, end)}…`
}

/** Rows in columns as wide as what stands in them, each at most so wide as `most` says. */
export function inColumns(rows: readonly (readonly string[])[], most: readonly number[]): string[] {
  const cut = rows.map(row => row.map((cell, at) => cutTo(cell, most[at] ?? 40)))
  const widths = most.map((_, at) => Math.max(...cut.map(row => widthOf(row[at] ?? '')), 0))
  return cut.map(row =>
    row
      .map((cell, at) => cell + ' '.repeat(Math.max(0, (widths[at] ?? 0) - widthOf(cell))))
      .join('  ')
      .trimEnd(),
  )
}
