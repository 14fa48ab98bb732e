import { ATTENDEE_ROLES, type Attendee } from '../../model/attendee'
import type { Document } from '../../model/document'
import type { Context } from '../../office/context'
import { PEOPLE_GAPS } from '../../wording/people-gaps'
import {
  AGREEMENT,
  FORM_11,
  HOUSE,
  isEmpty,
  type Lack,
  type Mend,
  partId,
  type RuleGroup,
  when,
} from '../rule'
import { type Fault, matching, textRule } from '../text-rule'

/** The lists of people: their order, each person once, names as names. */
export const PEOPLE_RULES: RuleGroup<
  | 'chair-first'
  | 'secretary-last'
  | 'one-chair'
  | 'attendee-once'
  | 'substitute-named'
  | 'substitute-other'
  | 'names-bare'
  | 'titles-joined'
  | 'two-signers'
> = {
  'chair-first': { severity: 'should', source: HOUSE, look: chairFirst, mend: mendOrder('chair') },
  'secretary-last': {
    severity: 'should',
    source: HOUSE,
    look: secretaryLast,
    mend: mendOrder('secretary'),
  },
  'one-chair': { severity: 'should', source: AGREEMENT, look: oneChair },
  'attendee-once': { severity: 'should', source: AGREEMENT, look: attendeeOnce },
  'substitute-named': { severity: 'should', source: FORM_11, look: substituteNamed },
  'substitute-other': { severity: 'should', source: AGREEMENT, look: substituteOther },
  'names-bare': textRule({
    severity: 'should',
    source: HOUSE,
    names: true,
    find: (text, { kind }) => (kind === 'name' ? bracketed(text) : []),
  }),
  'titles-joined': textRule({
    severity: 'advice',
    source: { status: 'S', from: 'หลักเกณฑ์การเว้นวรรค ราชบัณฑิตยสภา' },
    names: true,
    find: (text, { kind }) => (kind === 'name' ? partedTitle(text) : []),
  }),
  'two-signers': { severity: 'advice', source: HOUSE, look: twoSigners },
}

const bracketed = matching(/^\s*\(([^()]*)\)\s*$/g, PEOPLE_GAPS.bracketed, ([, name = '']) =>
  name.trim(),
)

const parted = matching(
  /^\s*(นาย|นางสาว|นาง) +(?=[ก-ฮเ-ไ])/g,
  PEOPLE_GAPS.parted,
  ([, title = '']) => title,
)

/** «นาง สาวิตรี» joined reads as a woman of another title, «นาย ก» as another word. */
function partedTitle(text: string): Fault[] {
  return parted(text).map(fault => {
    const { right: _, ...judged } = fault
    return /^\s*(?:นาง +สาว|นาย +ก(?![ก-๎]))/.test(text) ? judged : fault
  })
}

/** The chair and, where he is away, the vice-chair heads the list. */
function chairFirst(document: Document, context: Context): Lack[] {
  return listed(document).flatMap(present => {
    const at = present.findIndex(({ role }) => role === 'chair')
    const id = present[at]?.id
    return when(at > 0, partId(context, 'attendance'), () => PEOPLE_GAPS.chairNotFirst(at), id)
  })
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
    return when(early, part, PEOPLE_GAPS.secretaryNotLast, secretary?.id)
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

function oneChair(document: Document, context: Context): Lack[] {
  return listed(document).flatMap(present => {
    const second = present.filter(({ role }) => role === 'chair')[1]
    const part = partId(context, 'attendance')
    return when(second !== undefined, part, PEOPLE_GAPS.twoChairs, second?.id)
  })
}

/** Nobody is listed twice, in one list or in two. A name of one word, «ผู้แทน», tells nobody apart. */
function attendeeOnce(document: Document, context: Context): Lack[] {
  const people = document.kind === 'findings' ? document.participants.list : everyone(document)
  const part = partId(context, document.kind === 'findings' ? 'participants' : 'attendance')
  const seen = new Set<string>()
  return (people ?? []).flatMap(({ name, id }) => {
    const bare = name.trim().replaceAll(/\s+/g, ' ')
    const again = bare.includes(' ') && !bare.startsWith('ผู้แทน') && seen.has(bare)
    seen.add(bare)
    return when(again, part, () => PEOPLE_GAPS.listedTwice(name.trim()), id)
  })
}

/** A substitute is listed by his own name. */
function substituteNamed(document: Document, context: Context): Lack[] {
  return everyone(document).flatMap(({ name, position, substituteFor, id }) =>
    when(
      !isEmpty(substituteFor) && isEmpty(name) && isEmpty(position),
      partId(context, 'attendance'),
      () => PEOPLE_GAPS.substituteUnnamed(substituteFor.trim()),
      id,
    ),
  )
}

/** Nobody stands in for himself. */
function substituteOther(document: Document, context: Context): Lack[] {
  return everyone(document).flatMap(({ name, substituteFor, id }) =>
    when(
      !isEmpty(name) && name.trim() === substituteFor.trim(),
      partId(context, 'attendance'),
      () => PEOPLE_GAPS.ownSubstitute(name.trim()),
      id,
    ),
  )
}

/** Whoever takes the minutes does not review them. */
function twoSigners(document: Document, context: Context): Lack[] {
  const names = document.signatories.map(({ name }) => name.trim()).filter(name => name !== '')
  const again = names.find((name, index) => names.indexOf(name) < index)
  const part = partId(context, 'signatures')
  return when(again !== undefined, part, () => PEOPLE_GAPS.sameSigner(again ?? ''))
}

function everyone(document: Document): readonly Attendee[] {
  if (document.kind !== 'minutes') return []
  const { present, absent, inAttendance } = document.attendance
  return [...present, ...absent, ...inAttendance]
}

/** The list of those present, of minutes only: one list or none. */
function listed(document: Document): readonly (readonly Attendee[])[] {
  return document.kind === 'minutes' ? [document.attendance.present] : []
}
