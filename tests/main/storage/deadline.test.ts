import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { withDeadline } from '../../../main/storage/deadline'
import type { Disk, DiskFile } from '../../../main/storage/disk'

/** Every call that a disk answers, and what of an open file, with what it is asked. */
const OF_DISK = {
  open: ['/ก', 'wx', 0o640],
  inspect: ['/ก'],
  askToWrite: ['/ก'],
  resolve: ['/ก'],
  rename: ['/ก', '/ข'],
  remove: ['/ก'],
  makeFolder: ['/ก'],
  removeFolder: ['/ก'],
  list: ['/ก'],
} as const satisfies { [C in Exclude<keyof Disk, 'wait'>]: Parameters<Disk[C]> }
const OF_FILE = {
  read: [new Uint8Array(9), 2, 7],
  write: [new Uint8Array(9), 2, 7],
  sync: [],
  close: [],
} as const satisfies { [C in keyof DiskFile]: Parameters<DiskFile[C]> }

type Answer = (...words: unknown[]) => Promise<unknown>
type Calls = Record<string, Answer>

/** A disk, or an open file, of which every call answers so. */
function answering(calls: object, answer: (call: string) => Answer): Calls {
  return Object.fromEntries(Object.keys(calls).map(call => [call, answer(call)]))
}
const never: Answer = () => new Promise(() => {})
const echo =
  (call: string) =>
  async (...words: unknown[]) => [call, ...words]

const disk = (calls: Calls) => withDeadline({ wait: never, ...calls } as unknown as Disk, 1000)
const diskOf = (calls: Calls) => disk(calls) as unknown as Calls
async function fileOf(calls: Calls) {
  const opened = await disk({ open: async () => calls }).open('/ก', 'r')
  return opened as unknown as Calls
}

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

/** What becomes of a call after so many ms: its error, or that it still waits. */
async function fateAfter(ms: number, call: Promise<unknown> | undefined): Promise<unknown> {
  let fate: unknown = 'still waits'
  call?.catch(error => {
    fate = error
  })
  await vi.advanceTimersByTimeAsync(ms)
  return fate
}

describe.each([
  ['a disk', OF_DISK, async (calls: Calls) => diskOf(calls)],
  ['an open file', OF_FILE, fileOf],
] as const)('%s on a share that has gone', (_what, calls, guarded) => {
  const names = Object.entries<readonly unknown[]>(calls)

  test.each(names)('is waited for no longer than a second: %s', async (call, words) => {
    const gone = await guarded(answering(calls, () => never))
    expect(await fateAfter(999, gone[call]?.(...words))).toBe('still waits')
    expect(await fateAfter(1000, gone[call]?.(...words))).toMatchObject({ code: 'ETIMEDOUT' })
    expect(vi.getTimerCount()).toBe(0)
  })

  test.each(names.filter(([call]) => call !== 'open'))(
    'is not waited for when it answers: %s',
    async (call, words) => {
      const answered = (await guarded(answering(calls, echo)))[call]?.(...words)
      expect(await answered).toEqual([call, ...words])
      expect(vi.getTimerCount()).toBe(0)
    },
  )
})

test('a file is opened as it was asked for', async () => {
  const opened = vi.fn(async () => answering(OF_FILE, echo))
  await disk({ open: opened }).open(...OF_DISK.open)
  expect(opened).toHaveBeenCalledWith(...OF_DISK.open)
})

test('an error of the disk comes through as it is, at once', async () => {
  const error = Object.assign(new Error('EIO'), { code: 'EIO' })
  await expect(disk({ remove: () => Promise.reject(error) }).remove('/ก')).rejects.toBe(error)
  expect(vi.getTimerCount()).toBe(0)
})

test('who waits of his own will may wait for longer', async () => {
  const waited = vi.fn(never)
  expect(await fateAfter(5000, disk({ wait: waited }).wait(4000))).toBe('still waits')
  expect(waited).toHaveBeenCalledWith(4000)
})
