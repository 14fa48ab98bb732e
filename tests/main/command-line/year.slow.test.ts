import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { encodeContainer } from '../../../core/file/container'
import { issued } from '../../../core/file/versions'
import type { Minutes } from '../../../core/model/document'
import { usualSeries } from '../../../core/model/series'
import { april } from '../../core/followed-year'
import { action, meetingRef, minutesWith } from '../../core/minutes'
import { temporaryFolder } from '../temporary-folder'
import { mati } from './terminal'

const january: Minutes = {
  ...april({ id: 'jan' }),
  meeting: { ...april().meeting, number: { ordinal: 1, year: 2562 }, date: '2019-01-16' },
}
const of = meetingRef({ ordinal: 1, year: 2562 }, { document: 'jan' })
const february: Minutes = {
  ...minutesWith('adopt', {
    adoptions: [{ of, version: null, verdict: 'as-is', corrections: [] }],
  }),
  ...{
    id: 'feb',
    meeting: { ...april().meeting, number: { ordinal: 2, year: 2562 }, date: '2019-02-13' },
  },
}

const ordering = minutesWith('consider', { actions: [action({ id: 'new' })] })

/** A binder of these minutes, and the name of a yearbook beside it. */
function binder(...papers: Minutes[]) {
  const folder = temporaryFolder()
  const files = path.join(folder, 'แฟ้ม')
  mkdirSync(files)
  for (const [at, paper] of papers.entries())
    writeFileSync(path.join(files, `${at}.mati`), encodeContainer(paper, 1))
  return { files, to: path.join(folder, 'รวมเล่ม.zip'), folder }
}

test('the adopted minutes of a year become a sealed book, and the others are named', async () => {
  const { files, to } = binder(january, february)
  const { exit, out, err } = await mati('year', files, '--to', to)
  expect({ exit, out }).toEqual({ exit: 0, out: [to] })
  expect(err).toEqual(['ไม่รวม «รายงานการประชุมติดตามผลการดำเนินงาน ครั้งที่ 2/2562» เพราะยังไม่ได้รับรอง'])
  const { out: said, exit: sound } = await mati('verify', to)
  expect(sound).toBe(0)
  expect(said[0]).toMatch(/^ตรงกับที่ผนึกไว้ 1 ฉบับ ตราประทับ [0-9a-f]{64}$/)
})

test('the book holds each paper byte for byte, and other programs check it', async () => {
  const { files, to, folder } = binder(january, february)
  await mati('year', files, '--to', to)
  const parts = unzipSync(readFileSync(to))
  const own = unzipSync(readFileSync(path.join(files, '0.mati')))['document.json']
  expect(parts['papers/001.json']).toEqual(own)
  mkdirSync(path.join(folder, 'papers'))
  for (const [name, bytes] of Object.entries(parts)) writeFileSync(path.join(folder, name), bytes)
  expect(() => execFileSync('sh', ['-c', 'sha256sum -c sha256sums'], { cwd: folder })).not.toThrow()
  const { seal } = JSON.parse(readFileSync(path.join(folder, 'chain.json'), 'utf8'))
  expect(checkedByHand(folder)).toBe(`${seal}\n`)
})

/** What the format page tells a person to do, done. */
function checkedByHand(folder: string): string {
  const page = readFileSync('docs/format/yearbook.md', 'utf8')
  const [, script = ''] = page.match(/```python\n(.*?)```/s) ?? []
  return execFileSync('python3', ['-c', script], { cwd: folder, encoding: 'utf8', stdio: 'pipe' })
}

