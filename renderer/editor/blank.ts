import { $createActionItemNode, type ActionItemNode } from './nodes/action-item-node'
import { $createFindingNode, type FindingFacts, type FindingNode } from './nodes/finding-node'
import { newId } from './nodes/identity'

/** A new action item, of this meeting, of which nothing is known yet. */
export function $createBlankAction(): ActionItemNode {
  return $createActionItemNode(newId(), { owner: null, due: null, status: 'open', origin: null })
}

/** A new finding; `like` is the one it follows, whose area and aspect it begins with. */
export function $createBlankFinding(like?: FindingFacts): FindingNode {
  const facts = { area: like?.area ?? null, aspect: like?.aspect ?? null, agencies: [] }
  return $createFindingNode(newId(), facts)
}
