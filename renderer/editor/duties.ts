import {
  $actionFacts,
  $dutyOf,
  $progressOf,
  $setActionFacts,
  type ActionFacts,
  type ActionItemNode,
  type DutyFacts,
} from './nodes/action-item-node'
import { said } from './nodes/said'

/** Changes the action item that stands behind a foot, as one undo step. */
export type ChangeAction = ($change: (node: ActionItemNode) => void) => void

/** Changes facts of an action item. */
export function $changeAction(node: ActionItemNode, changed: Partial<ActionFacts>): void {
  $setActionFacts(node, said({ ...$actionFacts(node), ...changed }))
}

/** Changes facts of one duty. */
export function $changeDuty(node: ActionItemNode, key: number, changed: Partial<DutyFacts>): void {
  const { duties } = $actionFacts(node)
  $changeAction(node, {
    duties: duties.map(duty => (duty.key === key ? { ...duty, ...changed } : duty)),
  })
}

/** Gives all duties the due day of one. */
export function $sameDue(node: ActionItemNode, { due }: Pick<DutyFacts, 'due'>): void {
  const { duties } = $actionFacts(node)
  $changeAction(node, { duties: duties.map(duty => ({ ...duty, due })) })
}

/** Hands a part to an agency: the one that nobody has yet, or a new one. */
export function $addDuty(node: ActionItemNode, agency: string): void {
  const { duties } = $actionFacts(node)
  const unnamed = duties.find(duty => duty.agency === null)
  if (unnamed !== undefined) $changeDuty(node, unnamed.key, { agency })
  else {
    const key = Math.max(...duties.map(duty => duty.key)) + 1
    $changeAction(node, { duties: [...duties, { key, agency, due: null, status: 'open' }] })
  }
}

/** Takes a duty away with what it reports. The last one stays, with nobody named. */
export function $removeDuty(node: ActionItemNode, key: number): void {
  const { duties } = $actionFacts(node)
  if (duties.length === 1) {
    $changeDuty(node, key, { agency: null })
    return
  }
  $changeAction(node, { duties: duties.filter(duty => duty.key !== key) })
  for (const frame of $progressOf(node)) if ($dutyOf(frame) === key) frame.remove()
}

/** Makes a duty the one that leads; pressed again, none leads. */
export function $lead(node: ActionItemNode, key: number): void {
  const { duties } = $actionFacts(node)
  $changeAction(node, {
    duties: duties.map(({ lead, ...duty }) =>
      duty.key === key && lead === undefined ? { ...duty, lead: true } : duty,
    ),
  })
}
