import type { MeetingNumber } from '../model/meeting-ref'
import { toThaiDigits } from '../thai/numerals'
import { CITATION } from '../wording/citation'

/** A matter at the place where a paper has it. */
export interface Cited {
  /** The body whose meeting it was; '' where nobody knows. */
  readonly body: string
  /** `null` of the workshop. */
  readonly number: MeetingNumber | null
  readonly place: string
  readonly page: number | null
  /** What stands there. */
  readonly words: string
}

/**
 * «มติที่ประชุม… ครั้งที่ ๒/๒๕๖๒ ระเบียบวาระที่ ๕.๑ หน้า ๔» and the words, to be pasted into a paper: Thai always, with Thai
 * digits but in the words, which stay as they are.
 */
export function citation({ body, number, place, page, words }: Cited): string {
  const where = [
    number === null ? CITATION.workshop : CITATION.meeting(meetingName(body), number),
    ...(place === '' ? [] : [number === null ? CITATION.point(place) : CITATION.item(place)]),
    ...(page === null ? [] : [CITATION.page(page)]),
  ]
  return [toThaiDigits(where.join(' ')), ...(words === '' ? [] : [`“${words}”`])].join(' ')
}

/** «การประชุมติดตามผล» and «คณะกรรมการ» both stand behind «มติที่ประชุม». */
function meetingName(body: string): string {
  return body.trim().replace(/^(?:การ)?ประชุม/, '')
}
