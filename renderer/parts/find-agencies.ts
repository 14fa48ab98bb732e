import type { Agency } from '../../core/model/agency'
import { toArabicDigits } from '../../core/thai/numerals'

/** The agencies whose name, short form or ministry holds the words, those that begin with them first. */
export function findAgencies(agencies: readonly Agency[], words: string): Agency[] {
  const wanted = plain(words)
  const found = agencies.filter(agency =>
    [agency.name, agency.abbreviation, agency.ministry].some(text => plain(text).includes(wanted)),
  )
  const begins = (agency: Agency) =>
    plain(agency.abbreviation).startsWith(wanted) || plain(agency.name).startsWith(wanted)
  return [...found.filter(begins), ...found.filter(agency => !begins(agency))]
}

function plain(text: string): string {
  return toArabicDigits(text).toLowerCase().replaceAll(/[.\s]/g, '')
}
