import { mainPart, type Package, type Relation, relatedPart, targetOf } from '../package'
import { descendantsOf, type XmlNode } from '../xml'
import { rewrite, without } from '../xml-tree'

/** Why a letterhead is refused for what it brings along. */
export type Danger = 'macros' | 'active' | 'linked'

/** Kinds of parts that act, by the end of their relation's type. */
const ACTIVE = /\/(?:control|oleObject|package|aFChunk|subDocument|activeXControlBinary|frame)$/i
const MACROS = /\/(?:vbaProject|wordVbaData|attachedToolbars)$/i
/** What a letter does without: where the office's template lies, who signed the frame, what it looked like. */
const DROPPED =
  /\/(?:attachedTemplate|origin|signature|thumbnail|mailMerge\w*|recipientData|transform|printerSettings|keyMapCustomizations|webextension\w*|extensibility|userCustomization)$/i
/** Settings that would bind, ask or watch in every letter made from the frame. */
const DROPPED_SETTINGS = [
  'w:attachedTemplate',
  'w:mailMerge',
  'w:documentProtection',
  'w:writeProtection',
  'w:updateFields',
  'w:trackRevisions',
  'w:revisionView',
] as const
/** Fields that fetch or start something. */
const ACTIVE_FIELD =
  /^\s*(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|LINK|IMPORT|DATABASE|MACROBUTTON|AUTOTEXT|RD|EMBED|CONTROL)\b/i
const ADDRESS = /^(?:https?:\/\/|mailto:)/i

/**
 * Takes out of a letterhead what must not travel with every letter, and tells what it is refused
 * for: macros, embedded programs, fields that fetch, pictures and pages that lie elsewhere.
 */
export function makeSafe(frame: Package): Danger | null {
  const types = frame.names.map(name => frame.typeOf(name)).join('\n')
  if (/macroEnabled|vbaProject/i.test(types)) return 'macros'
  if (/activeX|oleObject/i.test(types)) return 'active'
  const sources = ['', ...frame.names.filter(name => !name.endsWith('.rels'))]
  for (const source of sources) {
    const danger = checkRelations(frame, source)
    if (danger !== null) return danger
  }
  if (frame.names.some(name => hasActiveField(frame, name))) return 'active'
  dropSettings(frame)
  return null
}

function checkRelations(frame: Package, source: string): Danger | null {
  const relations = frame.relations(source)
  const dropped = relations.filter(({ type }) => DROPPED.test(type))
  for (const relation of relations) {
    const { type, target, external } = relation
    if (MACROS.test(type)) return 'macros'
    if (ACTIVE.test(type)) return 'active'
    const isLink = type.endsWith('/hyperlink') && ADDRESS.test(target)
    if (external && !isLink && !dropped.includes(relation)) return 'linked'
  }
  if (dropped.length > 0) drop(frame, source, dropped)
  return null
}

function drop(frame: Package, source: string, dropped: readonly Relation[]): void {
  const ids = new Set(dropped.map(({ id }) => id))
  frame.setRelations(
    source,
    frame.relations(source).filter(({ id }) => !ids.has(id)),
  )
  for (const relation of dropped) if (!relation.external) frame.remove(targetOf(source, relation))
  const tree = frame.tree(source)
  if (tree === null) return
  const refers = (node: XmlNode) => ids.has(node.attributes.get('r:id') ?? '')
  frame.set(
    source,
    rewrite(tree, node => (refers(node) ? [] : [node])),
  )
}

function hasActiveField(frame: Package, name: string): boolean {
  const tree = name.startsWith('word/') && name.endsWith('.xml') ? frame.tree(name) : null
  if (tree === null) return false
  const fields: string[] = []
  for (const node of descendantsOf(tree)) {
    if (node.name === 'w:fldSimple') fields.push(node.attributes.get('w:instr') ?? '')
    if (node.attributes.get('w:fldCharType') === 'begin') fields.push('')
    if (node.name === 'w:instrText')
      fields.push(`${fields.pop() ?? ''}${node.children.filter(isText).join('')}`)
  }
  return fields.some(field => ACTIVE_FIELD.test(field))
}

function isText(child: XmlNode | string): child is string {
  return typeof child === 'string'
}

function dropSettings(frame: Package): void {
  const name = relatedPart(frame, mainPart(frame) ?? '', 'settings') ?? ''
  const tree = frame.tree(name)
  if (tree !== null) frame.set(name, without(tree, ...DROPPED_SETTINGS))
}
