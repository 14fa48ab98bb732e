import path from 'node:path'
import * as v from 'valibot'
import { adoptedBy, adoptionOf, citedVersion, isAdoptedBy } from '../../core/adoption/adopt'
import { issuedPages } from '../../core/adoption/issued-pages'
import { refOf } from '../../core/carry/living'
import { fail, ok, type Result } from '../../core/fault'
import { pagesText } from '../../core/file/versions'
import type { Minutes } from '../../core/model/document'
import type { AdoptionMade, EarlierPaper, OfferedPaper, TakenPaper } from '../../preload/adoption'
import type { Desk } from '../desk'
import { adoptFile } from '../papers/adopt-file'
import { type ReadDocument, readDocumentFile } from '../storage/document-file'
import { chooseDocument } from '../window/dialogs'
import { count, handle } from './carried'
import { asked } from './register'
import { type RequestArea, request } from './request'

/** A report as minutes name it: the id of its document, which may be any word. */
const paper = v.pipe(v.string(), v.nonEmpty(), v.maxLength(400))

/** An adopted report, with where it lies. */
interface Found {
  readonly place: string
  readonly read: ReadDocument
}

/** รับรองและแก้ไข: the reports that open minutes adopt, and their next versions. */
export function adoptionRequests(desk: Desk) {
  /** Where the reports lie that a person chose, by the minutes and their name there. */
  const chosen = new Map<string, string>()
  const find = async (handle: string, paper: string): Promise<Result<Found | null>> => {
    const minutes = minutesOf(desk, handle)
    const place = chosen.get(keyOf(handle, paper)) ?? (await placeInBinder(desk, minutes, paper))
    if (place === null) return ok(null)
    const read = await readDocumentFile(desk.disk, place)
    return read.ok ? ok({ place, read: read.value }) : read
  }
  const take = async (handle: string, place: string): Promise<Result<TakenPaper>> => {
    const minutes = minutesOf(desk, handle)
    const read = await readDocumentFile(desk.disk, place)
    if (!read.ok) return read
    const { document } = read.value
    if (document.kind !== 'minutes' || document.id === minutes.id)
      return fail('report-other', path.basename(place))
    const told = earlierPaper(minutes, { place, read: read.value })
    chosen.set(keyOf(handle, told.paper), place)
    return ok({ ...told, of: refOf(document) })
  }
  return {
    'adoption:papers': request([handle], async handle => {
      const minutes = minutesOf(desk, handle)
      const named = minutes.agenda.flatMap(({ adoptions = [] }) => adoptions)
      // A report that cannot be read now is missing here, and told where it is asked for.
      const found = await Promise.all(named.map(({ of }) => find(handle, of.document)))
      return ok(
        found.flatMap(one =>
          one.ok && one.value !== null ? [earlierPaper(minutes, one.value)] : [],
        ),
      )
    }),
    'adoption:offers': request([handle], handle => offers(desk, minutesOf(desk, handle))),
    'adoption:take': request([handle, count], async (handle, file) => {
      const place = await asked(desk, register => register.ask('fileOf', file))
      return place.ok ? take(handle, place.value) : place
    }),
    'adoption:choose': request([handle], async (handle): Promise<Result<TakenPaper | null>> => {
      const place = await chooseDocument(desk.window())
      return place === null ? ok(null) : take(handle, place)
    }),
    'adoption:pages': request([handle, paper], async (handle, paper) => {
      const found = await find(handle, paper)
      if (!found.ok) return found
      const version = found.value?.read.versions.at(-1)
      return ok(version === undefined ? [] : [...issuedPages(version)])
    }),
    'adoption:make': request([handle, paper], async (handle, paper) => {
      const found = await find(handle, paper)
      if (!found.ok) return found
      if (found.value === null) return fail('file-missing')
      return make(desk, minutesOf(desk, handle), found.value)
    }),
  } satisfies RequestArea
}

function keyOf(handle: string, paper: string): string {
  return `${handle}\n${paper}`
}

/** The window offers none of this for another paper. */
function minutesOf(desk: Desk, handle: string): Minutes {
  const { words } = desk.documents.find(handle)
  if (words.kind !== 'minutes') throw new Error(`a document of kind ${words.kind} adopts nothing`)
  return words
}

/** Where the binder has a report that minutes name; `null` without a binder, or where it has none. */
async function placeInBinder(desk: Desk, minutes: Minutes, paper: string): Promise<string | null> {
  const named = minutes.agenda.flatMap(({ adoptions = [] }) => adoptions)
  const of = named.find(one => one.of.document === paper)?.of
  if (of === undefined) return null
  const sought = { meeting: of, series: seriesOf(minutes) }
  const found = await asked(desk, register => register.ask('reports', sought))
  if (!found.ok || found.value.file === null) return null
  const { file } = found.value
  const place = await asked(desk, register => register.ask('fileOf', file))
  return place.ok ? place.value : null
}

/** What the binder has to adopt; nothing without a binder. */
async function offers(desk: Desk, minutes: Minutes): Promise<Result<readonly OfferedPaper[]>> {
  const sought = { meeting: null, series: seriesOf(minutes) }
  const found = await asked(desk, register => register.ask('reports', sought))
  if (!found.ok) return found.fault.code === 'binder-unchosen' ? ok([]) : found
  const named = new Set(
    minutes.agenda.flatMap(({ adoptions = [] }) => adoptions.map(({ of }) => of.document)),
  )
  return ok(
    found.value.adoptable.filter(({ document }) => document !== minutes.id && !named.has(document)),
  )
}

function seriesOf({ meeting: { series, body } }: Minutes) {
  return { id: series?.id ?? null, body }
}

function earlierPaper(minutes: Minutes, { place, read }: Found): EarlierPaper {
  const { document, versions } = read
  const adoption = adoptionOf(minutes, document)
  const cited = citedVersion(versions, minutes, adoption)
  const newest = versions.at(-1)
  return {
    paper: adoption?.of.document ?? document.id,
    fileName: path.basename(place),
    cited: cited === undefined ? null : { ...namesOf(cited), text: pagesText(cited) },
    newest: newest === undefined ? null : { ...namesOf(newest), own: isAdoptedBy(newest, minutes) },
  }
}

function namesOf({ n, day, sha256, state }: ReadDocument['versions'][number]) {
  return { n, day, sha256, state }
}

async function make(
  desk: Desk,
  minutes: Minutes,
  { place, read }: Found,
): Promise<Result<AdoptionMade>> {
  const fileName = path.basename(place)
  if (desk.documents.hasFile(path.resolve(place))) return fail('already-open', fileName)
  if ((await desk.marks.holder(place)) !== null) return fail('file-in-use', fileName)
  const context = await desk.office.contextFor(read.document)
  if (!context.ok) return context
  const adopted = adoptedBy(minutes, read, context.value)
  if (typeof adopted === 'string') return ok({ end: 'refused', why: adopted, fileName })
  if (adopted.asked.length > 0) return ok({ end: 'asked', asked: adopted.asked })
  const version = await adoptFile(desk, read, adopted.document, context.value)
  if (!version.ok) return version
  return ok({ end: 'made', version: version.value, fileName, corrections: adopted.made.length })
}
