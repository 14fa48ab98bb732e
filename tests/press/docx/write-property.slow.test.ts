import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { numberNotes } from '../../../core/compose/notes'
import type { Block, Manuscript, Note } from '../../../core/manuscript/manuscript'
import { barsTable } from '../../../press/bars'
import { bookmarkName } from '../../../press/docx/bookmarks'
import { lintDocx } from '../../../press/docx/lint'
import { cleanText } from '../../../press/docx/script'
import { writeDocx } from '../../../press/docx/write'
import { Pictures } from '../../../press/media'
import { anyManuscript } from '../../arbitraries/manuscript'
import { SHOWN_MEDIA } from '../../arbitraries/picture'
import { markedTexts } from './marked'
import { noteNumbers, paragraphTexts, treeOf, writtenTexts } from './parts'

function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.spans.map(({ text }) => cleanText(text)).join('')]
    case 'table':
      return [...block.header, ...block.rows]
        .flatMap(row => row.cells)
        .flatMap(cell => cell.paragraphs)
        .flatMap(textsOf)
    case 'bars':
      return textsOf(barsTable(block))
    case 'signature':
      return [block.closing, ...block.lines].map(cleanText)
    case 'figures':
      return block.figures.flatMap(({ caption }) => (caption === null ? [] : textsOf(caption)))
    case 'room':
    case 'page-break':
    case 'section':
    case 'contents':
      return []
  }
}

function wordsOf(manuscripts: readonly Manuscript[]): string[] {
  return manuscripts.flatMap(({ blocks }) => blocks).flatMap(textsOf)
}

/** The notes of all: their words, behind the tab after the number. */
function notesOf(manuscripts: readonly Manuscript[]): string[] {
  const blocks = manuscripts.flatMap(manuscript => manuscript.blocks)
  return notesOn(blocks).map(({ text }) => cleanText(`\t${text}`))
}

function notesOn(blocks: readonly Block[]): Note[] {
  const paragraphs = blocks.flatMap(block => {
    if (block.kind === 'paragraph') return [block]
    if (block.kind !== 'table') return []
    const cells = [...block.header, ...block.rows].flatMap(({ cells }) => cells)
    return cells.flatMap(cell => cell.paragraphs)
  })
  return paragraphs.flatMap(({ spans }) => spans.flatMap(({ note }) => (note ? [note] : [])))
}

/** The model elements that have words, pictures aside. */
function sourcesOf(block: Block): (string | undefined)[] {
  if (block.kind === 'bars') return sourcesOf(barsTable(block))
  if (block.kind === 'table')
    return [...block.header, ...block.rows].flatMap(({ cells, source = block.source }) =>
      cells.flatMap(({ paragraphs }) => paragraphs.flatMap(textsOf)).some(isSaid) ? [source] : [],
    )
  return 'source' in block && textsOf(block).some(isSaid) ? [block.source] : []
}

const isSaid = (text: string) => text !== ''
const SHOWN = new Pictures(key => SHOWN_MEDIA.get(key))

test('document.xml and footnotes.xml say what the manuscripts say, and our lint finds nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyManuscript, { minLength: 1, maxLength: 3 }), async manuscripts => {
      const docx = await writeDocx(manuscripts, undefined, SHOWN)
      const written = writtenTexts(treeOf(docx, 'word/document.xml'))
      expect(written.filter(isSaid)).toEqual(wordsOf(manuscripts).filter(isSaid))
      const notes = paragraphTexts(treeOf(docx, 'word/footnotes.xml'))
      expect(notes.filter(isSaid)).toEqual(notesOf(manuscripts))
      expect(lintDocx(docx)).toEqual([])
    }),
    { numRuns: 40 },
  )
})

test('Word numbers the notes of each paper as the PDF does, in its digits', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyManuscript, { minLength: 1, maxLength: 3 }), async manuscripts => {
      const numbered = manuscripts.map(({ blocks, ...rest }) => ({
        ...rest,
        blocks: numberNotes(blocks, rest.furniture.digits),
      }))
      const marks = numbered.flatMap(({ blocks }) => notesOn(blocks).map(({ mark }) => mark))
      expect(noteNumbers(await writeDocx(numbered, undefined, SHOWN))).toEqual(marks)
    }),
    { numRuns: 40 },
  )
})

test('every model element that has words is known by a bookmark, and no name stands twice', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyManuscript, { minLength: 1, maxLength: 3 }), async manuscripts => {
      const docx = await writeDocx(manuscripts, undefined, SHOWN)
      const names = [...markedTexts(treeOf(docx, 'word/document.xml')).keys()]
      for (const source of manuscripts.flatMap(({ blocks }) => blocks).flatMap(sourcesOf))
        if (source) expect(names).toContain(bookmarkName(source))
    }),
    { numRuns: 40 },
  )
})
