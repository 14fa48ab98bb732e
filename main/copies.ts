import type { Copy } from '../core/circulate'
import { fail, ok, type Result } from '../core/fault'
import type { Manuscript } from '../core/manuscript'
import type { Agency } from '../core/model/agency'
import { safeFileName } from './file-name'

/** The template that cover letters are written from. */
export const COVER_TEMPLATE = 'circular-letter'

/** One PDF to be made: its name, and the manuscripts that follow each other in it. */
export interface PrintJob {
  readonly name: string
  readonly manuscripts: readonly Manuscript[]
  /** Each manuscript on an even number of pages, for printing on both sides. */
  readonly duplex: boolean
}

/** One file a recipient, numbered so that they sort as the list stands. */
export function copyJobs(copies: readonly Copy[], duplex: boolean): PrintJob[] {
  const width = Math.max(2, String(copies.length).length)
  return copies.map(copy => {
    const number = String(copy.number).padStart(width, '0')
    const { abbreviation, id } = copy.recipient
    return {
      name: safeFileName(`สำเนาที่ ${number} - ${abbreviation || id}`, '.pdf'),
      manuscripts: manuscriptsOf(copy),
      duplex,
    }
  })
}

/** Every copy in one file, padded so that a printer that turns the sheets starts each on a new one. */
export function mergedJob(copies: readonly Copy[]): PrintJob {
  const name = safeFileName('รวมทุกสำเนา merged', '.pdf')
  return { name, manuscripts: copies.flatMap(manuscriptsOf), duplex: true }
}

function manuscriptsOf({ letter, body }: Copy): Manuscript[] {
  return letter === null ? [body] : [letter, body]
}

/**
 * The ids of agencies named by id, abbreviation or full name, each once, in the order given. The
 * first name that nothing answers to is `agency-unknown`.
 */
export function findRecipients(
  names: readonly string[],
  agencies: readonly Agency[],
): Result<string[]> {
  const ids = new Set<string>()
  for (const name of names) {
    const agency =
      agencies.find(row => row.id === name) ??
      agencies.find(row => row.abbreviation === name) ??
      agencies.find(row => row.name === name)
    if (!agency) return fail('agency-unknown', name)
    ids.add(agency.id)
  }
  return ok([...ids])
}
