import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { XmlNode } from '../../press/docx/xml'
import { rewriteTree } from '../../press/docx/xml-tree'
import { markedTexts } from '../press/docx/marked'
import { outline, paragraphTexts, treeOf } from '../press/docx/parts'
import { openedPress } from '../press/paper'
import { editAll } from './edit-in-office'
import { everyPaper, PAPER_MEDIA } from './every-paper'
import { convertAll, textsRead } from './office'
import { run } from './readers'

// Each paper as a Word file that someone opens and saves in LibreOffice, and edits there.

const thai = await openedPress({ media: key => PAPER_MEDIA.get(key) })
const PAPERS = everyPaper()
const folder = mkdtempSync(path.join(os.tmpdir(), 'mati-returned-'))
const fileOf = (name: string, where = folder) =>
  path.join(where, `${name.replaceAll(' ', '-')}.docx`)
const edited = path.join(folder, 'edited')
let saved = ''

beforeAll(async () => {
  for (const { name, manuscripts } of PAPERS)
    writeFileSync(fileOf(name), await thai.docx(manuscripts))
  const files = PAPERS.map(({ name }) => fileOf(name))
  saved = await convertAll(files, 'docx', folder)
  mkdirSync(edited)
  await editAll(files, edited, folder)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function documentOf(name: string, where?: string) {
  return treeOf(readFileSync(fileOf(name, where)), 'word/document.xml')
}

function textsOf(part: XmlNode): string[] {
  return textsRead(paragraphTexts(part).join('\n'))
}

/** The paper as it is when all its changes are rejected. */
function rejected(part: XmlNode): XmlNode {
  return rewriteTree(part, node => {
    if (node.name === 'w:ins') return []
    return [node.name === 'w:delText' ? { ...node, name: 'w:t' } : node]
  })
}

/**
 * What python-docx reads: the paragraphs and tables of a file, each cell once. Its release of 2021, which Debian has, does not
 * look into links.
 */
const READER = `
import sys, docx
def say(holder):
    for paragraph in holder.paragraphs: print(paragraph.text)
    for table in holder.tables:
        seen = set()
        for row in table.rows:
            for cell in row.cells:
                if cell._tc in seen: continue
                seen.add(cell._tc)
                say(cell)
say(docx.Document(sys.argv[1]))
`

function lettersOf(texts: readonly string[]): string {
  return [...texts.join('').replaceAll(/\s/g, '')].sort().join('')
}

const even = (texts: ReadonlyMap<string, string>) =>
  [...texts].map(([name, text]) => [name, text.replaceAll(/\s+/g, ' ').trim()])

describe.each(PAPERS)('$name', ({ name }) => {
  test('opened and saved in LibreOffice it says the same words', () => {
    expect(textsOf(documentOf(name, saved))).toEqual(textsOf(documentOf(name)))
  })

  test('and every item is known by its bookmark, around the same words', () => {
    const before = markedTexts(documentOf(name))
    expect(even(markedTexts(documentOf(name, saved)))).toEqual(even(before))
  })

  test('edited there with changes tracked it is XML, has every bookmark, and without the changes its words', () => {
    const changed = documentOf(name, edited)
    expect(outline(changed)).toContain(' ins ')
    const names = (part: XmlNode) => [...markedTexts(part).keys()].sort()
    expect(names(changed)).toEqual(names(documentOf(name)))
    expect(textsOf(rejected(changed))).toEqual(textsOf(documentOf(name)))
  })

  test('python-docx reads all its words', () => {
    const unlinked = rewriteTree(documentOf(name), node =>
      node.name === 'w:hyperlink' ? [] : [node],
    )
    const read = run('/usr/bin/python3', '-c', READER, fileOf(name))
    expect(lettersOf([read])).toBe(lettersOf(paragraphTexts(unlinked)))
  })
})
