import type { Package } from '../package'
import { descendantsOf, type XmlNode } from '../xml'

/** Why a letterhead is refused for what it brings along. */
export type Danger = 'macros' | 'active' | 'linked'

/** Kinds of parts that act, by the end of their relation's type. */
const ACTIVE = /\/(?:control|oleObject|package|aFChunk|subDocument|activeXControlBinary|frame)$/i
const MACROS = /\/(?:vbaProject|wordVbaData|attachedToolbars)$/i
/** What a letter does without: where the office's template lies, who signed the frame, what it looked like. */
const DROPPED =
  /\/(?:attachedTemplate|origin|signature|thumbnail|mailMerge\w*|recipientData|transform|printerSettings|keyMapCustomizations|webextension\w*|extensibility|userCustomization)$/i
/** Fields that fetch or start something. */
const ACTIVE_FIELD =
  /^\s*(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|LINK|IMPORT|DATABASE|MACROBUTTON|AUTOTEXT|RD|EMBED|CONTROL)\b/i
const ADDRESS = /^(?:https?:\/\/|mailto:)/i

/** What a letterhead is refused for: macros, embedded programs, fields that fetch, pictures and pages that lie elsewhere. */
export function dangerIn(frame: Package): Danger | null {
  const types = frame.names.map(name => frame.typeOf(name)).join('\n')
  if (/macroEnabled|vbaProject/i.test(types)) return 'macros'
  if (/activeX|oleObject/i.test(types)) return 'active'
  const sources = ['', ...frame.names.filter(name => !name.endsWith('.rels'))]
  for (const source of sources) {
    const danger = checkRelations(frame, source)
    if (danger !== null) return danger
  }
  if (frame.names.some(name => hasActiveField(frame, name))) return 'active'
  return null
}

function checkRelations(frame: Package, source: string): Danger | null {
  const relations = frame.relations(source)
  for (const { type, target, external } of relations) {
    if (MACROS.test(type)) return 'macros'
    if (ACTIVE.test(type)) return 'active'
    const isLink = type.endsWith('/hyperlink') && ADDRESS.test(target)
    if (external && !isLink && !DROPPED.test(type)) return 'linked'
  }
  return null
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
