import type { FindingsReport } from '../../model/document'
import { agendaNumber } from '../../model/numbering'
import type { Context } from '../../office/context'
import { partId } from '../../template/part-id'
import { placeName } from '../../wording/gap-lines'
import { figures, type Sentence, sentence } from '../../wording/sentence'
import { cardsByGroup } from '../../workshop/cards'
import { unserved } from '../../workshop/framework'
import { HOUSE_HABIT, isEmpty, type Lack, type Look, ruleGroup, when } from '../rule'

/** What these rules say. */
const SAYS = {
  unserved: (count: number) =>
    sentence(
      'จุดอ่อน ปัญหา และความท้าทาย {} ข้อยังไม่มีแนวทางรองรับ โปรดตั้งแนวทางหรือผูกกับแนวทางที่มี',
      'Weaknesses, obstacles and challenges without an action: {}.',
      figures(count),
    ),
  grownFromGone: (action: Sentence) =>
    sentence(
      '{} อ้างข้อค้นพบที่ไม่มีแล้ว โปรดผูกกับข้อค้นพบอีกครั้ง',
      '{} grew from a finding that is gone: choose again.',
      action,
    ),
  withoutCards: (group: string) =>
    sentence(
      '“{}” ยังไม่มีข้อความในข้อค้นพบ โปรดตรวจว่าตกหล่นหรือไม่',
      '“{}”: no card of this group is among the findings.',
      group,
    ),
  unnamed: () => sentence('มีกลุ่มย่อยที่ยังไม่มีชื่อ โปรดตั้งชื่อ', 'A breakout group has no name yet.'),
  groupGone: (finding: Sentence) =>
    sentence(
      '{} อ้างกลุ่มย่อยที่ไม่มีในรายงาน โปรดระบุที่มาอีกครั้ง',
      '{} names a breakout group that the report lacks.',
      finding,
    ),
}

/** From the cards of the groups to the framework. */
export const WORKSHOP = ruleGroup([
  {
    name: 'findings-served',
    severity: 'advice',
    source: HOUSE_HABIT,
    words: sentence(
      'จุดอ่อน ปัญหา และความท้าทายมีแนวทางรองรับ',
      'Each weakness, obstacle and challenge has an action.',
    ),
    look: ofReport(findingsServed),
  },
  {
    name: 'actions-grown',
    severity: 'should',
    source: HOUSE_HABIT,
    words: sentence('แนวทางอ้างข้อค้นพบที่มีอยู่ในรายงาน', 'Actions grew from findings that are there.'),
    look: ofReport(actionsGrown),
  },
  {
    name: 'groups-heard',
    severity: 'advice',
    source: HOUSE_HABIT,
    words: sentence(
      'กลุ่มย่อยทุกกลุ่มมีชื่อและมีข้อความในข้อค้นพบ',
      'Each breakout group has a name, and a card among the findings.',
    ),
    look: ofReport(groupsHeard),
  },
])

function ofReport(look: (report: FindingsReport, context: Context) => Lack[]): Look {
  return (document, context) => (document.kind === 'findings' ? look(document, context) : [])
}

/**
 * What calls for work has some, in one line. Silent while no action says what it grew from: whether the framework
 * serves the findings can then not be told.
 */
function findingsServed(report: FindingsReport, context: Context): Lack[] {
  if (report.actions.every(({ from = [] }) => from.length === 0)) return []
  const waiting = unserved(report)
  const part = partId(context, 'findings')
  return when(waiting.length > 0, part, () => SAYS.unserved(waiting.length), waiting[0]?.id)
}

function actionsGrown({ findings, actions }: FindingsReport, context: Context): Lack[] {
  const known = new Set(findings.map(({ id }) => id))
  const part = partId(context, 'actions')
  return actions.flatMap(({ id, from = [] }, index) => {
    const gone = from.some(finding => !known.has(finding))
    const name = placeName('action', agendaNumber(index))
    return when(gone, part, () => SAYS.grownFromGone(name), id)
  })
}

function groupsHeard({ findings, groups = [] }: FindingsReport, context: Context): Lack[] {
  const counts = cardsByGroup(findings)
  const known = new Set(groups.map(({ id }) => id))
  const part = partId(context, 'findings')
  const own = groups.flatMap(({ id, name }) => [
    ...when(isEmpty(name), part, SAYS.unnamed),
    ...when(!isEmpty(name) && !counts.has(id), part, () => SAYS.withoutCards(name.trim())),
  ])
  const gone = findings.flatMap(({ id, statements }, index) => {
    const lost = statements.some(({ group }) => group !== null && !known.has(group))
    return when(lost, part, () => SAYS.groupGone(placeName('finding', agendaNumber(index))), id)
  })
  return [...own, ...gone]
}
