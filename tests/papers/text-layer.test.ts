import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { markedPaper } from '../../core/derive/marked-paper'
import type { Manuscript } from '../../core/manuscript/manuscript'
import { contextFor, SAMPLES, sample } from '../core/papers'
import { openedPress, paper, paragraph } from '../press/paper'
import { THAI_CLUSTERS } from '../press/typeset/thai-clusters'
import { wordsOf } from '../press/words'
import { linesRead, READERS, run } from './readers'

const thai = await openedPress()
const folder = mkdtempSync(path.join(os.tmpdir(), 'mati-text-layer-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function print(name: string, manuscript: Manuscript): Promise<string> {
  const file = path.join(folder, `${name}.pdf`)
  writeFileSync(file, (await thai.pdf([manuscript])).bytes)
  return file
}

/** Between two letters: of a line of one letter alone, PDFium cannot tell which way it runs. */
const LINES = THAI_CLUSTERS.map(cluster => `x${cluster}x`)

describe.each([
  ['regular', {}],
  ['bold', { bold: true as const }],
  ['italic', { italic: true as const }],
])('each of the 3,082 clusters of Thai, %s, is read as it was typed', (cut, look) => {
  let file = ''
  beforeAll(async () => {
    const blocks = LINES.map(text => ({ ...paragraph('', 'flush'), spans: [{ text, ...look }] }))
    file = await print(`clusters-${cut}`, paper(blocks, { pageNumbers: false }))
  })

  test.each(Object.entries(READERS))('by %s', async (_, read) => {
    expect(linesRead(await read(file))).toEqual(LINES)
  })
})

/** The words of a text without what a page adds between them. */
function letters(text: string): string {
  return text.replaceAll(/[\s\u200b\u00a0\u2060]/g, '')
}

/** Words with one space between them, whatever parted them. */
function spaced(text: string): string {
  return text.replaceAll(/[\s\u200b\u00a0\u2060]+/g, ' ').trim()
}

describe.each(SAMPLES)('the paper %s', name => {
  const document = sample(name)
  const manuscript = markedPaper(document, contextFor(document))
  const paragraphs = wordsOf(manuscript.blocks).filter(text => letters(text) !== '')
  const lines = thai.typeset(manuscript).pages.flatMap(page => page.lines.map(l => l.line.text))
  let file = ''
  beforeAll(async () => {
    // A number would stand within a paragraph that goes on overleaf.
    const furniture = { ...manuscript.furniture, pageNumbers: false }
    file = await print(name, { ...manuscript, furniture })
  })

  // Without -raw, pdftotext reads side by side what stands in cells side by side.
  const inOrder: typeof READERS = {
    ...READERS,
    pdftotext: async printed => run('pdftotext', '-raw', printed, '-'),
  }

  test.each(Object.entries(inOrder))('every paragraph is read whole by %s', async (_, read) => {
    const found = letters(await read(file))
    expect(paragraphs.length).toBeGreaterThan(50)
    expect(paragraphs.filter(text => !found.includes(letters(text)))).toEqual([])
  })

  test.each(Object.entries(READERS))(
    'every line is read with its spaces by %s',
    async (_, read) => {
      const found = spaced(await read(file))
      expect(lines.filter(line => !found.includes(spaced(line)))).toEqual([])
    },
  )
})
