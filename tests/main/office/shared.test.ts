import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { usualSeries } from '../../../core/model/series'
import { minutes } from '../../core/minutes'
import { mati } from '../command-line/terminal'
import { aDesk, answered } from '../requests/a-desk'
import { temporaryFolder } from '../temporary-folder'

vi.mock('electron', () => import('../fake-electron'))

// What was read of a binder holds for five seconds: the clock is the test's.
beforeEach(() => vi.useFakeTimers({ toFake: ['performance'] }))
afterEach(() => vi.useRealTimers())
const later = () => vi.advanceTimersByTime(10_000)

/** Two desks at one binder. */
function twoDesks() {
  const binder = temporaryFolder()
  const file = path.join(binder, 'มติ.json')
  const settings = { binder, organisation: 'กองหนึ่ง', digits: 'arabic' as const }
  return { binder, file, one: aDesk(settings), other: aDesk({ binder }) }
}

test('what one desk shares the other uses in place of its own, and gives back when it is shared no more', async () => {
  const { one, other } = twoDesks()
  expect((await other.desk.office.house.style()).digits).toBe('thai')
  expect(answered(await one.ask('shared:put', 'house')).shared).toEqual({ house: 'กองหนึ่ง' })
  later()
  expect(await other.desk.office.house.style()).toMatchObject({
    digits: 'arabic',
    organisation: 'กองหนึ่ง',
  })
  answered(await one.ask('shared:drop', 'house'))
  later()
  expect((await other.desk.office.house.style()).digits).toBe('thai')
})

test('the registry of the binder stands over that of the program', async () => {
  const { one, file, other } = twoDesks()
  answered(await one.ask('shared:put', 'agencies'))
  const json = JSON.parse(readFileSync(file, 'utf8'))
  const row = { ...json.agencies[0], name: 'หน่วยงานใหม่' }
  writeFileSync(file, JSON.stringify({ ...json, agencies: [row] }))
  later()
  expect(answered(await other.ask('agency:list'))).toEqual([row])
})

test('the series of the minutes that are open is shared, and new minutes begin with it', async () => {
  const { one, other } = twoDesks()
  expect(answered(await one.ask('shared:read')).hasSeries).toBe(false)
  const series = { ...usualSeries('s1'), special: 'own-count' as const }
  const base = minutes()
  one.documents.add({ ...base, meeting: { ...base.meeting, series } }, null)
  const put = answered(await one.ask('shared:put', 'series'))
  expect(put.shared.series).toBe(base.meeting.body)
  later()
  const begun = answered(await other.ask('document:start', 'monthly-minutes'))
  expect(begun.document).toMatchObject({ meeting: { body: base.meeting.body, series } })
})

test('what another desk changed meanwhile is not written over, and is shown', async () => {
  const { one, other, file } = twoDesks()
  answered(await other.ask('shared:read'))
  answered(await one.ask('shared:put', 'house'))
  const before = readFileSync(file, 'utf8')
  expect(await other.ask('shared:put', 'house')).toMatchObject({
    fault: { code: 'shared-changed' },
  })
  expect(readFileSync(file, 'utf8')).toBe(before)
  expect(answered(await other.ask('shared:read')).shared).toEqual({ house: 'กองหนึ่ง' })
  // What the other part says is kept beside it.
  answered(await other.ask('shared:put', 'agencies'))
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ house: { title: 'กองหนึ่ง' } })
})

test('a broken file is told once, what held before still holds, and it is never written over', async () => {
  const { one, other, file } = twoDesks()
  answered(await one.ask('shared:put', 'house'))
  later()
  expect((await other.desk.office.house.style()).digits).toBe('arabic')
  writeFileSync(file, '{"format": 1, "house": ')
  later()
  expect((await other.desk.office.house.style()).digits).toBe('arabic')
  later()
  await other.desk.office.house.style()
  const troubles = other.told.filter(({ announcement }) => announcement === 'trouble')
  expect(troubles).toMatchObject([{ value: { code: 'shared-faulty' } }])
  expect(await other.ask('shared:put', 'agencies')).toMatchObject({
    fault: { code: 'shared-faulty' },
  })
  expect(readFileSync(file, 'utf8')).toBe('{"format": 1, "house": ')
})

test('without a binder nothing is shared', async () => {
  const { ask } = aDesk()
  expect(answered(await ask('shared:read'))).toEqual({ binder: null, shared: {}, hasSeries: false })
  expect(await ask('shared:put', 'house')).toMatchObject({ fault: { code: 'binder-unchosen' } })
})

test('the command line reads the same from the folder of its files, or one above it', async () => {
  const { one, binder, file } = twoDesks()
  answered(await one.ask('shared:put', 'house'))
  const base = minutes()
  const series = usualSeries('s1')
  one.documents.add({ ...base, meeting: { ...base.meeting, series } }, null)
  answered(await one.ask('shared:put', 'series'))
  const to = path.join(binder, 'ใหม่.mati')
  expect(await mati('new', 'monthly-minutes', '--to', to)).toMatchObject({ exit: 0 })
  const text = path.join(temporaryFolder(), 'ใหม่.txt')
  expect(await mati('export', to, '--to', text)).toMatchObject({ exit: 0 })
  const page = readFileSync(text, 'utf8')
  expect(page).toContain(`รายงานการประชุม${base.meeting.body}`)
  expect(page).toContain('1.')
  expect(page).not.toContain('๑.')
  writeFileSync(file, '[]')
  const broken = await mati('info', to)
  expect(broken).toMatchObject({ exit: 1, err: [expect.stringContaining('มติ.json')] })
})