test('the versions of a paper are in the book by their seals, and the format page checks them, too', async () => {
  const stages = [{ stage: 'adopted', day: '2019-02-13', by: '' }] as const
  const adopted: Minutes = { ...january, stages: [...stages] }
  const first = issued([], {
    ...{ document: january, state: 'issued', day: '2019-01-20' },
    ...{ text: 'ฉบับแรก', pages: 1 },
  })
  const versions = issued(first, {
    ...{ document: adopted, state: 'adopted', day: '2019-02-13' },
    ...{ text: 'ฉบับที่รับรอง', pages: 1 },
  })
  const { files, to, folder } = binder()
  writeFileSync(path.join(files, '0.mati'), encodeContainer(adopted, 2, new Map(), versions))
  await mati('year', files, '--to', to)
  expect(await mati('verify', to)).toMatchObject({ exit: 0 })
  const parts = unzipSync(readFileSync(to))
  expect(strFromU8(parts['papers/001.issued.txt'] ?? new Uint8Array())).toBe('ฉบับที่รับรอง')
  mkdirSync(path.join(folder, 'papers'))
  for (const [name, bytes] of Object.entries(parts)) writeFileSync(path.join(folder, name), bytes)
  expect(checkedByHand(folder)).toMatch(/^[0-9a-f]{64}\n$/)
  const chain = strFromU8(parts['chain.json'] ?? new Uint8Array())
  writeFileSync(path.join(folder, 'chain.json'), chain.replace('"n": 2', '"n": 3'))
  expect(() => checkedByHand(folder)).toThrow(/a version has another seal/)
})

