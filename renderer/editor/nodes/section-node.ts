import { $create, $getState, $setState, createState, type LexicalNode } from 'lexical'
import * as v from 'valibot'
import { AgendaItem, AgendaKind } from '../../../core/model/agenda'
import { factsBeside } from './facts-beside'
import { FrameNode } from './frame-node'

const CONTENTS = [
  'text',
  'agenda',
  'findings',
  'actions',
  'meeting',
  'attendance',
  'adjournment',
  'participants',
  'matrix',
  'signatures',
  'letterhead',
  'closing',
  'headline',
  'distribution',
  'photographs',
] as const

/** What a section holds, as the template names it. */
export type SectionContent = (typeof CONTENTS)[number]

const text = v.parser(v.fallback(v.string(), ''))
export const partState = createState('part', { parse: text })
export const titleState = createState('title', { parse: text })
export const contentState = createState('content', {
  parse: v.parser(v.fallback(v.picklist(CONTENTS), 'text')),
})
/** What the agenda item is for; `null` outside an agenda. */
export const agendaState = createState('agenda', {
  parse: v.parser(v.fallback(v.nullable(AgendaKind), null)),
})

/** The facts of an agenda item that are not text; what is not said is absent. */
export type ItemFacts = Pick<AgendaItem, 'outcome' | 'trail' | 'adoptions'>

const ItemFacts = factsBeside(AgendaItem, {
  id: '',
  kind: 'other',
  title: '',
  text: [],
  resolution: null,
  actions: [],
  topics: [],
})
const itemState = createState('item', { parse: v.parser(v.fallback(ItemFacts, {})) })

/** One part of the template: the child of the root, under a heading that cannot be typed in. */
export class SectionNode extends FrameNode {
  override $config() {
    return this.config('section', {
      extends: FrameNode,
      stateConfigs: [
        { flat: true, stateConfig: partState },
        { flat: true, stateConfig: titleState },
        { flat: true, stateConfig: contentState },
        { flat: true, stateConfig: agendaState },
        { flat: true, stateConfig: itemState },
      ],
    })
  }

  override createDOM(): HTMLElement {
    const element = super.createDOM()
    element.dataset['source'] = $getState(this, partState)
    element.classList.add(`holds-${$getState(this, contentState)}`)
    element.setAttribute('role', 'region')
    element.setAttribute('aria-label', $getState(this, titleState))
    return element
  }
}

/** What a section is made from: the frame that the structure guard keeps standing. */
export interface SectionSpec {
  readonly part: string
  readonly title: string
  readonly content: SectionContent
  readonly agenda: AgendaKind | null
  readonly facts: ItemFacts
}

export function $createSectionNode(spec: SectionSpec): SectionNode {
  const node = $create(SectionNode)
  $setState(node, partState, spec.part)
  $setState(node, titleState, spec.title)
  $setState(node, contentState, spec.content)
  $setState(node, agendaState, spec.agenda)
  return $setItemFacts(node, spec.facts)
}

/** The facts of an agenda item that stand beside its words. */
export function itemFacts(item: AgendaItem): ItemFacts {
  const { id, kind, title, text, resolution, actions, topics, ...facts } = item
  return facts
}

export function $itemFacts(node: SectionNode): ItemFacts {
  return $getState(node, itemState)
}

export function $setItemFacts(node: SectionNode, facts: ItemFacts): SectionNode {
  return $setState(node, itemState, facts)
}

export function $isSectionNode(node: LexicalNode | null | undefined): node is SectionNode {
  return node instanceof SectionNode
}

/** Whether the section's content is written as text, not filled in on a form. */
export function holdsText(content: SectionContent): boolean {
  return ['text', 'agenda', 'findings', 'actions'].includes(content)
}
