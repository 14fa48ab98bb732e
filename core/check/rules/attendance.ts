import { ATTENDEE_ROLES, type Attendee } from '../../model/attendee'
import type { Document } from '../../model/document'
import type { Context } from '../../office/context'
import { isInOfficialOrder, membersInOrder, sitsForAgency } from '../../office/protocol-order'
import { isLowered, needed, quorumOf } from '../../quorum/quorum'
import { partId } from '../../template/part-id'
import { toThaiDigits } from '../../thai/numerals'
import { sentence } from '../../wording/sentence'
import {
  AGREEMENT,
  FORM_11,
  HOUSE_HABIT,
  isEmpty,
  type Lack,
  ofMinutes,
  ruleGroup,
  when,
} from '../rule'

/** What these rules say. */
const SAYS = {
  noMinuteTaker: () =>
    sentence(
      'ยังไม่มีผู้จดรายงานการประชุมลงนาม โปรดเพิ่มผู้จด',
      'Nobody signs as the minute taker: add one.',
    ),
  notTaken: () =>
    sentence(
      'รายชื่อผู้มาประชุมยกมาจากครั้งก่อน ยังไม่ได้บันทึกว่าผู้ใดมาหรือไม่มา โปรดตรวจแล้วกด “ตรวจรายชื่อแล้ว”',
      'The list is that of the last meeting, and nobody has said who came: go through it, then press “List checked”.',
    ),
  fewPresent: (present: number, appointed: number) =>
    sentence(
      toThaiDigits(
        `ผู้มาประชุม ${present} คน จากทั้งหมด ${appointed} คน ไม่ถึงกึ่งหนึ่ง โปรดตรวจว่าครบองค์ประชุมตามระเบียบของคณะ`,
      ),
      `${present} of ${appointed} were present, fewer than half: check the body’s own quorum.`,
    ),
  officerAsGuest: (name: string) =>
    sentence(
      `“${name}” มีตำแหน่งในคณะ แต่อยู่ในผู้เข้าร่วมประชุม โปรดย้ายไปผู้มาประชุม`,
      `“${name}” holds an office of the body but is listed as in attendance.`,
    ),
  replacedAndAbsent: (name: string) =>
    sentence(
      `“${name}” มีผู้มาประชุมแทนแล้ว แต่ยังอยู่ในผู้ไม่มาประชุม โปรดเลือกอย่างเดียว`,
      `“${name}” sent a substitute and is listed as absent, too.`,
    ),
  outOfOrder: () =>
    sentence(
      'รายชื่อผู้มาประชุมต้องเรียงรองประธาน กรรมการ แล้วจึงผู้ทรงคุณวุฒิ โปรดเรียงใหม่',
      'Those present stand as vice-chair, members, experts: put them in order.',
    ),
  membersOutOfOrder: () =>
    sentence(
      'ผู้มาประชุมที่เป็นผู้แทนหน่วยงานไม่ได้เรียงตามลำดับส่วนราชการหรือตามทะเบียนหน่วยงาน โปรดเรียงใหม่ หรือคงไว้หากเป็นลำดับตามคำสั่งแต่งตั้ง',
      'Members do not stand by their agencies: put them in order, unless this is the order of their appointment.',
    ),
  minuteTakerUnnamed: () =>
    sentence(
      'ผู้จดรายงานการประชุมยังไม่มีชื่อ จะพิมพ์เป็นเส้นจุด โปรดระบุชื่อและนามสกุล',
      'The minute taker has no name yet: dots will be printed for it.',
    ),
}

/** How a meeting is manned: who takes the minutes, whether enough came, and who stands where by office and agency. */
export const ATTENDANCE = ruleGroup([
  {
    name: 'minute-taker-listed',
    severity: 'must',
    source: FORM_11,
    words: sentence('มีผู้จดรายงานการประชุมลงนาม', 'A minute taker signs.'),
    look: minuteTakerListed,
  },
  {
    name: 'attendance-taken',
    severity: 'must',
    source: AGREEMENT,
    words: sentence('บันทึกแล้วว่าผู้ใดมาประชุม', 'Who came has been looked at.'),
    look: attendanceTaken,
  },
  {
    name: 'quorum-met',
    severity: 'advice',
    source: HOUSE_HABIT,
    words: sentence('ผู้มาประชุมไม่น้อยกว่ากึ่งหนึ่งของผู้ได้รับแต่งตั้ง', 'At least half were present.'),
    look: quorumMet,
  },
  {
    name: 'in-attendance-outside',
    severity: 'should',
    source: FORM_11,
    words: sentence(
      'ผู้เข้าร่วมประชุมไม่ใช่ประธาน รองประธาน หรือเลขานุการ',
      'Those in attendance hold no office of the body.',
    ),
    look: inAttendanceOutside,
  },
  {
    name: 'replaced-not-absent',
    severity: 'advice',
    source: HOUSE_HABIT,
    words: sentence(
      'ผู้ที่มีผู้มาประชุมแทนไม่อยู่ในผู้ไม่มาประชุม',
      'Who sent a substitute is not listed as absent.',
    ),
    look: replacedNotAbsent,
  },
  {
    name: 'officers-in-order',
    severity: 'advice',
    source: HOUSE_HABIT,
    words: sentence(
      'ผู้มาประชุมเรียงรองประธาน กรรมการ ผู้ทรงคุณวุฒิ',
      'Vice-chairs, members and experts stand in this order.',
    ),
    look: officersInOrder,
    mend: document => {
      if (document.kind !== 'minutes') return document
      const { attendance } = document
      return { ...document, attendance: { ...attendance, present: inOrder(attendance.present) } }
    },
  },
  {
    name: 'members-by-protocol',
    severity: 'advice',
    source: HOUSE_HABIT,
    words: sentence(
      'กรรมการที่เป็นผู้แทนหน่วยงานเรียงตามลำดับส่วนราชการหรือตามทะเบียน',
      'Members stand in the order of ministries or of the registry.',
    ),
    look: membersByProtocol,
    mend: (document, { agencies }) => {
      if (document.kind !== 'minutes') return document
      const { attendance } = document
      const present = membersInOrder(attendance.present, agencies)
      return { ...document, attendance: { ...attendance, present } }
    },
  },
  {
    name: 'minute-taker-named',
    severity: 'advice',
    source: FORM_11,
    words: sentence(
      'ผู้จดรายงานการประชุมมีชื่อ เมื่อรายงานระบุชื่อบุคคล',
      'The minute taker is named where the paper names people.',
    ),
    look: minuteTakerNamed,
  },
])

