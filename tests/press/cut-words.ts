import { readFileSync } from 'node:fs'
import type { Table } from '../../core/manuscript/manuscript'
import { findBreaks } from '../../core/thai/breaks'
import { openLexicon } from '../../core/thai/lexicon'
import { BREAK_COST } from '../../core/thai/word-costs'
import { descendantsOf } from '../../press/docx/xml'
import type { Element, Page } from '../../press/typeset/page'
import { treeOf } from './docx/parts'
import { allLines, openedPress, paper } from './paper'

export const thai = await openedPress()
export const lexicon = openLexicon(readFileSync('dist/assets/thai-words.txt', 'utf8'))
/** A pt in mm. */
export const MM = 25.4 / 72

/** The lines of each cell, in the order of the cells. */
export function cellsOf(pages: readonly Page[]): string[][] {
  const cells = new Map<Element, string[]>()
  for (const { line, element } of allLines(pages))
    if (element !== null) cells.set(element, [...(cells.get(element) ?? []), line.text])
  return [...cells.values()]
}

/** The words that lines of a cell end inside, as the line breaker sees them. */
export function cutIn(lines: readonly string[]): string[] {
  const text = lines.join('')
  const breaks = findBreaks(text, lexicon)
  let end = 0
  return lines.slice(0, -1).flatMap(line => {
    end += line.length
    return breaks[end] === BREAK_COST.never ? [`${line}/${text.slice(end)}`] : []
  })
}

/** The words that a table cuts. */
export function cutWords(one: Table): string[] {
  return cellsOf(thai.typeset(paper([one])).pages).flatMap(cutIn)
}

/** The edges of the columns in the PDF and in the Word file, mm from the first. */
export async function edges(one: Table): Promise<{ pdf: number[]; docx: number[] }> {
  const rules = thai.typeset(paper([one])).pages.flatMap(page => page.rules)
  const xs = [...new Set(rules.filter(({ x1, x2 }) => x1 === x2).map(({ x1 }) => x1.toFixed(2)))]
  const pdf = xs.map(Number).sort((a, b) => a - b)
  const document = treeOf(await thai.docx([paper([one])]), 'word/document.xml')
  const docx = [0]
  for (const { name, attributes } of descendantsOf(document))
    if (name === 'w:gridCol') docx.push((docx.at(-1) ?? 0) + Number(attributes.get('w:w')) / 20)
  return { pdf: pdf.map(x => (x - (pdf[0] ?? 0)) * MM), docx: docx.map(x => x * MM) }
}
