import { $create, $getState, $setState, createState, type LexicalNode } from 'lexical'
import * as v from 'valibot'
import { ActionItem } from '../../../core/model/action-item'
import { FrameNode } from './frame-node'
import { idState } from './identity'

const { owner, due, status, origin } = ActionItem.entries

const ownerState = createState('owner', { parse: v.parser(v.fallback(owner, null)) })
const dueState = createState('due', { parse: v.parser(v.fallback(due, null)) })
const statusState = createState('status', { parse: v.parser(v.fallback(status, 'open')) })
const originState = createState('origin', { parse: v.parser(v.fallback(origin, null)) })

/** The facts of an action item that are not text. */
export type ActionFacts = Pick<ActionItem, 'owner' | 'due' | 'status' | 'origin'>

/** ข้อสั่งการ: the task as text; owner, due day and status as facts; its progress below. */
export class ActionItemNode extends FrameNode {
  override $config() {
    return this.config('action-item', {
      extends: FrameNode,
      stateConfigs: [
        { flat: true, stateConfig: idState },
        { flat: true, stateConfig: ownerState },
        { flat: true, stateConfig: dueState },
        { flat: true, stateConfig: statusState },
        { flat: true, stateConfig: originState },
      ],
    })
  }

  override createDOM(): HTMLElement {
    const element = super.createDOM()
    element.dataset['source'] = $getState(this, idState)
    return element
  }
}

/** ผลการดำเนินงาน of an item that an earlier meeting ordered. */
export class ProgressNode extends FrameNode {
  override $config() {
    return this.config('progress', { extends: FrameNode })
  }
}

export function $createActionItemNode(id: string, facts: ActionFacts): ActionItemNode {
  return $setActionFacts($setState($create(ActionItemNode), idState, id), facts)
}

export function $createProgressNode(): ProgressNode {
  return $create(ProgressNode)
}

export function $actionFacts(node: ActionItemNode): ActionFacts {
  return {
    owner: $getState(node, ownerState),
    due: $getState(node, dueState),
    status: $getState(node, statusState),
    origin: $getState(node, originState),
  }
}

export function $setActionFacts(node: ActionItemNode, facts: ActionFacts): ActionItemNode {
  $setState(node, ownerState, facts.owner)
  $setState(node, dueState, facts.due)
  $setState(node, statusState, facts.status)
  return $setState(node, originState, facts.origin)
}

export function $isActionItemNode(node: LexicalNode | null | undefined): node is ActionItemNode {
  return node instanceof ActionItemNode
}

export function $isProgressNode(node: LexicalNode | null | undefined): node is ProgressNode {
  return node instanceof ProgressNode
}
