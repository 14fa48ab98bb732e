import type { Document } from './document'
import type { Picture } from './picture'
import type { TextBlock } from './rich-text'

type PictureBlock = Extract<TextBlock, { kind: 'picture' }>

/** The photographs that stand by themselves: in the appendix of a report, below the text of a news item. */
export function photographsOf(document: Document): readonly Picture[] {
  if (document.kind === 'findings') return document.photographs
  return document.kind === 'news' ? (document.photographs ?? []) : []
}

/** Every picture of a document, in its texts and its photographs. */
export function picturesOf(document: Document): Picture[] {
  const found = [...photographsOf(document)]
  collect(document, found)
  return found
}

/** Whatever kind of paper it is: a block of this kind is a picture wherever a text may stand. */
function collect(value: unknown, found: Picture[]): void {
  if (typeof value !== 'object' || value === null) return
  if (isPictureBlock(value)) found.push(value.picture)
  else for (const part of Object.values(value)) collect(part, found)
}

function isPictureBlock(value: object): value is PictureBlock {
  return 'kind' in value && value.kind === 'picture' && 'picture' in value
}

/** The document without the pictures that are not to stay; a caption stays as a paragraph, for it was typed. */
export function dropPictures(document: Document, stays: (picture: Picture) => boolean): Document {
  const kept = mapBlocks(document, block =>
    stays(block.picture) ? block : words(block),
  ) as Document
  if (!('photographs' in kept)) return kept
  return { ...kept, photographs: photographsOf(kept).filter(stays) }
}

function words({ picture }: PictureBlock): TextBlock {
  const spans = picture.caption === '' ? [] : [{ text: picture.caption }]
  return { kind: 'paragraph', spans }
}

function mapBlocks(value: unknown, change: (block: PictureBlock) => TextBlock): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(part => mapBlocks(part, change))
  if (isPictureBlock(value)) return change(value)
  const parts = Object.entries(value).map(([key, part]) => [key, mapBlocks(part, change)])
  return Object.fromEntries(parts)
}
