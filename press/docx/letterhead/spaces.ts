import type { XmlNode } from '../xml'

/** The prefix under which everybody knows what a namespace is for; '' for the parts that list parts. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', 'wp'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://schemas.openxmlformats.org/drawingml/2006/picture', 'pic'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingGroup', 'wpg'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  ['urn:schemas-microsoft-com:office:word', 'w10'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing', 'wp14'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ['http://schemas.microsoft.com/office/word/2012/wordml', 'w15'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', ''],
  ['http://schemas.openxmlformats.org/package/2006/content-types', ''],
])
const SPACES: ReadonlyMap<string, string> = new Map(
  Array.from(PREFIXES, ([space, prefix]) => [prefix, space] as const).filter(
    ([prefix]) => prefix !== '',
  ),
)
/** The prefix of what stands in a namespace that a letterhead needs nothing of. */
const FOREIGN = 'x'
/** Namespaces that have a name so that it can be told what of them is missed; nothing of them is taken over. */
const UNNEEDED: ReadonlySet<string> = new Set(['wp14', 'w14', 'w15'])
const NAME = /^(?:[\p{L}_][\p{L}\p{N}\p{M}._·-]*:)?[\p{L}_][\p{L}\p{N}\p{M}._·-]*$/u

type Scope = ReadonlyMap<string, string>
const OUTERMOST: Scope = new Map([['xml', 'http://www.w3.org/XML/1998/namespace']])

/**
 * A part with the names that everybody uses, whatever prefixes it binds; names of namespaces that a letterhead needs
 * nothing of begin with «x:». No namespace is declared in it any more: `withSpaces` does that. `null` for a part
 * that uses a prefix without binding it, which is no XML with namespaces.
 */
export function inUsualNames(root: XmlNode): XmlNode | null {
  return rename(root, OUTERMOST)
}

function rename(node: XmlNode, outer: Scope): XmlNode | null {
  const scope = scopeOf(node, outer)
  const name = usualName(node.name, scope, scope.get('') ?? '')
  if (name === null) return null
  const attributes = new Map<string, string>()
  for (const [key, value] of node.attributes) {
    if (isDeclaration(key)) continue
    const usual = usualName(key, scope, '')
    if (usual === null || attributes.has(usual)) return null
    attributes.set(
      usual,
      name === 'mc:Choice' && key === 'Requires' ? required(value, scope) : value,
    )
  }
  const children: (XmlNode | string)[] = []
  for (const child of node.children) {
    const renamed = typeof child === 'string' ? child : rename(child, scope)
    if (renamed === null) return null
    children.push(renamed)
  }
  return { name, attributes, children }
}

function isDeclaration(name: string): boolean {
  return name === 'xmlns' || name.startsWith('xmlns:')
}

function scopeOf({ attributes }: XmlNode, outer: Scope): Scope {
  const declared = [...attributes].filter(([name]) => isDeclaration(name))
  if (declared.length === 0) return outer
  const bound = declared.map(([name, space]) => [name.slice('xmlns:'.length), space] as const)
  return new Map([...outer, ...bound])
}

/** `bare`: the namespace of a name without a prefix; '' for none. */
function usualName(name: string, scope: Scope, bare: string): string | null {
  if (!NAME.test(name)) return null
  const at = name.indexOf(':')
  const space = at < 0 ? bare : scope.get(name.slice(0, at))
  if (space === undefined) return null
  const local = name.slice(at + 1)
  if (space === '') return local
  const prefix = PREFIXES.get(space) ?? FOREIGN
  return prefix === '' ? local : `${prefix}:${local}`
}

/** What a choice asks its reader to know, by the usual prefixes. */
function required(prefixes: string, scope: Scope): string {
  const names = prefixes.split(/\s+/).filter(prefix => prefix !== '')
  const usual = names.map(prefix => PREFIXES.get(scope.get(prefix) ?? '') ?? FOREIGN)
  return usual.map(prefix => (UNNEEDED.has(prefix) ? FOREIGN : prefix)).join(' ')
}

/** The part with every namespace declared that its names are of. */
export function withSpaces(root: XmlNode): XmlNode {
  const used = new Set<string>()
  gather(root, used)
  const missing = [...used].filter(prefix => !root.attributes.has(`xmlns:${prefix}`))
  const declared = missing.flatMap(prefix => {
    const space = prefix === 'xml' ? undefined : SPACES.get(prefix)
    return space === undefined ? [] : [[`xmlns:${prefix}`, space] as const]
  })
  return { ...root, attributes: new Map([...declared, ...root.attributes]) }
}

function gather({ name, attributes, children }: XmlNode, used: Set<string>): void {
  for (const named of [name, ...attributes.keys()])
    if (named.includes(':') && !isDeclaration(named)) used.add(named.slice(0, named.indexOf(':')))
  for (const prefix of name === 'mc:Choice' ? (attributes.get('Requires') ?? '').split(' ') : [])
    used.add(prefix)
  for (const child of children) if (typeof child !== 'string') gather(child, used)
}

/** Whether a namespace-aware reader takes the part: every prefix in it is bound, and each attribute stands once. */
export function isSound(root: XmlNode): boolean {
  return inUsualNames(root) !== null
}
