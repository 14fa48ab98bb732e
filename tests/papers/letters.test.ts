import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { certify } from '../../core/copies/certify'
import { derive } from '../../core/derive/derive'
import { markedPaper } from '../../core/derive/marked-paper'
import type { Manuscript } from '../../core/manuscript/manuscript'
import type { Letter } from '../../core/model/document'
import { richText } from '../../core/model/rich-text'
import { startLetter } from '../../core/template/start'
import { contextFor, type TemplateName, template } from '../core/papers'
import { png } from '../pictures'
import { openedPress } from '../press/paper'
import { type FoundLine, foundLines, lineWith, middle } from './placed-lines'
import { run } from './readers'

// The same lines stand at the same places in the PDF and in the Word file, as LibreOffice sets it.

const EMBLEM = png({ width: 55, height: 60 })
const MEDIA = createHash('sha256').update(EMBLEM).digest('hex')
const OFFICE_EMBLEM = { media: MEDIA, format: 'png', width: 55, height: 60 } as const
const thai = await openedPress({ media: key => (key === MEDIA ? EMBLEM : undefined) })
const folder = mkdtempSync(path.join(os.tmpdir(), 'mati-letters-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** How far a line of the PDF may stand from its rule, and one of the Word file; mm. */
const TOLERANCE = { pdf: 0.3, docx: 0.5 } as const

function letter(name: TemplateName, change: Partial<Letter> = {}): Letter {
  return {
    ...startLetter(template(name), 'l1'),
    ...{
      reference: 'พม ๐๒๑๘/ว',
      date: '2018-08-15',
      subject: 'ขอเชิญประชุม',
      recipient: 'อธิบดีกรมประมง',
    },
    sender: ['กองต่อต้านการค้ามนุษย์', 'ถนนกรุงเกษม'],
    contact: ['กลุ่มอำนวยการ'],
    texts: {
      reason: richText('ด้วยได้กำหนดจัดการประชุม'),
      conclusion: richText('จึงเรียนมาเพื่อโปรดทราบ'),
    },
    ...change,
  }
}

function paperOf(document: Letter, emblem: boolean): Manuscript {
  const context = contextFor(document)
  const house = { ...context.house, ...(emblem && { emblem: OFFICE_EMBLEM }) }
  const paper = markedPaper(document, { ...context, house })
  return { ...paper, furniture: { ...paper.furniture, draftMark: null } }
}

function fileCopy(): Manuscript {
  const [copy] = derive('file-copy', LETTER, contextFor(LETTER))
  if (copy === undefined) throw new Error('a file copy is one paper')
  return { ...copy, furniture: { ...copy.furniture, draftMark: null } }
}

const URGENT = { urgency: 'most-urgent' } as const
const LETTER = letter('circular-letter')
const CERTIFIER = { name: '', position: 'นักพัฒนาสังคม', date: '2018-08-20' } as const
const PAPERS: Readonly<Record<string, Manuscript>> = {
  letter: paperOf(LETTER, false),
  'letter with an emblem': paperOf(LETTER, true),
  'urgent letter': paperOf(letter('circular-letter', URGENT), false),
  'urgent letter with an emblem': paperOf(letter('circular-letter', URGENT), true),
  'certified letter': certify(paperOf(LETTER, true), CERTIFIER),
  memo: paperOf(letter('memo'), true),
  'urgent memo': paperOf(letter('memo', URGENT), true),
  'file copy': fileCopy(),
}
const FORMATS = ['pdf', 'docx'] as const
type Format = (typeof FORMATS)[number]
const found = new Map<string, FoundLine[]>()

/** All Word files are turned into PDF in one go, for LibreOffice starts slowly. */
beforeAll(async () => {
  const names = Object.keys(PAPERS)
  const at = (name: string, ...more: string[]) =>
    path.join(folder, ...more, name.replaceAll(' ', '-'))
  for (const [name, paper] of Object.entries(PAPERS)) {
    writeFileSync(`${at(name)}.pdf`, (await thai.pdf([paper])).bytes)
    writeFileSync(`${at(name)}.docx`, await thai.docx([paper]))
  }
  const profile = `-env:UserInstallation=file://${at('profile')}`
  const files = names.map(name => `${at(name)}.docx`)
  run('soffice', profile, '--headless', '--convert-to', 'pdf', '--outdir', at('word'), ...files)
  for (const name of names) {
    found.set(`${name} pdf`, foundLines(`${at(name)}.pdf`))
    found.set(`${name} docx`, foundLines(`${at(name, 'word')}.pdf`))
  }
})

function near(format: Format, value: number, wanted: number): void {
  const off = Math.abs(value - wanted)
  expect(off, `${value.toFixed(2)} is not ${wanted} mm`).toBeLessThanOrEqual(TOLERANCE[format])
}

describe.each(FORMATS)('in the %s', format => {
  const linesOf = (name: string) => found.get(`${name} ${format}`) ?? []

  /** The lines whose baseline stands at a height. LibreOffice garbles the text after a ำ, but not its place. */
  const linesAt = (name: string, height: number) =>
    linesOf(name).filter(({ baseline }) => Math.abs(baseline - height) <= TOLERANCE[format])

  test.each([
    'letter',
    'letter with an emblem',
    'urgent letter',
    'urgent letter with an emblem',
    'certified letter',
    'file copy',
  ])('number and owner of the %s stand on the line of the feet of the Garuda', name => {
    const [number, owner, ...more] = linesAt(name, 25 + 30)
    expect(more).toEqual([])
    near(format, number?.left ?? 0, 30)
    near(format, owner?.right ?? 0, 190)
    expect(number?.text).toContain('พม')
  })

  test('the day stands in the middle', () => {
    near(format, middle(lineWith(linesOf('letter'), '๑๕ สิงหาคม')), 110)
  })

  test('the grade of speed stands right above the number, twice as large', () => {
    const lines = linesOf('urgent letter with an emblem')
    const [grade, number] = [lineWith(lines, 'ด่วนที่สุด'), lineWith(lines, 'ที่ พม')]
    expect(grade.size / number.size).toBeCloseTo(2, 1)
    near(format, grade.left, 30)
    expect(grade.baseline).toBeGreaterThan(25 + 15)
    expect(grade.baseline).toBeLessThan(number.baseline - 5)
  })

  test('a memo has its title 29 pt high in the middle, its day at 8.57 cm', () => {
    for (const name of ['memo', 'urgent memo']) {
      const title = lineWith(linesOf(name), 'บันทึก')
      near(format, middle(title), 110)
      expect(title.baseline).toBeGreaterThan(25 + 10)
      expect(title.baseline).toBeLessThan(25 + 15)
    }
  })

  test('12 pt before คำลงท้าย, 78.3 pt to the name, on the axis of 9.8 cm', () => {
    const lines = linesOf('letter')
    const closing = lineWith(lines, 'ขอแสดงความนับถือ')
    const mm = 25.4 / 72
    near(format, closing.baseline - lineWith(lines, 'จึงเรียนมา').baseline, (18.08 + 12) * mm)
    near(format, lineWith(lines, '(').baseline - closing.baseline, 78.3 * mm)
    near(format, middle(closing), 128)
  })

  test('«สำเนาถูกต้อง» and the initials stand at the lower edge of the one page, on the right', () => {
    for (const name of ['certified letter', 'file copy']) {
      const lines = linesOf(name)
      expect(new Set(lines.map(({ page }) => page))).toEqual(new Set([1]))
      const lowest = Math.max(...lines.map(({ baseline }) => baseline))
      expect(lowest).toBeGreaterThan(277 - 3)
      expect(lowest).toBeLessThan(277)
      for (const line of lines.filter(({ baseline }) => baseline > 250))
        expect(line.left).toBeGreaterThan(100)
    }
    const lowest = linesOf('certified letter').toSorted((a, b) => b.baseline - a.baseline)
    near(format, middle(lowest[0] ?? fail()), 128)
  })

  test('«สำเนา» and «สำเนาคู่ฉบับ» stand in the middle above the first line', () => {
    for (const name of ['certified letter', 'file copy']) {
      const [mark, ...more] = linesAt(name, 17)
      expect(more).toEqual([])
      near(format, middle(mark ?? fail()), 110)
    }
  })
})

function fail(): never {
  throw new Error('no such line')
}
