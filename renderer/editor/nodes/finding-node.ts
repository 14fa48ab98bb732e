import { $create, $getState, $setState, createState, type LexicalNode } from 'lexical'
import * as v from 'valibot'
import { Finding } from '../../../core/model/finding'
import { FrameNode } from './frame-node'
import { idState } from './identity'

const { area, aspect, agencies } = Finding.entries

const areaState = createState('area', { parse: v.parser(v.fallback(area, null)) })
const aspectState = createState('aspect', { parse: v.parser(v.fallback(aspect, null)) })
const agenciesState = createState('agencies', { parse: v.parser(v.fallback(agencies, [])) })

/** The facts of a finding that are not text. */
export type FindingFacts = Pick<Finding, 'area' | 'aspect' | 'agencies'>

/** ข้อค้นพบ: what was found as text; its area, its aspect and who gave it as facts. */
export class FindingNode extends FrameNode {
  override $config() {
    return this.config('finding', {
      extends: FrameNode,
      stateConfigs: [
        { flat: true, stateConfig: idState },
        { flat: true, stateConfig: areaState },
        { flat: true, stateConfig: aspectState },
        { flat: true, stateConfig: agenciesState },
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
  return {
    area: $getState(node, areaState),
    aspect: $getState(node, aspectState),
    agencies: $getState(node, agenciesState),
  }
}

export function $setFindingFacts(node: FindingNode, facts: FindingFacts): FindingNode {
  $setState(node, areaState, facts.area)
  $setState(node, aspectState, facts.aspect)
  return $setState(node, agenciesState, facts.agencies)
}

export function $isFindingNode(node: LexicalNode | null | undefined): node is FindingNode {
  return node instanceof FindingNode
}
