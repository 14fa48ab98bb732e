import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { disk } from '../../../main/storage/disk'
import { newOwner } from '../../../main/storage/lock-file'
import { OpenMarks } from '../../../main/storage/open-marks'
import { temporaryFolder } from '../temporary-folder'
import { failingDisk } from './failing-disk'

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
