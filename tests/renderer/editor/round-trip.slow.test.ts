import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AgendaItem } from '../../../core/model/agenda'
import type { Document } from '../../../core/model/document'
import { isBlank } from '../../../core/model/rich-text'
import { startDocument } from '../../../core/template/start'
import type { Template } from '../../../core/template/template'
import { $readDocument } from '../../../renderer/editor/read'
import { anyFindingsReport, anyLetter, anyMinutes, anyNews } from '../../arbitraries/document'
import { opened, template } from './opened'

/** Opens the document in the real editor, and reads it into an empty document of the same identity. */
function throughTheEditor(document: Document, form: Template): Document {
  const editor = opened(document, form)
  const { id, agencies } = document
  const known = new Set(form.parts.map(part => part.id))
  const strangers = Object.entries(document.texts).filter(([part]) => !known.has(part))
  const empty = { ...startDocument(form, id), template: document.template }
  const base = { ...empty, agencies, texts: { ...empty.texts, ...Object.fromEntries(strangers) } }
  return editor.read(() => $readDocument(withHidden(base, document, form)))
}

/** What the template has no part for, and what nobody writes in the editor, stays as it was in the document. */
function withHidden(base: Document, document: Document, form: Template): Document {
  const contents: string[] = form.parts.map(part => part.content)
  const { signatories, distribution } = document
  return {
    ...unwritten(base, document),
    ...(!contents.includes('signatures') && !contents.includes('closing') && { signatories }),
    ...(!contents.includes('distribution') && { distribution }),
  }
}

/** The base with what the editor has no place for, as the document has it. */
function unwritten(base: Document, document: Document): Document {
  const stages = document.stages && { stages: document.stages }
  if (base.kind === 'minutes' && document.kind === 'minutes') {
    const { waiting, reports, goals } = document
    const { series, besides, repeats } = document.meeting
    const meeting = { ...base.meeting, ...present({ series, besides, repeats }) }
    return { ...base, ...stages, ...present({ waiting, reports, goals }), meeting }
  }
  if (base.kind === 'findings' && document.kind === 'findings')
    return { ...base, ...stages, ...present({ groups: document.groups, goals: document.goals }) }
  return { ...base, ...stages }
}

function present<T extends object>(record: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(record).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> }
}

/** Equal up to the text parts that are blank: a part not written yet may be there or not. */
function comparable(document: Document): Document {
  const written = Object.entries(document.texts).filter(([, text]) => !isBlank(text))
  return { ...document, texts: Object.fromEntries(written) }
}

/** The agenda as the template has it: its items in order, then those it does not know. */
function fitted(agenda: readonly AgendaItem[], form: Template): AgendaItem[] {
  const parts = form.parts.filter(part => part.content === 'agenda')
  const blank = { text: [], resolution: null, actions: [], topics: [] }
  const own = parts.map((part, at) => ({
    title: part.title,
    ...(agenda[at] ?? blank),
    id: part.id,
    kind: part.agenda,
  }))
  return [...own, ...agenda.slice(parts.length)]
}

const minutes = template('monthly-minutes')
const findings = template('workshop-findings')
const letter = template('circular-letter')
const news = template('news')

test.each([
  [
    'รายงานการประชุม',
    minutes,
    anyMinutes.map(document => ({ ...document, agenda: fitted(document.agenda, minutes) })),
  ],
  ['รายงานผลการถอดบทเรียน', findings, anyFindingsReport],
  ['หนังสือเวียน', letter, anyLetter],
  ['ข่าว', news, anyNews],
] as const)('%s comes out of the editor as it went in', (_, form, documents) =>
  fc.assert(
    fc.property<[Document]>(documents, document => {
      expect(comparable(throughTheEditor(document, form))).toEqual(comparable(document))
    }),
    { numRuns: 60 },
  ),
)

test('reading and writing again changes nothing more, whatever the document', () =>
  fc.assert(
    fc.property(anyMinutes, document => {
      const once = throughTheEditor(document, minutes)
      expect(throughTheEditor(once, minutes)).toEqual(once)
    }),
    { numRuns: 30 },
  ))
