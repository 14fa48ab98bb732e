import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { type RegisterRow, registerRows } from '../../../core/derive/register-rows'
import { toThaiDigits } from '../../../core/thai/numerals'
import { binder } from '../../core/binder/papers'
import { minutesWith, resolved, topic } from '../../core/minutes'
import { agencyReport } from '../../core/month/reports'
import { sample } from '../../core/papers'
import { aBinder, fileNameOf, papersOf } from '../register/a-register'
import { temporaryFolder } from '../temporary-folder'
import { mati } from './terminal'

const PAPERS = papersOf('ก', 71, 5)

function samples() {
  return aBinder([sample('workshop-2561'), sample('minutes-2561-09')]).folder
}

test('register: ข้อสั่งการที่ค้างของหน่วยงานหนึ่ง ที่ถึงกำหนดก่อนอยู่ก่อน', async () => {
  const { exit, out, err } = await mati('register', samples(), '--agency', 'พส.', '--state', 'open')
  expect(err).toEqual([])
  expect(exit).toBe(0)
  expect(out.length).toBeGreaterThan(1)
  for (const line of out.slice(0, -1)) expect(line).toMatch(/^เปิดอยู่ +พส\. +กำหนด/)
  expect(out.at(-1)).toMatch(/^[๐-๙]+ รายการ$/)
})

test('register --json: หนึ่งบรรทัดต่อหนึ่งรายการ ไม่มีเลขภายในของทะเบียน', async () => {
  const { out } = await mati('register', samples(), '--json', '--overdue')
  const rows = out.map(line => JSON.parse(line))
  expect(rows.length).toBeGreaterThan(0)
  for (const row of rows)
    expect(row).toMatchObject({ status: 'open', file: expect.stringMatching(/\.mati$/) })
})

test('find: พบด้วยคำที่พิมพ์วรรณยุกต์ตก บอกว่าเข้าใจอย่างไร และอยู่ในฉบับใด', async () => {
  const folder = samples()
  const right = await mati('find', folder, 'ส่งต่อผู้เสียหาย')
  const slip = await mati('find', folder, 'สงตอผูเสียหาย')
  expect(right.out.length).toBeGreaterThan(3)
  expect(right.out.join('\n')).toContain('2561/ครั้งที่ 1-2561.mati')
  expect(slip.out).toEqual(right.out)
  expect(right.err[0]).toMatch(/^ค้นด้วย /)
})

test('find: หลายคำไม่ต้องมีเครื่องหมายคำพูด และกรองปีได้', async () => {
  const folder = samples()
  const { exit, out } = await mati('find', folder, 'รายงาน', 'รายเดือน', '--year', '๒๕๖๑')
  expect([exit, out.length > 3]).toEqual([0, true])
  const none = await mati('find', folder, 'รายงาน', 'รายเดือน', '--year', '2562')
  expect(none.out).toEqual(['ไม่พบ «รายงาน รายเดือน» ลองคำที่สั้นลง หรือตัดตัวเลือกออก'])
})

test('find: รายงานของหน่วยงานซึ่งไม่มีชื่อเรื่อง ไม่ทิ้งบรรทัดว่าง', async () => {
  const minutes = sample('minutes-2561-09')
  if (minutes.kind !== 'minutes') throw new Error('no minutes')
  const binder = aBinder([{ ...minutes, reports: [agencyReport()] }])
  const { out } = await mati('find', binder.folder, 'คุ้มครองผู้เสียหาย')
  expect(out.join('\n')).toContain('รายงานประจำเดือน')
  expect(out.filter(line => line.trim() === '')).toEqual([])
})

test('life: ความเป็นมาของเรื่องหนึ่งตั้งแต่ต้น', async () => {
  const { exit, out } = await mati('life', samples(), 'framework-1')
  expect(exit).toBe(0)
  expect(out.filter(line => /สั่งการ|แล้วเสร็จ/.test(line)).length).toBeGreaterThan(2)
  const unknown = await mati('life', samples(), 'ไม่มี')
  expect(unknown).toMatchObject({ exit: 1, out: [], err: [expect.stringContaining('«ไม่มี»')] })
})

