import { describe, expect, test } from 'vitest'
import { type FontNames, readFontNames } from '../../../press/typeset/font-names'

/** A record of a name table: which name it is, what it says, and for whom. */
interface NameRecord {
  readonly id: number
  readonly text: string
  /** 3 is Windows, 1 Macintosh; English is 0x409 in America, 0x809 in Britain, Thai 0x41e. */
  readonly platform?: number
  readonly language?: number
}

/** The head of a TrueType file with tables of these tags before its name table. */
function fileOf(
  records: readonly NameRecord[],
  tags: readonly string[] = ['cmap', 'glyf'],
): Buffer {
  const texts = records.map(({ text }) => Buffer.from(text, 'utf16le').swap16())
  const head = Buffer.alloc(6)
  head.writeUInt16BE(records.length, 2)
  head.writeUInt16BE(6 + 12 * records.length, 4)
  let offset = 0
  const rows = records.map(({ id, platform = 3, language = 0x409 }, at) => {
    const row = Buffer.alloc(12)
    for (const [place, value] of [
      platform,
      1,
      language,
      id,
      texts[at]?.length ?? 0,
      offset,
    ].entries())
      row.writeUInt16BE(value, 2 * place)
    offset += texts[at]?.length ?? 0
    return row
  })
  const table = Buffer.concat([head, ...rows, ...texts])
  const all = [...tags, 'name']
  const start = 12 + 16 * all.length
  const directory = all.map(tag => {
    const entry = Buffer.alloc(16)
    entry.write(tag, 'latin1')
    entry.writeUInt32BE(start, 8)
    entry.writeUInt32BE(table.length, 12)
    return entry
  })
  const first = Buffer.from([0, 1, 0, 0, 0, all.length, 0, 0, 0, 0, 0, 0])
  return Buffer.concat([first, ...directory, table])
}

/** What is read of these bytes, and how many were asked for. */
async function read(bytes: Buffer): Promise<{ names: FontNames | null; asked: number }> {
  let asked = 0
  const names = await readFontNames({
    read: (buffer, offset, length, position) => {
      asked += length
      return Promise.resolve({ bytesRead: bytes.copy(buffer, offset, position, position + length) })
    },
  })
  return { names, asked }
}

const namesOf = async (...records: NameRecord[]) => (await read(fileOf(records))).names

describe('a font file is called', () => {
  const family = { id: 1, text: 'TH SarabunPSK' }

  test('by its family and its cut', async () => {
    expect(await namesOf(family, { id: 2, text: 'Bold' })).toEqual({
      family: 'TH SarabunPSK',
      cut: 'Bold',
    })
  })

  test('as a typographer calls it, where it says that too', async () => {
    const old = [
      { id: 1, text: 'Noto Sans Thai SemBd' },
      { id: 2, text: 'Regular' },
    ]
    const own = [
      { id: 16, text: 'Noto Sans Thai' },
      { id: 17, text: 'SemiBold' },
    ]
    expect(await namesOf(...old, ...own)).toEqual({ family: 'Noto Sans Thai', cut: 'SemiBold' })
    expect(await namesOf(...own, ...old)).toEqual({ family: 'Noto Sans Thai', cut: 'SemiBold' })
  })

  test('in English and as Windows reads it, wherever in the table that stands', async () => {
    expect(
      await namesOf(
        { id: 1, text: 'ไทย', language: 0x41e },
        { id: 1, text: 'Mac', platform: 1, language: 0x409 },
        { ...family, language: 0x809 },
        { id: 1, text: 'ไทย', language: 0x41e },
      ),
    ).toEqual({ family: 'TH SarabunPSK', cut: '' })
  })

  test('nothing without a family', async () => {
    expect(await namesOf({ id: 2, text: 'Bold' })).toBeNull()
    expect(await namesOf()).toBeNull()
    expect(await namesOf({ ...family, language: 0x41e })).toBeNull()
  })
})

test('a file without a name table has no names', async () => {
  const bytes = fileOf([{ id: 1, text: 'ก' }])
  bytes.write('NAME', bytes.indexOf('name'), 'latin1')
  expect((await read(bytes)).names).toBeNull()
})

test('no more is read of a file than its head and its names, and of no table more than a MB', async () => {
  const bytes = fileOf([{ id: 1, text: 'ก' }], [])
  expect(await read(Buffer.concat([bytes, Buffer.alloc(5000)]))).toEqual({
    names: { family: 'ก', cut: '' },
    asked: bytes.length,
  })
  bytes.writeUInt32BE(0xffffffff, 12 + 12)
  const large = Buffer.concat([bytes, Buffer.alloc(1 << 20)])
  expect((await read(large)).asked).toBe(12 + 16 + (1 << 20))
})

test('of a head that promises more tables than a font has, sixty-four are looked at', async () => {
  const tags = (count: number) => Array.from({ length: count }, (_, at) => `T${100 + at}`)
  expect((await read(fileOf([{ id: 1, text: 'ก' }], tags(63)))).names?.family).toBe('ก')
  expect((await read(fileOf([{ id: 1, text: 'ก' }], tags(64)))).names).toBeNull()
})

test('a file that ends too soon is no font', async () => {
  const bytes = fileOf([{ id: 1, text: 'ก' }])
  for (const length of [0, 11, 30, bytes.length - 1])
    await expect(read(bytes.subarray(0, length))).rejects.toThrow(RangeError)
})
