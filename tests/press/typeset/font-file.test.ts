import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openPress } from '../../../press/press'
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
