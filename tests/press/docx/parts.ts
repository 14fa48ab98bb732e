import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { withDigits } from '../../../core/thai/numerals'
import { childOf, childrenOf, descendantsOf, readXml, type XmlNode } from '../../../press/docx/xml'

/** One part of a Word file as text. */
export function partOf(docx: Uint8Array, path: string): string {
  const part = unzipSync(docx)[path]
  if (part === undefined) throw new Error(`no part ${path}`)
  return strFromU8(part)
}

/** One part as a tree. */
export function treeOf(docx: Uint8Array, path: string): XmlNode {
  const tree = readXml(partOf(docx, path))
  if (tree === null) throw new Error(`${path} is not XML`)
  return tree
}

/** The file with one part changed; throws if the change changes nothing. */
export function withPart(
  docx: Uint8Array,
  path: string,
  change: (xml: string) => string,
): Uint8Array {
  const before = partOf(docx, path)
  const after = change(before)
  if (after === before) throw new Error('nothing changed')
  return zipSync({ ...unzipSync(docx), [path]: strToU8(after) })
}

/** The text of each paragraph in reading order, with tabs and breaks as `\t` and `\n`. */
export function paragraphTexts(part: XmlNode): string[] {
  return paragraphsOf(part).map(paragraphText)
}

/** The same without the entries of tables of contents, which only repeat. */
export function writtenTexts(part: XmlNode): string[] {
  return paragraphsOf(part)
    .filter(paragraph => !isEntry(paragraph))
    .map(paragraphText)
}

/** The same without what stands in a frame, which LibreOffice leaves out of a plain text. */
export function unframedTexts(part: XmlNode): string[] {
  const framed = (paragraph: XmlNode) =>
    [...descendantsOf(paragraph)].some(({ name }) => name === 'w:framePr')
  return paragraphsOf(part)
    .filter(paragraph => !framed(paragraph))
    .map(paragraphText)
}

function paragraphsOf(part: XmlNode): XmlNode[] {
  return [...descendantsOf(part)].filter(node => node.name === 'w:p')
}

function isEntry(paragraph: XmlNode): boolean {
  return childrenOf(paragraph, 'w:hyperlink').some(link => link.attributes.has('w:anchor'))
}

function paragraphText(paragraph: XmlNode): string {
  const runs = [...descendantsOf(paragraph)].filter(node => node.name === 'w:r')
  return runs.flatMap(run => childrenOf(run).map(pieceText)).join('')
}

function pieceText(piece: XmlNode): string {
  if (piece.name === 'w:tab') return '\t'
  if (piece.name === 'w:br') return '\n'
  return piece.name === 'w:t' ? piece.children.join('') : ''
}

/** The numbers that Word gives to the footnotes of a file, in the order in which they are called. */
export function noteNumbers(docx: Uint8Array): string[] {
  const numbers: string[] = []
  let count = 0
  let called = 0
  for (const child of childrenOf(childOf(treeOf(docx, 'word/document.xml'), 'w:body'))) {
    const inside = [child, ...descendantsOf(child)]
    called += inside.filter(({ name }) => name === 'w:footnoteReference').length
    const section = inside.find(({ name }) => name === 'w:sectPr')
    if (section === undefined) continue
    const said = (name: string) =>
      childOf(childOf(section, 'w:footnotePr'), name)?.attributes.get('w:val')
    if (said('w:numRestart') === 'eachSect') count = 0
    const digits = said('w:numFmt') === 'thaiNumbers' ? 'thai' : 'arabic'
    for (; called > 0; called--) numbers.push(withDigits(String(++count), digits))
  }
  return numbers
}

/** A tree as lines, one element each, the prefix `w:` left away: what golden texts are made of. */
export function outline(node: XmlNode, depth = 0): string {
  const short = (name: string) => name.replace(/^w:/, '')
  const attributes = [...node.attributes].map(([name, value]) => ` ${short(name)}=${value}`)
  const text = node.children.filter(child => typeof child === 'string').join('')
  const line = `${'  '.repeat(depth)}${short(node.name)}${attributes.join('')}${text && ` «${text}»`}`
  return [line, ...childrenOf(node).map(child => outline(child, depth + 1))].join('\n')
}
