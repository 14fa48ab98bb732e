import { fail, type Result } from '../fault'
import { IMAGE_LIMITS, type ImageFacts, type SoundImage } from './facts'
import { inspectJpeg, takeJpeg } from './jpeg'
import { inspectPng, takePng } from './png'
import { isPng } from './png-chunks'

/**
 * The one door for image bytes from outside. The bytes decide what it is, not a name. What comes out
 * has no metadata and no transparency. Faults: `image-foreign`, `image-damaged`, `image-too-large`,
 * `image-unsupported` (colours that paper cannot carry), `image-turned` (a camera's mark says that it
 * lies on its side; only a decoder could turn it).
 */
export function takeImage(bytes: Uint8Array): Result<SoundImage> {
  if (bytes.length > IMAGE_LIMITS.bytes) return fail('image-too-large', undefined, 'bytes')
  if (isPng(bytes)) return takePng(bytes)
  if (isJpeg(bytes)) return takeJpeg(bytes)
  return fail('image-foreign', undefined, 'neither PNG nor JPEG')
}

/** Looks at an image that `takeImage` should have given: anything that it would have taken away is a fault. */
export function inspectImage(bytes: Uint8Array): Result<ImageFacts> {
  if (bytes.length > IMAGE_LIMITS.bytes) return fail('image-too-large', undefined, 'bytes')
  if (isPng(bytes)) return inspectPng(bytes)
  if (isJpeg(bytes)) return inspectJpeg(bytes)
  return fail('image-foreign', undefined, 'neither PNG nor JPEG')
}

function isJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff
}
