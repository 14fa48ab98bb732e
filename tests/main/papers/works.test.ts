import { expect, test } from 'vitest'
import { ok, type Result } from '../../../core/fault'
import { Works } from '../../../main/papers/works'
import type { WorkState } from '../../../preload/work'

function aDesk() {
  const told: (WorkState | null)[] = []
  const works = new Works(state => told.push(state))
  return { works, told }
}

/** Work that ends when it is turned back, or with what it is given. */
function patient() {
  let finish: (result: Result<string>) => void = () => {}
  const work = () =>
    new Promise<Result<string>>(resolve => {
      finish = resolve
    })
  return { work, finish: (result: Result<string>) => finish(result) }
}

test('how far the work is, is told step by step, and that it has ended', async () => {
  const { works, told } = aDesk()
  const done = await works.run('copies', async ({ say }) => {
    say('making', 2, 20)
    say('writing', 3, 21)
    return ok('เสร็จ')
  })
  expect(done).toEqual(ok('เสร็จ'))
  expect(told).toMatchObject([
    { kind: 'copies', phase: 'making', done: 0, stopping: false },
    { phase: 'making', done: 2, total: 20 },
    { phase: 'writing', done: 3, total: 21 },
    null,
  ])
})

test('one work at a time: a second one is told to wait, and the first goes on', async () => {
  const { works } = aDesk()
  const { work, finish } = patient()
  const first = works.run('print', work)
  expect(await works.run('export', async () => ok('อีกงาน'))).toMatchObject({
    fault: { code: 'work-busy' },
  })
  finish(ok('พิมพ์'))
  expect(await first).toEqual(ok('พิมพ์'))
  expect(await works.run('export', async () => ok('อีกงาน'))).toEqual(ok('อีกงาน'))
})

test('to turn back is to wait for the end of the work, which knows of it at once', async () => {
  const { works, told } = aDesk()
  const { work, finish } = patient()
  let heard = false
  const running = works.run('copies', ({ signal }) => {
    signal.addEventListener('abort', () => {
      heard = true
    })
    return work()
  })
  let over = false
  const cancelled = works.cancel().then(() => {
    over = true
  })
  expect({ heard, state: works.current?.stopping }).toEqual({ heard: true, state: true })
  await Promise.resolve()
  expect(over).toBe(false)
  finish(ok('ทันพอดี'))
  expect(await running).toEqual(ok('ทันพอดี'))
  await cancelled
  expect(told.at(-1)).toBeNull()
  expect(works.current).toBeNull()
  await works.cancel()
})

test('work that falls over leaves room for the next', async () => {
  const { works } = aDesk()
  await expect(works.run('export', () => Promise.reject(new Error('ล้ม')))).rejects.toThrow('ล้ม')
  expect(await works.run('export', async () => ok('ต่อ'))).toEqual(ok('ต่อ'))
})
