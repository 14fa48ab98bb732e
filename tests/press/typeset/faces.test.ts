import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { open, readFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openFaces } from '../../../press/typeset/faces'
import { openFontFile } from '../../../press/typeset/font-file'
import { readFontNames } from '../../../press/typeset/font-names'
import { allLines, openedPress, paper, paragraph } from '../paper'

test.each([
  ['Sarabun-Regular.ttf', { family: 'Sarabun', cut: 'Regular' }],
  ['Sarabun-BoldItalic.ttf', { family: 'Sarabun', cut: 'Bold Italic' }],
])('%s says its name', async (file, names) => {
  const handle = await open(`dist/assets/${file}`)
  expect(await readFontNames(handle)).toEqual(names)
  await handle.close()
})

test('what is no TrueType font is not opened', async () => {
  expect(openFontFile(new TextEncoder().encode('OTTO and more'))).toBeNull()
  expect(openFontFile(await readFile('dist/assets/thai-words.txt'))).toBeNull()
})

test('a fault names a file that is not there', async () => {
  expect(await openFaces('dist/assets', '/nowhere/face.ttf')).toEqual({
    ok: false,
    fault: { code: 'font-missing', subject: '/nowhere/face.ttf' },
  })
})

/** A Thai family of Debian: fonts-thai-tlwg, which npm start asks for as well. */
async function openLaksaman(likeness: 'length' | 'height' = 'length') {
  const opened = await openFaces('dist/assets', 'Laksaman', likeness)
  if (!opened.ok)
    throw new Error('Laksaman is not installed: node scripts/system.mjs test says how')
  return opened.value
}

test('an installed family is found with its cuts and set to length', async () => {
  const faces = await openLaksaman()
  const scale = faces.choices('regular')[0]?.scale ?? 0
  // Laksaman at 10.667 pt has the widths of the official face at 16 pt.
  expect(scale * 16).toBeCloseTo(10.667, 1)
  expect(new Set([...faces.all.values()].map(face => face.postScriptName)).size).toBe(8)
})

test('what a family lacks is set in the bundled face, and told', async () => {
  const thai = await openedPress({ font: 'Laksaman' })
  const layout = thai.typeset(paper([paragraph('☐ ก ≥ ข ■', 'flush')]))
  expect(layout.warnings).toEqual([
    { code: 'letters-lent', letters: '■', words: '☐ ก ≥ ข ■', source: null },
  ])
  const used = allLines(layout.pages)[0]?.line.runs.map(run => run.face)
  expect(used?.[0]).toBe('spare-regular')
  const { bytes } = await thai.pdf([paper([paragraph('น้ำ ≥ ที่', 'flush')])])
  expect(bytes.length).toBeGreaterThan(1000)
})

test('letters may be as high as those of the official face, and are longer in the line then', async () => {
  const sizes = async (likeness: 'length' | 'height') => {
    const opened = await openFaces('dist/assets', '', likeness)
    return opened.ok ? 16 * (opened.value.choices('regular')[0]?.scale ?? 0) : 0
  }
  expect(await sizes('length')).toBeCloseTo(10.55)
  expect(await sizes('height')).toBeCloseTo(10.9)
})

test('an installed family is set to the height of letters as well', async () => {
  const faces = await openLaksaman('height')
  const scale = faces.choices('regular')[0]?.scale ?? 0
  // Its ก is 0.602 em high, that of the official face 0.400.
  expect(16 * scale).toBeCloseTo((16 * 0.4) / 0.602, 1)
})

test('what neither has is a box of the family itself, and ☐ comes from the bundled face', async () => {
  const thai = await openedPress({ font: 'Laksaman' })
  const { pages, warnings } = thai.typeset(paper([paragraph('ก😀☐', 'flush')]))
  const runs = allLines(pages)[0]?.line.runs.map(({ face, clusters }) => [
    face,
    clusters.map(({ text }) => text).join(''),
  ])
  expect(runs).toEqual([
    ['regular', 'ก😀'],
    ['spare-regular', '☐'],
  ])
  expect(warnings.map(({ code }) => code)).toEqual(['letters-missing'])
})

test('a cut that a family lacks is its regular face, and the bold one for bold italic', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'mati-cuts-'))
  const file = path.join(folder, 'a.ttf')
  copyFileSync('dist/assets/Sarabun-Regular.ttf', file)
  const namesIn = async () => {
    const opened = await openFaces('dist/assets', file)
    if (!opened.ok) throw new Error(opened.fault.code)
    const cuts = ['regular', 'bold', 'italic', 'bold-italic'] as const
    return cuts.map(cut =>
      opened.value.choices(cut).map(({ key, postScriptName }) => `${key} ${postScriptName}`),
    )
  }
  expect(await namesIn()).toEqual([
    ['regular Sarabun-Regular', 'spare-regular Sarabun-Regular'],
    ['bold Sarabun-Regular', 'spare-bold Sarabun-Bold'],
    ['italic Sarabun-Regular', 'spare-italic Sarabun-Italic'],
    ['bold-italic Sarabun-Regular', 'spare-bold-italic Sarabun-BoldItalic'],
  ])
  copyFileSync('dist/assets/Sarabun-Bold.ttf', path.join(folder, 'b.ttf'))
  expect((await namesIn()).map(([own]) => own)).toEqual([
    'regular Sarabun-Regular',
    'bold Sarabun-Bold',
    'italic Sarabun-Regular',
    'bold-italic Sarabun-Bold',
  ])
  rmSync(folder, { recursive: true })
})

test('a bundled face that cannot be read is a fault, as is a font that is no font', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'mati-assets-'))
  for (const cut of ['Regular', 'Bold', 'Italic', 'BoldItalic'])
    copyFileSync(`dist/assets/Sarabun-${cut}.ttf`, path.join(folder, `Sarabun-${cut}.ttf`))
  expect((await openFaces(folder, '')).ok).toBe(true)
  const none = path.join(folder, 'none.ttf')
  writeFileSync(none, 'ไม่ใช่ฟอนต์')
  expect(await openFaces(folder, none)).toEqual({
    ok: false,
    fault: { code: 'font-unusable', subject: none },
  })
  writeFileSync(path.join(folder, 'Sarabun-Bold.ttf'), 'ไม่ใช่ฟอนต์')
  expect(await openFaces(folder, '')).toMatchObject({
    ok: false,
    fault: { code: 'font-missing', subject: 'Sarabun' },
  })
  rmSync(folder, { recursive: true })
})
