import { styleId } from '../style-names'
import { childOf, childrenOf, type XmlNode } from '../xml'
import { element, withChildren } from '../xml-tree'
import { type Alignable, align } from './align'
import type { Step } from './difference'
import { writeBoth, writeOne, writeWords } from './paragraphs'
import type { Revision, RevisionKind } from './revision'
import type { Token, Tokenizer } from './tokens'

/** A paragraph, table or row of one of the papers. */
interface Unit extends Alignable {
  readonly node: XmlNode
  readonly tokens: readonly Token[]
}

/** Compares what stands in a body or a cell: paragraphs and tables, the last a paragraph. */
export class Comparison {
  readonly #old: Tokenizer
  readonly #new: Tokenizer
  readonly #revision: Revision

  constructor(old: Tokenizer, changed: Tokenizer, revision: Revision) {
    this.#old = old
    this.#new = changed
    this.#revision = revision
  }

  /** The elements of both, each marked with what became of it. */
  blocks(old: readonly XmlNode[], changed: readonly XmlNode[]): XmlNode[] {
    const steps = closeEnd(
      align(
        old.map(node => unitOf(node, this.#old)),
        changed.map(node => unitOf(node, this.#new)),
      ),
    )
    const end = endOf(steps)
    return this.#partTables(steps.map((step, at) => this.#write(step, end.get(at))))
  }

  #write(step: Step<Unit>, end: End | undefined): XmlNode {
    if (step.kind === 'same') {
      if (step.new.node.name === 'w:tbl') return this.#table(step.old.node, step.new.node)
      const both = writeBoth(
        { paragraph: step.old.node, tokens: step.old.tokens },
        { paragraph: step.new.node, tokens: step.new.tokens },
        this.#revision,
      )
      return end === undefined ? both : this.#revision.markEnd(both, end.change)
    }
    const change = step.kind === 'gone' ? 'del' : 'ins'
    const unit = step.kind === 'gone' ? step.old : step.new
    if (unit.node.name === 'w:tbl') return this.#wholeTable(unit.node, change)
    if (end?.last !== undefined) return this.#last(unit, change, end.last)
    return writeOne(unit.node, unit.tokens, change, this.#revision)
  }

  /** The last paragraph keeps its end in both papers, with what each says of it. */
  #last(unit: Unit, change: RevisionKind, { old, changed }: LastEnd): XmlNode {
    const words = writeWords(unit.node, unit.tokens, change, this.#revision)
    const properties = this.#revision.properties(childOf(old, 'w:pPr'), childOf(changed, 'w:pPr'))
    const rest = words.children.filter(child => typeof child === 'string' || child.name !== 'w:pPr')
    return withChildren(words, [properties, ...rest])
  }

  #table(old: XmlNode, changed: XmlNode): XmlNode {
    const head = childrenOf(changed).filter(child => child.name !== 'w:tr')
    const rows = (table: XmlNode, words: Tokenizer) =>
      childrenOf(table, 'w:tr').map(row => rowOf(row, words))
    const steps = align(rows(old, this.#old), rows(changed, this.#new))
    return withChildren(changed, [
      ...head,
      ...steps.map(step => {
        if (step.kind === 'same') return this.#row(step.old.node, step.new.node)
        if (step.kind === 'gone') return this.#wholeRow(step.old.node, 'del')
        return this.#wholeRow(step.new.node, 'ins')
      }),
    ])
  }

  #row(old: XmlNode, changed: XmlNode): XmlNode {
    const before = childrenOf(old, 'w:tc')
    let at = 0
    const children = childrenOf(changed).map(child => {
      if (child.name !== 'w:tc') return child
      const cell = before[at++]
      const isBlock = (node: XmlNode) => node.name !== 'w:tcPr'
      const properties = childrenOf(child, 'w:tcPr')
      const content = this.blocks(
        childrenOf(cell).filter(isBlock),
        childrenOf(child).filter(isBlock),
      )
      return withChildren(child, [...properties, ...content])
    })
    return withChildren(changed, children)
  }

  /** Word joins two tables that touch: between them stands a paragraph that came and went. */
  #partTables(blocks: readonly XmlNode[]): XmlNode[] {
    return blocks.flatMap((block, at) => {
      const touches = block.name === 'w:tbl' && blocks[at - 1]?.name === 'w:tbl'
      if (!touches) return [block]
      const come = this.#revision.markEnd(SEPARATOR, 'ins')
      return [this.#revision.markEnd(come, 'del'), block]
    })
  }

  #wholeTable(table: XmlNode, change: RevisionKind): XmlNode {
    const children = childrenOf(table).map(child =>
      child.name === 'w:tr' ? this.#wholeRow(child, change) : child,
    )
    return withChildren(table, children)
  }

  #wholeRow(row: XmlNode, change: RevisionKind): XmlNode {
    const words = change === 'del' ? this.#old : this.#new
    const cells = childrenOf(row).map(cell => {
      if (cell.name !== 'w:tc') return cell
      const content = childrenOf(cell).map(child =>
        child.name === 'w:p' ? writeOne(child, words.tokens(child), change, this.#revision) : child,
      )
      return withChildren(cell, content)
    })
    return this.#revision.row(withChildren(row, cells), change)
  }
}

/** What both papers say of their last paragraph. */
interface LastEnd {
  readonly old: XmlNode
  readonly changed: XmlNode
}

/** What becomes of the end of a paragraph near the end of its text. */
interface End {
  readonly change: RevisionKind
  readonly last?: LastEnd
}

/**
 * A text ends in the same place in both papers. Where paragraphs went and others came after the last
 * common one, the last of each kind are taken as one paragraph.
 */
function closeEnd(steps: readonly Step<Unit>[]): Step<Unit>[] {
  const from = steps.findLastIndex(step => step.kind === 'same') + 1
  const tail = steps.slice(from)
  const gone = tail.filter(step => step.kind === 'gone')
  const come = tail.filter(step => step.kind === 'come')
  const [lastGone, lastCome] = [gone.at(-1), come.at(-1)]
  if (lastGone === undefined || lastCome === undefined) return partCommon(steps, from)
  const others = tail.filter(step => step !== lastGone && step !== lastCome)
  return [
    ...steps.slice(0, from),
    ...others,
    { kind: 'same', old: lastGone.old, new: lastCome.new },
  ]
}

/**
 * No end of a paragraph can go over a table: where one stands after the last common paragraph, which
 * is at `from - 1`, the two versions of that paragraph are told apart.
 */
function partCommon(steps: readonly Step<Unit>[], from: number): Step<Unit>[] {
  const common = steps[from - 1]
  const last = steps.at(-1)
  const between = steps.slice(from, -1)
  const isTable = (step: Step<Unit>) =>
    (step.kind === 'gone' ? step.old : step.new).node.name === 'w:tbl'
  if (common?.kind !== 'same' || last === undefined || last.kind === 'same') return [...steps]
  if (!between.some(isTable)) return [...steps]
  const parted: Step<Unit>[] =
    last.kind === 'gone'
      ? [{ kind: 'gone', old: common.old }, ...between, { ...common, old: last.old }]
      : [{ kind: 'come', new: common.new }, ...between, { ...common, new: last.new }]
  return [...steps.slice(0, from - 1), ...parted]
}

/**
 * Where only words that went, or only such that came, follow the last common paragraph, the end of
 * each goes with the next: theirs is the end of the paragraph before, and the last end is common.
 */
function endOf(steps: readonly Step<Unit>[]): Map<number, End> {
  const ends = new Map<number, End>()
  const common = steps.findLastIndex(step => step.kind === 'same')
  const last = steps.at(-1)
  const step = steps[common]
  if (step?.kind !== 'same' || last === undefined || last.kind === 'same') return ends
  const change = last.kind === 'gone' ? 'del' : 'ins'
  ends.set(common, { change })
  const end =
    last.kind === 'gone'
      ? { old: last.old.node, changed: step.new.node }
      : { old: step.old.node, changed: last.new.node }
  ends.set(steps.length - 1, { change, last: end })
  return ends
}

const SEPARATOR = element('w:p', {}, [
  element('w:pPr', {}, [element('w:pStyle', { 'w:val': styleId('room') })]),
])

function unitOf(node: XmlNode, words: Tokenizer): Unit {
  if (node.name === 'w:tbl') {
    const columns = childrenOf(childOf(node, 'w:tblGrid')).length
    const tokens = childrenOf(node, 'w:tr').flatMap(row => rowOf(row, words).tokens)
    return { node, tokens, words: spoken(tokens), key: words.keyOf(node), kind: `table ${columns}` }
  }
  const tokens = words.tokens(node)
  return { node, tokens, words: spoken(tokens), key: words.keyOf(node), kind: 'paragraph' }
}

function rowOf(node: XmlNode, words: Tokenizer): Unit {
  const cells = childrenOf(node, 'w:tc')
  const tokens = cells.flatMap(cell => childrenOf(cell, 'w:p').flatMap(p => words.tokens(p)))
  return {
    node,
    tokens,
    words: spoken(tokens),
    key: words.keyOf(node),
    kind: `row ${cells.length}`,
  }
}

function spoken(tokens: readonly Token[]): string[] {
  return tokens.map(token => token.text).filter(text => text.trim() !== '')
}
