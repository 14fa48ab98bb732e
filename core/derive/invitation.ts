import { BLANK } from '../compose/blank'
import { composeLetterFoot, composeLetterHead } from '../compose/letter'
import { composeMemoHead } from '../compose/memo'
import { meetingNumber, meetingPlace } from '../compose/opening'
import { paragraph } from '../compose/text'
import type { Block, Manuscript } from '../manuscript/manuscript'
import type { Agency } from '../model/agency'
import type { Letter, Minutes } from '../model/document'
import type { MeetingRef } from '../model/meeting-ref'
import type { Context } from '../office/context'
import { officialDay } from '../thai/dates'
import { COVER } from '../wording/cover'
import { DERIVED_NAMES, DERIVED_PAPER, INVITATION } from '../wording/derived'
import { PAPER } from '../wording/paper'
import { addressee, letterFormFor } from './addressee'
import { deriveAgenda } from './agenda-paper'
import { deriveAttendanceReply } from './attendance-reply'
import { derivedPaper } from './derived-paper'
import { dayAndHour, meetingName } from './occasion'

/**
 * หนังสือเชิญประชุม for each agency that is expected: its letter or memo, then the agenda and the reply slip,
 * each a paper of its own that counts its own pages. The words are the same for everyone; number
 * and signer stay open, and the day until it is known.
 */
export function deriveInvitations(minutes: Minutes, context: Context): Manuscript[] {
  const agenda = deriveAgenda(minutes, context)
  const slip = deriveAttendanceReply(minutes, context)
  return invited(minutes, context).flatMap(recipient => [
    invitationTo(recipient, minutes, context),
    agenda,
    slip,
  ])
}

/**
 * The agencies of the attendance lists in official order, or else of the distribution list, without the office
 * that invites; one unnamed if there is none.
 */
function invited({ attendance, distribution }: Minutes, context: Context): (Agency | null)[] {
  const { present, absent, inAttendance } = attendance
  const listed = [...present, ...absent, ...inAttendance].flatMap(({ agency }) => agency ?? [])
  const ids = new Set(listed.length > 0 ? listed : distribution)
  const own = context.house.organisation.trim()
  const known = context.agencies.filter(({ id, name }) => ids.has(id) && name !== own)
  return known.length === 0 ? [null] : known
}

function invitationTo(recipient: Agency | null, minutes: Minutes, context: Context): Manuscript {
  const letter = letterTo(recipient, minutes, context)
  const composeHead = letter.form === 'memo' ? composeMemoHead : composeLetterHead
  const { meeting } = minutes
  const office = context.house.organisation.trim() || COVER.secretariat
  const occasion = `${dayAndHour(meeting)} ${meetingPlace(meeting)}`
  const text = [
    INVITATION.reason(office, meetingName(meeting), occasion),
    ...(meeting.repeats === undefined ? [] : [INVITATION.repeated(broken(meeting.repeats))]),
    INVITATION.wish(BLANK),
    INVITATION.conclusion,
  ]
  const blocks: Block[] = [
    ...composeHead(letter, 'letterhead', { house: context.house }),
    ...text.map(line => paragraph('body', line)),
    ...composeLetterFoot(letter, 'closing'),
  ]
  const of = meetingName(meeting)
  const paper = derivedPaper({ kind: 'invitation', of, date: null, blocks }, minutes, context)
  return {
    ...paper,
    furniture: { ...paper.furniture, catchwords: context.house.catchwords?.letter ?? true },
  }
}

/** «ครั้งที่ ๓/๒๕๖๒ เมื่อวันที่ ๑๓ มีนาคม ๒๕๖๒»: the meeting that broke up, as far as it is known. */
function broken({ number, date }: MeetingRef): string {
  const day = date === null ? [] : [`${PAPER.when}${officialDay(date)}`]
  return [meetingNumber({ number }), ...day].join(' ')
}

function letterTo(recipient: Agency | null, minutes: Minutes, context: Context): Letter {
  const form = recipient === null ? 'external' : letterFormFor(recipient, context)
  const { organisation } = context.house
  const telephone = `${DERIVED_PAPER.telephoneLine} ${BLANK}`
  const papers = (['agenda', 'attendance-reply'] as const).map(kind =>
    DERIVED_PAPER.oneCopy(DERIVED_NAMES[kind]),
  )
  return {
    kind: 'letter',
    id: minutes.id,
    template: minutes.template,
    texts: {},
    signatories: [],
    distribution: [],
    agencies: [],
    form,
    circular: false,
    reference: '',
    sender: [organisation],
    date: minutes.meeting.invitation?.day ?? null,
    urgency: 'normal',
    secrecy: 'open',
    subject: INVITATION.subject(meetingName(minutes.meeting)),
    recipient: recipient === null ? '' : addressee(recipient),
    citations: [],
    enclosures: papers,
    contact: form === 'memo' ? [DERIVED_PAPER.telephoneLine] : [organisation, telephone],
    copiesTo: [],
  }
}
