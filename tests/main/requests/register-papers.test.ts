import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test, vi } from 'vitest'
import { followUp } from '../../../core/carry/follow-up'
import type { Minutes } from '../../../core/model/document'
import { richText } from '../../../core/model/rich-text'
import type { Filtered } from '../../../preload/register'
import { action, duty, minutesWith, resolved, topic } from '../../core/minutes'
import { template } from '../../core/papers'
import { eventually } from '../eventually'
import { aBinder } from '../register/a-register'
import { temporaryFolder } from '../temporary-folder'
import { aDesk, answered, choosing, savingAs } from './a-desk'

vi.mock('electron', () => import('../fake-electron'))

/** Longer than an index shows of it. */
const LONG = 'จัดทำบัญชีรายชื่อล่ามที่พร้อมปฏิบัติงานในทีมสหวิชาชีพทุกจังหวัด '.repeat(6).trim()

const FIRST: Minutes = minutesWith('consider', {
  topics: [
    topic({
      id: 'interpreters',
      title: 'ล่ามของสถานคุ้มครอง',
      actions: [
        {
          id: 'list',
          task: richText(LONG),
          duties: [duty({ agency: 'dsi' }), duty({ agency: 'dsdw', due: '2019-01-31' })],
        },
        action({
          id: 'boats',
          task: richText('ตรวจเรือประมง'),
          duties: [duty({ status: 'done' }), duty({ agency: 'dlpw' })],
        }),
      ],
    }),
    topic({ id: 'gone', title: 'ค่าตอบแทนล่าม', resolution: resolved('ให้ถอนเรื่อง') }),
  ],
})

async function withBinder() {
  const binder = aBinder()
  const first = binder.write('ครั้งที่ ๒.mati', FIRST)
  const begun = followUp(FIRST, template('monthly-minutes'), 'm2')
  binder.write('ครั้งที่ ๓.mati', {
    ...begun,
    meeting: { ...begun.meeting, date: '2018-11-14' },
  })
  const desk = aDesk()
  choosing(binder.folder)
  answered(await desk.ask('register:choose'))
  await eventually(() => expect(desk.desk.register.state().lookedAt).not.toBeNull())
  await eventually(() => expect(desk.desk.register.state().reading).toBeNull())
  const fileOf = async (matter: string) => {
    const life = answered(await desk.ask('register:life', matter))
    return life?.entries.at(-1)?.file ?? 0
  }
  return { ...desk, binder, first, fileOf }
}

const ALL: Filtered = { question: '', filter: {}, day: '2018-11-20' }

/** The words of a spreadsheet, cell by cell. */
function wordsIn(file: string): string[] {
  const sheet = unzipSync(readFileSync(file))
  const texts = Object.entries(sheet).flatMap(([name, part]) =>
    /sharedStrings|sheet1/.test(name) ? [strFromU8(part)] : [],
  )
  return [...texts.join('').matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, words = '']) => words)
}

async function exported(ask: Awaited<ReturnType<typeof withBinder>>['ask'], filtered: Filtered) {
  const place = path.join(temporaryFolder(), 'ทะเบียน.xlsx')
  savingAs(place)
  const answer = answered(await ask('register:export', filtered, 'xlsx'))
  return { answer, words: wordsIn(place) }
}

test('ส่งออกทุกข้อสั่งการ: ถ้อยคำเต็มจากรายงาน และบอกว่ากรองอย่างไร', async () => {
  const { ask } = await withBinder()
  const { answer, words } = await exported(ask, ALL)
  expect(answer).toMatchObject({ fileName: 'ทะเบียน.xlsx', rows: 4, others: 0 })
  expect(words).toContain(LONG)
  expect(words).toContain('ตรวจเรือประมง')
  expect(words).toContain('ทุกรายการ (๔ รายการ)')
})

