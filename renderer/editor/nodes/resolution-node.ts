import { $create, $getState, $setState, createState, type LexicalNode } from 'lexical'
import * as v from 'valibot'
import { Resolution } from '../../../core/model/agenda'
import { factsBeside } from './facts-beside'
import { FrameNode } from './frame-node'

/** What of a resolution is not text: the verb it begins with, '' while none is chosen, and what it revises. */
export type ResolutionFacts = Omit<Resolution, 'text'>

const ResolutionFacts = factsBeside(Resolution, { text: [] })
const resolutionState = createState('resolution', {
  parse: v.parser(v.fallback(ResolutionFacts, { verb: '' })),
})

/** มติที่ประชุม: its verb in the head, what follows the verb as text. */
export class ResolutionNode extends FrameNode {
  override $config() {
    return this.config('resolution', {
      extends: FrameNode,
      stateConfigs: [{ flat: true, stateConfig: resolutionState }],
    })
  }
}

export function $createResolutionNode(facts: ResolutionFacts): ResolutionNode {
  return $setResolutionFacts($create(ResolutionNode), facts)
}

export function $resolutionFacts(node: ResolutionNode): ResolutionFacts {
  return $getState(node, resolutionState)
}

export function $setResolutionFacts(node: ResolutionNode, facts: ResolutionFacts): ResolutionNode {
  return $setState(node, resolutionState, facts)
}

export function $isResolutionNode(node: LexicalNode | null | undefined): node is ResolutionNode {
  return node instanceof ResolutionNode
}
