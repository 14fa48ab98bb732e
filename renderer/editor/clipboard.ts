import {
  LONGEST_NOTE,
  normalizeSpans,
  normalizeText,
  type RichText,
  type Span,
  type TextBlock,
  type TextList,
} from '../../core/model/rich-text'
import { normalizeThai } from '../../core/thai/sequence'
import { NOTE_ATTRIBUTE } from './nodes/footnote-node'

type Face = Omit<Span, 'text' | 'note'>

/** What ends a line elsewhere; PowerPoint and Word break lines with a vertical tab. */
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g
/** Control and format characters, as the doctor counts them: invisible, and they break search. */
const INVISIBLE = /(?![\n\t])[\p{Cc}\p{Cf}]/gu
const SKIPPED = 'script,style,head,title,meta,link,svg,img,object,iframe,template,noscript'
const BLOCKS =
  'p,div,h1,h2,h3,h4,h5,h6,li,ul,ol,table,tr,td,th,blockquote,pre,section,article,header,footer,dl,dt,dd'

/** Words as the document keeps them: no invisible controls, marks in the order of the language. */
export function cleanWords(text: string): string {
  return normalizeThai(
    text.replaceAll('\u00a0', ' ').replaceAll(LINE_ENDS, '\n').replaceAll(INVISIBLE, ''),
  )
}

/** Reads foreign markup as text: words, bold, italic, underline, lists, tables, safe links; of ours also notes. */
export function readClipboard(body: Element): RichText {
  return normalizeText(readBlocks(body))
}

function readBlocks(parent: Element): TextBlock[] {
  const blocks: TextBlock[] = []
  let run: Span[] = []
  const endParagraph = () => {
    const spans = trimSpans(normalizeSpans(run))
    if (spans.length > 0) blocks.push({ kind: 'paragraph', spans })
    run = []
  }
  for (const node of parent.childNodes) {
    if (node instanceof Element && isBlock(node)) {
      endParagraph()
      blocks.push(...readBlock(node))
    } else run.push(...readSpans(node, {}))
  }
  endParagraph()
  return blocks
}

function isBlock(element: Element): boolean {
  return (
    !element.matches(SKIPPED) && (element.matches(BLOCKS) || element.querySelector(BLOCKS) !== null)
  )
}

function readBlock(element: Element): TextBlock[] {
  if (element.matches('ul,ol')) return [readList(element)]
  if (element.matches('table')) return readTable(element)
  if (element.querySelector(BLOCKS) !== null) return readBlocks(element)
  const spans = trimSpans(normalizeSpans(readChildren(element, headingFace(element))))
  return spans.length === 0 ? [] : [{ kind: 'paragraph', spans }]
}

function headingFace(element: Element): Face {
  return element.matches('h1,h2,h3,h4,h5,h6') ? { bold: true } : {}
}

function readList(list: Element): TextBlock {
  return { kind: 'list', ordered: list.matches('ol'), items: readItems(list, 0) }
}

function readItems(list: Element, level: number): TextList['items'] {
  return [...list.children].flatMap(child => {
    if (child.matches('ul,ol')) return readItems(child, Math.min(level + 1, 2))
    const inner = [...child.children].filter(part => part.matches('ul,ol'))
    const own = [...child.childNodes].filter(node => !inner.some(part => part === node))
    const spans = trimSpans(normalizeSpans(own.flatMap(node => readSpans(node, {}))))
    const item = spans.length === 0 ? [] : [{ level, spans }]
    return [...item, ...inner.flatMap(part => readItems(part, Math.min(level + 1, 2)))]
  })
}

function readTable(table: Element): TextBlock[] {
  const rows = [...table.querySelectorAll('tr')].filter(row => row.closest('table') === table)
  const cells = rows.map(row => [...row.querySelectorAll(':scope > td, :scope > th')].map(readCell))
  const width = Math.max(0, ...cells.map(row => row.length))
  if (width === 0) return []
  const full = cells.map(row => [...row, ...Array.from({ length: width - row.length }, () => [[]])])
  const [head] = rows
  const header = head !== undefined && head.querySelector('td') === null
  return [{ kind: 'table', header, rows: full }]
}

function readCell(cell: Element): Span[][] {
  const lines = readBlocks(cell).flatMap(block => {
    if (block.kind === 'paragraph') return [block.spans]
    if (block.kind === 'list') return block.items.map(item => item.spans)
    return block.kind === 'table' ? block.rows.flat(2) : []
  })
  return lines.length === 0 ? [[]] : lines
}

function readSpans(node: Node, face: Face): Span[] {
  if (node instanceof Text) return readWords(node.data, face)
  if (!(node instanceof Element) || node.matches(SKIPPED)) return []
  if (node.matches('br')) return [{ text: '\n', ...face }]
  const note = node.getAttribute(NOTE_ATTRIBUTE)
  if (note !== null) return [{ text: '', note: cleanWords(note).slice(0, LONGEST_NOTE) }]
  return readChildren(node, { ...face, ...faceOf(node) })
}

function readChildren(element: Element, face: Face): Span[] {
  return [...element.childNodes].flatMap(node => readSpans(node, face))
}

function readWords(data: string, face: Face): Span[] {
  const text = cleanWords(data).replaceAll(/[ \n\t]+/g, ' ')
  return text === '' ? [] : [{ text, ...face }]
}

function faceOf(element: Element): Face {
  const style = element instanceof HTMLElement ? element.style : null
  const link = element.matches('a') ? safeLink(element.getAttribute('href') ?? '') : null
  const weight = style?.fontWeight ?? ''
  return {
    ...((element.matches('b,strong,th') || /^(bold|[6-9]00)/.test(weight)) &&
      weight !== 'normal' && { bold: true }),
    ...((element.matches('i,em') || style?.fontStyle === 'italic') && { italic: true }),
    ...((element.matches('u') || /underline/.test(style?.textDecoration ?? '')) && {
      underline: true,
    }),
    ...(link !== null && { link }),
  }
}

/** The address if it is one that a paper may carry: https, http or mailto, without spaces. */
function safeLink(address: string): string | null {
  const trimmed = address.trim()
  return /^(https?:\/\/|mailto:)\S+$/.test(trimmed) ? trimmed : null
}

function trimSpans(spans: readonly Span[]): Span[] {
  return normalizeSpans(
    spans.map((span, at) => {
      const start = at === 0 ? span.text.trimStart() : span.text
      return { ...span, text: at === spans.length - 1 ? start.trimEnd() : start }
    }),
  )
}
