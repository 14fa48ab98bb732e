import { $create, $getState, $setState, createState, type LexicalNode } from 'lexical'
import * as v from 'valibot'
import { ActionItem, type Duty } from '../../../core/model/action-item'
import { FrameNode } from './frame-node'
import { idState } from './identity'

/** The facts of a duty that are not text. `key` says which frame of progress is its own, whatever its place. */
export interface DutyFacts extends Omit<Duty, 'progress'> {
  readonly key: number
}

/** The facts of an action item that are not text. */
export interface ActionFacts extends Omit<ActionItem, 'id' | 'task' | 'duties'> {
  readonly duties: readonly DutyFacts[]
}

/** An action item of which nothing is written: what earlier papers told of it does not hang on its words. */
export function wordlessItem({ duties, ...facts }: ActionFacts): ActionItem {
  const parts = duties.map(({ key: _, ...duty }) => ({ ...duty, progress: [] }))
  return { ...facts, id: '', task: [], duties: parts }
}

const ActionFacts = v.custom<ActionFacts>(value => {
  const facts = value as Partial<ActionFacts> | null | undefined
  if (!Array.isArray(facts?.duties)) return false
  const hasKeys = facts.duties.every(duty => Number.isInteger(duty?.key))
  return hasKeys && v.is(ActionItem, wordlessItem({ ...facts, duties: facts.duties }))
})

/** Work of which nothing is known yet. */
export const NEW_ACTION: ActionFacts = {
  duties: [{ key: 0, agency: null, due: null, status: 'open' }],
}

const actionState = createState('action', { parse: v.parser(v.fallback(ActionFacts, NEW_ACTION)) })
const dutyState = createState('duty', { parse: v.parser(v.fallback(v.number(), 0)) })

/** ข้อสั่งการ: the task as text; whose it is, by when and how far as facts; what each reported below. */
export class ActionItemNode extends FrameNode {
  override $config() {
    return this.config('action-item', {
      extends: FrameNode,
      stateConfigs: [
        { flat: true, stateConfig: idState },
        { flat: true, stateConfig: actionState },
      ],
    })
  }

  override createDOM(): HTMLElement {
    const element = super.createDOM()
    element.dataset['source'] = $getState(this, idState)
    return element
  }
}

/** ผลการดำเนินงาน of one duty of an item. */
export class ProgressNode extends FrameNode {
  override $config() {
    return this.config('progress', {
      extends: FrameNode,
      stateConfigs: [{ flat: true, stateConfig: dutyState }],
    })
  }
}

export function $createActionItemNode(id: string, facts: ActionFacts): ActionItemNode {
  return $setActionFacts($setState($create(ActionItemNode), idState, id), facts)
}

/** What the duty of that key reports. */
export function $createProgressNode(duty: number): ProgressNode {
  return $setState($create(ProgressNode), dutyState, duty)
}

export function $actionFacts(node: ActionItemNode): ActionFacts {
  return $getState(node, actionState)
}

export function $setActionFacts(node: ActionItemNode, facts: ActionFacts): ActionItemNode {
  return $setState(node, actionState, facts)
}

/** The key of the duty that it reports on. */
export function $dutyOf(node: ProgressNode): number {
  return $getState(node, dutyState)
}

/** The frames of progress that stand in an item. */
export function $progressOf(node: ActionItemNode): ProgressNode[] {
  return node.getChildren().filter($isProgressNode)
}

export function $isActionItemNode(node: LexicalNode | null | undefined): node is ActionItemNode {
  return node instanceof ActionItemNode
}

export function $isProgressNode(node: LexicalNode | null | undefined): node is ProgressNode {
  return node instanceof ProgressNode
}
