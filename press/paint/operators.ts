import type { Page, PlacedLine } from '../typeset/page'

/** Strokes a straight rule on a page of a height: PDF measures from below. */
export function ruleOperators(
  { x1, y1, x2, y2, thickness }: Page['rules'][number],
  height: number,
): string {
  const from = `${number(x1)} ${number(height - y1)}`
  const to = `${number(x2)} ${number(height - y2)}`
  return `${number(thickness)} w ${from} m ${to} l S`
}

/** The underlines and leaders of a line on a page of a height. */
export function strokeOperators({ line, x, y }: PlacedLine, height: number): string[] {
  return line.strokes.map(stroke => {
    const left = x + stroke.x
    const at = y + stroke.y
    const ends = { x1: left, x2: left + stroke.width, y1: at, y2: at }
    const rule = ruleOperators({ ...ends, thickness: stroke.thickness }, height)
    return stroke.dotted ? `q 1 J [0 3] 0 d ${rule} Q` : rule
  })
}

/** Makes a matrix the coordinate system of what follows. */
export function matrixOperator(matrix: readonly number[]): string {
  return `${matrix.map(number).join(' ')} cm`
}

/** A number as PDF writes it, to a thousandth. Takes nothing else, so that `map` may be given it. */
export function number(value: number): string {
  return numberTo(3, value)
}

/** A number as PDF writes it, to so many places. */
export function numberTo(places: number, value: number): string {
  return String(Number(value.toFixed(places))).replace(/^(-?)0\./, '$1.')
}

/** A text in UTF-16, as hexadecimal digits. */
export function utf16Hex(text: string): string {
  let units = ''
  for (let at = 0; at < text.length; at++)
    units += text.charCodeAt(at).toString(16).padStart(4, '0')
  return units
}
