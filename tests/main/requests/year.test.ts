import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Minutes } from '../../../core/model/document'
import { usualSeries } from '../../../core/model/series'
import { april } from '../../core/followed-year'
import { minutesWith, resolved, topic } from '../../core/minutes'
import { eventually } from '../eventually'
import { dialog } from '../fake-electron'
import { aBinder } from '../register/a-register'
import { aDesk, answered, choosing, savingAs } from './a-desk'

vi.mock('electron', () => import('../fake-electron'))

beforeEach(() => {
  for (const ask of Object.values(dialog)) ask.mockReset()
})

const SERIES = usualSeries('ชุดหนึ่ง')
const adopted = [{ stage: 'adopted' as const, day: '2019-05-08', by: '' }]
const APRIL: Minutes = april({
  id: 'apr',
  stages: adopted,
  meeting: { ...april().meeting, series: SERIES },
})
const MAY: Minutes = april({
  id: 'may',
  reports: [],
  meeting: {
    ...april().meeting,
    series: SERIES,
    number: { ordinal: 5, year: 2562 },
    date: '2019-05-08',
  },
})

async function withBinder(...papers: Minutes[]) {
  const binder = aBinder()
  for (const [at, paper] of papers.entries()) binder.write(`${at}.mati`, paper)
  const desk = aDesk()
  choosing(binder.folder)
  answered(await desk.ask('register:choose'))
  const known = async () => answered(await desk.ask('register:papers', {})).total
  await eventually(async () => expect(await known()).toBe(readdirSync(binder.folder).length))
  await eventually(() => expect(desk.desk.register.state().reading).toBeNull())
  return { ...desk, binder }
}

const WISH = { series: SERIES.id, year: null }

test('the year of a series is counted over the files of its binder', async () => {
  const { ask } = await withBinder(APRIL, MAY)
  const stand = answered(await ask('year:overview', WISH))
  if ('hindrance' in stand) throw new Error('hindered')
  expect(stand).toMatchObject({ year: { year: 2562, span: 'calendar' }, unread: [] })
  expect(stand.overview.asOf).toBe('2019-05-08')
  expect(stand.overview.months.map(({ day }) => day)).toEqual(['2019-04-10', '2019-05-08'])
})

test('a file that cannot be read is named and never counted as nothing', async () => {
  const binder = aBinder([APRIL])
  writeFileSync(path.join(binder.folder, 'เสีย.mati'), 'x')
  const { ask } = aDesk({ binder: binder.folder })
  await eventually(async () => {
    const stand = answered(await ask('year:overview', WISH))
    expect(stand).toMatchObject({ unread: ['เสีย.mati'] })
  })
  expect(answered(await ask('year:bind', WISH))).toMatchObject({
    hindrance: { th: expect.stringContaining('«เสีย.mati»') },
  })
})

test('a file of another series that cannot be read is no lack of this one', async () => {
  const other: Minutes = april({
    id: 'other',
    meeting: { ...april().meeting, body: 'คณะอื่น', series: usualSeries('ชุดอื่น') },
  })
  const { ask, binder } = await withBinder(APRIL, other)
  writeFileSync(path.join(binder.folder, '1.mati'), 'x')
  answered(await ask('register:look', false))
  await eventually(async () =>
    expect(answered(await ask('register:papers', {})).rows).toContainEqual(
      expect.objectContaining({ state: 'unreadable' }),
    ),
  )
  expect(answered(await ask('year:overview', WISH))).toMatchObject({ unread: [] })
})

test('the page for the minister is seen and written, and a year without minutes says so', async () => {
  const { ask, folder, press } = await withBinder(APRIL, MAY)
  expect(answered(await ask('year:preview', WISH))).toMatchObject({ pages: 1 })
  const place = path.join(folder, 'สรุป.docx')
  savingAs(place)
  expect(answered(await ask('year:export', WISH, 'docx'))).toMatchObject({ fileName: 'สรุป.docx' })
  expect(existsSync(place)).toBe(true)
  const [, asked] = dialog.showSaveDialog.mock.calls[0] ?? []
  expect(path.basename(asked.defaultPath)).toMatch(/^สรุปสำหรับรัฐมนตรี .*ปี ๒๕๖๒\.docx$/)
  expect(press.asked.map(({ task }) => task)).toEqual(['preview', 'docx'])
  const unknown = answered(await ask('year:preview', { ...WISH, series: 'อื่น' }))
  expect(unknown).toHaveProperty('hindrance')
})

