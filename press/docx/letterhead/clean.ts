import type { LetterheadLoss } from '../../../core/wording/letterhead'
import { childOf, childrenOf, isOn, type XmlNode } from '../xml'
import { element, withChildren, withProperty, type XmlChild } from '../xml-tree'
import { fieldPieces, isGoodField } from './fields'
import { COMMENTS, GONE, PICTURE_PARTS } from './gone'
import { isGoodAttribute, SILENT, WRAPPERS } from './good'

/** What cleaning needs to know of a file, and where it tells what it took away. */
export interface Cleaning {
  /** Styles whose words are hidden. */
  readonly hidden: ReadonlySet<string>
  /** The elements that are good in this part. */
  readonly good: ReadonlySet<string>
  /** The relations of the part that lead to something good. */
  readonly relations: ReadonlySet<string>
  readonly lose: (loss: LetterheadLoss) => void
}

/** A part with nothing in it but what is good; a root that is not good becomes empty. */
export function cleanPart(root: XmlNode, cleaning: Cleaning): XmlNode {
  const { gone, fields } = fieldPieces(root)
  if (fields > 0) cleaning.lose('fields')
  const cleaner = new Cleaner(cleaning, gone)
  const children = root.children.flatMap(child => cleaner.clean(child, false))
  return { name: root.name, attributes: cleaner.attributes(root), children }
}

class Cleaner {
  readonly #cleaning: Cleaning
  readonly #gone: ReadonlySet<XmlNode>

  constructor(cleaning: Cleaning, gone: ReadonlySet<XmlNode>) {
    this.#cleaning = cleaning
    this.#gone = gone
  }

  /** `hidden`: whether the style around it hides it. */
  clean(node: XmlChild, hidden: boolean): readonly XmlChild[] {
    if (typeof node === 'string') return [node]
    if (this.#gone.has(node)) return []
    const loss = this.#lossOf(node, hidden)
    if (loss !== null) {
      this.#cleaning.lose(loss)
      return []
    }
    if (isDeletedCell(node)) {
      this.#cleaning.lose('deleted')
      return [this.#emptied(node)]
    }
    if (COMMENTS.has(node.name)) this.#cleaning.lose('comments')
    if (SILENT.has(node.name)) return []
    const hides = hidden || this.#isHiding(node)
    const inside = () => shownOf(node).flatMap(child => this.clean(child, hides))
    if (WRAPPERS.has(node.name)) {
      if (node.name === 'w:hyperlink') this.#cleaning.lose('links')
      return inside().filter(child => typeof child !== 'string')
    }
    if (node.name === 'w:fldSimple' && !isGoodField(node.attributes.get('w:instr') ?? '')) {
      this.#cleaning.lose('fields')
      return inside()
    }
    if (!this.#cleaning.good.has(node.name)) {
      this.#cleaning.lose('other')
      return []
    }
    return this.#whole({ name: node.name, attributes: this.attributes(node), children: inside() })
  }

  /** A deleted cell without its words: the cells after it keep their columns. */
  #emptied(cell: XmlNode): XmlNode {
    const properties = childrenOf(cell, 'w:tcPr').flatMap(child => this.clean(child, false))
    return { ...cell, attributes: this.attributes(cell), children: [...properties, element('w:p')] }
  }

  attributes({ name, attributes }: XmlNode): Map<string, string> {
    const kept = new Map([...attributes].filter(([key, value]) => isGoodAttribute(key, value)))
    // Word wants a name there, and puts that of the file from which a picture came.
    if (/:(?:docPr|cNvPr)$/.test(name) && attributes.has('name')) kept.set('name', 'ภาพ')
    return kept
  }

  #lossOf(node: XmlNode, hidden: boolean): LetterheadLoss | null {
    const gone = GONE[node.name]
    if (gone !== undefined) return gone
    if (node.name === 'w:r' && this.#isHiddenRun(node, hidden)) return 'hidden'
    if (node.name === 'w:tr') {
      const row = childOf(node, 'w:trPr')
      if (childOf(row, 'w:del') !== undefined) return 'deleted'
      const cells = cellsOf(node)
      if (cells.length > 0 && cells.every(isDeletedCell)) return 'deleted'
      if (isOn(childOf(row, 'w:hidden'))) return 'hidden'
    }
    return /^(?:wp:docPr|\w+:cNvPr)$/.test(node.name) || !isDrawing(node.name)
      ? null
      : this.#lossOfDrawing(node)
  }

  /** A drawing that is hidden, or shows what is not in the file. */
  #lossOfDrawing(node: XmlNode): LetterheadLoss | null {
    if (isForeignChoice(node)) return 'other'
    if (node.name !== 'w:drawing' && node.name !== 'w:pict') return null
    for (const inner of everyNode(node)) {
      const { name, attributes } = inner
      if (attributes.get('hidden') === '1' || attributes.get('hidden') === 'true') return 'hidden'
      if (/visibility:\s*hidden/i.test(attributes.get('style') ?? '')) return 'hidden'
      if (name === 'a:graphicData' && !isKnownDrawing(inner)) return 'objects'
      if (!PICTURE_PARTS.has(name)) continue
      const shown = attributes.get('r:embed') ?? attributes.get('r:id') ?? ''
      if (!this.#cleaning.relations.has(shown)) return 'objects'
    }
    return null
  }

  #isHiddenRun(run: XmlNode, hidden: boolean): boolean {
    const face = childOf(run, 'w:rPr')
    const said = ['w:vanish', 'w:webHidden', 'w:specVanish'].map(name => childOf(face, name))
    if (said.some(isOn)) return true
    if (childOf(face, 'w:vanish') !== undefined) return false
    return hidden || this.#cleaning.hidden.has(valOf(childOf(face, 'w:rStyle')))
  }