/** Line 11 of the form: somebody took the minutes and signs for it. */
function minuteTakerListed(document: Document, context: Context): Lack[] {
  return ofMinutes(document, ({ signatories }) => {
    const listed = signatories.some(({ role }) => role === 'minute-taker')
    return when(!listed, partId(context, 'signatures'), SAYS.noMinuteTaker)
  })
}

/** A list that came from the last meeting names those one waits for, until the meeting was held. */
function attendanceTaken(document: Document, context: Context): Lack[] {
  return ofMinutes(document, ({ attendance, meeting: { state } }) => {
    const isOpen = attendance.expected === true && state !== 'planned' && state !== 'cancelled'
    return when(isOpen, partId(context, 'attendance'), SAYS.notTaken)
  })
}

/** What a quorum is the body itself says; while it has not, fewer than half of those listed are worth a look. */
function quorumMet(document: Document, context: Context): Lack[] {
  return ofMinutes(document, ({ attendance: { present, absent }, meeting }) => {
    const isKnown = needed(quorumOf(meeting), isLowered(meeting)) !== null
    const half = present.length * 2 >= present.length + absent.length
    const few = present.length > 0 && !half && !isKnown
    const sentence = () => SAYS.fewPresent(present.length, present.length + absent.length)
    return when(few, partId(context, 'attendance'), sentence)
  })
}

/** Who has an office in the body is a member of it, not a guest. */
function inAttendanceOutside(document: Document, context: Context): Lack[] {
  return ofMinutes(document, ({ attendance }) =>
    attendance.inAttendance.flatMap(({ role, name, position, id }) =>
      when(
        role === 'chair' || role === 'vice-chair' || role === 'secretary',
        partId(context, 'attendance'),
        () => SAYS.officerAsGuest(name.trim() || position.trim()),
        id,
      ),
    ),
  )
}

/** A member who sent a substitute was not absent. */
function replacedNotAbsent(document: Document, context: Context): Lack[] {
  return ofMinutes(document, ({ attendance: { present, absent } }) => {
    const replaced = new Set(
      present.map(({ substituteFor }) => substituteFor.trim().replace(/^แทน\s*/, '')),
    )
    return absent.flatMap(({ name, position, id }) => {
      const found = [name.trim(), position.trim()].find(word => word !== '' && replaced.has(word))
      const part = partId(context, 'attendance')
      return when(found !== undefined, part, () => SAYS.replacedAndAbsent(found ?? ''), id)
    })
  })
}

function officersInOrder(document: Document, context: Context): Lack[] {
  return ofMinutes(document, ({ attendance: { present } }) => {
    const right = inOrder(present)
    const moved = right.find(({ id }, index) => id !== present[index]?.id)
    const part = partId(context, 'attendance')
    return when(moved !== undefined, part, SAYS.outOfOrder, moved?.id)
  })
}

/** The chair and the secretaries have rules of their own. */
const BETWEEN: readonly Attendee['role'][] = ['vice-chair', 'member', 'expert']

/** Vice-chairs, members, experts: they change places among themselves, and nobody else moves. */
function inOrder(present: readonly Attendee[]): Attendee[] {
  const between = present
    .filter(({ role }) => BETWEEN.includes(role))
    .toSorted((a, b) => ATTENDEE_ROLES.indexOf(a.role) - ATTENDEE_ROLES.indexOf(b.role))
  return present.map(attendee =>
    BETWEEN.includes(attendee.role) ? (between.shift() ?? attendee) : attendee,
  )
}

/** Members stand by their agencies: in the order of the act on ministries, or in that of the office's registry. */
function membersByProtocol(document: Document, context: Context): Lack[] {
  if (document.kind !== 'minutes') return []
  const { present } = document.attendance
  const listed = present.filter(sitsForAgency).flatMap(({ agency }) => agency ?? [])
  const wrong = !isInOfficialOrder(listed, context.agencies)
  return when(wrong, partId(context, 'attendance'), SAYS.membersOutOfOrder)
}

/**
 * Line 11 of the form has the full name in brackets. Where a paper names nobody at all, the names are written
 * by hand, and dots are printed for them.
 */
function minuteTakerNamed(document: Document, context: Context): Lack[] {
  if (document.kind !== 'minutes') return []
  const { attendance, signatories } = document
  const people = [...attendance.present, ...attendance.absent, ...attendance.inAttendance]
  const naming = [...people, ...signatories].some(({ name }) => !isEmpty(name))
  const unnamed = signatories.some(({ role, name }) => role === 'minute-taker' && isEmpty(name))
  return when(naming && unnamed, partId(context, 'signatures'), SAYS.minuteTakerUnnamed)
}
