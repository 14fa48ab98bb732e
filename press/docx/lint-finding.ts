import { textOf, type XmlNode } from './xml'

/** What a written file can do wrong. Each is a fault seen in Word or LibreOffice, not a matter of taste. */
export type LintRule =
  | 'part-missing'
  | 'part-not-xml'
  | 'order'
  | 'field-without-text'
  | 'raw-tab'
  | 'zero-width-space'
  | 'line-without-rule'
  | 'table-without-width'
  | 'relationship-missing'
  | 'relationship-twice'
  | 'target-missing'
  | 'type-missing'
  | 'header-unused'
  | 'note-missing'
  | 'style-missing'
  | 'style-twice'
  | 'content-control'
  | 'bookmark-twice'
  | 'bookmark-unpaired'
  | 'drawing-id-twice'
  | 'change-id-twice'
  | 'cell-without-paragraph'
  | 'section-without-size'
  | 'asks-on-opening'
  | 'thai-without-fonts'
  | 'thai-without-size'
  | 'thai-without-bold'
  | 'thai-without-italic'
  | 'thai-without-cs'

export interface LintFinding {
  readonly rule: LintRule
  /** The part, and the words near it. */
  readonly place: string
}

/** Where a finding is, for a person who looks for it. */
export function findingPlaceOf(path: string, node: XmlNode): string {
  return `${path} ${node.name} «${textOf(node).slice(0, 40)}»`
}
