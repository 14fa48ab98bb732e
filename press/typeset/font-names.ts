/** What a font file calls itself. */
export interface FontNames {
  readonly family: string
  /** Regular, Bold, Italic … */
  readonly cut: string
}

/** What we need of an open file. */
interface Readable {
  read(
    buffer: Uint8Array,
    offset: number,
    length: number,
    position: number,
  ): Promise<{ readonly bytesRead: number }>
}

/** Reads the name table of a TrueType file and nothing else: a few kB of a file of many MB. `null` if there is none. */
export async function readFontNames(file: Readable): Promise<FontNames | null> {
  const head = await readAt(file, 0, 12)
  const tables = await readAt(file, 12, 16 * Math.min(head.getUint16(4), 64))
  for (let at = 0; at < tables.byteLength; at += 16) {
    if (tables.getUint32(at) !== NAME_TAG) continue
    const length = Math.min(tables.getUint32(at + 12), 1 << 20)
    return namesIn(await readAt(file, tables.getUint32(at + 8), length))
  }
  return null
}

/** `name`, as four bytes. */
const NAME_TAG = 0x6e616d65

async function readAt(file: Readable, position: number, length: number): Promise<DataView> {
  const bytes = new Uint8Array(length)
  const { bytesRead } = await file.read(bytes, 0, length, position)
  if (bytesRead < length) throw new RangeError('the font file ends too soon')
  return new DataView(bytes.buffer)
}

/** Name 16 and 17 (typographic) before 1 and 2; Windows records in English. */
function namesIn(table: DataView): FontNames | null {
  const names = new Map<number, string>()
  const storage = table.getUint16(4)
  for (let record = 0; record < table.getUint16(2); record++) {
    const at = 6 + 12 * record
    const isWindows = table.getUint16(at) === 3 && (table.getUint16(at + 4) & 0x3ff) === 9
    if (!isWindows) continue
    const start = storage + table.getUint16(at + 10)
    names.set(table.getUint16(at + 6), utf16(table, start, table.getUint16(at + 8)))
  }
  const family = names.get(16) ?? names.get(1)
  return family === undefined ? null : { family, cut: names.get(17) ?? names.get(2) ?? '' }
}

function utf16(table: DataView, start: number, length: number): string {
  let text = ''
  for (let at = start; at < start + length; at += 2)
    text += String.fromCharCode(table.getUint16(at))
  return text
}
