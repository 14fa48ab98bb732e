import { fail, ok, type Result } from '../fault'
import type { ImageFacts, SoundImage } from './facts'
import { writeChunks } from './png-chunks'
import { PALETTE, type Png, type PngHead, readPng } from './png-parts'
import { checksumOf, measurePixels, opaquePalette, opaquePixels } from './png-pixels'

/** Takes a PNG without its notes, on white where it lets something through, at no more than eight bits a colour. */
export function takePng(bytes: Uint8Array): Result<SoundImage> {
  const read = readPng(bytes)
  if (!read.ok) return read
  const png = read.value
  const { width, height } = png.head
  const whole = measurePixels(png)
  if (!whole.ok) return whole
  const plain = isPlain(png.head) && (png.head.colour === PALETTE || png.transparency === null)
  if (plain && checksumOf(png.data) === whole.value)
    return ok({ format: 'png', width, height, bytes: writePng(png) })
  const opaque = opaquePixels(png)
  if (!opaque.ok) return opaque
  const made = { ...png, ...opaque.value, palette: null, transparency: null }
  return ok({ format: 'png', width, height, bytes: writePng(made) })
}

/** The facts of a PNG of which `takePng` would take nothing away; its pixels are not unpacked. */
export function inspectPng(bytes: Uint8Array): Result<ImageFacts> {
  const png = readPng(bytes)
  if (!png.ok) return png
  const { head, transparency, bare } = png.value
  if (!isPlain(head) || transparency !== null || !bare) return damaged('holds more than a picture')
  return ok({ format: 'png', width: head.width, height: head.height })
}

/** What PDF, Word and the screen all show as it stands. */
function isPlain({ depth, colour, interlaced }: PngHead): boolean {
  return depth <= 8 && colour <= PALETTE && !interlaced
}

function writePng({ head, palette, transparency, data }: Png): Uint8Array {
  const body = new Uint8Array(13)
  const view = new DataView(body.buffer)
  view.setUint32(0, head.width)
  view.setUint32(4, head.height)
  body.set([head.depth, head.colour, 0, 0, head.interlaced ? 1 : 0], 8)
  const colours = palette === null ? [] : [opaquePalette(palette, transparency)]
  return writeChunks([
    { type: 'IHDR', body },
    ...colours.map(body => ({ type: 'PLTE', body })),
    { type: 'IDAT', body: data },
    { type: 'IEND', body: new Uint8Array() },
  ])
}

function damaged(detail: string): Result<never> {
  return fail('image-damaged', undefined, `PNG: ${detail}`)
}
