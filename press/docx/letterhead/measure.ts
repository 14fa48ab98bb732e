import { childOf, childrenOf, type XmlNode } from '../xml'

const MM_PER_TWIP = 25.4 / 1440
/** Twips in each unit that a length may name. */
const UNITS: Readonly<Record<string, number>> = {
  mm: 1440 / 25.4,
  cm: 14400 / 25.4,
  in: 1440,
  pt: 20,
  pc: 240,
  pi: 240,
}
/** Word's own page: A4 with an inch at either side, half an inch between columns. */
const USUAL = { width: 11906, margin: 1440, gap: 720 } as const

/** The width of the text in a section, mm: that of its narrowest column. */
export function textWidthOf(section: XmlNode): number {
  const size = childOf(section, 'w:pgSz')
  const margin = childOf(section, 'w:pgMar')
  const left = lengthOf(margin, 'w:left', USUAL.margin) + lengthOf(margin, 'w:gutter', 0)
  const right = lengthOf(margin, 'w:right', USUAL.margin)
  const text = lengthOf(size, 'w:w', USUAL.width) - left - right
  return columnOf(childOf(section, 'w:cols'), text) * MM_PER_TWIP
}

function columnOf(columns: XmlNode | undefined, text: number): number {
  const widths = childrenOf(columns, 'w:col').map(column => lengthOf(column, 'w:w', text))
  if (widths.length > 0) return Math.min(...widths)
  const count = Math.max(1, lengthOf(columns, 'w:num', 1))
  return (text - (count - 1) * lengthOf(columns, 'w:space', USUAL.gap)) / count
}

/** A length in twips, bare or with its unit; `usual` where none is said. */
function lengthOf(node: XmlNode | undefined, name: string, usual: number): number {
  const said = /^(-?[\d.]+)([a-z]{2})?$/.exec(node?.attributes.get(name) ?? '')
  const length = Number(said?.[1]) * (said?.[2] === undefined ? 1 : (UNITS[said[2]] ?? Number.NaN))
  return Number.isFinite(length) ? length : usual
}
