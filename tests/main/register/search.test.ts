import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { says } from '../../../core/binder/asked'
import { bare, fold } from '../../../core/binder/fold'
import { encodeContainer } from '../../../core/file/container'
import { plainText } from '../../../core/model/rich-text'
import { openLexicon } from '../../../core/thai/lexicon'
import { segment } from '../../../core/thai/segment'
import { Register } from '../../../main/register/register'
import { disk } from '../../../main/storage/disk'
import type { EntryRow, RegisterFilter } from '../../../preload/register'
import { randomOf } from '../../arbitraries/binder'
import { folderOfFile } from '../temporary-folder'
import { AGENCIES, papersOf, told, WORDS } from './a-register'

const PAPERS = [...papersOf('ก', 21, 15), ...papersOf('ข', 22, 12)]
const LEXICON = openLexicon(WORDS)

/** What stands in the topics of all papers, as a plain search would read it. */
const TOPICS = PAPERS.flatMap(({ id, agenda }) =>
  agenda.flatMap(item =>
    item.topics.map(topic => {
      const resolution = `${topic.resolution?.verb ?? ''}${plainText(topic.resolution?.text ?? [])}`
      return {
        key: `${id} ${topic.id}`,
        text: [topic.title, plainText(topic.text), resolution].join('\n'),
      }
    }),
  ),
)

let register: Register
const paperOf = new Map<number, string>()

const folder = folderOfFile()

beforeAll(async () => {
  for (const [at, paper] of PAPERS.entries())
    writeFileSync(path.join(folder, `${at}.mati`), encodeContainer(paper, 1))
  register = new Register({ folder, index: '', agencies: AGENCIES, words: WORDS }, disk)
  await register.look()
  for (const { file, fileName } of told(register.papers({})).rows)
    paperOf.set(file, PAPERS[Number(fileName.split('.')[0])]?.id ?? '')
})

afterAll(() => register.close())

function everyRow(question: string, filter: RegisterFilter = {}): EntryRow[] {
  const rows: EntryRow[] = []
  for (let more = true; more; ) {
    const page = told(register.search(question, { ...filter, skip: rows.length }, false))
    rows.push(...page.rows)
    more = page.more
  }
  return rows
}

const random = randomOf(7)

/** Some words in a row of a topic, as somebody would remember them. */
function remembered(count: number): string {
  for (;;) {
    const { text } = TOPICS[Math.floor(random() * TOPICS.length)] ?? { text: '' }
    const folded = fold(text)
    const runs = [...folded.matchAll(/[\u0e01-\u0e3a\u0e40-\u0e4e]{12,}/g)].map(([run]) => run)
    const run = runs[Math.floor(random() * runs.length)] ?? ''
    const words = segment(run, LEXICON).map(({ start, end }) => run.slice(start, end))
    const from = Math.floor(random() * Math.max(1, words.length - count))
    if (words.length > count) return words.slice(from, from + count).join('')
  }
}

/** One tone or long vowel typed amiss. */
function slipped(words: string): string {
  const tones = [...words.matchAll(/[\u0e48-\u0e4b\u0e47]/g)]
  const tone = tones[Math.floor(random() * tones.length)]
  if (tone === undefined) return words.replace('ู', 'ุ').replace('ี', 'ิ')
  return words.slice(0, tone.index) + words.slice(tone.index + 1)
}

/** Of the topics that say it in one piece, the share that the register finds. */
function recall(questions: readonly (readonly [typed: string, meant: string])[]): number {
  let wanted = 0
  let found = 0
  for (const [typed, meant] of questions) {
    const phrase = bare(fold(meant)).replaceAll(/\s+/g, '')
    const truth = TOPICS.filter(({ text }) => says(text, phrase)).map(({ key }) => key)
    const rows = new Set(
      everyRow(typed).map(({ file, matter }) => `${paperOf.get(file)} ${matter}`),
    )
    wanted += truth.length
    found += truth.filter(key => rows.has(key)).length
  }
  return found / wanted
}

test('วลีที่จำได้พบแทบทุกเรื่องที่การค้นตรงตัวพบ', () => {
  const two = Array.from({ length: 40 }, () => remembered(2)).map(words => [words, words] as const)
  const four = Array.from({ length: 40 }, () => remembered(4)).map(words => [words, words] as const)
  expect(recall(two)).toBeGreaterThan(0.95)
  expect(recall(four)).toBeGreaterThan(0.98)
})

test('พิมพ์วรรณยุกต์ตกก็ยังพบแทบทุกเรื่อง', () => {
  const questions = Array.from({ length: 40 }, () => remembered(3)).map(
    words => [slipped(words), words] as const,
  )
  expect(recall(questions)).toBeGreaterThan(0.95)
})

