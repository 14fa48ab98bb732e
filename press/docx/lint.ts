import { strFromU8, unzipSync } from 'fflate'
import { findingPlaceOf, type LintFinding, type LintRule } from './lint-finding'
import { lintPackage } from './lint-package'
import { lintRuns } from './lint-runs'
import { lintNumbers, lintStyles, STRUCTURE_RULES } from './lint-structure'
import { unpackOwn } from './package'
import { orderOf, SCHEMA_ORDER } from './schema-order'
import { childOf, childrenOf, descendantsOf, readXml, textOf, type XmlNode } from './xml'

const STORY_PART = /^word\/(?:document|(?:header|footer)[\w-]+|footnotes|endnotes)\.xml$/
const OTHER_PART = /^word\/(?:settings|numbering|fontTable)\.xml$/

/** Every fault that our own rules find in the bytes of a Word file; empty for a good one. */
export function lintDocx(bytes: Uint8Array): LintFinding[] {
  const files = unzipSync(bytes)
  const read = (path: string) => {
    const file = files[path]
    return file === undefined ? null : readXml(strFromU8(file))
  }
  const paths = Object.keys(files).filter(path => STORY_PART.test(path))
  const stylesPath = 'word/styles.xml'
  const styles = read(stylesPath)
  const document = read('word/document.xml')
  if (styles === null || document === null) {
    const place = styles === null ? stylesPath : 'word/document.xml'
    return [{ rule: files[place] === undefined ? 'part-missing' : 'part-not-xml', place }]
  }
  const parts = paths.flatMap((path): LintFinding[] => {
    const part = read(path)
    if (part === null) return [{ rule: 'part-not-xml', place: path }]
    const relations = read(path.replace('word/', 'word/_rels/').concat('.rels'))
    return [
      ...lintPart(part, path),
      ...lintUse(part, path, relations),
      ...lintRuns(part, path, styles),
    ]
  })
  const others = Object.keys(files)
    .filter(path => OTHER_PART.test(path))
    .flatMap((path): LintFinding[] => {
      const part = read(path)
      return part === null ? [{ rule: 'part-not-xml', place: path }] : lintPart(part, path)
    })
  return [
    ...lintPart(styles, stylesPath),
    ...lintStyles(styles, stylesPath),
    ...parts,
    ...others,
    ...lintPackage(unpackOwn(bytes)),
    ...lintNotes(document, read(NOTES)),
  ]
}

const NOTES = 'word/footnotes.xml'

/** Each mark has its note and each note its mark; separators have none. */
function lintNotes(document: XmlNode, part: XmlNode | null): LintFinding[] {
  const idOf = (node: XmlNode) => node.attributes.get('w:id') ?? ''
  const marks = [...descendantsOf(document)].filter(node => node.name === 'w:footnoteReference')
  const notes = childrenOf(part ?? undefined, 'w:footnote').filter(
    note => !note.attributes.has('w:type'),
  )
  const [called, there] = [marks, notes].map(nodes => nodes.map(idOf).sort().join(' '))
  if (called === there) return []
  return [{ rule: 'note-missing', place: `${NOTES} «${called}» «${there}»` }]
}

function lintPart(part: XmlNode, path: string): LintFinding[] {
  const findings: LintFinding[] = []
  for (const node of [part, ...descendantsOf(part)]) {
    const rules = NODE_RULES.filter(({ holds }) => holds(node)).map(({ rule }) => rule)
    findings.push(...rules.map(rule => ({ rule, place: findingPlaceOf(path, node) })))
  }
  return findings
}

const NODE_RULES: readonly { rule: LintRule; holds: (node: XmlNode) => boolean }[] = [
  { rule: 'order', holds: isOutOfOrder },
  { rule: 'field-without-text', holds: isEmptyField },
  { rule: 'raw-tab', holds: node => node.name === 'w:t' && /[\t\n\r]/.test(textOf(node)) },
  {
    rule: 'zero-width-space',
    holds: node => node.name === 'w:t' && textOf(node).includes('\u200b'),
  },
  {
    rule: 'line-without-rule',
    holds: ({ name, attributes }) =>
      name === 'w:spacing' && attributes.has('w:line') && !attributes.has('w:lineRule'),
  },
  { rule: 'table-without-width', holds: isWidthless },
  ...STRUCTURE_RULES,
]

function isOutOfOrder(node: XmlNode): boolean {
  if (SCHEMA_ORDER[node.name] === undefined) return false
  // What a newer Word adds under a prefix of its own stands where it likes.
  const own = childrenOf(node).filter(child => /^(?:w|wp|pic|a):/.test(child.name))
  const places = own.map(child => orderOf(node.name, child.name))
  return places.some((place, index) => place < (places[index - 1] ?? 0))
}

/** What text runs through from beginning to end. */
const STORIES: readonly string[] = ['w:body', 'w:hdr', 'w:ftr', 'w:footnote']

/** A field is simple, or a row of runs, over some paragraphs: begin, instruction, separate, result, end. */
function isEmptyField(node: XmlNode): boolean {
  if (node.name === 'w:fldSimple') return textOf(node) === ''
  if (!STORIES.includes(node.name)) return false
  let state: 'none' | 'begin' | 'separate' | 'text' = 'none'
  for (const inner of descendantsOf(node)) {
    if (inner.name === 'w:t' && state === 'separate' && textOf(inner) !== '') state = 'text'
    if (inner.name !== 'w:fldChar') continue
    const type = inner.attributes.get('w:fldCharType')
    if (type === 'end' && state !== 'text') return true
    state = type === 'begin' || type === 'separate' ? type : 'none'
  }
  return state !== 'none'
}

function isWidthless(node: XmlNode): boolean {
  if (node.name === 'w:tc') return !hasWidth(childOf(childOf(node, 'w:tcPr'), 'w:tcW'))
  if (node.name !== 'w:tbl') return false
  const columns = childrenOf(childOf(node, 'w:tblGrid'), 'w:gridCol')
  const grid =
    columns.length > 0 && columns.every(column => Number(column.attributes.get('w:w')) > 0)
  return !grid || !hasWidth(childOf(childOf(node, 'w:tblPr'), 'w:tblW'))
}

function hasWidth(width: XmlNode | undefined): boolean {
  return width?.attributes.get('w:type') === 'dxa' && Number(width.attributes.get('w:w')) > 0
}

/** What is named must be there, and numbers stand no more than once. */
function lintUse(part: XmlNode, path: string, relations: XmlNode | null): LintFinding[] {
  const known = new Set(
    childrenOf(relations ?? undefined, 'Relationship').map(node => node.attributes.get('Id')),
  )
  const findings: LintFinding[] = []
  for (const node of descendantsOf(part)) {
    for (const name of ['r:id', 'r:embed', 'r:link', 'r:pict']) {
      const relation = node.attributes.get(name)
      if (relation !== undefined && !known.has(relation))
        findings.push({ rule: 'relationship-missing', place: findingPlaceOf(path, node) })
    }
  }
  return [...findings, ...lintNumbers(part, path)]
}
