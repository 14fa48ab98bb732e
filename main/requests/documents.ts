import { randomUUID } from 'node:crypto'
import path from 'node:path'
import * as v from 'valibot'
import { withIssuedPages } from '../../core/adoption/issued-pages'
import { type Call, followUp, leavesWork } from '../../core/carry/follow-up'
import { newsOf, officialsOf } from '../../core/derive/news-of'
import { victimSigns } from '../../core/derive/victim-signs'
import { fail, ok, type Result } from '../../core/fault'
import type { Document } from '../../core/model/document'
import type { Media } from '../../core/model/picture'
import { withSharedSeries } from '../../core/office/shared-office'
import { startDocument } from '../../core/template/start'
import type { OpenDocument } from '../../preload/contract'
import type { VictimSigns } from '../../preload/papers'
import type { Desk } from '../desk'
import type { OpenDocuments } from '../documents/open-documents'
import { sweepPrintFolders } from '../printing/print-folder'
import { type DocumentFile, readDocumentFile } from '../storage/document-file'
import { listRecent, recentId } from '../storage/recent'
import { sweepFolder } from '../storage/sweep'
import { askHowToOpen, chooseDocument } from '../window/dialogs'
import { call, count, handle, name } from './carried'
import { delivery } from './delivery'
import { presentDraft, waitingDrafts } from './drafts'
import { present, remember } from './present'
import { type RequestArea, request } from './request'

/** The template that the minutes after a workshop are written from. */
const FOLLOW_UP_TEMPLATE = 'monthly-minutes'
/** The template that a news item of a meeting is written from. */
const NEWS_TEMPLATE = 'news'
/** What a newcomer sees first. */
const FIRST_SAMPLE = 'workshop-2561'

/** Ids of matters: of a document they may be any word. */
const matters = v.pipe(
  v.array(v.pipe(v.string(), v.maxLength(200))),
  v.maxLength(10_000),
  v.readonly(),
)

const handedOver = v.strictObject({ handle, edit: count, kept: count })

/** Opening, beginning, keeping and closing documents. */
export const documentRequests = (desk: Desk) =>
  ({
    'document:start': request([name], template => start(desk, template)),
    'document:follow-up': request([handle, call], (handle, call) =>
      startFollowUp(desk, handle, call),
    ),
    'document:news': request([handle, matters], (handle, matters) =>
      startNews(desk, handle, matters),
    ),
    'document:choose': request([], async () => {
      const place = await chooseDocument(desk.window())
      return place === null ? ok(null) : openFile(desk, place)
    }),
    'document:open-recent': request([name], id => openRecent(desk, id)),
    'document:open-sample': request([name], sample => openSample(desk, sample)),
    'document:first': request([], () => {
      desk.handOver.listening = true
      return openFirst(desk)
    }),
    'document:follow': request(
      [handle, delivery],
      async (handle, delivery): Promise<Result<'taken' | 'behind'>> =>
        ok(desk.documents.receive(handle, delivery) ? 'taken' : 'behind'),
    ),
    'document:close': request([handle], async handle => {
      const closed = await desk.documents.close(handle)
      await desk.marks.keepOnly(desk.documents.files())
      return closed
    }),
    'document:put-back': request([handle], async handle => {
      desk.documents.putBack(handle)
      await desk.marks.keepOnly(desk.documents.files())
      return ok(null)
    }),
    'desk:handed-over': request(
      [count, v.pipe(v.array(handedOver), v.maxLength(1000), v.readonly())],
      async (ticket, documents) => {
        // The journal tells of its own trouble; main has the words.
        await Promise.all(documents.map(({ handle }) => desk.documents.drafted(handle)))
        desk.handOver.answer(ticket, documents)
        return ok(null)
      },
    ),
  }) satisfies RequestArea

/** A document at the window's start: the one that was open, a file that was asked for, a draft, the sample. */
async function openFirst(desk: Desk): Promise<Result<OpenDocument | null>> {
  for (const trouble of desk.early.splice(0)) desk.announce('trouble', trouble)
  // The window asks this when it starts, and again when it starts anew: it knows no handle by then.
  const left = desk.documents.latest()
  desk.documents.forgetAll()
  if (left) return present(desk, left.words, documents => documents.addAgain(left))
  await sweepFolder(desk.disk, desk.journal)
  await sweepFolder(desk.disk, path.dirname(desk.journal))
  await sweepPrintFolders()
  const asked = desk.firstFile
  if (asked !== null) return openFile(desk, asked)
  const [draft, ...others] = await waitingDrafts(desk)
  if (others.length > 0) return ok(null)
  return draft ? presentDraft(desk, draft) : openSample(desk, FIRST_SAMPLE)
}

