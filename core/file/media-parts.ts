import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { inspectImage } from '../image/image'
import type { Document } from '../model/document'
import { type Media, mediaName, type Picture } from '../model/picture'
import { picturesOf } from '../model/pictures'

const FOLDER = 'media/'

/** The most bytes that the pictures of one document may have together: a container holds 64 MB. */
export const MEDIA_BYTES = 48 * 1024 * 1024

/** By what a picture's bytes are known. */
export function mediaKey(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes))
}

/** Whether a part of a container is the bytes of a picture. */
export function isMediaPart(name: string): boolean {
  return name.startsWith(FOLDER)
}

/**
 * The parts that the pictures of documents fill, in the order of their names: each once, none that no picture
 * shows. A picture whose bytes are not at hand throws, since its file could not be opened again.
 */
export function mediaParts(
  documents: readonly Document[],
  media: Media,
): [name: string, bytes: Uint8Array][] {
  return [...picturesByPart(documents)].map(([name, { media: key }]) => {
    const bytes = media.get(key)
    if (bytes === undefined) throw new Error('a picture of this document has no bytes')
    return [name, bytes]
  })
}

/** The pictures' bytes, or in one word what is wrong with the parts: one missing, one too many, no such picture. */
export function readMediaParts(
  documents: readonly Document[],
  parts: ReadonlyMap<string, Uint8Array>,
): Map<string, Uint8Array> | string {
  const wanted = picturesByPart(documents)
  const names = [...parts.keys()].filter(isMediaPart)
  if (names.join() !== [...wanted.keys()].join())
    return 'pictures without their bytes, or bytes of none'
  const media = new Map<string, Uint8Array>()
  for (const [name, picture] of wanted) {
    const bytes = parts.get(name) ?? new Uint8Array()
    const facts = inspectImage(bytes)
    const { format, width, height } = facts.ok ? facts.value : NO_FACTS
    const same = format === picture.format && width === picture.width && height === picture.height
    if (mediaKey(bytes) !== picture.media || !same) return `${name} is not that picture`
    media.set(picture.media, bytes)
  }
  const differs = documents.flatMap(picturesOf).some(picture => !sameMedia(picture, wanted))
  return differs ? 'one picture in two sizes' : media
}

const NO_FACTS = { format: null, width: 0, height: 0 }

function picturesByPart(documents: readonly Document[]): Map<string, Picture> {
  const named = documents
    .flatMap(picturesOf)
    .map(picture => [FOLDER + mediaName(picture), picture] as const)
  return new Map(named.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function sameMedia(picture: Picture, known: ReadonlyMap<string, Picture>): boolean {
  const other = known.get(FOLDER + mediaName(picture))
  return other?.width === picture.width && other.height === picture.height
}
