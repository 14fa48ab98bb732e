import { daysLate } from '../carry/standing'
import { meetingNumber } from '../compose/opening'
import { type ActionItem, type Duty, isFollowedUp } from '../model/action-item'
import { AREAS, type Area } from '../model/agency'
import type { FindingsReport, Minutes } from '../model/document'
import { actionsOf, mattersOf, type PlacedMatter } from '../model/walk/matters'
import { PAPER } from '../wording/paper'

/** An order as a table follows it up. */
export interface FollowedOrder {
  readonly action: ActionItem
  /** The parts of it that the table shows. */
  readonly duties: readonly Duty[]
  /** Where this paper ordered it, «ครั้งที่ ๑/๒๕๖๑ ระเบียบวาระที่ ๕.๑»; '' of one whose trail tells it. */
  readonly where: string
}

/** The orders of one area; `null` of those whose area nobody has named. */
export interface AreaOrders {
  readonly area: Area | null
  readonly orders: readonly FollowedOrder[]
}

/**
 * Everything ordered in a document or carried into it, by area, the latest first and else in the order of the paper; of
 * one agency its own parts only.
 */
export function followedOrders(
  document: Minutes | FindingsReport,
  agency: string | null,
): AreaOrders[] {
  const here = meetingNumber(document.meeting)
  const orders = actionsOf(document).flatMap(({ action, under }): FollowedOrder[] => {
    const duties = action.duties.filter(duty => agency === null || duty.agency === agency)
    if (duties.length === 0) return []
    return [{ action, duties, where: under === null ? '' : whereOrdered(action, under, here) }]
  })
  const late = ({ duties }: FollowedOrder) =>
    Math.max(...duties.map(duty => daysLate(duty, document.meeting.date)))
  return [...AREAS, null]
    .map(area => ({
      area,
      orders: orders
        .filter(({ action }) => (action.area ?? null) === area)
        .toSorted((a, b) => late(b) - late(a)),
    }))
    .filter(group => group.orders.length > 0)
}

type Listed = readonly { readonly id: string }[]

/** The agencies that have a part in any order, each once, in the order of the list given and then of the paper. */
export function dutyAgencies(document: Minutes | FindingsReport, known: Listed): string[] {
  return inOrder(partHolders(document), known)
}

/** Those, and whoever raised a matter. */
export function concernedAgencies(document: Minutes | FindingsReport, known: Listed): string[] {
  const raisers = mattersOf(document).flatMap(({ matter }) => matter.raised?.by ?? [])
  return inOrder([...partHolders(document), ...raisers], known)
}

function partHolders(document: Minutes | FindingsReport): string[] {
  return actionsOf(document).flatMap(({ action }) =>
    action.duties.flatMap(({ agency }) => agency ?? []),
  )
}

function inOrder(ids: readonly string[], known: Listed): string[] {
  const named = new Set(ids)
  const listed = known.map(({ id }) => id).filter(id => named.has(id))
  return [...new Set([...listed, ...named])]
}

/** What was carried here is named by the meeting that ordered it, as its trail tells. */
function whereOrdered(action: ActionItem, { item, number }: PlacedMatter, here: string): string {
  const isHere = !isFollowedUp(action) && item.kind !== 'matters-arising'
  return isHere ? `${here} ${PAPER.agendaItem} ${number}` : ''
}
