import type { LintFinding, LintRule } from './lint-finding'
import { childOf, childrenOf, descendantsOf, isOn, type XmlNode } from './xml'

/**
 * What must stand in a cell, a section and the settings; and what nowhere: LibreOffice 7.4 doubles the words of a
 * content control when it saves, and a tracked change there makes a file that is no XML.
 */
export const STRUCTURE_RULES: readonly { rule: LintRule; holds: (node: XmlNode) => boolean }[] = [
  { rule: 'cell-without-paragraph', holds: node => node.name === 'w:tc' && !endsInParagraph(node) },
  { rule: 'section-without-size', holds: node => node.name === 'w:sectPr' && !hasPage(node) },
  { rule: 'content-control', holds: node => node.name === 'w:sdt' },
  { rule: 'asks-on-opening', holds: node => node.name === 'w:updateFields' && isOn(node) },
]

function endsInParagraph(cell: XmlNode): boolean {
  return childrenOf(cell).at(-1)?.name === 'w:p'
}

function hasPage(section: XmlNode): boolean {
  const size = childOf(section, 'w:pgSz')?.attributes
  const margin = childOf(section, 'w:pgMar')?.attributes
  const sides = ['w:top', 'w:right', 'w:bottom', 'w:left']
  return (
    Number(size?.get('w:w')) > 0 &&
    Number(size?.get('w:h')) > 0 &&
    sides.every(side => margin?.has(side) === true)
  )
}

/** What each kind of element goes by, where no two of a part may be the same. */
const NUMBERED: readonly [LintRule, RegExp, string][] = [
  ['bookmark-twice', /^w:bookmarkStart$/, 'w:id'],
  ['bookmark-twice', /^w:bookmarkStart$/, 'w:name'],
  ['drawing-id-twice', /^wp:docPr$/, 'id'],
  ['change-id-twice', /^w:(?:ins|del|pPrChange)$/, 'w:id'],
]

/** Numbers and names that stand more than once in a part, and bookmarks that are only half there. */
export function lintNumbers(part: XmlNode, path: string): LintFinding[] {
  const nodes = [...descendantsOf(part)]
  const twice = NUMBERED.flatMap(([rule, element, attribute]) => {
    const numbers = nodes
      .filter(node => element.test(node.name))
      .map(node => node.attributes.get(attribute))
    return repeated(numbers).map(number => ({ rule, place: `${path} ${number}` }))
  })
  return [...twice, ...lintPairs(nodes, path)]
}

/** Bookmarks that begin and do not end after it, or end and have not begun. */
function lintPairs(nodes: readonly XmlNode[], path: string): LintFinding[] {
  const open = new Set<string>()
  const alone: string[] = []
  for (const { name, attributes } of nodes) {
    const id = attributes.get('w:id') ?? ''
    if (name === 'w:bookmarkStart') open.add(id)
    if (name === 'w:bookmarkEnd' && !open.delete(id)) alone.push(id)
  }
  return [...alone, ...open].map(id => ({ rule: 'bookmark-unpaired', place: `${path} ${id}` }))
}

/** Styles of one id or name, and styles that rest on one that is not there. */
export function lintStyles(part: XmlNode, path: string): LintFinding[] {
  const styles = childrenOf(part, 'w:style')
  const ids = styles.map(style => style.attributes.get('w:styleId'))
  const names = styles.map(style => childOf(style, 'w:name')?.attributes.get('w:val'))
  const links = styles
    .flatMap(style => ['w:basedOn', 'w:next', 'w:link'].flatMap(name => childrenOf(style, name)))
    .map(link => link.attributes.get('w:val'))
  return [
    ...[...repeated(ids), ...repeated(names)].map(name => ({
      rule: 'style-twice' as const,
      place: `${path} ${name}`,
    })),
    ...links
      .filter(id => !ids.includes(id))
      .map(id => ({ rule: 'style-missing' as const, place: `${path} ${id}` })),
  ]
}

function repeated<T>(values: readonly T[]): T[] {
  return [...new Set(values.filter((value, at) => values.indexOf(value) !== at))]
}
