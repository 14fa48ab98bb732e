import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { openPress } from '../../../press/press'
import { openFontFile } from '../../../press/typeset/font-file'
import { allLines, paper, paragraph } from '../paper'
import { letters } from '../words'

const folder = mkdtempSync(path.join(os.tmpdir(), 'mati-fonts-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const sound = readFileSync('dist/assets/Sarabun-Regular.ttf')

/** Bytes that are the same in every run. */
function noise(length: number): Uint8Array {
  let seed = 7
  return Uint8Array.from({ length }, () => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed >> 16
  })
}

/** The sound file with one of its tables called something else, and so missing. */
function without(tag: string): Uint8Array {
  const copy = Uint8Array.from(sound)
  copy.set(Buffer.from('ZZZZ'), sound.indexOf(tag, 0, 'latin1'))
  return copy
}

/** Where the entry of a table stands in the head of the file: its tag, checksum, offset and length. */
const entryOf = (tag: string) => sound.indexOf(tag, 12, 'latin1')
const offsetOf = (tag: string) => sound.readUInt32BE(entryOf(tag) + 8)

/** The sound file, changed. */
function changed(change: (bytes: Buffer) => void): Buffer {
  const copy = Buffer.from(sound)
  change(copy)
  return copy
}

/** The sound file with a table that says it is so much shorter. */
const shorter = (tag: string, length: number) =>
  changed(copy => copy.writeUInt32BE(length, entryOf(tag) + 12))

const lengthOf = (tag: string) => sound.readUInt32BE(entryOf(tag) + 12)

const HEAD = sound.subarray(0, 12 + 16 * sound.readUInt16BE(4))

const FILES: Record<string, Uint8Array> = {
  'no bytes': new Uint8Array(),
  'four bytes': sound.subarray(0, 4),
  'random bytes': noise(50_000),
  'a head and random bytes': Buffer.concat([HEAD, noise(100_000)]),
  'a head alone': HEAD,
  'half of it': sound.subarray(0, sound.length / 2),
  'all but the end': sound.subarray(0, sound.length - 3000),
  'outlines of the other kind': Buffer.concat([Buffer.from('OTTO'), sound.subarray(4)]),
  'a web font': Buffer.concat([Buffer.from('wOF2'), sound.subarray(4)]),
  text: Buffer.from('a page of some site, saved as a font'),
  ...Object.fromEntries(
    ['glyf', 'loca', 'head', 'hhea', 'hmtx', 'maxp', 'cmap', 'name', 'GSUB', 'GPOS'].map(tag => [
      `no ${tag}`,
      without(tag),
    ]),
  ),
}

test.each(Object.entries(FILES))(
  'a font file of %s is a fault, or it prints',
  async (name, bytes) => {
    const file = path.join(folder, `${name}.ttf`)
    writeFileSync(file, bytes)
    const opened = await openPress({ assets: 'dist/assets', font: file })
    if (!opened.ok) {
      expect(opened.fault).toEqual({ code: 'font-unusable', subject: file })
      return
    }
    const manuscript = paper([paragraph('ที่ประชุมรับทราบ น้ำ ABC 12', 'flush')])
    const words = allLines(opened.value.typeset(manuscript).pages).map(({ line }) => line.text)
    expect(words.map(letters).join('')).toBe('ที่ประชุมรับทราบน้ำABC12')
    for (const { line } of allLines(opened.value.typeset(manuscript).pages))
      expect(line.width).toBeGreaterThan(50)
    expect((await opened.value.pdf([manuscript])).bytes.length).toBeGreaterThan(1000)
  },
)

test('a folder and a name with a hostile shape are faults', async () => {
  for (const font of [`${folder}.ttf`, '../../etc/passwd', '\0.ttf', '.ttf', 'x'.repeat(5000)]) {
    const opened = await openPress({ assets: 'dist/assets', font })
    expect(opened).toEqual({ ok: false, fault: { code: 'font-missing', subject: font } })
  }
})

describe('a file is opened', () => {
  const opens = (bytes: Uint8Array) => openFontFile(bytes) !== null
  const glyphs = sound.readUInt16BE(offsetOf('maxp') + 4)
  const isLong = sound.readInt16BE(offsetOf('head') + 50) === 1

  test('when its tables are as long as they must be, and not when one is a byte shorter', () => {
    const metrics = sound.readUInt16BE(offsetOf('hhea') + 34)
    const least: [string, number][] = [
      ['head', 54],
      ['hhea', 36],
      ['maxp', 32],
      ['hmtx', 2 * glyphs + 2 * metrics],
      ['loca', (glyphs + 1) * (isLong ? 4 : 2)],
    ]
    expect(opens(sound)).toBe(true)
    for (const [tag, length] of least) {
      expect([tag, opens(shorter(tag, length))]).toEqual([tag, true])
      expect([tag, opens(shorter(tag, length - 1))]).toEqual([tag, false])
    }
  })

  test('when every outline is within the table of outlines', () => {
    expect(opens(shorter('glyf', lengthOf('glyf') - 8))).toBe(false)
  })

  test('when outlines follow one another', () => {
    const at = offsetOf('loca') + (isLong ? 4 : 2) * 40
    const swapped = changed(copy => copy.fill(0, at, at + (isLong ? 4 : 2)))
    expect(opens(swapped)).toBe(false)
  })

  test('when it has widths and letters', () => {
    expect(opens(changed(copy => copy.writeUInt16BE(0, offsetOf('hhea') + 34)))).toBe(false)
    expect(opens(without('cmap'))).toBe(false)
  })

  test('as TrueType, in either way to say so', () => {
    expect(opens(changed(copy => copy.write('true', 'latin1')))).toBe(true)
    expect(opens(changed(copy => copy.write('ttcf', 'latin1')))).toBe(false)
  })

  test('with its own name in a PDF, or that of its family without spaces, or none', () => {
    const renamed = (from: readonly number[]) =>
      changed(copy => {
        const table = offsetOf('name')
        for (let record = 0; record < copy.readUInt16BE(table + 2); record++) {
          const id = table + 6 + 12 * record + 6
          if (from.includes(copy.readUInt16BE(id))) copy.writeUInt16BE(99, id)
          // What is called a cut here stands for a family of several words.
          else if (!from.includes(1) && from.length > 0 && copy.readUInt16BE(id) === 1)
            copy.writeUInt16BE(98, id)
          else if (!from.includes(1) && from.length > 0 && copy.readUInt16BE(id) === 4)
            copy.writeUInt16BE(1, id)
        }
      })
    expect(openFontFile(sound)?.postScriptName).toBe('Sarabun-Regular')
    expect(openFontFile(renamed([6]))?.postScriptName).toBe('SarabunRegular')
    expect(openFontFile(renamed([6, 1]))?.postScriptName).toBe('Font')
  })
})

test('a face knows its letters: whether it has one, how wide and how high it is, and its outline', () => {
  const face = openFontFile(sound)
  if (face === null) throw new Error('no face')
  expect([face.covers(0x0e01), face.covers(0x1f600)]).toEqual([true, false])
  expect(face.letterWidth('ก')).toBeCloseTo(0.6, 1)
  expect(face.letterHeight('ก')).toBeCloseTo(0.58, 1)
  expect(face.letterHeight('ป')).toBeGreaterThan(face.letterHeight('ก') + 0.1)
  expect([face.letterWidth('😀'), face.letterHeight('😀')]).toEqual([0, 0])
  expect(face.outline(0)).toMatch(/^M.*Z$/)
  expect(face.outline(0)).toBe(face.outline(0))
  expect(face.outline(1)).not.toBe(face.outline(0))
  expect(face.table('glyf')?.length).toBe(lengthOf('glyf'))
  expect(face.table('none')?.length ?? 0).toBe(0)
})
