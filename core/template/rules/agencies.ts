import type { Context } from '../../context'
import { isValidOn } from '../../model/agency'
import type { Document } from '../../model/document'
import { agenciesOf } from '../../registry'
import { GAPS } from '../../wording/gaps'
import { type Lack, partId, when } from './rule'

/** One place where a document names an agency. */
interface Mention {
  readonly agency: string | null
  readonly part: string
  readonly source?: string
}

/** Every agency named is in the registry or the document's own rows, under its name of that day. */
export function knownAgencies(document: Document, context: Context): Lack[] {
  const agencies = new Map(
    agenciesOf(context.agencies, document).map(agency => [agency.id, agency]),
  )
  const day = 'meeting' in document ? document.meeting.date : document.date
  return mentions(document, context).flatMap(({ agency: id, part, source }) => {
    if (id === null) return []
    const agency = agencies.get(id)
    if (agency === undefined) return when(true, part, () => GAPS.agencyUnknown(id), source)
    const outdated = day !== null && !isValidOn(agency, day)
    return when(outdated, part, () => GAPS.agencyOutdated(agency.name), source)
  })
}

/** บัญชีแจกจ่าย names somebody. */
export function distributionListed(document: Document, context: Context): Lack[] {
  const missing = document.distribution.length === 0
  return when(missing, partId(context, 'distribution'), GAPS.distributionMissing)
}

function mentions(document: Document, context: Context): Mention[] {
  const list = partId(context, 'distribution')
  return [
    ...placedMentions(document, context),
    ...document.distribution.map(agency => ({ agency, part: list })),
  ]
}

function placedMentions(document: Document, context: Context): Mention[] {
  switch (document.kind) {
    case 'minutes': {
      const { present, absent, inAttendance } = document.attendance
      const people = [...present, ...absent, ...inAttendance]
      const attendance = partId(context, 'attendance')
      return [
        ...people.map(({ agency, id }) => ({ agency, part: attendance, source: id })),
        ...document.agenda.flatMap(item =>
          [item, ...item.topics]
            .flatMap(matter => matter.actions)
            .map(({ owner, id }) => ({ agency: owner, part: item.id, source: id })),
        ),
      ]
    }
    case 'findings': {
      const findings = partId(context, 'findings')
      const actions = partId(context, 'actions')
      const people = partId(context, 'participants')
      return [
        ...(document.participants.list ?? []).map(({ agency, id }) => ({
          agency,
          part: people,
          source: id,
        })),
        ...document.findings.flatMap(({ agencies, id }) =>
          agencies.map(agency => ({ agency, part: findings, source: id })),
        ),
        ...document.actions.map(({ owner, id }) => ({ agency: owner, part: actions, source: id })),
      ]
    }
    case 'letter':
    case 'news':
      return []
  }
}
