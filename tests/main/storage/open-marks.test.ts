import { existsSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, userInfo } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { disk } from '../../../main/storage/disk'
import { newOwner } from '../../../main/storage/lock-file'
import { OpenMarks } from '../../../main/storage/open-marks'
import { temporaryFolder } from '../temporary-folder'
import { failingDisk } from './failing-disk'
import { asDisk, MemoryDisk } from './memory-disk'
import { refusingDisk } from './refusing-disk'

const LONG_AGO = new Date(Date.now() - 10 * 60 * 1000)

function aDocument(name = 'รายงาน.mati') {
  const folder = temporaryFolder()
  const file = path.join(folder, name)
  writeFileSync(file, '')
  return { folder, file, mark: path.join(folder, `.~lock.${name}#`) }
}

test('a document that is open here is marked for others, and the mark goes with it', async () => {
  const { folder, file, mark } = aDocument()
  const marks = new OpenMarks(disk, 'สมุดบันทึก')
  await marks.take(file)
  await marks.take(file)
  expect(existsSync(mark)).toBe(true)
  expect(await marks.holder(file)).toBeNull()
  expect(await new OpenMarks(disk).holder(file)).toMatchObject({ user: 'สมุดบันทึก' })
  await marks.keepOnly([file])
  expect(existsSync(mark)).toBe(true)
  await marks.keepOnly([])
  expect(readdirSync(folder)).toEqual(['รายงาน.mati'])
})

test.each<[string, Partial<ReturnType<typeof newOwner>> | string, Date | null, boolean]>([
  ['another computer', { machine: '00000000' }, null, true],
  ['another computer that has gone', { machine: '00000000' }, LONG_AGO, false],
  ['a program here that has ended', { pid: 0x3fffffff }, null, false],
  ['a program here that runs', { pid: process.ppid }, null, true],
  ['who can say', 'ไม่ใช่ของเรา', null, true],
  ['who could once say', 'ไม่ใช่ของเรา', LONG_AGO, false],
])('a mark of %s', async (_whose, owner, touched, counts) => {
  const { folder, file, mark } = aDocument()
  const words = typeof owner === 'string' ? owner : JSON.stringify({ ...newOwner('ก'), ...owner })
  writeFileSync(mark, words)
  if (touched) utimesSync(mark, touched, touched)
  const marks = new OpenMarks(disk)
  expect((await marks.holder(file)) !== null).toBe(counts)
  // One that is left over is taken over; another's stays as it is when we go.
  await marks.take(file)
  expect((await new OpenMarks(disk).holder(file)) !== null).toBe(true)
  await marks.keepOnly([])
  expect(readdirSync(folder).length).toBe(counts ? 2 : 1)
})

test('what a mark says is shown as far as it can be seen', async () => {
  const { file, mark } = aDocument()
  const user = `ก\u202eข\n${'ค'.repeat(150)}`
  writeFileSync(mark, JSON.stringify({ ...newOwner(user), machine: '00000000', host: 'PC-๑' }))
  expect(await new OpenMarks(disk).holder(file)).toEqual({
    user: `กข${'ค'.repeat(58)}`,
    host: 'PC-๑',
  })
})

test('a mark stays fresh as long as the document is open', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  const { file, mark } = aDocument()
  const marks = new OpenMarks(disk)
  await marks.take(file)
  utimesSync(mark, LONG_AGO, LONG_AGO)
  vi.advanceTimersByTime(31_000)
  vi.useRealTimers()
  await expect.poll(() => statSync(mark).mtimeMs).toBeGreaterThan(LONG_AGO.getTime() + 60_000)
  await marks.keepOnly([])
})

test('a name as long as a name can be is marked, too', async () => {
  const { folder, file } = aDocument(`${'ก'.repeat(83)}.mati`)
  const marks = new OpenMarks(disk)
  await marks.take(file)
  expect(await new OpenMarks(disk).holder(file)).not.toBeNull()
  await marks.keepOnly([])
  expect(readdirSync(folder)).toHaveLength(1)
})

test.each(['EACCES', 'EROFS', 'ENOSPC', 'EIO', 'ETIMEDOUT'])(
  'a folder that answers %s at any call stands in nobody’s way',
  async code => {
    for (let nth = 0; nth < 20; nth++) {
      const { file } = aDocument()
      const marks = new OpenMarks(failingDisk(nth, code, 100))
      await marks.holder(file)
      await marks.take(file)
      await marks.keepOnly([])
    }
  },
)

const MARK = '.~lock.รายงาน.mati#'
const FILE = '/งาน/รายงาน.mati'
const OURS = new TypeError('ours')
/** A folder with the mark of another computer in it, just made. */
const markedByAnother = () =>
  MemoryDisk.holding('/งาน', {
    [MARK]: JSON.stringify({ ...newOwner('สมศรี'), machine: '00000000', host: 'PC-๑' }),
  })

