/** How a camera was held, as EXIF counts it: 1 upright, 3 on its head, 6 and 8 on a side, the others mirrored. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

const ORIENTATION_TAG = 0x0112
const SHORT = 3

/** The orientation in the body of an EXIF segment; 1 where it does not say. Nothing else is read. */
export function readOrientation(exif: Uint8Array): Orientation {
  const data = new DataView(exif.buffer, exif.byteOffset, exif.byteLength)
  if (exif.length < 14) return 1
  const little = data.getUint16(6) === 0x4949
  const directory = 6 + data.getUint32(10, little)
  if (directory + 2 > exif.length) return 1
  const count = data.getUint16(directory, little)
  for (let entry = 0; entry < count; entry++) {
    const at = directory + 2 + entry * 12
    if (at + 12 > exif.length) return 1
    const found =
      data.getUint16(at, little) === ORIENTATION_TAG && data.getUint16(at + 2, little) === SHORT
    if (found) return asOrientation(data.getUint16(at + 8, little))
  }
  return 1
}

function asOrientation(value: number): Orientation {
  return ([1, 2, 3, 4, 5, 6, 7, 8] as const).find(known => known === value) ?? 1
}

/** Whether the body of a segment is EXIF. */
export function isExif(body: Uint8Array): boolean {
  return String.fromCharCode(...body.subarray(0, 6)) === 'Exif\0\0'
}
