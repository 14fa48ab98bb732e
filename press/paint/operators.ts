import { type Colour, INK } from '../../core/paper'
import type { PlacedLine, Rule } from '../typeset/page'
import { decimal, type PdfText } from './pdf-syntax'

/** Fills in a colour from here on. Colours are sRGB, as the file's output intent says. */
export function colourOperator(colour: Colour): PdfText {
  if (colour === 'black') return '0 g'
  const parts = INK[colour].match(/../g) ?? []
  return `${parts.map(part => decimal(Number.parseInt(part, 16) / 255, 3)).join(' ')} rg`
}

/** Marks what is not part of the text. */
export function artifact(type: 'Layout' | 'Pagination', operators: PdfText): PdfText {
  return `/Artifact<</Type/${type}>>BDC\n${operators}\nEMC`
}

/** Strokes straight rules; those that meet end to end or lie on one another become one. */
export function ruleOperators(rules: readonly Rule[]): PdfText {
  const tracks = new Map<string, Rule[]>()
  for (const rule of rules) {
    const place = rule.x1 === rule.x2 ? `x${decimal(rule.x1)}` : `y${decimal(rule.y1)}`
    const key = `${place} ${rule.thickness}`
    tracks.set(key, [...(tracks.get(key) ?? []), rule])
  }
  const widths = new Map<number, PdfText[]>()
  for (const track of tracks.values())
    for (const { x1, y1, x2, y2, thickness } of joined(track)) {
      const [from, to] = [
        [x1, y1],
        [x2, y2],
      ].map(([x = 0, y = 0]) => `${decimal(x)} ${decimal(y)}`)
      widths.set(thickness, [...(widths.get(thickness) ?? []), `${from} m ${to} l`])
    }
  return [...widths].map(([width, paths]) => `${width} w\n${paths.join('\n')}\nS`).join('\n')
}

function joined(track: readonly Rule[]): Rule[] {
  const made: Rule[] = []
  for (const rule of track.toSorted((a, b) => a.x1 - b.x1 || a.y1 - b.y1)) {
    const last = made.at(-1)
    if (last && rule.x1 <= last.x2 + TOUCHING && rule.y1 <= last.y2 + TOUCHING)
      made[made.length - 1] = {
        ...last,
        x2: Math.max(last.x2, rule.x2),
        y2: Math.max(last.y2, rule.y2),
      }
    else made.push(rule)
  }
  return made
}

const TOUCHING = 0.01

/** The underlines and leaders of a line. */
export function strokeOperators({ line, x, y }: PlacedLine): PdfText[] {
  return line.strokes.map(stroke => {
    const [left, at] = [decimal(x + stroke.x), decimal(y + stroke.y)]
    const right = decimal(x + stroke.x + stroke.width)
    const rule = `${decimal(stroke.thickness, 3)} w ${left} ${at} m ${right} ${at} l S`
    return stroke.dotted ? `q 1 J [0 3] 0 d ${rule} Q` : rule
  })
}
