import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Fault, type FaultCode, fail, ok } from '../../../core/fault'
import { faultSentence } from '../../../core/wording/faults'
import { stoppedPrint } from '../../../core/wording/work'
import type { PrintOrder } from '../../../main/printing/print-order'
import { sendAll } from '../../../main/printing/send'

const AGENCIES = ['พส.', 'สตม.', 'ตร.', 'อส.', 'ปค.']

function papers(count: number, from = 1) {
  return Array.from({ length: count - from + 1 }, (_, index) => {
    const number = from + index
    const agency = AGENCIES[number - 1] ?? ''
    const title = `สำเนาที่ ${number} - ${agency}`
    const bytes = new TextEncoder().encode(title)
    return { number, agency, title, bytes, pages: 2, printer: 'ห้อง', duplex: true }
  })
}

/** A printer that takes papers until one, which ends otherwise. */
function printer(until: number, code: FaultCode) {
  const seen: string[] = []
  const files: string[] = []
  return {
    seen,
    files,
    print: async ({ file, title }: PrintOrder) => {
      files.push(file)
      expect(readFileSync(file, 'utf8')).toBe(title)
      if (seen.length === until) return fail(code, 'ห้อง')
      seen.push(title)
      return ok(null)
    },
  }
}

const NEVER = new AbortController().signal
const quiet = { signal: NEVER, step: () => {} }

test('all go, in order, in files that are called as they are, and nothing stays', async () => {
  const { print, seen, files } = printer(Number.POSITIVE_INFINITY, 'print-failed')
  const steps: number[] = []
  const sent = await sendAll(papers(3), print, { signal: NEVER, step: done => steps.push(done) })
  expect(sent).toEqual(ok({ jobs: 3, rest: null }))
  expect(seen).toEqual(['สำเนาที่ 1 - พส.', 'สำเนาที่ 2 - สตม.', 'สำเนาที่ 3 - ตร.'])
  expect(files.map(file => path.basename(file, '.pdf'))).toEqual(seen)
  expect(steps).toEqual([0, 1, 2, 3])
  expect(files.some(existsSync)).toBe(false)
})

test('a print that stops half way says which went, and where to go on', async () => {
  const { print, files } = printer(2, 'print-failed')
  const sent = await sendAll(papers(5), print, quiet)
  expect(sent).toEqual(
    ok({
      jobs: 2,
      rest: {
        fault: { code: 'print-failed', subject: 'ห้อง' },
        sent: [
          { number: 1, agency: 'พส.' },
          { number: 2, agency: 'สตม.' },
        ],
        next: { number: 3, agency: 'ตร.' },
        total: 5,
      },
    }),
  )
  expect(files).toHaveLength(3)
  expect(files.some(existsSync)).toBe(false)
})

test('a person who turns back is told the same', async () => {
  const turning = new AbortController()
  const { print } = printer(Number.POSITIVE_INFINITY, 'print-failed')
  const step = (done: number) => done === 2 && turning.abort()
  const sent = await sendAll(papers(5), print, { signal: turning.signal, step })
  expect(sent).toMatchObject({
    value: { jobs: 2, rest: { fault: { code: 'cancelled' }, next: { number: 3 } } },
  })
})

test.each<[number, FaultCode, boolean]>([
  [1, 'print-failed', false],
  [1, 'print-unsure', false],
  [5, 'print-failed', false],
  [5, 'cancelled', false],
  [5, 'print-unsure', true],
])('of %i papers the first ends with %s: told with the rest: %s', async (count, code, withRest) => {
  const sent = await sendAll(papers(count), printer(0, code).print, quiet)
  expect(sent.ok).toBe(withRest)
  if (!sent.ok) expect(sent.fault.code).toBe(code)
})

test('however often it stops, going on prints every copy once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(4), { maxLength: 6 }), async stops => {
      const gone: string[] = []
      let from = 1
      for (const stop of [...stops, 99]) {
        const { print, seen } = printer(stop, 'print-failed')
        const sent = await sendAll(papers(5, from), print, quiet)
        gone.push(...seen)
        if (!sent.ok) continue
        if (sent.value.rest === null) break
        from = sent.value.rest.next.number
      }
      expect(gone).toEqual(papers(5).map(({ title }) => title))
    }),
    { numRuns: 50 },
  )
})

const stopped = (fault: Fault, sent = 2) =>
  stoppedPrint({
    fault,
    sent: ['พส.', 'สตม.'].slice(0, sent).map((agency, index) => ({ number: index + 1, agency })),
    next: { number: 3, agency: 'ตร.' },
    total: 5,
  })

test('the sentence names the copies by number and agency, and the reason once', () => {
  expect(stopped({ code: 'cancelled' }).th).toBe(
    'ส่งพิมพ์แล้ว ๒ ฉบับ คือ สำเนาที่ ๑ พส., ๒ สตม. · ยังไม่ได้ส่งตั้งแต่สำเนาที่ ๓ ตร. จนครบ ๕ ฉบับ',
  )
  expect(stopped({ code: 'cancelled' }).en).toBe(
    '2 sent to the printer: copy 1 พส., 2 สตม. · Not sent: from copy 3 ตร. to the last of 5',
  )
  const fault: Fault = { code: 'print-failed', subject: 'ห้อง' }
  expect(stopped(fault).th).toContain(` · ${faultSentence(fault).th}`)
  expect(stopped({ code: 'print-unsure', subject: 'ห้อง' }, 0).th).toBe(
    'ยังไม่ได้ส่งพิมพ์ฉบับใด · สำเนาที่ ๓ ตร. อาจออกไปแล้วหรือยังไม่ออก โปรดดูที่เครื่องพิมพ์ก่อน',
  )
})
