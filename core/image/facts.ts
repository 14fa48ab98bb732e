import { fail, ok, type Result } from '../fault'

/** What an image may cost to take in. The number of pixels is read from its head, before anything is unpacked. */
export const IMAGE_LIMITS = {
  /** Bytes of one image as it comes. */
  bytes: 20 * 1024 * 1024,
  pixels: 40_000_000,
} as const

export type ImageFormat = 'png' | 'jpeg'

/** What the head of an image says, once its whole structure has been found sound. */
export interface ImageFacts {
  readonly format: ImageFormat
  /** In pixels. */
  readonly width: number
  readonly height: number
}

/** An image that paper can carry: opaque, eight bits or less, grey or RGB, without a word about who took it where. */
export interface SoundImage extends ImageFacts {
  readonly bytes: Uint8Array
}

/** Whether a picture of this size may be unpacked at all. */
export function checkSize(width: number, height: number): Result<null> {
  if (width < 1 || height < 1) return fail('image-damaged', undefined, 'no width or no height')
  if (width * height > IMAGE_LIMITS.pixels) return fail('image-too-large', undefined, 'pixels')
  return ok(null)
}