test('the yearbook takes what was adopted, and says what it leaves out', async () => {
  const { ask, folder, press } = await withBinder(APRIL, MAY)
  const place = path.join(folder, 'รวมเล่ม.zip')
  savingAs(place)
  expect(answered(await ask('year:bind', WISH))).toMatchObject({
    fileName: 'รวมเล่ม.zip',
    papers: 1,
    leftOut: [{ th: expect.stringContaining('ยังไม่ได้รับรอง') }],
  })
  expect(readFileSync(place, 'utf8')).toBe('BOOK 1')
  expect(press.asked.at(-1)).toMatchObject({
    task: 'yearbook',
    args: [[{ document: { id: 'apr' } }], { series: APRIL.meeting.body }, expect.any(Map)],
  })
})

test('turning back writes no book', async () => {
  const { ask, press } = await withBinder(APRIL)
  savingAs(null)
  expect(answered(await ask('year:bind', WISH))).toBeNull()
  expect(press.asked).toEqual([])
})

test('each agency gets its form in a file of its own, and no file of that name is written over', async () => {
  const { ask, documents, folder } = aDesk()
  const { handle } = documents.add(APRIL, null)
  const chosen = path.join(folder, 'ส่ง')
  mkdirSync(chosen)
  choosing(chosen)
  const made = answered(await ask('papers:export-each', handle, 'monthly-form', 'docx'))
  const names = readdirSync(chosen)
  expect(made).toMatchObject({ folder: 'ส่ง', files: names.length })
  expect(names.length).toBeGreaterThan(2)
  expect(names[0]).toMatch(/^01 .+ - แบบรายงานผลประจำเดือน .+\.docx$/)
  writeFileSync(path.join(chosen, names[0] ?? ''), 'กรอกแล้ว')
  choosing(chosen)
  const again = answered(await ask('papers:export-each', handle, 'monthly-form', 'docx'))
  expect(readFileSync(path.join(chosen, names[0] ?? ''), 'utf8')).toBe('กรอกแล้ว')
  expect(readdirSync(path.join(chosen, again?.folder ?? ''))).toEqual(names)
})

test('a paper of one agency is hers alone', async () => {
  const { ask, documents, press } = aDesk()
  const { handle } = documents.add(APRIL, null)
  answered(await ask('papers:preview', handle, 'agency-table', 'dsi'))
  answered(await ask('papers:preview', handle, 'agency-table', ''))
  const counts = press.asked.map(({ args: [manuscripts] }) => (manuscripts as unknown[]).length)
  expect(counts).toEqual([1, expect.any(Number)])
  expect(counts[1]).toBeGreaterThan(1)
})

test('news is begun with the matters that were ticked and no other, and never of a victim', async () => {
  const { ask, documents } = aDesk()
  const topics = [
    topic({ id: 'a', title: 'ล่าม', resolution: resolved('เห็นชอบ') }),
    topic({ id: 'b', title: 'ผู้เสียหาย', resolution: resolved('รับทราบ', 'อายุ 14 ปี') }),
  ]
  const { handle } = documents.add(minutesWith('consider', { topics }), null)
  const begun = answered(await ask('document:news', handle, ['a']))
  if ('signs' in begun) throw new Error('not begun')
  expect(begun.document.kind).toBe('news')
  expect(JSON.stringify(begun.document)).toContain('ล่าม')
  expect(JSON.stringify(begun.document)).not.toContain('14 ปี')
  expect(answered(await ask('document:news', handle, ['a', 'b']))).toEqual({
    signs: [expect.stringContaining('14 ปี')],
  })
})
