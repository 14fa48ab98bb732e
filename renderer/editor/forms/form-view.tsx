import type { NodeKey } from 'lexical'
import type { Facts } from '../facts'
import type { SectionContent } from '../nodes/section-node'

export interface FormProps {
  readonly nodeKey: NodeKey
  readonly content: SectionContent
  readonly facts: Facts
}

/** The form of a section. */
export function FormView(_props: FormProps) {
  return null
}
