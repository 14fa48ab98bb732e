import { expect, test } from 'vitest'
import { fail, ok } from '../../../core/fault'
import { PressClient, type PressProcess } from '../../../main/workers/press-client'
import type {
  OpenPaper,
  PressReply,
  PressRequest,
  PressType,
  SentPaper,
} from '../../../main/workers/press-protocol'
import { context } from '../../core/papers'
import { news } from '../documents/a-document'

const TYPE: PressType = { font: '', likeness: 'length', words: [] }
/** An open document after its first edit. */
const PAPER: OpenPaper = {
  handle: 'h',
  words: { edit: 1, value: news('ข่าว') },
  context: context('news'),
}

/** A typesetting process that does nothing until it is told to. */
class SlowPress implements PressProcess {
  readonly requests: PressRequest[] = []
  #reply: (reply: PressReply) => void = () => {}
  #exit: (code: number) => void = () => {}

  postMessage(request: PressRequest) {
    this.requests.push(request)
  }
  on(event: 'message' | 'exit', listener: never) {
    if (event === 'message') this.#reply = listener
    else this.#exit = listener
  }
  kill() {
    this.#exit(0)
    return true
  }
  answer(value: unknown, index = this.requests.length - 1) {
    this.#reply({ id: this.requests[index]?.id ?? -1, answer: ok(value) })
  }
  fail() {
    this.#reply({ id: this.requests.at(-1)?.id ?? -1, answer: fail('unexpected') })
  }
  step(done: number, total: number) {
    this.#reply({ id: this.requests.at(-1)?.id ?? -1, done, total })
  }
  die(code: number) {
    this.#exit(code)
  }
}

function aClient() {
  const presses: SlowPress[] = []
  const client = new PressClient(() => {
    const press = new SlowPress()
    presses.push(press)
    return press
  })
  const press = (index = 0) => presses[index] ?? new SlowPress()
  return { client, press, count: () => presses.length }
}

test('no process is started before something is asked', () => {
  expect(aClient().count()).toBe(0)
})

test('one thing is asked at a time, in order', async () => {
  const { client, press } = aClient()
  const first = client.ask('show', TYPE, [1, 1])
  const second = client.ask('show', TYPE, [1, 2])
  expect(press().requests).toHaveLength(1)
  press().answer('หน้า ๑')
  expect(await first).toEqual(ok('หน้า ๑'))
  press().answer('หน้า ๒')
  expect(await second).toEqual(ok('หน้า ๒'))
})

test('of typesettings that wait only the newest is done; what runs is finished', async () => {
  const { client, press } = aClient()
  const running = client.typeset(TYPE, PAPER, 1)
  const older = client.typeset(TYPE, PAPER, 2)
  const page = client.ask('show', TYPE, [1, 1])
  const newer = client.typeset(TYPE, PAPER, 3)
  expect(await older).toEqual(fail('cancelled'))
  for (const value of ['first', 'page', 'third']) {
    press().answer(value)
    await Promise.resolve()
  }
  expect(await Promise.all([running, page, newer])).toEqual([ok('first'), ok('page'), ok('third')])
  expect(press().requests.map(request => request.task)).toEqual(['typeset', 'show', 'typeset'])
})

test('a process that dies fails its work only, and the next request starts another', async () => {
  const { client, press, count } = aClient()
  const lost = client.ask('show', TYPE, [1, 1])
  const next = client.ask('show', TYPE, [1, 2])
  press().die(139)
  expect(await lost).toMatchObject({ fault: { code: 'unexpected' } })
  expect(count()).toBe(2)
  press(1).answer('หน้า ๒')
  expect(await next).toEqual(ok('หน้า ๒'))
})

test('a late answer to something else is not taken for this one', async () => {
  const { client, press } = aClient()
  const first = client.ask('show', TYPE, [1, 1])
  press().answer('a')
  await first
  const second = client.ask('show', TYPE, [1, 2])
  press().answer('again', 0)
  press().answer('b', 1)
  expect(await second).toEqual(ok('b'))
})

test('steps of the work are passed on', async () => {
  const { client, press } = aClient()
  const steps: string[] = []
  const say = (step: number, total: number) => steps.push(`${step}/${total}`)
  const done = client.ask('pdfs', TYPE, [[]], { say })
  press().step(1, 2)
  press().step(2, 2)
  press().answer([])
  await done
  expect(steps).toEqual(['1/2', '2/2'])
})

