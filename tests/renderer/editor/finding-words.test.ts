import { readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { readRegistry } from '../../../core/office/registry'
import { offsetOf } from '../../../renderer/editor/source'
import { findAgencies } from '../../../renderer/parts/find-agencies'
import { afterQuiet } from '../../../renderer/session/quiet'

const registry = readRegistry(JSON.parse(readFileSync('templates/agencies.json', 'utf8')))
const agencies = registry.ok ? registry.value : []

test.each([
  ['ดีเอสไอ', 'กรมสอบสวนคดีพิเศษ'],
  ['พส', 'กรมพัฒนาสังคมและสวัสดิการ'],
  ['พส.', 'กรมพัฒนาสังคมและสวัสดิการ'],
  ['สอบสวนคดี', 'กรมสอบสวนคดีพิเศษ'],
  ['ตร', 'สำนักงานตำรวจแห่งชาติ'],
])('«%s» finds %s first', (words, name) => {
  expect(findAgencies(agencies, words)[0]?.name).toBe(name)
})

test('no words find every agency, wrong ones none', () => {
  expect(findAgencies(agencies, '')).toHaveLength(agencies.length)
  expect(findAgencies(agencies, 'ไม่มีหน่วยงานนี้')).toEqual([])
})

test.each([
  ['ให้หน่วยงานรายงานผลการดำเนินงาน', '(๑)\tกรมการจัดหางาน ให้หน่วยงานรายงานผล', 0],
  ['เมื่อวันที่ 15 สิงหาคม 2561 ที่ประชุม', '๑๕ สิงหาคม ๒๕๖๑ ที่ประชุม', 12],
  ['ข้อความก่อนหน้า ล่ามประจำสถานคุ้มครอง', 'ล่ามประจำสถานคุ้มครอง', 16],
  ['ข้อความอื่น', 'ล่ามประจำสถานคุ้มครอง', null],
])('in «%s», the page line «%s» begins at %s', (text, words, offset) => {
  expect(offsetOf(text, words)).toBe(offset)
})

test('a call waits for quiet, and is made once only or not at all', async () => {
  const calls: string[] = []
  const quiet = afterQuiet(10, () => calls.push('called'))
  quiet.touch()
  quiet.touch()
  await new Promise(done => setTimeout(done, 30))
  expect(calls).toEqual(['called'])
  quiet.touch()
  quiet.cancel()
  await new Promise(done => setTimeout(done, 30))
  expect(calls).toEqual(['called'])
})

test('touches that leave timers no time are enough for a call', async () => {
  let now = 0
  vi.stubGlobal('setTimeout', () => 0)
  vi.spyOn(performance, 'now').mockImplementation(() => now)
  const call = vi.fn()
  const quiet = afterQuiet(150, call, () => true, 800)
  for (; now <= 4000; now += 100) {
    quiet.touch()
    await Promise.resolve()
  }
  expect(call.mock.calls.length).toBeGreaterThanOrEqual(4)
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

test('a clock that is set back puts no call off', () => {
  vi.useFakeTimers()
  const call = vi.fn()
  const quiet = afterQuiet(300, call, undefined, 1000)
  for (let at = 0; at < 3000; at += 100) {
    if (at === 500) vi.setSystemTime(Date.now() - 60 * 60 * 1000)
    quiet.touch()
    vi.advanceTimersByTime(100)
  }
  expect(call.mock.calls.length).toBeGreaterThanOrEqual(2)
  vi.useRealTimers()
})

test('a call waits on while something is under way', async () => {
  let busy = true
  let calls = 0
  const quiet = afterQuiet(
    5,
    () => {
      calls++
    },
    () => busy,
  )
  quiet.touch()
  await new Promise(done => setTimeout(done, 25))
  expect(calls).toBe(0)
  busy = false
  await new Promise(done => setTimeout(done, 25))
  expect(calls).toBe(1)
})

test.each([
  ['touched again and again', false],
  ['busy all the time', true],
])('a call waits five seconds at the longest, even when %s', (_, busy) => {
  vi.useFakeTimers()
  const call = vi.fn()
  const quiet = afterQuiet(1000, call, () => busy)
  for (let at = 0; at < 4950; at += 50) {
    if (at === 0 || !busy) quiet.touch()
    vi.advanceTimersByTime(50)
  }
  expect(call).not.toHaveBeenCalled()
  vi.advanceTimersByTime(50)
  expect(call).toHaveBeenCalledOnce()
  vi.advanceTimersByTime(6000)
  expect(call).toHaveBeenCalledOnce()
  vi.useRealTimers()
})
