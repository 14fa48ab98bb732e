/** One element of a part: what it is called, says and holds, in order. */
export interface XmlNode {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (XmlNode | string)[]
}

const TOKEN =
  /<\?.*?\?>|<!--.*?-->|<\/(?<close>[^\s>]+)\s*>|<(?<open>[^\s/>!?]+)(?<attributes>(?:\s+[^\s=]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(?<empty>\/?)>|(?<text>[^<]+)/sy
const ATTRIBUTE = /(?<name>[^\s=]+)\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)')/g

/** Office parts nest a few dozen deep; a tree is walked by recursion, so one that is meant to hurt is refused. */
const MAX_DEPTH = 256

/**
 * Reads the XML of an Office part into a tree: elements, attributes, text and the five entities.
 * `null` if it is not well formed or nests too deep. Document types, entities of their own and CDATA,
 * which such parts never have, count as faults.
 */
export function readXml(source: string): XmlNode | null {
  const top: (XmlNode | string)[] = []
  const open: { name: string; into: (XmlNode | string)[] }[] = [{ name: '', into: top }]
  TOKEN.lastIndex = source.startsWith('\ufeff') ? 1 : 0
  while (TOKEN.lastIndex < source.length) {
    const token = TOKEN.exec(source)?.groups
    const parent = open.at(-1)
    if (token === undefined || parent === undefined || open.length > MAX_DEPTH) return null
    if (token['text'] !== undefined) {
      const text = unescapeXml(token['text'])
      if (text === null) return null
      parent.into.push(text)
    }
    if (token['close'] !== undefined && open.pop()?.name !== token['close']) return null
    if (token['open'] !== undefined) {
      const children: (XmlNode | string)[] = []
      const attributes = readAttributes(token['attributes'] ?? '')
      if (attributes === null) return null
      parent.into.push({ name: token['open'], attributes, children })
      if (token['empty'] === '') open.push({ name: token['open'], into: children })
    }
  }
  const roots = top.filter(child => typeof child !== 'string')
  return open.length === 1 && roots.length === 1 ? (roots[0] ?? null) : null
}

/** `null` where one stands twice or cannot be read. */
function readAttributes(source: string): Map<string, string> | null {
  const attributes = new Map<string, string>()
  for (const { groups } of source.matchAll(ATTRIBUTE)) {
    const name = groups?.['name'] ?? ''
    const value = unescapeXml(groups?.['double'] ?? groups?.['single'] ?? '')
    if (value === null || attributes.has(name)) return null
    attributes.set(name, value)
  }
  return attributes
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}

/** What XML 1.0 may not hold even when it is spelt out. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u
const REFERENCE = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi

/** `null` where a reference has no meaning or stands for what XML may not hold. */
function unescapeXml(text: string): string | null {
  if (!text.includes('&')) return FORBIDDEN.test(text) ? null : text
  if (text.replace(REFERENCE, '').includes('&')) return null
  let sound = true
  const read = text.replace(REFERENCE, (_whole, hex, decimal, name) => {
    const code = hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal)
    const letter = name === undefined ? letterOf(code) : ENTITIES[name]
    if (letter === undefined) sound = false
    return letter ?? ''
  })
  return sound && !FORBIDDEN.test(read) ? read : null
}

function letterOf(code: number): string | undefined {
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined
}

/** The elements directly inside, of that name if one is given. */
export function childrenOf(node: XmlNode | undefined, name?: string): XmlNode[] {
  return (node?.children ?? []).filter(
    (child): child is XmlNode =>
      typeof child !== 'string' && (name === undefined || child.name === name),
  )
}

/** The first element directly inside of that name. */
export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return childrenOf(node, name)[0]
}

/** Every element inside at any depth, in reading order. */
export function* descendantsOf(node: XmlNode): Generator<XmlNode> {
  for (const child of childrenOf(node)) {
    yield child
    yield* descendantsOf(child)
  }
}

/** All text inside, as it stands: tabs and breaks that are elements give nothing. */
export function textOf(node: XmlNode): string {
  return node.children.map(child => (typeof child === 'string' ? child : textOf(child))).join('')
}

/** Whether a property that is on or off is there and on. */
export function isOn(property: XmlNode | undefined): boolean {
  const value = property?.attributes.get('w:val') ?? 'true'
  return property !== undefined && !['0', 'false', 'off'].includes(value)
}
