import type { ClockTime } from '../../calendar'
import type { Attendee } from '../../model/attendee'
import type { Document, Minutes } from '../../model/document'
import type { Context } from '../../office/context'
import { partId } from '../../template/part-id'
import { readThaiTime } from '../../thai/read-time'
import { sentence } from '../../wording/sentence'
import { FORM_11, HOUSE_HABIT, type Lack, ofMinutes, ruleGroup, when } from '../rule'

/** What these rules say. */
const SAYS = {
  hoursInReason: (reason: string) =>
    sentence(
      'ผู้มาประชุมมีเวลาเข้าหรือออกในช่องเหตุผลว่า “{}” โปรดย้ายไปช่องเวลาที่อยู่ในที่ประชุม',
      'The hours “{}” of somebody present stand as a reason: they belong in the hours of presence.',
      reason,
    ),
  specialInBody: () =>
    sentence(
      'ชื่อคณะลงท้ายว่า “นัดพิเศษ” โปรดย้ายไปเป็นชนิดของการประชุม',
      'The body ends in “นัดพิเศษ”, which is the kind of the meeting.',
    ),
}

/** Facts of a meeting that were typed where there was no place for them, and have one of their own now. */
export const OWN_PLACE = ruleGroup([
  {
    name: 'hours-as-presence',
    severity: 'advice',
    source: HOUSE_HABIT,
    words: sentence(
      'เวลาเข้าและออกของผู้มาประชุมอยู่ในช่องเวลา ไม่ใช่ช่องเหตุผล',
      'Hours of those present stand as hours, not as a reason.',
    ),
    look: hoursAsPresence,
    mend: (document, _, only) =>
      document.kind === 'minutes' ? withHours(document, only?.source) : document,
  },
  {
    name: 'special-as-kind',
    severity: 'should',
    source: FORM_11,
    words: sentence(
      'คำว่า นัดพิเศษ เป็นชนิดของการประชุม ไม่อยู่ในชื่อคณะ',
      'A special meeting is told by its kind, not by its body.',
    ),
    look: specialAsKind,
    mend: document => (document.kind === 'minutes' ? withKind(document) : document),
  },
])

const HOUR = '([0-9๐-๙]{1,2}[.:][0-9๐-๙]{2})'
const CAME = new RegExp(
  `^(?:มา|เข้า)(?:ร่วม)?(?:ที่)?(?:การ)?ประชุม *(?:ตั้งแต่|เมื่อ)? *(?:เวลา)? *${HOUR} *น\\.?$`,
)
const LEFT = new RegExp(
  `^(?:ออก|กลับ)(?:จาก)?(?:ที่|การ|ห้อง)?(?:ประชุม)?(?:ก่อน)? *(?:เมื่อ)? *(?:เวลา)? *${HOUR} *น\\.?$`,
)
const ANY_HOUR = new RegExp(`${HOUR} *น\\.`)

/** When somebody came or left, by the words of his reason; `null` where they say more or can be read otherwise. */
function hoursOf({ reason, presence }: Attendee): NonNullable<Attendee['presence']> | null {
  const words = reason
    .trim()
    .replace(/^\((.*)\)$/, '$1')
    .trim()
  const hour = (match: RegExpExecArray | null): ClockTime | null => readThaiTime(match?.[1] ?? '')
  const [from, to] = [hour(CAME.exec(words)), hour(LEFT.exec(words))]
  if (presence !== undefined || (from ?? to) === null) return null
  return [{ from, to }]
}

/** Nobody who came has a reason for it; what tells hours there prints nowhere. */
function hoursAsPresence(document: Document, context: Context): Lack[] {
  return ofMinutes(document, ({ attendance: { present } }) =>
    present.flatMap(attendee => {
      const { id, reason } = attendee
      if (!ANY_HOUR.test(reason) && hoursOf(attendee) === null) return []
      const lack = {
        part: partId(context, 'attendance'),
        source: id,
        sentence: SAYS.hoursInReason(reason.trim()),
      }
      return hoursOf(attendee) === null
        ? [{ ...lack, judged: true as const, excerpt: reason }]
        : [lack]
    }),
  )
}

function withHours(minutes: Minutes, only: string | undefined): Minutes {
  const { attendance } = minutes
  const present = attendance.present.map(attendee => {
    const presence = only === undefined || only === attendee.id ? hoursOf(attendee) : null
    return presence === null ? attendee : { ...attendee, reason: '', presence }
  })
  const isSame = present.every((one, at) => one === attendance.present[at])
  return isSame ? minutes : { ...minutes, attendance: { ...attendance, present } }
}

const SPECIAL_BODY = /[ (]*นัดพิเศษ *\)? *$/

function specialAsKind(document: Document, context: Context): Lack[] {
  return ofMinutes(document, ({ meeting: { body } }) =>
    when(isSpecialBody(body), partId(context, 'meeting'), SAYS.specialInBody),
  )
}

/** A body of which nothing would be left is called so. */
function isSpecialBody(body: string): boolean {
  return SPECIAL_BODY.test(body) && body.replace(SPECIAL_BODY, '').trim() !== ''
}

/** The number of a special meeting prints the words that leave the body. */
function withKind(minutes: Minutes): Minutes {
  const { meeting } = minutes
  if (!isSpecialBody(meeting.body)) return minutes
  const { number } = meeting
  const body = meeting.body.replace(SPECIAL_BODY, '')
  const special = number === null ? null : { ...number, special: true as const }
  return { ...minutes, meeting: { ...meeting, body, kind: 'special', number: special } }
}
