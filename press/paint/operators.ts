import { type Colour, INK } from '../../core/ink'
import type { Page, PlacedLine } from '../typeset/page'

/** Colours are sRGB, as the file's output intent says. */
export function inColour(colour: Colour, operators: string): string {
  if (colour === 'black') return operators
  const parts = INK[colour].match(/../g) ?? []
  const fill = parts.map(part => number(Number.parseInt(part, 16) / 255)).join(' ')
  return `q ${fill} rg\n${operators}\nQ`
}

/** Strokes a straight rule. */
export function ruleOperators({ x1, y1, x2, y2, thickness }: Page['rules'][number]): string {
  return `${number(thickness)} w ${number(x1)} ${number(y1)} m ${number(x2)} ${number(y2)} l S`
}

/** The underlines and leaders of a line. */
export function strokeOperators({ line, x, y }: PlacedLine): string[] {
  return line.strokes.map(stroke => {
    const left = x + stroke.x
    const at = y + stroke.y
    const rule = ruleOperators({
      x1: left,
      x2: left + stroke.width,
      y1: at,
      y2: at,
      thickness: stroke.thickness,
    })
    return stroke.dotted ? `q 1 J [0 3] 0 d ${rule} Q` : rule
  })
}

/** A number as PDF writes it, to a thousandth. */
export function number(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}