  #isHiding(node: XmlNode): boolean {
    const style =
      node.name === 'w:p'
        ? childOf(childOf(node, 'w:pPr'), 'w:pStyle')
        : node.name === 'w:tbl'
          ? childOf(childOf(node, 'w:tblPr'), 'w:tblStyle')
          : undefined
    return this.#cleaning.hidden.has(valOf(style))
  }

  /** An element as the schema wants it after something in it is gone; none where nothing of it is left. */
  #whole(node: XmlNode): readonly XmlChild[] {
    const relation = node.attributes.get('r:id') ?? node.attributes.get('r:embed')
    if (relation !== undefined && !this.#cleaning.relations.has(relation)) {
      this.#cleaning.lose('objects')
      return []
    }
    switch (node.name) {
      case 'w:fldSimple':
        return node.children.length > 0 ? [node] : []
      case 'w:r':
      case 'w:drawing':
      case 'w:pict':
        return childrenOf(node).some(({ name }) => name !== 'w:rPr') ? [node] : []
      case 'w:rPr':
      case 'w:pPr':
      case 'w:tblPr':
      case 'w:tcPr':
        // Not every program keeps to the schema's order, and Word may take another for damage.
        return [childrenOf(node).reduce(withProperty, withChildren(node, []))]
      case 'w:tc':
        return [
          childrenOf(node).at(-1)?.name === 'w:p'
            ? node
            : withChildren(node, [...node.children, element('w:p')]),
        ]
      case 'w:tr':
        return childOf(node, 'w:tc') === undefined ? [] : [node]
      case 'w:tbl':
        return childOf(node, 'w:tr') === undefined ? [] : [node]
      case 'w:txbxContent':
        return [node.children.length > 0 ? node : withChildren(node, [element('w:p')])]
      case 'mc:AlternateContent':
        return childOf(node, 'mc:Choice') === undefined
          ? (childOf(node, 'mc:Fallback')?.children ?? [])
          : [node]
      default:
        return [node]
    }
  }
}

/** What an element holds; of a drawing in versions those that nobody here knows go unsaid where another shows the same. */
function shownOf(node: XmlNode): readonly XmlChild[] {
  if (node.name !== 'mc:AlternateContent' || childOf(node, 'mc:Fallback') === undefined)
    return node.children
  return node.children.filter(child => typeof child === 'string' || !isForeignChoice(child))
}

function isForeignChoice({ name, attributes }: XmlNode): boolean {
  return name === 'mc:Choice' && /\bx\b/.test(attributes.get('Requires') ?? '')
}

function isDeletedCell(node: XmlNode): boolean {
  return node.name === 'w:tc' && childOf(childOf(node, 'w:tcPr'), 'w:cellDel') !== undefined
}

/** The cells of a row, those in controls among them. */
function cellsOf(node: XmlNode): XmlNode[] {
  return childrenOf(node).flatMap(child =>
    child.name === 'w:tc' ? [child] : WRAPPERS.has(child.name) ? cellsOf(child) : [],
  )
}

function isDrawing(name: string): boolean {
  return name === 'w:drawing' || name === 'w:pict' || name === 'mc:Choice'
}

/** Pictures, shapes and groups of them; charts and diagrams stand in parts of their own. */
function isKnownDrawing(graphic: XmlNode): boolean {
  return childrenOf(graphic).some(({ name }) => ['pic:pic', 'wps:wsp', 'wpg:wgp'].includes(name))
}

function* everyNode(node: XmlNode): Generator<XmlNode> {
  yield node
  for (const child of childrenOf(node)) yield* everyNode(child)
}

function valOf(node: XmlNode | undefined): string {
  return node?.attributes.get('w:val') ?? ''
}

/** The styles of a sheet whose words are hidden, those among them that rest on such a one. */
export function hiddenStyles(sheet: XmlNode): Set<string> {
  const styles = childrenOf(sheet, 'w:style')
  const hidden = new Set<string>()
  const says = (style: XmlNode): boolean | null => {
    const faces = [...everyNode(style)].filter(({ name }) => name === 'w:rPr')
    const said = faces.flatMap(face =>
      ['w:vanish', 'w:specVanish', 'w:webHidden'].flatMap(name => childrenOf(face, name)),
    )
    return said.length === 0 ? null : said.some(isOn)
  }
  // Each turn finds those that rest on the ones found before.
  for (let before = -1; before !== hidden.size; ) {
    before = hidden.size
    for (const style of styles) {
      const own = says(style)
      const base = valOf(childOf(style, 'w:basedOn'))
      if (own ?? hidden.has(base)) hidden.add(style.attributes.get('w:styleId') ?? '')
    }
  }
  return hidden
}