/** Opens a file that is not open yet; words that never reached it come back with it. */
export async function openFile(desk: Desk, place: string): Promise<Result<OpenDocument>> {
  const file = path.resolve(place)
  const name = path.basename(file)
  if (desk.documents.hasFile(file)) return fail('already-open', name)
  const holder = await desk.marks.holder(file)
  const access = holder === null ? 'write' : await askHowToOpen(desk.window(), name, holder)
  if (access === null) return fail('cancelled')
  const draft = (await waitingDrafts(desk)).find(kept => kept.file?.path === file)
  if (draft && access === 'write') return presentDraft(desk, draft)
  const read = await readDocumentFile(desk.disk, file)
  if (!read.ok) return read
  const { document, media, versions } = read.value
  if (access === 'copy') return openCopy(desk, document, media)
  const open = (file: DocumentFile | null) => (documents: OpenDocuments) =>
    documents.add(document, file, media, versions)
  if (access === 'read') return present(desk, document, open(null), name)
  const opened = await present(desk, document, open(read.value.file))
  if (opened.ok && read.value.file) await remember(desk, file)
  if (opened.ok) await sweepFolder(desk.disk, path.dirname(file))
  return opened
}

/** A document that goes its own way, without a file: what was issued was another. */
function openCopy(desk: Desk, document: Document, media: Media): Promise<Result<OpenDocument>> {
  const copy: Document = { ...document, id: randomUUID() }
  return present(desk, copy, documents => documents.add(copy, null, media))
}

async function openRecent(desk: Desk, id: string): Promise<Result<OpenDocument>> {
  const entry = (await listRecent(desk.disk, desk.recentFile)).find(row => recentId(row) === id)
  return entry ? openFile(desk, entry.path) : fail('file-missing')
}

/** A sample opens as a copy without a file, so that nobody saves over the program's own. */
async function openSample(desk: Desk, name: string): Promise<Result<OpenDocument>> {
  const read = await readDocumentFile(desk.disk, path.join(desk.places.examples, `${name}.mati`))
  if (!read.ok) return read
  return openCopy(desk, read.value.document, read.value.media)
}

async function start(desk: Desk, id: string): Promise<Result<OpenDocument>> {
  const template = await desk.office.templateToStart(id)
  if (!template.ok) return template
  const document = await settled(desk, startDocument(template.value, randomUUID()))
  return present(desk, document, documents => documents.add(document, null))
}

async function startFollowUp(
  desk: Desk,
  handle: string,
  call: Call,
): Promise<Result<OpenDocument>> {
  const { words: last, versions } = desk.documents.find(handle)
  if (last.kind !== 'minutes' && last.kind !== 'findings')
    throw new Error(`nothing follows up a document of kind ${last.kind}`)
  if (last.meeting.state === 'planned') return fail('meeting-planned')
  const wanted = last.kind === 'minutes' ? last.template : FOLLOW_UP_TEMPLATE
  // What was promised comes back, whatever the form of the agenda.
  const form = await (leavesWork(last)
    ? desk.office.template(wanted)
    : desk.office.templateToStart(wanted))
  if (!form.ok) return form
  const begun = followUp(last, form.value, randomUUID(), call)
  const document = await settled(desk, withIssuedPages(begun, { document: last, versions }))
  return present(desk, document, documents => documents.addAfter(handle, document))
}

/** New minutes with the series that the binder shares for them. */
async function settled(desk: Desk, document: Document): Promise<Document> {
  if (document.kind !== 'minutes') return document
  return withSharedSeries(document, await desk.office.shared.read())
}

/** A news item that may tell who a victim is, is not begun: its words are mended in the paper, or the matter is left out. */
async function startNews(
  desk: Desk,
  handle: string,
  matters: readonly string[],
): Promise<Result<OpenDocument | VictimSigns>> {
  const { words: source } = desk.documents.find(handle)
  if (source.kind !== 'minutes' && source.kind !== 'findings')
    throw new Error(`no news of a document of kind ${source.kind}`)
  const template = await desk.office.templateToStart(NEWS_TEMPLATE)
  if (!template.ok) return template
  const { organisation } = await desk.office.house.style()
  const document = newsOf(source, new Set(matters), template.value, randomUUID(), organisation)
  const signs = victimSigns(document, officialsOf(source))
  if (signs.length > 0) return ok({ signs })
  return present(desk, document, documents => documents.add(document, null))
}
