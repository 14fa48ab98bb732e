import type { Paragraph, Signature } from '../../core/manuscript/manuscript'
import { INITIALS_GAP } from '../../core/paper/form-styles'
import { HEAD_RULE_ROOM_PT, SIGNATURE_AXIS, SIGNATURE_ROOM_PT } from '../../core/paper/paper'
import { LINES_ABOVE_CLOSING } from '../held'
import { type Box, type BoxLine, baselineOf, emptyBox, type SetNote } from './boxes'
import { marksOf, notesOfLines } from './notes'
import { type Element, points, type Role, type RuledLine } from './page'
import type { ParagraphSetter, SetParagraph } from './paragraph'

/** What a paragraph stands in, and the notes that it calls. */
interface Surroundings {
  /** The paragraph above wants it on its page. */
  readonly held: boolean
  /** A signature stands right under it. */
  readonly signed?: boolean
  readonly parent: Element | null
  readonly notes: readonly SetNote[]
}

/**
 * One box a line, so that a page may end between lines: never after the first or before the last. Of a text that is
 * signed two lines stand above the signature: fewer in its last paragraph are held to those of the one above.
 */
export function paragraphBoxes(
  paragraph: Paragraph,
  set: SetParagraph,
  { held, signed = false, parent, notes }: Surroundings,
): Box[] {
  const few = signed && set.lines.length < LINES_ABOVE_CLOSING
  const { outline, before, colour = 'black' } = set.style
  const element: Element = { role: parent?.role === 'TOC' ? 'TOCI' : roleOf(outline), parent }
  const title = paragraph.spans.map(span => span.text).join('')
  const source = paragraph.source ?? null
  const boxes = set.lines.map((line, index): Box => {
    const marks = marksOf(line, element, notes)
    const lines = [{ line, x: 0, y: baselineOf(set.pitch), element, marks, source, colour }]
    return {
      ...emptyBox(set.pitch),
      before: index === 0 ? before : 0,
      lines,
      notes: notesOfLines(lines, notes),
      breakBefore: mayBreakBefore(index, set.lines.length, held || few) ? 'free' : 'never',
      outline: index === 0 && outline !== 0 ? { level: outline, title: plainTitle(title) } : null,
    }
  })
  return set.style.ruleBelow === undefined ? boxes : ruled(boxes, set, set.style.ruleBelow)
}

/** The rule under the last line, with the same room above and below it. */
function ruled(boxes: readonly Box[], set: SetParagraph, thickness: number): Box[] {
  const y = set.pitch + HEAD_RULE_ROOM_PT
  const rule: RuledLine = { x1: 0, y1: y, x2: set.measure, y2: y, thickness }
  return boxes.map((box, index) =>
    index < boxes.length - 1
      ? box
      : { ...box, height: y + HEAD_RULE_ROOM_PT, rules: [...box.rules, rule] },
  )
}

function roleOf(outline: 0 | 1 | 2 | 3): Role {
  return outline === 0 ? 'P' : ((['H1', 'H2', 'H3'] as const)[outline - 1] ?? 'P')
}

function plainTitle(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

/** Widows and orphans: at least two lines stay together at each end. */
function mayBreakBefore(index: number, count: number, held: boolean): boolean {
  if (index === 0) return !held
  return index >= 2 && count - index >= 2
}

/** A signature stands whole, on the page of the lines it signs. */
export function signatureBox(signature: Signature, setter: ParagraphSetter): Box {
  if (signature.place === 'corner') return cornerBox(signature, setter)
  const { pitch } = setter.paper.styles.body
  const width = points(SIGNATURE_AXIS) / 2
  const x = points(SIGNATURE_AXIS) - width
  const place = {
    setter,
    style: 'centered',
    measure: 2 * width,
    x,
    source: signature.source,
  } as const
  const closing = stackLines([signature.closing].filter(Boolean), { ...place, top: CLOSING_SPACE })
  const top = closing.lines.length === 0 ? 0 : closing.bottom
  // 78.3 pt from the last line to the name, baseline to baseline.
  const names = stackLines(signature.lines, { ...place, top: top + SIGNATURE_ROOM_PT - pitch })
  const atFoot = signature.place === 'foot'
  const lines = [...closing.lines, ...names.lines]
  return { ...emptyBox(names.bottom), lines, breakBefore: atFoot ? 'free' : 'never', atFoot }
}

/** Lines to be initialled stand whole at the lower right. */
function cornerBox({ lines, source }: Signature, setter: ParagraphSetter): Box {
  const measure = points(setter.paper.measure)
  const set = stackLines(lines, { setter, style: 'initials', measure, x: 0, top: 0, source })
  return { ...emptyBox(set.bottom), before: points(INITIALS_GAP), lines: set.lines, atFoot: true }
}

/** Where lines of a signature are set; `measure`, `x` and `top` in pt. */
interface LinesPlace {
  readonly setter: ParagraphSetter
  readonly style: 'centered' | 'initials'
  readonly measure: number
  readonly x: number
  readonly top: number
  readonly source: string | undefined
}

/** Lines one under the other, and where the last of them ends. */
function stackLines(texts: readonly string[], place: LinesPlace) {
  const { setter, style, measure, x, source = null } = place
  const { pitch } = setter.paper.styles.body
  const element: Element = { role: 'P', parent: null }
  const set = texts.flatMap(text => setter.set([{ text }], style, measure).lines)
  const lines = set.map((line, at): BoxLine => {
    const y = place.top + at * pitch + baselineOf(pitch)
    return { line, x, y, element, marks: [], source, colour: 'black' }
  })
  return { lines, bottom: place.top + set.length * pitch }
}

/** 12 pt before คำลงท้าย. [S RU, NSTDA] */
const CLOSING_SPACE = 12
