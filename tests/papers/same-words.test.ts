import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import * as fc from 'fast-check'
import { unzipSync } from 'fflate'
import { afterAll, expect, test } from 'vitest'
import { markedPaper } from '../../core/derive/marked-paper'
import type { Manuscript } from '../../core/manuscript/manuscript'
import type { Document, DocumentKind } from '../../core/model/document'
import { type Digits, KINDS_OF_DIGITS } from '../../core/thai/numerals'
import { anyDocument } from '../arbitraries/document'
import { context, type TemplateName } from '../core/papers'
import { noteNumbers, treeOf, writtenTexts } from '../press/docx/parts'
import { openedPress } from '../press/paper'
import { letters, repeatedWords } from '../press/words'
import { run } from './readers'

const thai = await openedPress()
const folder = mkdtempSync(path.join(os.tmpdir(), 'mati-words-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const TEMPLATES: Readonly<Record<DocumentKind, TemplateName>> = {
  minutes: 'monthly-minutes',
  findings: 'workshop-findings',
  letter: 'circular-letter',
  news: 'news',
}

/** The paper without what stands beside its text, and without a list that says its headings once more. */
function bare(document: Document, digits: Digits): Manuscript {
  const composed = markedPaper(document, context(TEMPLATES[document.kind], digits))
  const furniture = {
    pageNumbers: false,
    catchwords: false,
    digits,
    copyMark: null,
    draftMark: null,
  }
  const blocks = composed.blocks.filter(({ kind }) => kind !== 'contents')
  return { ...composed, furniture, blocks }
}

/** What both files hold, whatever their order of reading: what the bundled face lacks is drawn as a box. */
function sorted(text: string): string {
  const plain = letters(text).replaceAll(/[^\u0e00-\u0e7f!-~]/g, '')
  return [...plain].sort().join('')
}

function wordsOfDocx(docx: Uint8Array): string {
  const parts = ['word/document.xml', 'word/footnotes.xml'].filter(part => part in unzipSync(docx))
  const numbers = noteNumbers(docx)
  // Word sets each number in the text and before the note.
  return [...parts.flatMap(part => writtenTexts(treeOf(docx, part))), ...numbers, ...numbers].join(
    '\n',
  )
}

test.each(KINDS_OF_DIGITS)(
  'whatever is written, the Word file says what the PDF says, in %s digits',
  async digits => {
    const file = path.join(folder, `${digits}.pdf`)
    await fc.assert(
      fc.asyncProperty(anyDocument, async document => {
        const manuscript = bare(document, digits)
        writeFileSync(file, (await thai.pdf([manuscript])).bytes)
        const pdf = run('pdftotext', '-raw', '-enc', 'UTF-8', file, '-')
        const docx = wordsOfDocx(await thai.docx([manuscript]))
        const again = repeatedWords(thai.typeset(manuscript)).join('')
        expect(sorted(docx + again)).toBe(sorted(pdf))
      }),
      { numRuns: 25 },
    )
  },
)
