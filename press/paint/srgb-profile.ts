/**
 * The sRGB colours (IEC 61966-2-1) as an ICC profile of version 2.1: PDF/A wants to be told what
 * the colours of a paper mean.
 */
export function srgbProfile(): Uint8Array {
  const curve = curveTag()
  const tags: readonly (readonly [string, Uint8Array])[] = [
    ['cprt', textTag('Public domain')],
    ['desc', descriptionTag(PROFILE_NAME)],
    ['wtpt', xyzTag(D50)],
    ['rXYZ', xyzTag([0x6fa2, 0x38f5, 0x0390])],
    ['gXYZ', xyzTag([0x6299, 0xb785, 0x18da])],
    ['bXYZ', xyzTag([0x24a0, 0x0f84, 0xb6cf])],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ]
  const start = HEADER + 4 + 12 * tags.length
  const datas = [...new Set(tags.map(([, data]) => data))]
  const bytes = new Uint8Array(datas.reduce((sum, data) => sum + padded(data), start))
  const view = new DataView(bytes.buffer)
  writeHeader(bytes, view)
  const offsets = new Map<Uint8Array, number>()
  datas.reduce((offset, data) => {
    offsets.set(data, offset)
    bytes.set(data, offset)
    return offset + padded(data)
  }, start)
  view.setUint32(HEADER, tags.length)
  for (const [index, [name, data]] of tags.entries()) {
    const at = HEADER + 4 + 12 * index
    writeLetters(bytes, at, name)
    view.setUint32(at + 4, offsets.get(data) ?? 0)
    view.setUint32(at + 8, data.length)
  }
  return bytes
}

/** What the profile is called, in the file too. */
export const PROFILE_NAME = 'sRGB IEC61966-2.1'

const HEADER = 128
/** The white of the profile connection space, as 16.16 fixed point. */
const D50 = [0xf6d6, 0x10000, 0xd32d]

function writeHeader(bytes: Uint8Array, view: DataView): void {
  view.setUint32(0, bytes.length)
  view.setUint32(8, 0x02100000)
  writeLetters(bytes, 12, 'mntrRGB XYZ ')
  // A profile has a date, and files of the same content the same bytes: 1 January 2000.
  for (const [index, part] of [2000, 1, 1].entries()) view.setUint16(24 + 2 * index, part)
  writeLetters(bytes, 36, 'acsp')
  for (const [index, part] of D50.entries()) view.setUint32(68 + 4 * index, part)
}

function writeLetters(bytes: Uint8Array, at: number, letters: string): void {
  for (let index = 0; index < letters.length; index++) bytes[at + index] = letters.charCodeAt(index)
}

function tag(type: string, length: number): { bytes: Uint8Array; view: DataView } {
  const bytes = new Uint8Array(8 + length)
  writeLetters(bytes, 0, type)
  return { bytes, view: new DataView(bytes.buffer) }
}

function textTag(text: string): Uint8Array {
  const { bytes } = tag('text', text.length + 1)
  writeLetters(bytes, 8, text)
  return bytes
}

/** The name in ASCII, and room for the Unicode and Macintosh names it does not have. */
function descriptionTag(text: string): Uint8Array {
  const { bytes, view } = tag('desc', 4 + text.length + 1 + 8 + 3 + 67)
  view.setUint32(8, text.length + 1)
  writeLetters(bytes, 12, text)
  return bytes
}

function xyzTag(parts: readonly number[]): Uint8Array {
  const { bytes, view } = tag('XYZ ', 12)
  for (const [index, part] of parts.entries()) view.setUint32(8 + 4 * index, part)
  return bytes
}

const CURVE_POINTS = 256

/** From code to light: a straight foot, then a power of 2.4. */
function curveTag(): Uint8Array {
  const { bytes, view } = tag('curv', 4 + 2 * CURVE_POINTS)
  view.setUint32(8, CURVE_POINTS)
  for (let point = 0; point < CURVE_POINTS; point++) {
    const code = point / (CURVE_POINTS - 1)
    const light = code <= 0.04045 ? code / 12.92 : ((code + 0.055) / 1.055) ** 2.4
    view.setUint16(12 + 2 * point, Math.round(light * 0xffff))
  }
  return bytes
}

function padded(data: Uint8Array): number {
  return (data.length + 3) & ~3
}