test('คำที่ยังพิมพ์ไม่จบพบเรื่องของคำเต็ม', () => {
  const whole = new Set(everyRow('ฐานข้อมูล').map(({ entry }) => entry))
  const half = told(register.search('ฐานข้อ', {}, true))
  expect(half.understood.endings.length).toBeGreaterThan(0)
  expect(half.rows.some(({ entry }) => whole.has(entry))).toBe(true)
})

test('ผลเรียงจากใหม่ไปเก่า ทีละหน้า ไม่ซ้ำ ไม่ขาด', () => {
  const rows = everyRow('')
  const days = rows.map(({ date }) => date ?? '')
  expect(days).toEqual(days.toSorted().toReversed())
  expect(new Set(rows.map(({ entry }) => entry)).size).toBe(rows.length)
  expect(rows.length).toBeGreaterThan(400)
})

test('คำที่ไม่มีในแฟ้มไม่พบ และบอกว่าเข้าใจอย่างไร', () => {
  const { rows, more, understood } = told(register.search('ตร. ยานอวกาศควอนตัม', {}, false))
  expect({ rows, more }).toEqual({ rows: [], more: false })
  expect(understood.agencies).toEqual([['rtp']])
})

test('วลีในเครื่องหมายคำพูดเอาแต่ที่มีทั้งวลี', () => {
  const loose = everyRow('ฐานข้อมูล ระบบ')
  const strict = everyRow('«ระบบฐานข้อมูล»')
  expect(strict.length).toBeGreaterThan(0)
  expect(strict.length).toBeLessThanOrEqual(loose.length)
  const whole = strict.filter(({ head, said }) => !`${head}${said}`.includes('…'))
  for (const { head, said } of whole)
    expect(says(`${head} ${said}`, bare(fold('ระบบฐานข้อมูล')))).toBe(true)
})

const some = AGENCIES.slice(0, 8).map(({ id }) => id)

test.each<[string, RegisterFilter, (row: EntryRow) => boolean]>([
  ['หน่วยงาน', { agency: some[2] ?? '' }, ({ agency }) => agency === some[2]],
  ['ชุดการประชุม', { series: 'series-ข' }, ({ series }) => series === 'series-ข'],
  ['ปี', { year: 2558 }, ({ date }) => date?.startsWith('2015') === true],
  ['มติ', { event: 'decided' }, ({ event }) => event === 'decided'],
  ['ตั้งแต่วัน', { from: '2015-10-01' }, ({ date }) => (date ?? '') >= '2015-10-01'],
  ['ถึงวัน', { to: '2015-03-31' }, ({ date }) => (date ?? '9') <= '2015-03-31'],
])('กรองตาม%sตรงกับการคัดทีละแถว', (_case, filter, isIn) => {
  const all = everyRow('')
  const rows = everyRow('', filter)
  expect(rows.map(({ entry }) => entry)).toEqual(all.filter(isIn).map(({ entry }) => entry))
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.length).toBeLessThan(all.length)
})

test('ค้างเกินกำหนด ณ วันใด: นับตรงกันทั้งรายการ หน้าหน่วยงาน และตาราง', () => {
  const day = '2016-01-31'
  const late = told(register.duties({ overdueOn: day }))
  expect(late.rows.every(({ status, due }) => status === 'open' && due !== null && due < day)).toBe(
    true,
  )
  const table = told(register.agencies(day))
  expect(table.reduce((sum, row) => sum + row.late, 0)).toBe(late.total)
  for (const { agency, late: count, open } of table) {
    if (agency === null) continue
    const page = told(register.agency(agency, day))
    expect(page).toMatchObject({ late: count, open, attended: 27, meetings: 27 })
    expect(page.duties.filter(({ status }) => status === 'open').length).toBe(open)
  }
})

test('หน่วยงานที่ไม่เคยรายงานเลยเห็นจากศูนย์', () => {
  for (const { agency, reports, lastReport } of told(register.agencies('2016-01-31'))) {
    const rows = everyRow('', { agency: agency ?? '' })
    const told = rows.filter(
      ({ event }) => event === 'reported' || event === 'moved' || event === 'done',
    )
    expect(reports > 0).toBe(told.length > 0)
    expect(lastReport).toBe(told[0]?.date ?? null)
  }
})

test('ตัวอักษรใดก็ถามได้ ไม่มีคำถามใดทำให้ทะเบียนล้ม', () => {
  for (const odd of [
    '"',
    "'",
    '*',
    'a" OR "b',
    'NEAR(',
    '-',
    ':',
    '%',
    '\u0000',
    '«»',
    'ก*',
    '(',
    'AND',
  ])
    for (const half of [true, false]) expect(register.search(odd, {}, half).ok).toBe(true)
})
