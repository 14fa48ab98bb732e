import type { IpcMainInvokeEvent } from 'electron'
import { expect, test, vi } from 'vitest'
import { changeBetween } from '../../../core/change/change'
import { type Delivery, received } from '../../../core/change/mirror'
import { fail, ok } from '../../../core/fault'
import type { Desk } from '../../../main/desk'
import type { AllRequests } from '../../../main/requests/request'
import { requestsFor } from '../../../main/requests/requests'
import { serve } from '../../../main/requests/serve'
import { DOOR } from '../../../preload/contract'
import { news } from '../documents/a-document'

vi.mock('electron', () => import('../fake-electron'))

const HANDLE = '0f0e0d0c-0b0a-4009-8807-060504030201'

/** A window that asks, and a main process that answers every request with its arguments. */
function aDesk(isOurs = true, answer = async (...args: unknown[]): Promise<unknown> => ok(args)) {
  const doors = new Map<string, (event: IpcMainInvokeEvent, ...sent: unknown[]) => unknown>()
  const logged: unknown[] = []
  const all = Object.entries(requestsFor({} as Desk))
  const echo = all.map(([channel, { carries }]) => [channel, { carries, answer }])
  serve(
    {
      ipc: { handle: (channel, listener) => void doors.set(channel, listener) },
      isOurs: () => isOurs,
      log: error => logged.push(error),
    },
    Object.fromEntries(echo) as AllRequests,
  )
  const send = (...sent: unknown[]) => doors.get(DOOR)?.({} as IpcMainInvokeEvent, ...sent)
  const ask = (channel: string, ...args: unknown[]) => send(channel, args)
  return { ask, send, logged, doors }
}

test('there is one door', () => {
  expect([...aDesk().doors.keys()]).toEqual([DOOR])
})

test.each([
  ['another name', 'file:read', []],
  ['a name that every object knows', 'constructor', []],
  ['a name that is none', ['recent:list'], []],
  ['a channel of Electron', 'GUEST_VIEW_MANAGER_CREATE', []],
  ['nothing', undefined, undefined],
])('%s is no request, and the log does not say it', async (_case, ...sent) => {
  const { send, logged } = aDesk()
  expect(await send(...sent)).toEqual(fail('unexpected', undefined, 'no such request'))
  expect(logged).toEqual([new Error('no such request')])
})

test.each([undefined, null, 'x', { length: 0 }])(
  'a request with %j in place of a list is refused',
  async args => {
    const { send } = aDesk()
    expect(await send('recent:list', args)).toMatchObject({ fault: { code: 'unexpected' } })
  },
)

test('arguments of the contract reach the answer as they are', async () => {
  const { ask } = aDesk()
  const whole = { edit: 3, whole: news('ข่าว') }
  expect(await ask('document:follow', HANDLE, whole)).toEqual(ok([HANDLE, whole]))
  const title = { kind: 'value', value: 'ข่าวใหม่' } as const
  const change = { kind: 'fields', fields: [['headline', title]], gone: [] } as const
  const changed = { edit: 4, base: 3, change }
  expect(await ask('document:follow', HANDLE, changed)).toEqual(ok([HANDLE, changed]))
  expect(await ask('settings:write', { digits: 'arabic' })).toEqual(ok([{ digits: 'arabic' }]))
  expect(await ask('pages:show', 3, 1)).toEqual(ok([3, 1]))
})

test.each(['__proto__', 'constructor', 'prototype', '0', ''])(
  'a change of a thing whose id is «%s» comes through whole',
  async id => {
    const { ask } = aDesk()
    const before = { เรื่อง: [{ id: 'ก' }, { id, ชื่อ: 'เดิม' }] }
    const after = { เรื่อง: [{ id: 'ก' }, { id, ชื่อ: 'ใหม่' }] }
    const changed = { edit: 4, base: 3, change: changeBetween(before, after) }
    const come = await ask('document:follow', HANDLE, changed)
    const [, delivery] = (come as { value: [string, Delivery<unknown>] }).value
    expect(received({ edit: 3, value: before }, delivery)).toEqual({ edit: 4, value: after })
  },
)

test.each<[string, unknown[]]>([
  ['document:follow', [HANDLE]],
  ['document:follow', ['../../x', { edit: 1, whole: news('ข่าว') }]],
  ['document:follow', [HANDLE, { edit: 1, whole: { ...news('ข่าว'), poem: '' } }]],
  ['document:follow', [HANDLE, { edit: 1, whole: news('ข่าว') }, 'more']],
  ['document:follow', [HANDLE, { edit: -1, whole: news('ข่าว') }]],
  ['document:follow', [HANDLE, { edit: 1, base: 0, change: { kind: 'poem' } }]],
  [
    'document:follow',
    [HANDLE, { edit: 1, base: 0, change: { kind: 'run', at: -1, out: 0, put: [] } }],
  ],
  ['document:follow', [HANDLE, { edit: 1, change: null }]],
  ['document:save', [null]],
  ['document:open-sample', ['../secret']],
  ['document:export', [HANDLE, 'exe']],
  ['copies:circulate', [HANDLE, ['../..'], true]],
  ['settings:write', [{ templateFolder: '/etc' }]],
  ['settings:write', [{ letterhead: '/etc/passwd' }]],
  ['settings:write', [{ theme: 'pink' }]],
  ['pages:show', [1.5, 1]],
  ['folder:show', ['/etc']],
  ['template:list', ['x']],
])('%s with %j is refused, and the log names no content', async (channel, args) => {
  const { ask, logged } = aDesk()
  expect(await ask(channel, ...args)).toMatchObject({ ok: false, fault: { code: 'unexpected' } })
  expect(logged).toHaveLength(1)
  expect(String(logged[0])).toMatch(new RegExp(`^Error: ${channel}: argument`))
  expect(String(logged[0])).not.toMatch(/ข่าว|etc|poem"/)
})

test('a foreign frame is refused whatever it asks', async () => {
  const { ask, logged } = aDesk(false)
  expect(await ask('recent:list')).toMatchObject({ fault: { code: 'unexpected' } })
  expect(logged).toHaveLength(1)
})

test('an answer that throws becomes the fault «unexpected», and is logged', async () => {
  const { ask, logged } = aDesk(true, async () => {
    throw new Error('a bug')
  })
  expect(await ask('recent:list')).toEqual(fail('unexpected', undefined, 'a bug'))
  expect(logged).toEqual([new Error('a bug')])
})
