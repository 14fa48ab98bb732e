import { refWords, spotWords } from '../../../core/compose/life'
import type { MeetingRef } from '../../../core/model/meeting-ref'
import type { Entry } from '../../../core/model/trail'
import { toThaiDigits } from '../../../core/thai/numerals'
import { EVENT_WORDS, MATTER_WORDS } from '../../../core/wording/matters'
import { dayWords } from '../../../core/wording/moments'
import { UNREACHED } from '../../../core/wording/paper'
import { fill, inLanguage, type Sentence, sentence } from '../../../core/wording/sentence'

/** «ครั้งที่ ๑/๒๕๖๒ ระเบียบวาระที่ ๕.๑ หน้า ๔», in Thai as papers say it: where an earlier paper tells of a matter. */
export function placeWords(entry: Entry): Sentence {
  const { meeting, place, page } = entry
  if (refWords(meeting) === '') return MATTER_WORDS.earlierPaper
  const english = [
    inEnglish(meeting),
    ...(place === '' ? [] : [`item ${place}`]),
    ...(page === null ? [] : [`page ${page}`]),
  ]
  return sentence(toThaiDigits(spotWords(entry)), english.join(', '))
}

function inEnglish({ number, date }: MeetingRef): string {
  if (number !== null) {
    const special = number.special ? ' (special)' : ''
    return `Meeting ${number.ordinal}/${number.year}${special}`
  }
  const day = date === null ? '' : ` of ${inLanguage(dayWords(date), 'en')}`
  return `Workshop${day}`
}

/** «ขยายเวลา ถึง ๓๑ มีนาคม ๒๕๖๒»: what is told there. */
export function eventWords({ event, due, note }: Entry): Sentence {
  const isUnreached = event === 'deferred' && note === ''
  const words = isUnreached ? sentence(UNREACHED, 'Not reached') : EVENT_WORDS[event]
  return due === undefined ? words : fill(MATTER_WORDS.newDue, words, dayWords(due))
}
