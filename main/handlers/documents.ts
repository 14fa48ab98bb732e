import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { fail, ok, type Result } from '../../core/fault'
import { followUp, openActions } from '../../core/follow-up'
import { templateOf } from '../../core/house/template-of'
import type { Document } from '../../core/model/document'
import { startDocument } from '../../core/template/start'
import type { OpenDocument } from '../../preload/contract'
import { type Desk, openLibrary, present, remember } from '../desk'
import { chooseDocument } from '../dialogs'
import { houseFor } from '../house'
import { findTemplate } from '../library'
import type { Handlers } from '../serve'
import { readDocumentFile } from '../storage/document-file'
import { listRecent, recentId } from '../storage/recent'
import { type Draft, listDrafts } from '../storage/recovery'
import { sweepFolder } from '../storage/sweep'

type Names =
  | 'document:start'
  | 'document:follow-up'
  | 'document:choose'
  | 'document:open-recent'
  | 'document:open-sample'
  | 'document:first'
  | 'document:keep'
  | 'document:close'
  | 'desk:handed-over'

/** The template that the minutes after a workshop are written from. */
const FOLLOW_UP_TEMPLATE = 'monthly-minutes'
/** What a newcomer sees first. */
const FIRST_SAMPLE = 'workshop-2561'

/** Opening, beginning, keeping and closing documents. */
export function documentHandlers(desk: Desk): Pick<Handlers, Names> {
  return {
    'document:start': template => start(desk, template),
    'document:follow-up': (handle, document) => startFollowUp(desk, handle, document),
    'document:choose': async () => {
      const place = await chooseDocument(desk.window())
      return place === null ? ok(null) : openFile(desk, place)
    },
    'document:open-recent': id => openRecent(desk, id),
    'document:open-sample': name => openSample(desk, name),
    'document:first': () => {
      desk.handOver.listening = true
      return openFirst(desk)
    },
    'document:keep': async (handle, document, edit) => {
      // The journal tells of its own trouble; main has the words.
      await desk.documents.keep(handle, document, edit)
      return ok(null)
    },
    'document:close': handle => desk.documents.close(handle),
    'desk:handed-over': async (ticket, documents) => {
      desk.handOver.answer(ticket, documents)
      return ok(null)
    },
  }
}

/** A document at the window's start: a file that was asked for, the draft a crash left, the sample. */
async function openFirst(desk: Desk): Promise<Result<OpenDocument | null>> {
  // The window asks this when it starts, and again when it starts anew: it knows no handle by then.
  const [left] = desk.documents.unsaved()
  desk.documents.forgetAll()
  if (left?.unsaved)
    return presentDraft(desk, {
      id: left.handle,
      document: left.unsaved,
      file: left.file,
      media: left.media,
    })
  const asked = desk.firstFile
  if (asked !== null) return openFile(desk, asked)
  await sweepFolder(desk.disk, desk.journal)
  const [draft] = await listDrafts(desk.disk, desk.journal)
  if (draft) return presentDraft(desk, draft)
  return openSample(desk, FIRST_SAMPLE)
}

/** Opens a file that is not open yet; words that never reached it come back with it. */
async function openFile(desk: Desk, place: string): Promise<Result<OpenDocument>> {
  const file = path.resolve(place)
  if (desk.documents.hasFile(file)) return fail('already-open', path.basename(file))
  const drafts = await listDrafts(desk.disk, desk.journal)
  const draft = drafts.find(kept => kept.file?.path === file)
  if (draft) return presentDraft(desk, draft)
  const read = await readDocumentFile(desk.disk, file)
  if (!read.ok) return read
  const opened = await present(desk, read.value.document, documents =>
    documents.add(read.value.document, read.value.file, read.value.media),
  )
  if (opened.ok && read.value.file) await remember(desk, file)
  if (opened.ok) await sweepFolder(desk.disk, path.dirname(file))
  return opened
}

/** Words that are in no file, under the handle that their draft has in the journal. */
function presentDraft(desk: Desk, draft: Draft): Promise<Result<OpenDocument>> {
  return present(desk, draft.document, documents => documents.addDraft(draft))
}

async function openRecent(desk: Desk, id: string): Promise<Result<OpenDocument>> {
  const entry = (await listRecent(desk.disk, desk.recentFile)).find(row => recentId(row) === id)
  return entry ? openFile(desk, entry.path) : fail('file-missing')
}

/** A sample opens as a copy without a file, so that nobody saves over the program's own. */
async function openSample(desk: Desk, name: string): Promise<Result<OpenDocument>> {
  const read = await readDocumentFile(desk.disk, path.join(desk.places.examples, `${name}.mati`))
  if (!read.ok) return read
  const copy: Document = { ...read.value.document, id: randomUUID() }
  return present(desk, copy, documents => documents.add(copy, null, read.value.media))
}

async function start(desk: Desk, id: string): Promise<Result<OpenDocument>> {
  const library = await openLibrary(desk)
  if (!library.ok) return library
  const template = findTemplate(library.value, id)
  if (!template.ok) return template
  const own = templateOf(template.value, await houseFor(desk), null)
  const document = startDocument(own, randomUUID())
  return present(desk, document, documents => documents.add(document, null))
}

async function startFollowUp(
  desk: Desk,
  handle: string,
  last: Document,
): Promise<Result<OpenDocument>> {
  if (last.kind !== 'minutes' && last.kind !== 'findings')
    throw new Error(`nothing follows up a document of kind ${last.kind}`)
  const library = await openLibrary(desk)
  if (!library.ok) return library
  const wanted = last.kind === 'minutes' ? last.template : FOLLOW_UP_TEMPLATE
  const template = findTemplate(library.value, wanted)
  if (!template.ok) return template
  // What was promised comes back, whatever the form of the agenda.
  const own = templateOf(template.value, await houseFor(desk), null)
  const form = openActions(last).length > 0 ? template.value : own
  const document = followUp(last, form, randomUUID())
  return present(desk, document, documents => documents.addAfter(handle, document))
}
