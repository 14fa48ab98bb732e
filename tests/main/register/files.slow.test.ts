import { mkdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { Minutes } from '../../../core/model/document'
import { Register } from '../../../main/register/register'
import { disk } from '../../../main/storage/disk'
import { inThai } from '../../in-thai'
import { AGENCIES, aBinder, fileNameOf, papersOf, told, WORDS } from './a-register'

const PAPERS = papersOf('ก', 5, 5)

function at(index: number): Minutes {
  const paper = PAPERS[index]
  if (paper === undefined) throw new Error('no such paper')
  return paper
}

function titled(minutes: Minutes, word: string): Minutes {
  const agenda = minutes.agenda.map(item =>
    item.kind === 'acknowledge'
      ? { ...item, topics: item.topics.map(topic => ({ ...topic, title: word })) }
      : item,
  )
  return { ...minutes, agenda }
}

function statesOf(register: Register) {
  return told(register.papers({})).rows.map(({ fileName, state, kept }) => ({
    fileName,
    state,
    kept,
  }))
}

const says = (register: Register) => told(register.findings()).rows.map(({ says }) => inThai(says))
const found = (register: Register, word: string) =>
  told(register.search(word, {}, false)).rows.length

test('ไฟล์ที่แก้แล้วอ่านใหม่เพียงไฟล์เดียว', async () => {
  const binder = aBinder(PAPERS)
  const register = binder.open()
  await register.look()
  binder.write(fileNameOf(at(2)), titled(at(2), 'ศูนย์ประสานงานชายแดน'), 2)
  expect(await register.look()).toMatchObject({ read: 1, left: 0 })
  expect(found(register, 'ศูนย์ประสานงานชายแดน')).toBe(1)
})

test('ไฟล์ของเอกสารเดียวกัน นับฉบับที่บันทึกหลังสุดครั้งเดียว ที่เหลือแสดงไว้', async () => {
  const binder = aBinder(PAPERS)
  binder.write('สำเนา.mati', at(0))
  binder.write('เก่า.mati', titled(at(1), 'คำในฉบับเก่า'), 1)
  binder.write(fileNameOf(at(1)), at(1), 3)
  binder.write('ของผู้ช่วย.mati', titled(at(2), 'คำของผู้ช่วย'), 1)
  const register = binder.open()
  await register.look()
  const count = told(register.duties({})).total
  expect(statesOf(register).filter(({ state }) => state !== 'ok')).toEqual(
    expect.arrayContaining([
      { fileName: 'สำเนา.mati', state: 'copy', kept: false },
      { fileName: 'เก่า.mati', state: 'older', kept: false },
      { fileName: 'ของผู้ช่วย.mati', state: 'conflict', kept: false },
    ]),
  )
  expect(found(register, 'คำของผู้ช่วย')).toBe(0)
  expect(says(register).filter(words => words.includes('ของผู้ช่วย.mati'))[0]).toContain('ข้อความต่างกัน')
  rmSync(path.join(binder.folder, fileNameOf(at(2))))
  await register.look()
  expect(found(register, 'คำของผู้ช่วย')).toBe(1)
  expect(told(register.duties({})).total).toBe(count)
})

test.each([
  ['ถูกตัด', (bytes: Uint8Array) => bytes.subarray(0, bytes.length >> 1)],
  ['ว่าง', () => new Uint8Array()],
  ['ของโปรแกรมอื่น', () => Buffer.from('%PDF-1.7 '.repeat(90))],
  [
    'มีบิตหนึ่งกลับ',
    (bytes: Uint8Array) => bytes.with(bytes.length >> 1, (bytes[bytes.length >> 1] ?? 0) ^ 1),
  ],
])('ไฟล์%s: บอกในหนึ่งประโยค สิ่งที่เคยอ่านได้ยังนับ', async (_case, harm) => {
  const binder = aBinder(PAPERS)
  const register = binder.open()
  await register.look()
  const before = told(register.duties({ status: 'open' }))
  const last = path.join(binder.folder, fileNameOf(at(4)))
  writeFileSync(last, harm(readFileSync(last)))
  await register.look()
  expect(statesOf(register)).toContainEqual({
    fileName: path.basename(last),
    state: 'unreadable',
    kept: true,
  })
  const after = told(register.duties({ status: 'open' }))
  expect(after.rows.map(({ matter, agency, due }) => [matter, agency, due])).toEqual(
    before.rows.map(({ matter, agency, due }) => [matter, agency, due]),
  )
  expect(after.rows.some(({ kept }) => kept)).toBe(true)
  expect(says(register)).toEqual([expect.stringContaining('ใช้ข้อมูลที่อ่านได้ครั้งหลังสุด')])
  binder.write(fileNameOf(at(4)), at(4))
  await register.look()
  expect(says(register)).toEqual([])
  expect(told(register.duties({ status: 'open' })).rows).toEqual(
    before.rows.map(row => ({ ...row, file: expect.any(Number) })),
  )
})

test('ฉบับที่นับเสียไป สำเนาที่ยังดีนับแทน', async () => {
  const binder = aBinder(PAPERS)
  const copy = binder.write('สำเนา.mati', at(0))
  const register = binder.open()
  await register.look()
  const before = told(register.duties({})).total
  writeFileSync(path.join(binder.folder, fileNameOf(at(0))), 'เสีย')
  await register.look()
  const states = Object.fromEntries(statesOf(register).map(row => [row.fileName, row.state]))
  expect(states[path.basename(copy)]).toBe('ok')
  expect(told(register.papers({})).rows.filter(({ kept }) => kept)).toEqual([])
  expect(told(register.duties({})).total).toBe(before)
})

test('ไฟล์ที่ไม่เคยอ่านได้เป็นหนึ่งแถว ไม่ใช่ศูนย์ที่ไม่มีใครเห็น', async () => {
  const binder = aBinder(PAPERS)
  writeFileSync(path.join(binder.folder, 'เสีย.mati'), 'x'.repeat(900))
  const newer = readFileSync('tests/fixtures/format-to-come.mati')
  writeFileSync(path.join(binder.folder, 'รุ่นใหม่.mati'), newer)
  const register = binder.open()
  await register.look()
  expect(statesOf(register)).toContainEqual({
    fileName: 'เสีย.mati',
    state: 'unreadable',
    kept: false,
  })
  expect(statesOf(register)).toContainEqual({ fileName: 'รุ่นใหม่.mati', state: 'newer', kept: false })
  expect(says(register)).toHaveLength(2)
})

test('เปลี่ยนชื่อหรือย้ายไฟล์ทั้งแฟ้มก็ยังเป็นเอกสารเดิม ไม่ถาม ไม่นับสองครั้ง', async () => {
  const binder = aBinder(PAPERS)
  const register = binder.open()
  await register.look()
  const before = told(register.duties({})).total
  renameSync(path.join(binder.folder, '2558'), path.join(binder.folder, 'ปี ๒๕๕๘'))
  expect(await register.look()).toMatchObject({ left: 0, state: { asksGone: 0, papers: 5 } })
  expect(told(register.duties({})).total).toBe(before)
})

test('ไฟล์หายพร้อมกันเกินหนึ่งในสามต้องมีคนยืนยันก่อน ระหว่างนั้นทุกเรื่องยังอยู่', async () => {
  const binder = aBinder(PAPERS)
  const register = binder.open()
  await register.look()
  const before = told(register.duties({})).total
  for (const paper of PAPERS.slice(0, 2)) rmSync(path.join(binder.folder, fileNameOf(paper)))
  expect(await register.look()).toMatchObject({ left: 0, state: { asksGone: 2 } })
  expect(told(register.duties({})).total).toBe(before)
  expect(says(register)).toHaveLength(2)
  expect(await register.look(true)).toMatchObject({ left: 2, state: { asksGone: 0, papers: 3 } })
})

test('แฟ้มบนเครื่องแม่ข่ายหายไป: ทุกเรื่องยังอยู่ และบอกว่าข้อมูลเป็นของเวลาใด', async () => {
  const binder = aBinder(PAPERS)
  const register = binder.open()
  await register.look()
  const { lookedAt } = register.state()
  const before = told(register.duties({})).total
  renameSync(binder.folder, `${binder.folder}-หลุด`)
  const away = await register.look()
  expect(away.trouble?.code).toBe('folder-missing')
  expect(register.state()).toMatchObject({ away: true, lookedAt, papers: 5 })
  expect(told(register.duties({})).total).toBe(before)
  renameSync(`${binder.folder}-หลุด`, binder.folder)
  await register.look()
  expect(register.state()).toMatchObject({ away: false, papers: 5 })
})

test('โฟลเดอร์ย่อยที่ดูไม่ได้ไม่ใช่ไฟล์ที่หายไป', async () => {
  const binder = aBinder(PAPERS)
  mkdirSync(path.join(binder.folder, 'อีกชุด'))
  const register = binder.open()
  await register.look()
  register.end()
  const isHeld = (place: unknown) => String(place).endsWith('2558')
  const held = {
    ...disk,
    list: async (folder: string) => {
      if (isHeld(folder)) throw Object.assign(new Error('held'), { code: 'EACCES' })
      return disk.list(folder)
    },
  }
  const place = { folder: binder.folder, index: binder.index, agencies: AGENCIES, words: WORDS }
  const again = new Register(place, held)
  expect(await again.look()).toMatchObject({
    left: 0,
    trouble: null,
    state: { papers: 5, asksGone: 0, unseen: ['2558'] },
  })
  again.close()
})

test.each([
  ['โปรแกรมอื่นเปิดค้างไว้', 'EBUSY', 'โปรดปิดไฟล์นี้ในโปรแกรมอื่น'],
  ['ไม่มีสิทธิ์อ่าน', 'EACCES', 'โปรดขอสิทธิ์อ่านไฟล์นี้'],
  ['อยู่ในไดรฟ์ที่อ่านไม่ได้', 'EIO', 'โปรดตรวจไดรฟ์'],
])('ไฟล์ที่%sบอกสิ่งที่ช่วยได้ และอ่านใหม่ได้เองเมื่อว่าง', async (_case, code, advice) => {
  const binder = aBinder(PAPERS)
  let busy = true
  const held = {
    ...disk,
    open: async (...args: Parameters<typeof disk.open>) => {
      if (busy && args[0].includes('ครั้งที่ 3')) throw Object.assign(new Error('held'), { code })
      return disk.open(...args)
    },
  }
  const register = new Register(
    { folder: binder.folder, index: '', agencies: AGENCIES, words: WORDS },
    held,
  )
  await register.look()
  expect(statesOf(register).filter(({ state }) => state === 'unreadable')).toHaveLength(1)
  expect(says(register)).toContainEqual(expect.stringMatching(new RegExp(`เปิดไฟล์ .* ${advice}`)))
  busy = false
  await register.look()
  expect(statesOf(register).every(({ state }) => state === 'ok')).toBe(true)
  register.close()
})

test('นาฬิกาของเครื่องอื่นเดินผิดก็ยังเห็นว่าไฟล์เปลี่ยน', async () => {
  const binder = aBinder(PAPERS)
  const register = binder.open()
  await register.look()
  const file = binder.write(fileNameOf(at(1)), titled(at(1), 'คำจากเครื่องที่นาฬิกาช้า'), 2)
  utimesSync(file, new Date('2001-01-01'), new Date('2001-01-01'))
  await register.look()
  expect(found(register, 'คำจากเครื่องที่นาฬิกาช้า')).toBe(1)
})

test('นาฬิกาของเครื่องนี้กระโดดไปข้างหน้าแล้วถอยหลังก็ยังเห็นว่าไฟล์เปลี่ยน', async () => {
  const binder = aBinder(PAPERS)
  let clock = Date.parse('2040-01-01')
  const place = { folder: binder.folder, index: '', agencies: AGENCIES, words: WORDS }
  const register = new Register(place, disk, () => clock)
  await register.look()
  for (const [round, day] of ['1999-01-01', '2038-06-01', '2018-01-01'].entries()) {
    clock = Date.parse(day)
    binder.write(fileNameOf(at(1)), titled(at(1), `คำของรอบ${round}`), round + 2)
    expect(await register.look()).toMatchObject({ read: 1, left: 0, trouble: null })
    expect(found(register, `คำของรอบ${round}`)).toBe(1)
  }
  expect(register.state().papers).toBe(5)
  register.close()
})

test('เลขครั้งซ้ำ เลขข้าม วันสลับ ฉบับไม่มีวัน และฉบับผิดโฟลเดอร์ บอกอย่างละประโยค', async () => {
  const [first, second, third, fourth] = PAPERS
  if (!first || !second || !third || !fourth) throw new Error('too few papers')
  const renumbered = { ...third, meeting: { ...third.meeting, number: { ordinal: 2, year: 2558 } } }
  const early = { ...fourth, meeting: { ...fourth.meeting, date: '2015-01-02' } }
  const { state: _, ...unsaid } = at(4).meeting
  const undated = { ...at(4), meeting: { ...unsaid, date: null } }
  const [stranger] = papersOf('ข', 9, 1)
  const binder = aBinder()
  for (const [name, paper] of [
    ['1', first],
    ['2', second],
    ['2 ใหม่', renumbered],
    ['4', early],
    ['5', undated],
    ['ของชุดอื่น', stranger],
  ] as const)
    if (paper) binder.write(`${name}.mati`, paper)
  const register = binder.open()
  await register.look()
  expect(told(register.findings()).rows.map(({ finding }) => finding)).toEqual(
    expect.arrayContaining([
      'number-twice',
      'number-missing',
      'date-order',
      'undated',
      'other-series',
    ]),
  )
  expect(says(register)).toContainEqual(
    expect.stringMatching(
      /^รายงานครั้งที่ ๒\/๒๕๕๘ ของคณะอนุกรรมการก มีสองฉบับ|^รายงานครั้งที่ ๒\/๒๕๕๘ ของคณะอนุกรรมการกมีสองฉบับ/,
    ),
  )
})
