import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import type { BarPart, Block, Cell, Manuscript, Note, Row } from '../../core/manuscript/manuscript'
import type { Agency } from '../../core/model/agency'
import { type Document, FindingsReport, Minutes } from '../../core/model/document'
import type { Context } from '../../core/office/context'
import { contextOf, readRegistry } from '../../core/office/registry'
import { readTemplate } from '../../core/template/read-template'
import { startDocument } from '../../core/template/start'
import type { Template } from '../../core/template/template'
import type { Lexicon } from '../../core/thai/lexicon'
import type { Digits } from '../../core/thai/numerals'
import { inThai } from '../in-thai'
import { lexicon } from './thai/words'

/** The names of the templates that ship with the program. */
export const TEMPLATES = [
  'monthly-minutes',
  'short-minutes',
  'workshop-findings',
  'circular-letter',
  'memo',
  'news',
] as const
export type TemplateName = (typeof TEMPLATES)[number]

const SAMPLE_KINDS = { 'workshop-2561': FindingsReport, 'minutes-2561-09': Minutes } as const

/** The names of the sample documents that ship with the program. */
export const SAMPLES = ['workshop-2561', 'minutes-2561-09'] as const
export type SampleName = (typeof SAMPLES)[number]

/** A file of the program as parsed JSON, its path from the root, where tests run. */
export function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** One of the templates that ship with the program. */
export function template(name: TemplateName): Template {
  const read = readTemplate(readJson(`templates/${name}.json`))
  if (!read.ok) throw new Error(inThai(read.fault.subject))
  return read.value
}

/** The registry that ships with the program. */
export function registry(): readonly Agency[] {
  const read = readRegistry(readJson('templates/agencies.json'))
  if (!read.ok) throw new Error(read.fault.detail)
  return read.value
}

/** One of the sample documents, from its readable source. */
export function sample<Name extends SampleName>(name: Name) {
  return v.parse(SAMPLE_KINDS[name], readJson(`examples/source/${name}.json`))
}

let opened: Lexicon | undefined

/** The words that ship with the program, opened once. */
export function shipped(): Lexicon {
  opened ??= lexicon()
  return opened
}

/** What a document of this template without rows of its own is read against in these tests. */
export function context(name: TemplateName, digits: Digits = 'thai'): Context {
  return contextBy(name, startDocument(template(name), 'd1'), digits)
}

/** What this document is read against where it is of another template, or of none that is known. */
function contextBy(name: TemplateName, document: Document, digits: Digits = 'thai'): Context {
  const house = { digits, organisation: 'กองต่อต้านการค้ามนุษย์' }
  const known = contextOf(document, template(name), registry(), house)
  return {
    ...known,
    lexicon: shipped(),
    issued: { [ISSUED_PAPER]: '== หน้า ๓ ==\n๑๒  ภายในเดือนมกราคม\n' },
  }
}

/** The one earlier paper whose issued lines are at hand in these tests. */
export const ISSUED_PAPER = 'm0'

/** The context of a document by its own template, its own agencies included. */
export function contextFor(document: Document, digits: Digits = 'thai'): Context {
  const name = TEMPLATES.find(known => known === document.template)
  if (name === undefined) throw new Error(`no template ${document.template}`)
  return contextBy(name, document, digits)
}

/** The words of a manuscript, one line a paragraph or table row, each after its style. */
export function paperText(manuscript: Pick<Manuscript, 'blocks'>): string {
  return `${manuscript.blocks.flatMap(blockLines).join('\n')}\n`
}

/** All words of a manuscript without their styles, the notes last. */
export function paperWords(manuscript: Pick<Manuscript, 'blocks'>): string {
  const notes = paperNotes(manuscript).map(({ mark, text }) => `${mark} ${text}`)
  return [...manuscript.blocks.flatMap(blockWords), ...notes].join('\n')
}

/** The footnotes of a manuscript in the order of its pages. */
export function paperNotes({ blocks }: Pick<Manuscript, 'blocks'>): Note[] {
  const paragraphs = blocks.flatMap(block => {
    if (block.kind === 'paragraph') return [block]
    if (block.kind !== 'table') return []
    const cells = [...block.header, ...block.rows].flatMap(row => row.cells)
    return cells.flatMap(cell => cell.paragraphs)
  })
  return paragraphs.flatMap(({ spans }) => spans.flatMap(span => span.note ?? []))
}

function blockLines(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [`[${block.style}] ${words(block.spans)}`]
    case 'table':
      return [...block.header.map(row => rowLine('หัวตาราง', row)), ...block.rows.map(bodyLine)]
    case 'bars':
      return block.rows.map(
        ({ label, parts }) => `[แท่ง] ${label} | ${parts.map(barPart).join(' | ')}`,
      )
    case 'signature':
      return ['[signature]', ...[block.closing, ...block.lines].filter(Boolean).map(indent)]
    case 'figures':
      return block.figures.map(
        ({ caption, width, height }) =>
          `[figure ${width.toFixed(1)} × ${height.toFixed(1)} mm] ${words(caption?.spans ?? [])}`,
      )
    case 'room':
      return [`[room ${Number(block.height.toFixed(1))} mm]`]
    case 'page-break':
      return ['[page-break]']
    case 'section':
      return [`[section ${block.orientation} ${block.numbering ?? ''}]`]
    case 'contents':
      return ['[contents]']
  }
}

function blockWords(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [words(block.spans)]
    case 'table':
      return [...block.header, ...block.rows].flatMap(row => row.cells.map(cellWords))
    case 'bars':
      return block.rows.flatMap(({ label, parts }) => [label, ...parts.map(({ word }) => word)])
    case 'signature':
      return [block.closing, ...block.lines]
    case 'figures':
      return block.figures.map(({ caption }) => words(caption?.spans ?? []))
    case 'room':
    case 'page-break':
    case 'section':
    case 'contents':
      return []
  }
}

function barPart({ value, tone, word }: BarPart): string {
  return `${word} (${tone} ${value})`
}

function bodyLine(row: Row): string {
  return rowLine('แถว', row)
}

function rowLine(name: string, row: Row): string {
  return `[${name}] ${row.cells.map(cellWords).join(' | ')}`
}

function cellWords(cell: Cell): string {
  return cell.paragraphs.map(paragraph => words(paragraph.spans)).join(' / ')
}

function indent(line: string): string {
  return `  ${line}`
}

function words(spans: readonly { readonly text: string }[]): string {
  return spans
    .map(span => span.text)
    .join('')
    .replaceAll('\t', ' → ')
}
