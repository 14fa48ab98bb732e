import type { Note, Span } from '../../core/manuscript/manuscript'
import { NOTE_RULE } from '../../core/paper/paper'
import { type Box, type BoxLine, baselineOf, emptyBox, type SetNote } from './boxes'
import { markText } from './collect'
import { type Element, type NoteMark, notePlace, points, type SetLine } from './page'
import type { ParagraphSetter } from './paragraph'

/** What notes are set with: the width of the page's text, pt, and the source and structure they share with their words. */
export interface NotePlace {
  readonly setter: ParagraphSetter
  readonly measure: number
  readonly source: string | null
  readonly parent: Element | null
}

/** Sets the notes that a paragraph calls, in order. */
export function setNotes(spans: readonly Span[], place: NotePlace): SetNote[] {
  return spans.flatMap(({ note }) => (note === undefined ? [] : [setNote(note, place)]))
}

/** The mark stands before the words as it does after those it explains; «๑», then from the hanging edge on. */
function setNote(note: Note, { setter, measure, source, parent }: NotePlace): SetNote {
  const spans: Span[] = [
    { text: '', note: { mark: note.mark, text: '' } },
    { text: `\t${note.text}` },
  ]
  const element: Element = { role: 'Note', parent }
  const label: NoteMark = { element: { role: 'Lbl', parent: element }, note: null }
  const place = notePlace(markText(note))
  const { lines, pitch } = setter.set(spans, 'footnote', measure)
  const boxes = lines.map((set, index): Box => {
    const marks = set.calls.map(() => label)
    const placed = { x: 0, y: baselineOf(pitch), element, marks, source, colour: 'black' } as const
    const line = { ...set, links: [] }
    return { ...emptyBox(pitch), lines: [{ line, ...placed, ...(index === 0 && { place }) }] }
  })
  return { element, boxes }
}

/** What the marks of a line are to a reader: each calls one of the paragraph's notes. */
export function marksOf(line: SetLine, element: Element, notes: readonly SetNote[]): NoteMark[] {
  return line.calls.map(call => ({
    element: { role: 'Reference', parent: element },
    note: notes[call.note]?.element ?? null,
  }))
}

/** Those of the notes that some lines call, as they must go with the lines to their page. */
export function notesOfLines(
  lines: readonly Pick<BoxLine, 'marks'>[],
  notes: readonly SetNote[],
): readonly SetNote[] {
  if (notes.length === 0) return notes
  const called = new Set(lines.flatMap(line => line.marks.map(mark => mark.note)))
  return notes.filter(note => called.has(note.element))
}

/** What the notes of a page take besides their lines. */
export const FOOT_ROOM = NOTE_RULE.above + NOTE_RULE.below

/** The short rule over the notes, with the room about it. */
export const FOOT_RULE: Box = {
  ...emptyBox(FOOT_ROOM),
  rules: [
    {
      x1: 0,
      y1: NOTE_RULE.above,
      x2: points(NOTE_RULE.width),
      y2: NOTE_RULE.above,
      thickness: 0.5,
    },
  ],
}
