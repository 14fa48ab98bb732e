import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findInstalled } from '../../../press/typeset/installed'

// A person's own fonts stand in a folder of their home: here a home that holds what each test puts there.

const HOME = process.env['HOME']
let home = ''
beforeEach(() => {
  home = mkdtempSync(path.join(os.tmpdir(), 'mati-home-'))
  process.env['HOME'] = home
})
afterEach(() => {
  if (HOME === undefined) delete process.env['HOME']
  else process.env['HOME'] = HOME
  rmSync(home, { recursive: true, force: true })
})

const CUTS = { regular: 'Regular', bold: 'Bold', italic: 'Italic', 'bold-italic': 'BoldItalic' }

/** A file of the bundled family in which some names, as UTF-16, are others of the same length. */
function face(cut: keyof typeof CUTS, names: Readonly<Record<string, string>> = {}): Buffer {
  const bytes = Buffer.from(readFileSync(`dist/assets/Sarabun-${CUTS[cut]}.ttf`))
  for (const [was, is] of Object.entries({ Sarabun: 'Tantawn', ...names })) {
    const [from, to] = [was, is].map(name => Buffer.from(name, 'utf16le').swap16())
    if (from === undefined || to === undefined || from.length !== to.length) throw new Error(was)
    for (let at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from, at + 1)) to.copy(bytes, at)
  }
  return bytes
}

function put(name: string, bytes: Uint8Array | string): string {
  const file = path.join(home, '.fonts', name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, bytes)
  return file
}

/** The cuts that are found of a family, each with whether its file is the one that was put there. */
async function cutsOf(font: string): Promise<string[] | 'unusable' | null> {
  const found = await findInstalled(font)
  return found instanceof Map ? [...found.keys()].sort() : (found as 'unusable' | null)
}

describe('a family', () => {
  test('is found by what its files say of themselves, whatever they are called', async () => {
    put('x1.ttf', face('regular'))
    put('thai/x2.TTF', face('bold'))
    put('thai/deep/x3.ttf', face('italic'))
    put('x4.ttf', face('bold-italic'))
    expect(await cutsOf('Tantawn')).toEqual(['bold', 'bold-italic', 'italic', 'regular'])
    expect(await cutsOf('tan TAWN')).toEqual(['bold', 'bold-italic', 'italic', 'regular'])
    expect(await cutsOf('Tantaw')).toBeNull()
  })

  test('is none without a regular face', async () => {
    put('x.ttf', face('bold'))
    expect(await cutsOf('Tantawn')).toBeNull()
  })

  test('is not looked for in files that are no fonts, nor in the ones that cannot be read', async () => {
    put('a.ttf.bak', face('bold'))
    put('b.ttf', 'ไม่ใช่ฟอนต์')
    put('c.ttf', face('italic').subarray(0, 60))
    put('d.ttf', face('regular'))
    expect(await cutsOf('Tantawn')).toEqual(['regular'])
  })

  test('of two files of one cut the first by name is taken', async () => {
    put('b.ttf', face('bold', { Bold: 'Book' }))
    put('a.ttf', face('regular'))
    put('c.ttf', face('italic', { Italic: 'Normal' }))
    const found = await findInstalled('Tantawn')
    expect(found instanceof Map && found.get('regular')?.postScriptName).toBe('Tantawn-Regular')
  })

  test('may write its last digit as ๙ or 9', async () => {
    put('x.ttf', face('regular', { Tantawn: 'Tanta๙๙' }))
    expect(await cutsOf('Tanta99')).toEqual(['regular'])
    expect(await cutsOf('Tanta๙9')).toEqual(['regular'])
  })

  test.each([
    ['Oblique', ['italic', 'regular']],
    ['REGULAR', ['regular']],
    ['Medium ', ['regular']],
  ])('a file whose cut is called %s', async (name, cuts) => {
    put('a.ttf', face('regular'))
    put('b.ttf', face('regular', { Regular: name }))
    expect(await cutsOf('Tantawn')).toEqual(cuts)
  })

  test.each([
    ['Bold Italic', ['bold-italic', 'regular']],
    ['BOLD ITALIC', ['bold-italic', 'regular']],
    ['Semi Italic', ['regular']],
    ['Bold Italix', ['regular']],
    ['xBolditalic', ['regular']],
    ['Bolditalicx', ['regular']],
  ])('and one called %s', async (name, cuts) => {
    put('a.ttf', face('regular'))
    put('b.ttf', face('bold-italic', { 'Bold Italic': name }))
    expect(await cutsOf('Tantawn')).toEqual(cuts)
  })
})

describe('a file that is named', () => {
  test('is the regular face, with the others of its family beside it', async () => {
    const named = put('mine.ttf', face('bold'))
    put('other.ttf', face('italic'))
    put('stranger.ttf', face('bold-italic', { Tantawn: 'Mantawn' }))
    const found = await findInstalled(named)
    expect(found instanceof Map && [...found.keys()].sort()).toEqual(['bold', 'italic', 'regular'])
    expect(found instanceof Map && found.get('regular')?.postScriptName).toBe('Tantawn-Bold')
  })

  test('is told to be unusable if it is no font of the right kind, and missing if it is none', async () => {
    expect(await cutsOf(put('x.ttf', 'ไม่ใช่ฟอนต์'))).toBe('unusable')
    expect(await cutsOf(put('x.otf', 'OTTO'))).toBe('unusable')
    expect(await cutsOf(path.join(home, 'nowhere.ttf'))).toBeNull()
    expect(await cutsOf(put('x.woff2', 'wOF2'))).toBe('unusable')
  })
})
