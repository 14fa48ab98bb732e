import { $create, $setState, createState, type LexicalNode } from 'lexical'
import * as v from 'valibot'
import { FrameNode } from './frame-node'

/** The verb a resolution begins with; empty while none is chosen. */
export const verbState = createState('verb', { parse: v.parser(v.fallback(v.string(), '')) })

/** มติที่ประชุม: its verb in the head, what follows the verb as text. */
export class ResolutionNode extends FrameNode {
  override $config() {
    return this.config('resolution', {
      extends: FrameNode,
      stateConfigs: [{ flat: true, stateConfig: verbState }],
    })
  }
}

export function $createResolutionNode(verb: string): ResolutionNode {
  return $setState($create(ResolutionNode), verbState, verb)
}

export function $isResolutionNode(node: LexicalNode | null | undefined): node is ResolutionNode {
  return node instanceof ResolutionNode
}
