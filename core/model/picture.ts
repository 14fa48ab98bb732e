import * as v from 'valibot'

/** How wide a picture stands on paper: the whole measure, three quarters of it, half (two a row), a third. */
export const PICTURE_SIZES = ['full', 'large', 'half', 'small'] as const
export const PictureSize = v.picklist(PICTURE_SIZES)
export type PictureSize = v.InferOutput<typeof PictureSize>

const pixels = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(0xffff))

/**
 * ภาพ: what a document says of a picture. Its bytes are no part of the document: they are known by
 * their SHA-256 and lie beside it in the file.
 */
export const Picture = v.strictObject({
  id: v.string(),
  /** SHA-256 of the bytes, in hexadecimal. */
  media: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  format: v.picklist(['png', 'jpeg']),
  width: pixels,
  height: pixels,
  /** คำบรรยายภาพ, printed below; '' prints none. */
  caption: v.string(),
  /** What it shows, for those who cannot see it; never printed. */
  alt: v.string(),
  size: PictureSize,
})
export type Picture = v.InferOutput<typeof Picture>

/** The bytes of pictures by their SHA-256. */
export type Media = ReadonlyMap<string, Uint8Array>

/** What a picture is called where its bytes lie: `<sha256>.png` or `.jpg`. */
export function mediaName({ media, format }: Pick<Picture, 'media' | 'format'>): string {
  return `${media}.${format === 'png' ? 'png' : 'jpg'}`
}
