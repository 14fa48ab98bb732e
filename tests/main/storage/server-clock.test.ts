import { afterEach, expect, test, vi } from 'vitest'
import { serverClock } from '../../../main/storage/server-clock'
import { agedDisk, SERVER_TIME } from './aged-disk'
import { asDisk, MemoryDisk } from './memory-disk'
import { refusingDisk } from './refusing-disk'

afterEach(() => {
  vi.restoreAllMocks()
})

test('the time is that of the server, and the file that asked for it is gone', async () => {
  const memory = MemoryDisk.holding('/งาน', {})
  expect(await serverClock(agedDisk(asDisk(memory), {}), '/งาน')).toBe(SERVER_TIME)
  expect(memory.holdingOf('/งาน')).toEqual({})
})

test.each(['open', 'close', 'inspect'] as const)(
  'where the %s of a file is refused, this computer’s clock must do, and nothing stays',
  async call => {
    vi.spyOn(Date, 'now').mockReturnValue(1_534_309_200_000)
    const memory = MemoryDisk.holding('/งาน', {})
    const on = refusingDisk(agedDisk(asDisk(memory), {}), { call, name: /tmp$/, code: 'EACCES' })
    expect(await serverClock(on, '/งาน')).toBe(1_534_309_200_000)
    expect(memory.holdingOf('/งาน')).toEqual({})
  },
)

test('a file that cannot be removed again troubles nobody; a mistake of ours does', async () => {
  const on = agedDisk(asDisk(MemoryDisk.holding('/งาน', {})), {})
  const staying = refusingDisk(on, { call: 'remove', name: /tmp$/, code: 'EPERM' })
  expect(await serverClock(staying, '/งาน')).toBe(SERVER_TIME)
  const mistake = new TypeError('ours')
  const mistaken = refusingDisk(on, { call: 'inspect', name: /tmp$/, code: mistake })
  await expect(serverClock(mistaken, '/งาน')).rejects.toBe(mistake)
})
