import { $createActionItemNode, type ActionItemNode, NEW_ACTION } from './nodes/action-item-node'
import { $createFindingNode, type FindingFacts, type FindingNode } from './nodes/finding-node'
import { newId } from './nodes/identity'

/** A new action item, of this meeting, of which nothing is known yet. */
export function $createBlankAction(): ActionItemNode {
  return $createActionItemNode(newId(), NEW_ACTION)
}

/** A new finding; `like` is the one it follows, whose area and aspect it begins with. */
export function $createBlankFinding(like?: FindingFacts): FindingNode {
  const facts = { area: like?.area ?? null, aspect: like?.aspect ?? null, statements: [] }
  return $createFindingNode(newId(), facts)
}
