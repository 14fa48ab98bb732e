import { spawnSync } from 'node:child_process'
import { afterEach, expect, test, vi } from 'vitest'
import { isAlive } from '../../../main/storage/is-alive'

afterEach(() => {
  vi.restoreAllMocks()
})

test('this process and the one above it run; one that has ended does not', () => {
  expect([isAlive(process.pid), isAlive(process.ppid)]).toEqual([true, true])
  expect(isAlive(spawnSync(process.execPath, ['--version']).pid)).toBe(false)
})

test('nothing is done to a process that is asked for', () => {
  const kill = vi.spyOn(process, 'kill').mockReturnValue(true)
  isAlive(2)
  expect(kill.mock.calls).toEqual([[2, 0]])
})

test.each([
  ['is another user’s', 'EPERM', true],
  ['is not there', 'ESRCH', false],
  ['cannot be asked for on this system', 'EINVAL', true],
])('a process that %s: %s', (_what, code, alive) => {
  vi.spyOn(process, 'kill').mockImplementation(() => {
    throw Object.assign(new Error(code), { code })
  })
  expect(isAlive(2)).toBe(alive)
})

test('a number that no process can have is nobody’s', () => {
  expect(isAlive(9_999_999_999)).toBe(false)
})
