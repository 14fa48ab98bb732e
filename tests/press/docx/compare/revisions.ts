import { flatten } from '../../../../press/docx/compare/flatten'
import { bodyOf } from '../../../../press/docx/letterhead/sections'
import { childOf, childrenOf, type XmlNode } from '../../../../press/docx/xml'
import { element, withChildren, without, writeXml } from '../../../../press/docx/xml-tree'
import { treeOf } from '../parts'

/** What a reader of Word sees who accepts every change. */
export function accepted(docx: Uint8Array): string[] {
  return said(settle(bodyOf(treeOf(docx, 'word/document.xml')).content, 'w:ins', 'w:del'))
}

/** What a reader of Word sees who rejects every change. */
export function rejected(docx: Uint8Array): string[] {
  return said(settle(bodyOf(treeOf(docx, 'word/document.xml')).content, 'w:del', 'w:ins'))
}

/** What a file without changes says, in the same form: setting and words of each paragraph, cell by cell. */
export function saidBy(docx: Uint8Array): string[] {
  return said(flatten(bodyOf(treeOf(docx, 'word/document.xml')).content))
}

type Mark = 'w:ins' | 'w:del'

/** Word's own rules: a paragraph whose end goes is joined to the next, an empty table goes. */
function settle(blocks: readonly XmlNode[], kept: Mark, dropped: Mark): XmlNode[] {
  const settled: XmlNode[] = []
  let carried: XmlNode[] = []
  for (const block of blocks) {
    if (block.name === 'w:tbl') {
      if (carried.length > 0) throw new Error('words that lost their end stand before a table')
      settled.push(...settleTable(block, kept, dropped))
      continue
    }
    const runs = [...carried, ...childrenOf(block).flatMap(run => settleRun(run, kept, dropped))]
    carried = []
    const properties = childOf(block, 'w:pPr')
    if (childOf(childOf(properties, 'w:rPr'), dropped) !== undefined) carried = runs
    else settled.push(element('w:p', {}, [settleProperties(properties, kept), ...runs]))
  }
  if (carried.length > 0) throw new Error('words that lost their end stand last')
  return settled
}

function settleTable(table: XmlNode, kept: Mark, dropped: Mark): XmlNode[] {
  const rows = childrenOf(table, 'w:tr').filter(
    row => childOf(childOf(row, 'w:trPr'), dropped) === undefined,
  )
  if (rows.length === 0) return []
  const settled = rows.map(row =>
    element(
      'w:tr',
      {},
      childrenOf(row, 'w:tc').map(cell => {
        const content = childrenOf(cell).filter(child => child.name !== 'w:tcPr')
        return element('w:tc', {}, settle(content, kept, dropped))
      }),
    ),
  )
  return [element('w:tbl', {}, settled)]
}

function settleRun(run: XmlNode, kept: Mark, dropped: Mark): XmlNode[] {
  if (run.name === 'w:r') return [run]
  if (run.name !== kept || run.name === dropped) return []
  return childrenOf(run).map(inner =>
    withChildren(
      inner,
      childrenOf(inner).map(piece =>
        piece.name === 'w:delText' ? { ...piece, name: 'w:t' } : piece,
      ),
    ),
  )
}

function settleProperties(properties: XmlNode | undefined, kept: Mark): XmlNode {
  const change = childOf(properties, 'w:pPrChange')
  const old = childOf(change, 'w:pPr')
  return kept === 'w:del' && old !== undefined ? old : (properties ?? element('w:pPr'))
}

function said(blocks: readonly XmlNode[]): string[] {
  return blocks.flatMap(block => {
    if (block.name === 'w:p') return [paragraphLine(block)]
    return childrenOf(block, 'w:tr').flatMap(row =>
      childrenOf(row, 'w:tc').flatMap(cell => [
        '|',
        ...said(childrenOf(cell).filter(child => child.name !== 'w:tcPr')),
      ]),
    )
  })
}

/** Setting, then the words, each stretch of one face after it. */
function paragraphLine(paragraph: XmlNode): string {
  const properties = childOf(paragraph, 'w:pPr') ?? element('w:pPr')
  const setting = without(properties, 'w:rPr', 'w:sectPr', 'w:pPrChange')
  let look = ''
  const words = childrenOf(paragraph, 'w:r').flatMap(run => {
    const face = childOf(run, 'w:rPr')
    const own = face === undefined ? '' : writeXml(face)
    const pieces = childrenOf(run).filter(piece => piece.name !== 'w:rPr')
    const text = pieces.map(piece =>
      piece.name === 'w:t' ? piece.children.join('') : `<${piece.name}>`,
    )
    const before = own === look || text.join('') === '' ? '' : own
    if (text.join('') !== '') look = own
    return [before, ...text]
  })
  return `${writeXml(setting)} ${words.join('')}`
}
