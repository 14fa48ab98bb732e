import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block, Manuscript } from '../../../core/manuscript'
import { bookmarkName } from '../../../press/docx/bookmarks'
import { lintDocx } from '../../../press/docx/lint'
import { cleanText } from '../../../press/docx/script'
import { writeDocx } from '../../../press/docx/write'
import { Pictures } from '../../../press/media'
import { anyManuscript } from '../../arbitraries/manuscript'
import { SHOWN_MEDIA } from '../../arbitraries/picture'
import { markedTexts } from './marked'
import { paragraphTexts, treeOf, writtenTexts } from './parts'

function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.spans.map(({ text, note }) => cleanText(text + (note?.mark ?? ''))).join('')]
    case 'table':
      return [...block.header, ...block.rows]
        .flatMap(row => row.cells)
        .flatMap(cell => cell.paragraphs)
        .flatMap(textsOf)
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

/** The notes of all, each its mark and its words. */
function notesOf(manuscripts: readonly Manuscript[]): string[] {
  const paragraphs = manuscripts
    .flatMap(({ blocks }) => blocks)
    .flatMap(block => {
      if (block.kind === 'paragraph') return [block]
      if (block.kind !== 'table') return []
      const cells = [...block.header, ...block.rows].flatMap(({ cells }) => cells)
      return cells.flatMap(cell => cell.paragraphs)
    })
  return paragraphs.flatMap(({ spans }) =>
    spans.flatMap(({ note }) => (note ? [cleanText(`${note.mark}\t${note.text}`)] : [])),
  )
}

/** The model elements that have words, pictures aside. */
function sourcesOf(block: Block): (string | undefined)[] {
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
