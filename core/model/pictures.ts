import type { Document } from './document'
import type { Picture } from './picture'
import type { RichText, TextBlock } from './rich-text'
import { mapAll } from './walk/unchanged'
import { mapDocument, mapWaiting } from './walk/walk'

/** The photographs that stand by themselves: in the appendix of a report, below the text of a news item. */
export function photographsOf(document: Document): readonly Picture[] {
  if (document.kind === 'findings') return document.photographs
  return document.kind === 'news' ? (document.photographs ?? []) : []
}

/** Every picture of a document: its photographs, and those in its texts and in what waits. */
export function picturesOf(document: Document): Picture[] {
  const found: Picture[] = []
  mapTexts(document, text => {
    for (const block of text) if (block.kind === 'picture') found.push(block.picture)
    return text
  })
  return [...photographsOf(document), ...found]
}

/** The document without the pictures that are not to stay; a caption stays as a paragraph, for it was typed. */
export function dropPictures(document: Document, stays: (picture: Picture) => boolean): Document {
  const kept = mapTexts(document, text =>
    mapAll(text, block =>
      block.kind === 'picture' && !stays(block.picture) ? words(block.picture) : block,
    ),
  )
  if (!('photographs' in kept)) return kept
  return { ...kept, photographs: photographsOf(kept).filter(stays) }
}

function mapTexts(document: Document, text: (text: RichText) => RichText): Document {
  const walker = { text, line: (line: string) => line }
  return mapWaiting(mapDocument(document, walker), walker)
}

function words({ caption }: Picture): TextBlock {
  return { kind: 'paragraph', spans: caption === '' ? [] : [{ text: caption }] }
}
