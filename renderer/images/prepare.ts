import { fail, ok, type Result } from '../../core/fault'
import { IMAGE_LIMITS, type ImageFormat, type SoundImage } from '../../core/image/facts'
import { takeImage } from '../../core/image/image'
import { isSvg } from '../../core/image/svg'

/** What an image is for: a picture of a paper, or the emblem of the office. */
export type Purpose = 'picture' | 'emblem'

interface Size {
  readonly width: number
  readonly height: number
}

/**
 * The most pixels that paper shows: 300 to the inch over the whole measure and the height of a page,
 * and for an emblem, 3 cm high, 600.
 */
const MOST: Readonly<Record<Purpose, Size>> = {
  picture: { width: 1890, height: 2600 },
  emblem: { width: 1418, height: 709 },
}

const JPEG_QUALITY = 0.85

/**
 * Makes an image from outside fit for paper, here in the sandbox: turned upright, in RGB, no larger than
 * print needs. The strict door stands before and behind it, so that nothing huge is unpacked and nothing
 * hidden gets on. A drawn emblem (SVG) goes on as it is: main has it drawn. Faults are those of `takeImage`.
 */
async function prepareImage(bytes: Uint8Array, purpose: Purpose): Promise<Result<Uint8Array>> {
  if (bytes.length > IMAGE_LIMITS.bytes) return fail('image-too-large', undefined, 'bytes')
  if (purpose === 'emblem' && isSvg(bytes)) return ok(bytes)
  const image = await fitImage(bytes, purpose)
  return image.ok ? ok(image.value.bytes) : image
}

async function fitImage(bytes: Uint8Array, purpose: Purpose): Promise<Result<SoundImage>> {
  const taken = takeImage(bytes)
  const { width, height } = MOST[purpose]
  if (taken.ok && taken.value.width <= width && taken.value.height <= height) return taken
  const mendable = ['image-turned', 'image-unsupported']
  if (!taken.ok && !mendable.includes(taken.fault.code)) return taken
  const drawn = await redraw(bytes, MOST[purpose], taken.ok ? taken.value.format : 'jpeg')
  return drawn ?? (taken.ok ? fail('image-damaged', undefined, 'does not decode') : taken)
}

/** Decodes, turns, shrinks, and packs again; `null` if the browser cannot read it either. */
async function redraw(
  bytes: Uint8Array,
  most: Size,
  format: ImageFormat,
): Promise<Result<SoundImage> | null> {
  try {
    const blob = new Blob([new Uint8Array(bytes)], { type: `image/${format}` })
    const whole = await createImageBitmap(blob, { imageOrientation: 'from-image' })
    const size = shrunk(whole, most)
    const drawn = await createImageBitmap(whole, {
      resizeWidth: size.width,
      resizeHeight: size.height,
      resizeQuality: 'high',
    })
    whole.close()
    return takeImage(await packed(drawn, size, format))
  } catch {
    return null
  }
}

function shrunk({ width, height }: Size, most: Size): Size {
  const scale = Math.min(1, most.width / width, most.height / height)
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  }
}

async function packed(
  picture: ImageBitmap,
  { width, height }: Size,
  format: ImageFormat,
): Promise<Uint8Array> {
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d', { alpha: false })
  if (context === null) throw new Error('no canvas')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  context.drawImage(picture, 0, 0, width, height)
  const blob = await canvas.convertToBlob({ type: `image/${format}`, quality: JPEG_QUALITY })
  return new Uint8Array(await blob.arrayBuffer())
}

/** A file that a person chose, pasted or dropped, to be read when its turn comes. */
export interface ImageFile {
  readonly fileName: string
  readonly read: () => Promise<Result<Uint8Array>>
}

/**
 * The same for each of several files, one after the other, with its name in a fault; `take` hands the
 * sound ones on.
 */
export async function prepareAll<T>(
  files: readonly ImageFile[],
  purpose: Purpose,
  take: (bytes: Uint8Array) => Promise<Result<T>>,
): Promise<Result<T>[]> {
  const results: Result<T>[] = []
  for (const { fileName, read } of files) {
    const bytes = await read()
    const prepared = bytes.ok ? await prepareImage(bytes.value, purpose) : bytes
    const taken = prepared.ok ? await take(prepared.value) : prepared
    results.push(
      taken.ok ? ok(taken.value) : { ok: false, fault: { ...taken.fault, subject: fileName } },
    )
  }
  return results
}
