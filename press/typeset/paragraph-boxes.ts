import type { Paragraph, Signature } from '../../core/manuscript'
import { HEAD_RULE_ROOM_PT, SIGNATURE_AXIS, SIGNATURE_ROOM_PT } from '../../core/paper'
import { type Box, type BoxLine, baselineOf, emptyBox } from './boxes'
import { marksOf, notesOfLines, type SetNote } from './notes'
import { type Element, points, type Role, type Rule } from './page'
import type { ParagraphSetter, SetParagraph } from './paragraph'

/** What a paragraph stands in, and the notes that it calls. */
interface Surroundings {
  /** The paragraph above wants it on its page. */
  readonly held: boolean
  readonly parent: Element | null
  readonly notes: readonly SetNote[]
}

/** One box a line, so that a page may end between lines: never after the first or before the last. */
export function paragraphBoxes(
  paragraph: Paragraph,
  set: SetParagraph,
  { held, parent, notes }: Surroundings,
): Box[] {
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
      breakBefore: mayBreakBefore(index, set.lines.length, held) ? 'free' : 'never',
      outline: index === 0 && outline !== 0 ? { level: outline, title: plainTitle(title) } : null,
    }
  })
  return set.style.ruleBelow === undefined ? boxes : ruled(boxes, set, set.style.ruleBelow)
}

/** The rule under the last line, with the same room above and below it. */
function ruled(boxes: readonly Box[], set: SetParagraph, thickness: number): Box[] {
  const y = set.pitch + HEAD_RULE_ROOM_PT
  const rule: Rule = { x1: 0, y1: y, x2: set.measure, y2: y, thickness }
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
  const { pitch } = setter.paper.styles.body
  const width = points(SIGNATURE_AXIS) / 2
  const left = points(SIGNATURE_AXIS) - width
  const source = signature.source ?? null
  const element: Element = { role: 'P', parent: null }
  const lines: BoxLine[] = []
  let top = 0
  const add = (text: string, role: Element): void => {
    for (const line of setter.set([{ text }], 'centered', 2 * width).lines) {
      lines.push({
        line,
        x: left,
        y: top + baselineOf(pitch),
        element: role,
        marks: [],
        source,
        colour: 'black',
      })
      top += pitch
    }
  }
  if (signature.closing !== '') {
    top += CLOSING_SPACE
    add(signature.closing, { role: 'P', parent: null })
  }
  // 78.3 pt from the last line to the name, baseline to baseline.
  top += SIGNATURE_ROOM_PT - pitch
  for (const line of signature.lines) add(line, element)
  const atFoot = signature.place === 'foot'
  return { ...emptyBox(top), lines, breakBefore: atFoot ? 'free' : 'never', atFoot }
}

/** 12 pt before คำลงท้าย. [S RU, NSTDA] */
const CLOSING_SPACE = 12