test('ส่งออกเท่าที่กรอง: หน่วยงาน สถานะ คำ และเหตุการณ์', async () => {
  const { ask } = await withBinder()
  const rowsOf = async (change: Partial<Filtered>) =>
    (await exported(ask, { ...ALL, ...change })).answer
  expect(await rowsOf({ filter: { agency: 'dsi' } })).toMatchObject({ rows: 1 })
  expect(await rowsOf({ filter: { status: 'done' } })).toMatchObject({ rows: 1 })
  expect(await rowsOf({ question: 'เรือประมง' })).toMatchObject({ rows: 2, others: 0 })
  // «ล่าม» is in an order of two parts and in two topics.
  expect(await rowsOf({ question: 'ล่าม' })).toMatchObject({ rows: 2, others: 2 })
  expect(await rowsOf({ filter: { event: 'done' } })).toMatchObject({ rows: 1 })
})

test('ไม่เลือกที่เก็บก็ไม่มีไฟล์ และ Word กับ PDF มาจากตารางเดียวกัน', async () => {
  const { ask, press } = await withBinder()
  savingAs(null)
  expect(answered(await ask('register:export', ALL, 'xlsx'))).toBeNull()
  savingAs(path.join(temporaryFolder(), 'ทะเบียน.docx'))
  expect(answered(await ask('register:export', ALL, 'docx'))).toMatchObject({ rows: 4 })
  const [manuscripts] = press.asked.at(-1)?.args ?? []
  expect(JSON.stringify(manuscripts)).toContain(LONG)
  expect(JSON.stringify(manuscripts)).toContain('ทุกรายการ (๔ รายการ)')
})

test('รายงานที่อ่านไม่ได้แล้วยังส่งออกได้ ตามที่ทะเบียนมีอยู่', async () => {
  const { ask, first } = await withBinder()
  writeFileSync(first, 'เสีย')
  const { answer, words } = await exported(ask, { ...ALL, filter: { status: 'done' } })
  expect(answer).toMatchObject({ rows: 1 })
  expect(words).toContain('ตรวจเรือประมง')
})

test('เรื่องที่จบแล้วหยิบมาจากรายงานที่บันทึกล่าสุด พร้อมความเป็นมา', async () => {
  const { ask, fileOf } = await withBinder()
  const boats = answered(await ask('register:take-up', await fileOf('boats'), 'boats'))
  expect(boats).toMatchObject({ what: 'order', action: { id: 'boats' } })
  const gone = answered(await ask('register:take-up', await fileOf('gone'), 'gone'))
  expect(gone).toMatchObject({ what: 'topic', kind: 'consider', topic: { resolution: null } })
  expect(answered(await ask('register:take-up', await fileOf('gone'), 'nowhere'))).toBeNull()
})

test('เรื่องของรายงานที่เปิดอยู่หยิบมาตามที่พิมพ์แล้ว ไม่ใช่ตามไฟล์', async () => {
  const { ask, fileOf, documents } = await withBinder()
  const file = await fileOf('boats')
  const opened = answered(await ask('register:open', file))
  if (!('document' in opened)) throw new Error('open already')
  const agenda = FIRST.agenda.map(item => ({ ...item, topics: [] }))
  documents.receive(opened.handle, { edit: 1, whole: { ...FIRST, agenda } })
  expect(answered(await ask('register:take-up', file, 'boats'))).toBeNull()
})

test('หน้าแรกเรียงครั้งเดียวต่อไฟล์ จนกว่าไฟล์จะเปลี่ยน', async () => {
  const { ask, press, binder } = await withBinder()
  const [paper] = answered(await ask('register:papers', {})).rows
  const file = paper?.file ?? 0
  const set = () => press.asked.filter(({ task }) => task === 'preview').length
  answered(await ask('register:thumb', file))
  answered(await ask('register:thumb', file))
  expect(set()).toBe(1)
  binder.write(paper?.fileName ?? '', { ...FIRST, id: 'm2' }, 2)
  answered(await ask('register:thumb', file))
  expect(set()).toBe(2)
  expect(await ask('register:thumb', 987_654)).toMatchObject({ fault: { code: 'file-missing' } })
})
