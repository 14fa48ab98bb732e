import { $create, $getState, $setState, createState, type LexicalNode } from 'lexical'
import * as v from 'valibot'
import { Finding } from '../../../core/model/finding'
import { factsBeside } from './facts-beside'
import { FrameNode } from './frame-node'
import { idState } from './identity'

/** The facts of a finding that are not its text. */
export type FindingFacts = Omit<Finding, 'id' | 'text'>

const FindingFacts = factsBeside(Finding, { id: '', text: [] })
const findingState = createState('finding', {
  parse: v.parser(v.fallback(FindingFacts, { area: null, aspect: null, statements: [] })),
})

/** ข้อค้นพบ: what was found as text; its area, its aspect and the cards it was made of as facts. */
export class FindingNode extends FrameNode {
  override $config() {
    return this.config('finding', {
      extends: FrameNode,
      stateConfigs: [
        { flat: true, stateConfig: idState },
        { flat: true, stateConfig: findingState },
      ],
    })
  }

  override createDOM(): HTMLElement {
    const element = super.createDOM()
    element.dataset['source'] = $getState(this, idState)
    return element
  }
}

export function $createFindingNode(id: string, facts: FindingFacts): FindingNode {
  return $setFindingFacts($setState($create(FindingNode), idState, id), facts)
}

export function $findingFacts(node: FindingNode): FindingFacts {
  return $getState(node, findingState)
}

export function $setFindingFacts(node: FindingNode, facts: FindingFacts): FindingNode {
  return $setState(node, findingState, facts)
}

export function $isFindingNode(node: LexicalNode | null | undefined): node is FindingNode {
  return node instanceof FindingNode
}