describe('who has a document open', () => {
  test('is told by name and computer', async () => {
    const memory = MemoryDisk.holding('/งาน', {})
    const marks = new OpenMarks(asDisk(memory))
    await marks.take(FILE)
    expect(await new OpenMarks(asDisk(memory)).holder(FILE)).toEqual({
      user: userInfo().username,
      host: hostname(),
    })
    await marks.keepOnly([])
  })

  test('is told, without a name, of a mark that says nothing', async () => {
    const on = asDisk(MemoryDisk.holding('/งาน', { [MARK]: '' }))
    expect(await new OpenMarks(on).holder(FILE)).toEqual({ user: '', host: '' })
  })

  test('is nobody where the mark cannot be looked at', async () => {
    const on = asDisk(markedByAnother())
    const away = refusingDisk(on, { call: 'inspect', name: MARK, code: 'EIO' })
    expect(await new OpenMarks(away).holder(FILE)).toBeNull()
    const mistaken = refusingDisk(on, { call: 'inspect', name: MARK, code: OURS })
    await expect(new OpenMarks(mistaken).holder(FILE)).rejects.toBe(OURS)
  })

  test('is one mark for a file however its way is written', async () => {
    const memory = MemoryDisk.holding('/งาน', {})
    const marks = new OpenMarks(asDisk(memory))
    await marks.take('/งาน/ย่อย/../รายงาน.mati')
    await marks.take(FILE)
    expect(Object.keys(memory.holdingOf('/งาน') ?? {})).toEqual([MARK])
    await marks.keepOnly([])
  })

  test('is told for a name up to the longest that a mark can bear, and by its hash from there', async () => {
    for (const [bytes, mark] of [
      [247, /^\.~lock\.x+#$/],
      [248, /^\.~lock\.[0-9a-f]{12}#$/],
    ] as const) {
      const memory = MemoryDisk.holding('/งาน', {})
      const marks = new OpenMarks(asDisk(memory))
      await marks.take(path.join('/งาน', 'x'.repeat(bytes)))
      expect(Object.keys(memory.holdingOf('/งาน') ?? {}).join()).toMatch(mark)
      await marks.keepOnly([])
    }
  })
})

describe('a mark that another made meanwhile', () => {
  test('stays when the document is opened here, and when it is closed', async () => {
    const memory = markedByAnother()
    const before = memory.holdingOf('/งาน')
    const marks = new OpenMarks(asDisk(memory))
    await marks.take(FILE)
    expect(memory.holdingOf('/งาน')).toEqual(before)
    await marks.keepOnly([])
    expect(memory.holdingOf('/งาน')).toEqual(before)
  })

  test('a mistake of ours while marking is no fault of the disk', async () => {
    const on = asDisk(MemoryDisk.holding('/งาน', {}))
    const marks = new OpenMarks(refusingDisk(on, { call: 'open', name: MARK, code: OURS }))
    await expect(marks.take(FILE)).rejects.toBe(OURS)
    await marks.keepOnly([])
  })
})

describe('every half minute a mark', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  /** A document that is open here; what the mark says after so many half minutes. */
  async function opened() {
    const folder = temporaryFolder()
    const file = path.join(folder, 'รายงาน.mati')
    const mark = path.join(folder, MARK)
    const marks = new OpenMarks(disk, 'สมศรี')
    await marks.take(file)
    const beat = async () => {
      vi.advanceTimersByTime(30_000)
      await new Promise(resolve => setTimeout(resolve, 50))
    }
    return { file, mark, marks, beat }
  }
  const before = new Date('2018-08-15T05:00:00Z')

  test('is written anew with the same words', async () => {
    const { mark, marks, beat } = await opened()
    const words = readFileSync(mark, 'utf8')
    utimesSync(mark, before, before)
    await beat()
    expect(readFileSync(mark, 'utf8')).toBe(words)
    expect(statSync(mark).mtime.getTime()).toBeGreaterThan(before.getTime())
    await marks.keepOnly([])
  })

  test('that is another’s by now is left as it is', async () => {
    const { mark, marks, beat } = await opened()
    const others = JSON.stringify(newOwner('สมชาย'))
    writeFileSync(mark, others)
    utimesSync(mark, before, before)
    await beat()
    expect([readFileSync(mark, 'utf8'), statSync(mark).mtime]).toEqual([others, before])
    await marks.keepOnly([])
    expect(existsSync(mark)).toBe(true)
  })

  test('is written no more once the document is closed', async () => {
    const { file, mark, marks, beat } = await opened()
    await marks.keepOnly([])
    expect(vi.getTimerCount()).toBe(0)
    await beat()
    expect(readdirSync(path.dirname(mark))).toEqual([])
    await marks.take(file)
    expect(vi.getTimerCount()).toBe(1)
    await marks.keepOnly([])
  })
})
