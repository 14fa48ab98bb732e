import type { Document } from '../../model/document'
import type { Context } from '../../office/context'
import {
  inProtocolOrder,
  isInOfficialOrder,
  membersInOrder,
  sitsForAgency,
} from '../../office/protocol-order'
import { PROTOCOL_GAPS } from '../../wording/protocol-gaps'
import { FORM_11, HOUSE, isEmpty, type Lack, partId, type RuleGroup, when } from '../rule'

/** ลำดับส่วนราชการ in the lists of people and copies, and who signs by name. */
export const PROTOCOL_RULES: RuleGroup<
  'members-by-protocol' | 'distribution-by-protocol' | 'minute-taker-named'
> = {
  'members-by-protocol': {
    severity: 'advice',
    source: HOUSE,
    look: membersByProtocol,
    mend: (document, { agencies }) => {
      if (document.kind !== 'minutes') return document
      const { attendance } = document
      const present = membersInOrder(attendance.present, agencies)
      return { ...document, attendance: { ...attendance, present } }
    },
  },
  'distribution-by-protocol': {
    severity: 'advice',
    source: HOUSE,
    look: distributionByProtocol,
    mend: (document, { agencies }) => ({
      ...document,
      distribution: inProtocolOrder(document.distribution, agencies),
    }),
  },
  'minute-taker-named': { severity: 'advice', source: FORM_11, look: minuteTakerNamed },
}

/** Members stand by their agencies: in the order of the act on ministries, or in that of the office's registry. */
function membersByProtocol(document: Document, context: Context): Lack[] {
  if (document.kind !== 'minutes') return []
  const { present } = document.attendance
  const listed = present.filter(sitsForAgency).flatMap(({ agency }) => agency ?? [])
  const wrong = !isInOfficialOrder(listed, context.agencies)
  return when(wrong, partId(context, 'attendance'), PROTOCOL_GAPS.membersOutOfOrder)
}

function distributionByProtocol(document: Document, context: Context): Lack[] {
  // An agency that is listed twice is the fault of another rule.
  const listed = [...new Set(document.distribution)]
  const wrong = !isInOfficialOrder(listed, context.agencies)
  return when(wrong, partId(context, 'distribution'), PROTOCOL_GAPS.copiesOutOfOrder)
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
  return when(naming && unnamed, partId(context, 'signatures'), PROTOCOL_GAPS.minuteTakerUnnamed)
}
