import { ATTENDEE_ROLES, type Attendee } from '../../model/attendee'
import type { Document } from '../../model/document'
import type { Context } from '../../office/context'
import { partId } from '../../template/part-id'
import { toThaiDigits } from '../../thai/numerals'
import { sentence } from '../../wording/sentence'
import { AGREEMENT, HOUSE_HABIT, type Lack, type Mend, ruleGroup, when } from '../rule'

/** What these rules say. */
const SAYS = {
  chairNotFirst: (index: number) =>
    sentence(
      toThaiDigits(`ประธานอยู่ลำดับที่ ${index + 1} ของผู้มาประชุม โปรดย้ายขึ้นเป็นลำดับแรก`),
      `The chair stands in line ${index + 1} of those present: move it to the first.`,
    ),
  secretaryNotLast: () =>
    sentence(
      'เลขานุการไม่ได้อยู่ท้ายรายชื่อผู้มาประชุม โปรดย้ายลงเป็นลำดับสุดท้าย ก่อนผู้ช่วยเลขานุการ',
      'The secretary does not end the list of those present: move the line down.',
    ),
  twoChairs: () =>
    sentence(
      'มีประธานสองคนในผู้มาประชุม โปรดเหลือประธานเพียงคนเดียว',
      'Two chairs are listed as present: keep one.',
    ),
}

/** The chair and the secretary: where they stand, and how many there are. */
export const OFFICES = ruleGroup([
  {
    name: 'chair-first',
    severity: 'should',
    source: HOUSE_HABIT,
    words: sentence('ประธานเป็นลำดับแรกของผู้มาประชุม', 'The chair heads the list of those present.'),
    look: chairFirst,
    mend: mendOrder('chair'),
  },
  {
    name: 'secretary-last',
    severity: 'should',
    source: HOUSE_HABIT,
    words: sentence(
      'เลขานุการและผู้ช่วยเลขานุการอยู่ท้ายรายชื่อ',
      'The secretary and assistants end the list.',
    ),
    look: secretaryLast,
    mend: mendOrder('secretary'),
  },
  {
    name: 'one-chair',
    severity: 'should',
    source: AGREEMENT,
    words: sentence('ผู้มาประชุมมีประธานคนเดียว', 'One chair is present.'),
    look: oneChair,
  },
])

/** The chair and, where he is away, the vice-chair heads the list. */
function chairFirst(document: Document, context: Context): Lack[] {
  return listed(document).flatMap(present => {
    const at = present.findIndex(({ role }) => role === 'chair')
    const id = present[at]?.id
    return when(at > 0, partId(context, 'attendance'), () => SAYS.chairNotFirst(at), id)
  })
}

/** Moves the people of one office to their end of the list; all others keep their order. */
function mendOrder(office: 'chair' | 'secretary'): Mend {
  const ends = (role: Attendee['role']) => {
    if (office === 'chair') return role === 'chair' ? 0 : 1
    return role.endsWith('secretary') ? ATTENDEE_ROLES.indexOf(role) : 0
  }
  return document => {
    if (document.kind !== 'minutes') return document
    const { attendance } = document
    const present = attendance.present.toSorted((a, b) => ends(a.role) - ends(b.role))
    return { ...document, attendance: { ...attendance, present } }
  }
}

/** Nobody stands after the secretary but his assistants. */
function secretaryLast(document: Document, context: Context): Lack[] {
  return listed(document).flatMap(present => {
    const secretary = present.find(({ role }) => role === 'secretary')
    const after = present.slice(
      secretary === undefined ? present.length : present.indexOf(secretary),
    )
    const early = after.some(({ role }) => !role.endsWith('secretary'))
    const part = partId(context, 'attendance')
    return when(early, part, SAYS.secretaryNotLast, secretary?.id)
  })
}

function oneChair(document: Document, context: Context): Lack[] {
  return listed(document).flatMap(present => {
    const second = present.filter(({ role }) => role === 'chair')[1]
    const part = partId(context, 'attendance')
    return when(second !== undefined, part, SAYS.twoChairs, second?.id)
  })
}

/** The list of those present, of minutes only: one list or none. */
function listed(document: Document): readonly (readonly Attendee[])[] {
  return document.kind === 'minutes' ? [document.attendance.present] : []
}
