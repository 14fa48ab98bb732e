/** One element of a part: what it is called, says and holds, in order. */
export interface XmlNode {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (XmlNode | string)[]
}

const TOKEN =
  /<\?.*?\?>|<!--.*?-->|<\/(?<close>[^\s>]+)\s*>|<(?<open>[^\s/>!?]+)(?<attributes>(?:\s+[^\s=]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(?<empty>\/?)>|(?<text>[^<]+)/sy
const ATTRIBUTE = /(?<name>[^\s=]+)\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)')/g

/**
 * Reads the XML of an Office part into a tree: elements, attributes, text and the five entities.
 * `null` if it is not well formed. Document types and CDATA, which such parts never have, count as faults.
 */
export function readXml(source: string): XmlNode | null {
  const top: (XmlNode | string)[] = []
  const open: { name: string; into: (XmlNode | string)[] }[] = [{ name: '', into: top }]
  TOKEN.lastIndex = source.startsWith('\ufeff') ? 1 : 0
  while (TOKEN.lastIndex < source.length) {
    const token = TOKEN.exec(source)?.groups
    const parent = open.at(-1)
    if (token === undefined || parent === undefined) return null
    if (token['text'] !== undefined) parent.into.push(unescapeXml(token['text']))
    if (token['close'] !== undefined && open.pop()?.name !== token['close']) return null
    if (token['open'] !== undefined) {
      const children: (XmlNode | string)[] = []
      const attributes = readAttributes(token['attributes'] ?? '')
      parent.into.push({ name: token['open'], attributes, children })
      if (token['empty'] === '') open.push({ name: token['open'], into: children })
    }
  }
  const roots = top.filter(child => typeof child !== 'string')
  return open.length === 1 && roots.length === 1 ? (roots[0] ?? null) : null
}

function readAttributes(source: string): Map<string, string> {
  return new Map(
    Array.from(source.matchAll(ATTRIBUTE), ({ groups }) => [
      groups?.['name'] ?? '',
      unescapeXml(groups?.['double'] ?? groups?.['single'] ?? ''),
    ]),
  )
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}

function unescapeXml(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16))
    if (decimal !== undefined) return String.fromCodePoint(Number.parseInt(decimal, 10))
    return ENTITIES[name] ?? whole
  })
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