test('life: เรื่องที่การประชุมยังไปไม่ถึงไม่เรียกว่าเลื่อน', async () => {
  const minutes = minutesWith('consider', {
    topics: [
      topic({ id: 'unreached', resolution: null }),
      topic({ id: 'put-off', resolution: resolved('ให้เลื่อนการพิจารณา') }),
    ],
  })
  const binder = aBinder([minutes])
  const lifeOf = async (id: string) => (await mati('life', binder.folder, id)).out.join('\n')
  expect(await lifeOf('unreached')).toContain('ยังมิได้พิจารณา')
  expect(await lifeOf('put-off')).toContain('เลื่อนการพิจารณา')
})

test('ไฟล์ที่มีปัญหาบอกทางข้อผิดพลาด ฉบับอื่นยังตอบได้', async () => {
  const binder = aBinder(PAPERS)
  writeFileSync(path.join(binder.folder, 'เสีย.mati'), 'x')
  rmSync(path.join(binder.folder, fileNameOf(PAPERS[1] as never)))
  const { exit, out, err } = await mati('register', binder.folder, '--lang', 'en')
  expect(exit).toBe(0)
  expect(out.length).toBeGreaterThan(2)
  expect(err).toEqual([
    expect.stringContaining('“เสีย.mati” cannot be read'),
    expect.stringContaining('The paper of meeting 2/2558'),
  ])
})

test.each([
  [['register'], 2, '«แฟ้ม»'],
  [['find', '.'], 2, '«คำ»'],
  [['register', '.', '--area', 'ทุกด้าน'], 2, '«ทุกด้าน»'],
  [['register', '.', '--state', 'ช้า'], 2, '«ช้า»'],
  [['register', '.', '--year', '2019'], 2, '«2019»'],
  [['register', 'ไม่มีโฟลเดอร์นี้'], 1, 'ไม่มีโฟลเดอร์นี้'],
  [['register', '.', '--agency', 'กรมที่ไม่มี'], 1, 'กรมที่ไม่มี'],
])('mati %j จบด้วย %i และบอกว่าเพราะ %s', async (argv, exit, about) => {
  const session = await mati(...argv)
  expect(session.exit).toBe(exit)
  expect(session.err).toEqual([expect.stringContaining(about)])
})

test('register --to: ส่งออกเฉพาะแถวที่กรอง และกระดาษบอกว่ากรองอย่างไร', async () => {
  const folder = samples()
  const asked = ['register', folder, '--agency', 'พส.', '--state', 'live', '--day', '2018-12-31']
  const shown = await mati(...asked, '--json')
  const to = path.join(temporaryFolder(), 'ทะเบียน.txt')
  expect(await mati(...asked, '--to', to)).toEqual({ exit: 0, out: [to], err: [] })
  const paper = readFileSync(to, 'utf8')
  expect(paper).toContain('ข้อมูล ณ วันที่ ๓๑ ธันวาคม ๒๕๖๑')
  const count = toThaiDigits(String(shown.out.length))
  expect(paper).toContain(`เฉพาะ กรมพัฒนาสังคมและสวัสดิการ · ยังไม่แล้วเสร็จ (${count} รายการ)`)
})

test.each([
  [['--to', 'ก.html'], '.xlsx'],
  [['--to', 'ก.pdf', '--list', 'papers'], '--list'],
  [['--to', 'ก.pdf', '--json'], '--json'],
  [['--list', 'ทุกอย่าง'], '«ทุกอย่าง»'],
  [['--month', 'กันยายน'], '«กันยายน»'],
  [['--since', '1 พ.ย. 61'], '«1 พ.ย. 61»'],
])('register %j ใช้ไม่ได้ และบอกว่าเพราะ %s', async (options, about) => {
  const { exit, out, err } = await mati('register', '.', ...options)
  expect([exit, out]).toEqual([2, []])
  expect(err).toEqual([expect.stringContaining(about)])
})

test('แฟ้มตัวอย่าง: ทะเบียนของแฟ้มบอกทุกส่วนตรงกับที่อ่านจากรายงานเอง', async () => {
  const folder = path.resolve('examples/แฟ้มตัวอย่าง')
  const { out } = await mati('register', folder, '--json')
  const rows = out.map((line): RegisterRow => JSON.parse(line))
  const held = binder().filter(({ meeting }) => meeting.state !== 'cancelled')
  const parts = (list: readonly RegisterRow[]) =>
    list
      .map(({ matter, agency, status, due, firstDue, ordered, orderedAt, orderedPlace, said }) =>
        JSON.stringify([
          matter,
          agency,
          status,
          due,
          firstDue,
          ordered,
          orderedAt,
          orderedPlace,
          said,
        ]),
      )
      .toSorted()
  expect(parts(rows)).toEqual(parts(registerRows(held)))
})
