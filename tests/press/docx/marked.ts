import { childrenOf, type XmlNode } from '../../../press/docx/xml'

/** The words between the two ends of each hidden bookmark of an item, by its name. */
export function markedTexts(part: XmlNode): Map<string, string> {
  const texts = new Map<string, string>()
  const open = new Map<string, string>()
  const say = (text: string) => {
    for (const name of open.values()) texts.set(name, `${texts.get(name) ?? ''}${text}`)
  }
  const walk = (node: XmlNode) => {
    const [id = '', name = ''] = ['w:id', 'w:name'].map(key => node.attributes.get(key))
    if (node.name === 'w:bookmarkStart' && /^_mx?\d*_/.test(name)) {
      if (texts.has(name)) throw new Error(`${name} stands twice`)
      texts.set(name, '')
      open.set(id, name)
    } else if (node.name === 'w:bookmarkEnd') open.delete(id)
    else if (node.name === 'w:t') say(node.children.join(''))
    else if (node.name === 'w:tab' || node.name === 'w:br') say(' ')
    for (const child of childrenOf(node)) walk(child)
  }
  walk(part)
  if (open.size > 0) throw new Error(`${[...open.values()].join(' ')} have no end`)
  return texts
}
