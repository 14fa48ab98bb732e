import type { IpcMainInvokeEvent } from 'electron'
import { expect, test } from 'vitest'
import { fail, ok } from '../../../core/fault'
import { type Handlers, serve } from '../../../main/requests/serve'
import { CHANNELS } from '../../../preload/contract'
import { news } from '../documents/a-document'

const HANDLE = '0f0e0d0c-0b0a-4009-8807-060504030201'

/** A window that asks, and a main process whose handlers all answer with their arguments. */
function aDesk(answers: Partial<Handlers> = {}, isOurs = true) {
  const listeners = new Map<string, (event: IpcMainInvokeEvent, ...args: unknown[]) => unknown>()
  const logged: unknown[] = []
  const echo = Object.fromEntries(
    CHANNELS.map(channel => [channel, async (...args: unknown[]) => ok(args)]),
  )
  serve(
    {
      ipc: { handle: (channel, listener) => void listeners.set(channel, listener) },
      isOurs: () => isOurs,
      log: error => logged.push(error),
    },
    { ...echo, ...answers } as Handlers,
  )
  const ask = (channel: string, ...args: unknown[]) =>
    listeners.get(channel)?.({} as IpcMainInvokeEvent, ...args)
  return { ask, logged, listeners }
}

test('every request of the contract is answered', () => {
  expect([...aDesk().listeners.keys()].sort()).toEqual([...CHANNELS].sort())
})

test('arguments of the contract reach the handler as they are', async () => {
  const { ask } = aDesk()
  expect(await ask('document:keep', HANDLE, news('ข่าว'), 3)).toEqual(ok([HANDLE, news('ข่าว'), 3]))
  expect(await ask('settings:write', { digits: 'arabic' })).toEqual(ok([{ digits: 'arabic' }]))
  expect(await ask('pages:show', 3, 1)).toEqual(ok([3, 1]))
})

test.each<[string, unknown[]]>([
  ['document:keep', [HANDLE]],
  ['document:keep', ['../../x', news('ข่าว')]],
  ['document:keep', [HANDLE, { ...news('ข่าว'), poem: '' }]],
  ['document:keep', [HANDLE, news('ข่าว'), 3, 'more']],
  ['document:save', [HANDLE, null]],
  ['document:open-sample', ['../secret']],
  ['document:export', [HANDLE, news('ข่าว'), 'exe']],
  ['copies:circulate', [HANDLE, news('ข่าว'), ['../..'], true]],
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
  const { ask, logged } = aDesk({}, false)
  expect(await ask('recent:list')).toMatchObject({ fault: { code: 'unexpected' } })
  expect(logged).toHaveLength(1)
})

test('a handler that throws becomes the fault «unexpected», and is logged', async () => {
  const { ask, logged } = aDesk({
    'recent:list': async () => {
      throw new Error('a bug')
    },
  })
  expect(await ask('recent:list')).toEqual(fail('unexpected', undefined, 'a bug'))
  expect(logged).toEqual([new Error('a bug')])
})