test('work that is called off ends at once: its process is ended, the next task goes to a new one', async () => {
  const { client, press, count } = aClient()
  const turning = new AbortController()
  const work = client.ask('pdfs', TYPE, [[]], { signal: turning.signal })
  const next = client.ask('show', TYPE, [1, 1])
  turning.abort()
  expect(await work).toEqual(fail('cancelled'))
  expect(count()).toBe(2)
  press(1).answer('หน้า ๑')
  expect(await next).toEqual(ok('หน้า ๑'))
})

test('work that still waits is called off without a trace', async () => {
  const { client, press, count } = aClient()
  const turning = new AbortController()
  const first = client.ask('show', TYPE, [1, 1])
  const work = client.ask('pdfs', TYPE, [[]], { signal: turning.signal })
  turning.abort()
  expect(await work).toEqual(fail('cancelled'))
  press().answer('หน้า ๑')
  expect(await first).toEqual(ok('หน้า ๑'))
  expect(press().requests).toHaveLength(1)
  expect(count()).toBe(1)
  expect(await client.ask('pdfs', TYPE, [[]], { signal: AbortSignal.abort() })).toEqual(
    fail('cancelled'),
  )
})

test('the pages on the screen are set again after work was called off, under their edition', async () => {
  const { client, press } = aClient()
  const pages = client.typeset(TYPE, PAPER, 7)
  press().answer('seven')
  await pages
  const turning = new AbortController()
  const work = client.ask('pdfs', TYPE, [[]], { signal: turning.signal })
  const show = client.ask('show', TYPE, [7, 1])
  turning.abort()
  await work
  expect(press(1).requests.map(({ task, args }) => [task, args[1]])).toEqual([['typeset', 7]])
  press(1).answer('seven')
  await Promise.resolve()
  press(1).answer('หน้า ๑')
  expect(await show).toEqual(ok('หน้า ๑'))
})

test('a signal that is turned after the answer ends nothing', async () => {
  const { client, press, count } = aClient()
  const turning = new AbortController()
  const work = client.ask('pdfs', TYPE, [[]], { signal: turning.signal })
  press().answer([])
  expect(await work).toEqual(ok([]))
  turning.abort()
  const next = client.ask('show', TYPE, [1, 1])
  press().answer('หน้า ๑')
  expect(await next).toEqual(ok('หน้า ๑'))
  expect(count()).toBe(1)
})

/** What the process was sent of the paper. */
const sent = (press: SlowPress, at: number) => press.requests[at]?.args[0] as SentPaper

test('of a paper what changed goes to the process, and the whole to a new one', async () => {
  const { client, press } = aClient()
  const typeset = async (paper: OpenPaper, edition: number) => {
    const set = client.typeset(TYPE, paper, edition)
    press().answer('pages')
    await set
  }
  await typeset(PAPER, 1)
  expect(sent(press(), 0)).toMatchObject({ words: { edit: 1, whole: news('ข่าว') } })
  const next = { ...PAPER, words: { edit: 2, value: news('ข่าวใหม่') } }
  await typeset(next, 2)
  expect(sent(press(), 1).words).toMatchObject({ edit: 2, base: 1 })
  expect(JSON.stringify(sent(press(), 1)).length).toBeLessThan(400)
  const other = { ...next, handle: 'อื่น' }
  await typeset(other, 3)
  expect(sent(press(), 2).words).toMatchObject({ whole: news('ข่าวใหม่') })
  press().die(139)
  const again = client.typeset(TYPE, { ...other, words: { edit: 3, value: news('๓') } }, 4)
  press(1).answer('pages')
  await again
  expect(sent(press(1), 0).words).toMatchObject({ edit: 3, whole: news('๓') })
})

test('a process that could not set a paper is given the whole the next time', async () => {
  const { client, press } = aClient()
  const first = client.typeset(TYPE, PAPER, 1)
  press().fail()
  expect(await first).toMatchObject({ ok: false })
  const second = client.typeset(TYPE, { ...PAPER, words: { edit: 2, value: news('๒') } }, 2)
  press().answer('pages')
  await second
  expect(sent(press(), 1).words).toMatchObject({ edit: 2, whole: news('๒') })
})