test('the register of the book names the page on which a paper of the book orders', async () => {
  const ordered = { ...january, id: 'first', agenda: ordering.agenda }
  const { files, to } = binder({
    ...ordered,
    stages: [{ stage: 'adopted', day: '2019-02-13', by: '' }],
  })
  await mati('year', files, '--to', to)
  const sheet = unzipSync(unzipSync(readFileSync(to))['register.xlsx'] ?? new Uint8Array())
  const xml = strFromU8(sheet['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
  expect(xml).toMatch(/<c r="L2"[^>]*><v>[1-9]<\/v>/)
})

test('a book that was changed is told part by part', async () => {
  const { files, to } = binder(january, february)
  await mati('year', files, '--to', to)
  const { packZip } = await import('../../../core/file/zip')
  const parts = new Map(Object.entries(unzipSync(readFileSync(to))))
  parts.set('papers/001.json', new TextEncoder().encode('{}'))
  writeFileSync(to, packZip(parts))
  expect(await mati('verify', to)).toEqual({
    exit: 1,
    out: ['ถูกแก้: papers/001.json'],
    err: ['รวมเล่ม «รวมเล่ม.zip» ไม่ตรงกับที่ผนึกไว้ โปรดขอไฟล์จากผู้จัดทำใหม่'],
  })
})

test('a paper whose words are not those that were adopted is named, and no book is made', async () => {
  const stages = [{ stage: 'adopted', day: '2019-02-13', by: '' }] as const
  const adopted = { ...january, stages: [...stages] }
  const set = { day: '2019-02-13', text: 'ก', pages: 1 }
  const versions = issued([], { document: adopted, state: 'adopted', ...set })
  const altered = { ...adopted, distribution: ['rtp'] }
  const { files, to } = binder()
  writeFileSync(path.join(files, '0.mati'), encodeContainer(altered, 1, new Map(), versions))
  expect(await mati('year', files, '--to', to)).toEqual({
    exit: 1,
    out: [],
    err: ['ข้อความในไฟล์ «0.mati» ไม่ตรงกับฉบับที่รับรอง จึงยังไม่มีรวมเล่ม โปรดใช้ไฟล์ตามที่รับรองแทน'],
  })
})

test.each([
  ['a name that is no zip', ['--to', 'a.pdf'], 'ต้องลงท้ายด้วย .zip'],
  ['a year of the Common Era', ['--to', 'a.zip', '--year', '2019'], 'ไม่รู้จักปี'],
  [
    'a year without adopted minutes',
    ['--to', 'a.zip', '--year', '2560'],
    'ไม่มีรายงานการประชุมที่รับรองแล้วของปี 2560',
  ],
])('%s is refused', async (_, options, said) => {
  const { files } = binder(january, february)
  const { exit, err } = await mati('year', files, ...options)
  expect(exit).not.toBe(0)
  expect(err[0]).toContain(said)
})

test('minutes in the folders of a binder are in the book, too', async () => {
  const { files, to } = binder(february)
  mkdirSync(path.join(files, '2562'))
  writeFileSync(path.join(files, '2562', 'ม.ค..mati'), encodeContainer(january, 1))
  await mati('year', files, '--to', to)
  const { papers } = JSON.parse(
    strFromU8(unzipSync(readFileSync(to))['chain.json'] ?? new Uint8Array()),
  )
  expect(papers).toMatchObject([{ document: 'jan' }])
})

test('two files of one document are named, and no book is made', async () => {
  const { files, to } = binder(january, january)
  const { exit, err } = await mati('year', files, '--to', to)
  expect({ exit, err }).toEqual({
    exit: 1,
    err: ['ไฟล์ «0.mati» และ «1.mati» เป็นเอกสารเดียวกัน โปรดเหลือไว้ในโฟลเดอร์ฉบับเดียว'],
  })
})

/** The same minutes of another body. */
function ofBody(paper: Minutes, id: string, body: string): Minutes {
  return { ...paper, id, meeting: { ...paper.meeting, body } }
}

test('a binder with several series gives a book of the one that is named, and without a name says which there are', async () => {
  const other = ofBody(january, 'other', 'คณะอนุกรรมการกลั่นกรอง')
  const stages = [{ stage: 'adopted' as const, day: '2019-02-13', by: '' }]
  const { files, to } = binder(january, february, { ...other, stages })
  const { exit, err } = await mati('year', files, '--to', to)
  expect({ exit, err }).toEqual({
    exit: 1,
    err: [
      'แฟ้มนี้มีการประชุมมากกว่าหนึ่งชุด รวมเล่มได้ครั้งละชุด โปรดระบุ --series ด้วยชื่อใดชื่อหนึ่งต่อไปนี้ «ติดตามผลการดำเนินงาน», «คณะอนุกรรมการกลั่นกรอง»',
    ],
  })
  expect(await mati('year', files, '--to', to, '--series', 'กลั่นกรอง')).toMatchObject({ exit: 0 })
  const { papers, series } = JSON.parse(
    strFromU8(unzipSync(readFileSync(to))['chain.json'] ?? new Uint8Array()),
  )
  expect(series).toBe('คณะอนุกรรมการกลั่นกรอง')
  expect(papers).toMatchObject([{ document: 'other' }])
  const unknown = await mati('year', files, '--to', to, '--series', 'งบประมาณ')
  expect(unknown.err[0]).toContain('ไม่พบชุดการประชุม «งบประมาณ»')
})

test('a series that is bound by fiscal years needs no --fiscal', async () => {
  const fiscal = { ...usualSeries('s'), year: 'fiscal' as const }
  const stages = [{ stage: 'adopted' as const, day: '2018-11-13', by: '' }]
  const november: Minutes = {
    ...january,
    stages,
    meeting: { ...january.meeting, date: '2018-11-13', series: fiscal },
  }
  const { files, to } = binder(november)
  await mati('year', files, '--to', to)
  const chain = JSON.parse(strFromU8(unzipSync(readFileSync(to))['chain.json'] ?? new Uint8Array()))
  expect(chain).toMatchObject({ year: 2562, span: 'fiscal' })
})

test('the fiscal year that ends in 2562 has January in it, that which begins has not', async () => {
  const { files, to } = binder(january, february)
  expect(await mati('year', files, '--to', to, '--fiscal')).toMatchObject({ exit: 0 })
  const { exit } = await mati('year', files, '--to', to, '--fiscal', '--year', '2563')
  expect(exit).toBe(1)
})

test('what is no yearbook is said to be none', async () => {
  const { files } = binder(january)
  const { exit, err } = await mati('verify', path.join(files, '0.mati'))
  expect(exit).toBe(1)
  expect(err[0]).toContain('ไม่ใช่รวมเล่มประจำปี')
})
