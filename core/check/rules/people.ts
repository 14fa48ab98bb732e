import type { Attendee } from '../../model/attendee'
import type { Document, DocumentKind } from '../../model/document'
import type { SignatoryRole } from '../../model/person'
import type { Context } from '../../office/context'
import { GAPS } from '../../wording/gaps'
import { PAPER, signatoryWord } from '../../wording/paper'
import { isEmpty, type Lack, partId, when } from '../rule'

/** Somebody was in the chair: the chair himself or a vice-chair. */
export function chairPresent(document: Document, context: Context): Lack[] {
  if (document.kind !== 'minutes') return []
  const { present } = document.attendance
  const chaired = present.some(({ role }) => role === 'chair' || role === 'vice-chair')
  return when(present.length > 0 && !chaired, partId(context, 'attendance'), GAPS.chairMissing)
}

/** Each line names a person or at least a position; whoever is absent has a reason. */
export function attendeesNamed(document: Document, context: Context): Lack[] {
  if (document.kind === 'findings') {
    const participants = partId(context, 'participants')
    return unnamed(PAPER.participants, document.participants.list ?? [], participants)
  }
  if (document.kind !== 'minutes') return []
  const part = partId(context, 'attendance')
  const { present, absent, inAttendance } = document.attendance
  return [
    ...unnamed(PAPER.present, present, part),
    ...unnamed(PAPER.absent, absent, part),
    ...unnamed(PAPER.inAttendance, inAttendance, part),
    ...absent.flatMap(({ reason, id }, index) =>
      when(isEmpty(reason), part, () => GAPS.reasonMissing(index), id),
    ),
  ]
}

type Listed = Pick<Attendee, 'id' | 'name' | 'position'>

function unnamed(title: string, list: readonly Listed[], part: string): Lack[] {
  return list.flatMap(({ id, name, position }, index) =>
    when(isEmpty(name) && isEmpty(position), part, () => GAPS.attendeeUnnamed(title, index), id),
  )
}

/** Who must sign. ผู้ตรวจ is customary and not in ข้อ ๒๕, so only a listed one must be complete. */
const REQUIRED_ROLES: Readonly<Record<DocumentKind, readonly SignatoryRole[]>> = {
  minutes: ['minute-taker'],
  findings: ['preparer'],
  letter: ['signer'],
  news: [],
}

/** Every signature has its position; the name may be left as dots, to be written by hand. */
export function signatoriesNamed(document: Document, context: Context): Lack[] {
  const part = partId(context, document.kind === 'letter' ? 'closing' : 'signatures')
  const { signatories } = document
  const absent = REQUIRED_ROLES[document.kind].filter(
    role => !signatories.some(signatory => signatory.role === role),
  )
  const incomplete = signatories.filter(({ position }) => isEmpty(position)).map(({ role }) => role)
  return [...absent, ...incomplete].map(role => ({
    part,
    sentence: GAPS.signatoryMissing(signatoryWord(role, document.kind) || 'ผู้ลงนาม'),
  }))
}
