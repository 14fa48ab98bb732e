import type { Document } from './document'
import type { Picture } from './picture'
import type { TextBlock } from './rich-text'
import { mapAll } from './walk/unchanged'
import { mapDocument, textsOf } from './walk/walk'

/** The photographs that stand by themselves: in the appendix of a report, below the text of a news item. */
export function photographsOf(document: Document): readonly Picture[] {
  if (document.kind === 'findings') return document.photographs
  return document.kind === 'news' ? (document.photographs ?? []) : []
}

/** Every picture of a document, in its texts and its photographs. */
export function picturesOf(document: Document): Picture[] {
  const inTexts = textsOf(document).flatMap(text =>
    text.flatMap(block => (block.kind === 'picture' ? block.picture : [])),
  )
  return [...photographsOf(document), ...inTexts]
}

/** The document without the pictures that are not to stay; a caption stays as a paragraph, for it was typed. */
export function dropPictures(document: Document, stays: (picture: Picture) => boolean): Document {
  const kept = mapDocument(document, {
    text: text =>
      mapAll(text, block =>
        block.kind === 'picture' && !stays(block.picture) ? words(block.picture) : block,
      ),
    line: line => line,
  })
  if (!('photographs' in kept)) return kept
  return { ...kept, photographs: photographsOf(kept).filter(stays) }
}

function words({ caption }: Picture): TextBlock {
  return { kind: 'paragraph', spans: caption === '' ? [] : [{ text: caption }] }
}
