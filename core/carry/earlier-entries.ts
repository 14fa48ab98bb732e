import type { Duty } from '../model/action-item'
import { earlierWords, isHead } from '../model/earlier-words'
import { plainText, type RichText } from '../model/rich-text'
import { type Entry, MOST_NOTED, type Trail } from '../model/trail'
import { toArabicDigits } from '../thai/numerals'

/**
 * What stands in a duty's progress under the heads of earlier meetings, as the program wrote it before trails were kept:
 * the reports of those meetings, the oldest first. What the trail tells already is not told twice.
 */
export function earlierEntries({ agency, progress }: Duty, trail: Trail): Entry[] {
  const entries = sections(earlierWords(progress)).map(([head, ...words]): Entry => {
    const number = numberIn(plainText(head === undefined ? [] : [head]))
    return {
      meeting: {
        document: number === null ? '?' : `?${number.ordinal}/${number.year}`,
        number,
        date: null,
      },
      place: '',
      page: null,
      event: 'reported',
      agency,
      note: plainText(words).trim().slice(0, MOST_NOTED),
    }
  })
  const isTold = ({ meeting }: Entry) =>
    trail.some(
      told =>
        told.agency === agency &&
        told.event !== 'ordered' &&
        told.meeting.number?.ordinal === meeting.number?.ordinal &&
        told.meeting.number?.year === meeting.number?.year,
    )
  return entries.filter(told => !isTold(told)).toReversed()
}

function sections(text: RichText): RichText[] {
  const found: RichText[] = []
  for (const block of text) {
    if (isHead(block)) found.push([block])
    else found.at(-1)?.push(block)
  }
  return found
}

function numberIn(head: string) {
  const [, ordinal, year] = /([0-9]{1,3})\/([0-9]{4})/.exec(toArabicDigits(head)) ?? []
  return ordinal === undefined ? null : { ordinal: Number(ordinal), year: Number(year) }
}
