import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Delivery, type Edition, received } from '../../../core/change/mirror'
import type { Document } from '../../../core/model/document'
import type { OpenDocument } from '../../../preload/contract'
import type { HandedOver } from '../../../preload/handed-over'
import { answerClosing, type Keeper, keepWords } from '../../../renderer/session/keeper'
import { news } from '../../main/documents/a-document'

/** What main was given: the words of each keep with their edit, and the answers to its tickets. */
let kept: { readonly words: string; readonly edit: number; readonly at: number }[]
let answers: (readonly HandedOver[])[]
let close: (ticket: number) => void
/** How long main takes to answer a keep, in ms, and whether it takes the words. */
let main: { slow: number; takes: boolean }

let words: string
let keeper: Keeper
const PAPER = news('')
const begun = { handle: 'h', edit: 4, document: { ...PAPER, headline: '' } } as OpenDocument
/** What main has of the document. */
let mirror: Edition<unknown>
/** Whether each delivery was a whole document. */
let wholes: boolean[]

beforeEach(() => {
  vi.useFakeTimers()
  kept = []
  answers = []
  wholes = []
  mirror = { edit: begun.edit, value: begun.document }
  main = { slow: 0, takes: true }
  vi.stubGlobal('document', { activeElement: null })
  vi.stubGlobal('HTMLElement', class {})
  vi.stubGlobal('window', {
    desk: {
      on: (_name: string, listener: (ticket: number) => void) => {
        close = listener
      },
      ask: async (channel: string, _first: unknown, second: Delivery<Document> | HandedOver[]) => {
        if (channel === 'desk:handed-over') return answers.push(second as HandedOver[])
        if (main.slow > 0) await new Promise(done => setTimeout(done, main.slow))
        if (!main.takes) return { ok: false, fault: { code: 'unexpected' } }
        const delivery = second as Delivery<Document>
        const now = received(mirror, delivery)
        if (now === null) return { ok: true, value: 'behind' }
        mirror = now
        wholes.push('whole' in delivery)
        const { headline } = now.value as { headline: string }
        kept.push({ words: headline, edit: now.edit, at: performance.now() })
        return { ok: true, value: 'taken' }
      },
    },
  })
  words = ''
  keeper = keepWords(begun, {
    latest: () => ({ ...PAPER, headline: words }),
    composing: () => false,
  })
  answerClosing()
})

afterEach(async () => {
  main.takes = true
  keeper.retire()
  await vi.runAllTimersAsync()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const type = (letter: string) => {
  words += letter
  keeper.touch()
}

test('a key is kept within 300 ms', async () => {
  type('ก')
  await vi.advanceTimersByTimeAsync(300)
  expect(kept).toMatchObject([{ words: 'ก', edit: 5 }])
})

test('while keys keep coming they are kept each second at least', async () => {
  const from = performance.now()
  for (let key = 0; key < 100; key++) {
    type('ก')
    await vi.advanceTimersByTimeAsync(100)
  }
  const times = [from, ...kept.map(({ at }) => at), from + 10_000]
  const gaps = times.slice(1).map((at, index) => at - (times[index] ?? 0))
  expect(Math.max(...gaps)).toBeLessThanOrEqual(1000)
})

test('keys are kept while no answer comes', async () => {
  main.slow = 60_000
  for (let key = 0; key < 30; key++) {
    type('ก')
    await vi.advanceTimersByTimeAsync(100)
  }
  await vi.advanceTimersByTimeAsync(60_000)
  expect(kept.length).toBeGreaterThanOrEqual(3)
})

test('closing beside a keep that is on its way waits for the newest words, whatever it takes', async () => {
  main.slow = 5_000
  type('ก')
  await vi.advanceTimersByTimeAsync(200)
  type('ข')
  close(1)
  await vi.advanceTimersByTimeAsync(4_900)
  expect(answers).toEqual([])
  await vi.advanceTimersByTimeAsync(200)
  expect(kept.at(-1)).toMatchObject({ words: 'กข', edit: 6 })
  expect(answers).toEqual([[{ handle: 'h', edit: 6, kept: 6 }]])
})

test('words that main does not take are said not to be kept, and offered again', async () => {
  main.takes = false
  type('ก')
  close(1)
  await vi.advanceTimersByTimeAsync(100)
  expect(answers).toEqual([[{ handle: 'h', edit: 5, kept: 4 }]])
  main.takes = true
  await vi.advanceTimersByTimeAsync(3_000)
  expect(kept).toMatchObject([{ words: 'ก', edit: 5 }])
})

test('the last words of a desk that goes are handed over, and waited for', async () => {
  main.slow = 1_000
  type('ก')
  keeper.retire()
  words = 'ของเอกสารอื่น'
  close(1)
  await vi.advanceTimersByTimeAsync(1_500)
  expect(new Set(kept.map(keep => keep.words))).toEqual(new Set(['ก']))
  expect(answers).toEqual([[{ handle: 'h', edit: 5, kept: 5 }]])
  close(2)
  await vi.advanceTimersByTimeAsync(10)
  expect(answers.at(-1)).toEqual([])
})

test('nothing typed is nothing sent', async () => {
  close(1)
  await vi.advanceTimersByTimeAsync(1_000)
  expect([kept, answers]).toEqual([[], [[{ handle: 'h', edit: 4, kept: 4 }]]])
})

test('main is given what changed, and the whole where it has other words', async () => {
  type('ก')
  await vi.advanceTimersByTimeAsync(100)
  type('ข')
  await vi.advanceTimersByTimeAsync(100)
  mirror = { edit: 2, value: begun.document }
  type('ค')
  await vi.advanceTimersByTimeAsync(100)
  type('ง')
  await vi.advanceTimersByTimeAsync(100)
  expect(kept.map(keep => keep.words)).toEqual(['ก', 'กข', 'กขค', 'กขคง'])
  expect(wholes).toEqual([false, false, true, false])
})

test('where main does not take the words, what asks for them hears why', async () => {
  main.takes = false
  type('ก')
  await expect(keeper.deliver()).resolves.toMatchObject({ fault: { code: 'unexpected' } })
  main.takes = true
  await expect(keeper.deliver()).resolves.toMatchObject({ ok: true })
  expect(kept).toMatchObject([{ words: 'ก', edit: 5 }])
})

test('a desk that is gone offers its last words once more, and then no more', async () => {
  main.takes = false
  const desk: { readonly ask: (...words: unknown[]) => unknown } = Reflect.get(window, 'desk')
  const asked = vi.spyOn(desk, 'ask')
  type('ก')
  keeper.retire()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(asked.mock.calls.length).toBeLessThanOrEqual(3)
})
