import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { derive } from '../../core/derive/derive'
import { answerKey, formCode } from '../../core/derive/form-keys'
import { bookmarkName } from '../../press/docx/bookmarks'
import type { XmlNode } from '../../press/docx/xml'
import { april } from '../core/followed-year'
import { contextFor } from '../core/papers'
import { treeOf } from '../press/docx/parts'
import { press } from '../press/paper'
import { convertAll } from './office'

// แบบรายงานผลประจำเดือน as an agency sends it back: saved by LibreOffice as Word, and over its own format as Word again.

const folder = mkdtempSync(path.join(os.tmpdir(), 'mati-form-'))
const sent = path.join(folder, 'form.docx')
const ways: Record<string, string> = { 'as it was sent': sent }

beforeAll(async () => {
  const thai = await press()
  const document = april()
  writeFileSync(
    sent,
    await thai.docx(derive('monthly-form', document, contextFor(document), 'dsi')),
  )
  ways['saved as Word'] = path.join(await convertAll([sent], 'docx', folder), 'form.docx')
  const own = path.join(await convertAll([sent], 'fodt', folder), 'form.fodt')
  const over = path.join(folder, 'over')
  ways['saved over its own format'] = path.join(await convertAll([own], 'docx', over), 'form.docx')
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const KEYS = [
  ...['name', 'position'].map(of => answerKey('dsi', 'by', of)),
  ...['prosecution', 'protection', 'prevention'].flatMap(area =>
    ['results', 'obstacles', 'help', 'next'].map(field => answerKey('dsi', 'area', area, field)),
  ),
  answerKey('dsi', 'progress', 'a1'),
  answerKey('dsi', 'status', 'a1'),
  ...['g1', 'g2', 'g3'].map(goal => answerKey('dsi', 'figure', goal)),
]

test.each(['as it was sent', 'saved as Word', 'saved over its own format'])(
  'each answer keeps its key in a cell of its own, %s',
  way => {
    const cells = named(treeOf(readFileSync(ways[way] ?? ''), 'word/document.xml'), 'w:tc')
    const holders = KEYS.map(key => cells.filter(cell => isMarked(cell, bookmarkName(key))))
    expect(holders.map(({ length }) => length)).toEqual(KEYS.map(() => 1))
    expect(new Set(holders.flat()).size).toBe(KEYS.length)
  },
)

test.each(['as it was sent', 'saved as Word', 'saved over its own format'])(
  'the file says which form it is, %s, and so does the foot of its pages',
  way => {
    const file = readFileSync(ways[way] ?? '')
    const properties = named(treeOf(file, 'docProps/custom.xml'), 'property')
    const form = properties.find(({ attributes }) => attributes.get('name') === 'mati-form')
    expect(form && textOf(form)).toBe(formCode('dsi', '2019-04'))
    const feet = [1, 2, 3].flatMap(count => footOf(file, count))
    expect(feet.join('')).toContain('รหัสแบบ dsi/2019-04')
  },
)

function footOf(file: Buffer, count: number): string[] {
  try {
    return [textOf(treeOf(file, `word/footer${count}.xml`))]
  } catch {
    return []
  }
}

function isMarked(cell: XmlNode, name: string): boolean {
  return named(cell, 'w:bookmarkStart').some(({ attributes }) => attributes.get('w:name') === name)
}

/** Every element of that name, outermost first; a cell in a cell is one of its own. */
function named(node: XmlNode, name: string): XmlNode[] {
  const inside = node.children.flatMap(child =>
    typeof child === 'string' ? [] : named(child, name),
  )
  return node.name === name ? [node, ...inside] : inside
}

function textOf(node: XmlNode): string {
  return node.children.map(child => (typeof child === 'string' ? child : textOf(child))).join('')
}
