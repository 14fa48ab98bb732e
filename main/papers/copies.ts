import { type Copy, circulate } from '../../core/copies/circulate'
import { type Finish, finish, PLAIN_FINISH } from '../../core/copies/finish'
import { outgoing } from '../../core/derive/outgoing'
import { fail, ok, type Result } from '../../core/fault'
import type { Manuscript } from '../../core/manuscript/manuscript'
import type { Agency } from '../../core/model/agency'
import type { Document } from '../../core/model/document'
import type { Context, HouseStyle } from '../../core/office/context'
import { contextOf } from '../../core/office/registry'
import type { Desk } from '../desk'
import { safeFileName } from '../documents/file-name'
import { findTemplate, type Library } from '../office/library'

/** The template that cover letters are written from. */
const COVER_TEMPLATE = 'circular-letter'

/** What the cover letters of a document are written in; `null` for a letter, which circulates without one. */
export function coverContext(
  document: Document,
  library: Library,
  house: HouseStyle,
): Result<Context | null> {
  if (document.kind === 'letter') return ok(null)
  const template = findTemplate(library, COVER_TEMPLATE)
  return template.ok ? ok(contextOf(document, template.value, library.registry, house)) : template
}

/** What is to be copied, and for whom. */
export interface Wanted {
  readonly document: Document
  readonly recipients: readonly string[]
  readonly coverLetter: boolean
  readonly finish: Finish
}

/** The copies of a document for some agencies. An agency that nobody knows is `agency-unknown`. */
export async function copiesFor(
  desk: Desk,
  { document, recipients, coverLetter, finish: chosen }: Wanted,
): Promise<Result<Copy[]>> {
  const context = await desk.office.contextFor(document)
  if (!context.ok) return context
  const known = findRecipients(recipients, context.value.agencies)
  if (!known.ok) return known
  const cover = coverLetter ? await coverFor(desk, document) : ok(null)
  if (!cover.ok) return cover
  const copies = circulate(outgoing(document, context.value, cover.value), known.value)
  return ok(finishCopies(copies, chosen))
}

async function coverFor(desk: Desk, document: Document): Promise<Result<Context | null>> {
  const library = await desk.office.library()
  return library.ok
    ? coverContext(document, library.value, await desk.office.house.style())
    : library
}

/**
 * The copies with what was chosen for them. The letters before them are no copies: of all that they take only the
 * watermark, so that «ร่าง» stands the same way through a file.
 */
export function finishCopies(copies: readonly Copy[], chosen: Finish): Copy[] {
  const ofLetters = { ...PLAIN_FINISH, watermark: chosen.watermark }
  return copies.map(copy => ({
    ...copy,
    letter: copy.letter && finish(copy.letter, ofLetters),
    body: finish(copy.body, chosen),
  }))
}

/** One PDF to be made: its name, and the manuscripts that follow each other in it. */
export interface PrintJob {
  readonly name: string
  /** Whose copy it is; '' for a paper of nobody's own. */
  readonly agency: string
  readonly manuscripts: readonly Manuscript[]
  /** Each manuscript on an even number of pages, for printing on both sides. */
  readonly duplex: boolean
}

/** One file a recipient, numbered so that they sort as the list stands. */
export function copyJobs(copies: readonly Copy[], duplex: boolean): PrintJob[] {
  const width = Math.max(2, String(copies.length).length)
  return copies.map(copy => {
    const number = String(copy.number).padStart(width, '0')
    const { abbreviation, name } = copy.recipient
    return {
      name: safeFileName(`สำเนาที่ ${number} - ${abbreviation || name}`, '.pdf'),
      agency: abbreviation || name,
      manuscripts: manuscriptsOf(copy),
      duplex,
    }
  })
}

/** The file of all copies. */
const MERGED = safeFileName('รวมทุกสำเนา merged', '.pdf')

/** The folder for copies of an earlier set that have no place in the new one. */
export const FORMER_COPIES = 'สำเนาชุดก่อน'

/** Whether a file is called as a copy, or as the file of all. */
export function isCopyName(name: string): boolean {
  return name === MERGED || /^สำเนาที่ \d{2,} - .+\.pdf$/.test(name)
}

/** Every copy in one file, padded so that a printer that turns the sheets starts each on a new one. */
export function mergedJob(copies: readonly Copy[]): PrintJob {
  return { name: MERGED, agency: '', manuscripts: copies.flatMap(manuscriptsOf), duplex: true }
}

function manuscriptsOf({ letter, body }: Copy): Manuscript[] {
  return letter === null ? [body] : [letter, body]
}

/**
 * The agencies named by id, abbreviation or full name, each once, in the order given. The first name that
 * nothing answers to is `agency-unknown`.
 */
export function findRecipients(
  names: readonly string[],
  agencies: readonly Agency[],
): Result<Agency[]> {
  const found = new Set<Agency>()
  for (const name of names) {
    const agency =
      agencies.find(row => row.id === name) ??
      agencies.find(row => row.abbreviation === name) ??
      agencies.find(row => row.name === name)
    if (!agency) return fail('agency-unknown', name)
    found.add(agency)
  }
  return ok([...found])
}
