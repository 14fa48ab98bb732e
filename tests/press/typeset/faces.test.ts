import { open, readFile } from 'node:fs/promises'
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
