import { expect, test } from 'vitest'
import { isInYear, minutesOfYear, yearbookFront } from '../../../core/derive/yearbook'
import { chainOf } from '../../../core/file/chain'
import type { Minutes } from '../../../core/model/document'
import type { Meeting } from '../../../core/model/meeting'
import { meetingRef, minutes, minutesWith } from '../minutes'
import { contextFor, paperText } from '../papers'

test.each([
  ['2019-01-01', 'calendar', 2562, true],
  ['2019-12-31', 'calendar', 2562, true],
  ['2018-12-31', 'calendar', 2562, false],
  ['2018-10-01', 'fiscal', 2562, true],
  ['2018-09-30', 'fiscal', 2562, false],
  ['2019-09-30', 'fiscal', 2562, true],
  ['2019-10-01', 'fiscal', 2562, false],
] as const)('%s in the %s year %i: %s', (day, span, year, is) => {
  expect(isInYear(day, { year, span })).toBe(is)
})

function held(id: string, date: string | null, change: Partial<Meeting> = {}): Minutes {
  return { ...minutes({ id }), meeting: { ...minutes().meeting, date, ...change } }
}

test('minutes are in the book once adopted, by their own stage or by those of a later meeting', () => {
  const staged: Minutes = {
    ...held('b', '2019-02-13'),
    stages: [{ stage: 'adopted', day: '2019-03-13', by: '' }],
  }
  const of = meetingRef({ ordinal: 1, year: 2562 }, { document: 'a' })
  const later = {
    ...minutesWith('adopt', {
      adoptions: [{ of, version: null, verdict: 'as-is', corrections: [] }],
    }),
    ...{ id: 'c', meeting: { ...minutes().meeting, date: '2019-03-13' } },
  }
  const papers = [
    later,
    staged,
    held('a', '2019-01-16'),
    held('x', '2019-04-10', { state: 'cancelled' }),
    held('y', null),
    held('z', '2018-01-16'),
  ]
  const { adopted, open } = minutesOfYear(papers, { year: 2562, span: 'calendar' })
  expect(adopted.map(({ id }) => id)).toEqual(['a', 'b'])
  expect(open.map(({ id }) => id)).toEqual(['c'])
})

test('an adoption that was put off adopts nothing', () => {
  const of = meetingRef({ ordinal: 1, year: 2562 }, { document: 'a' })
  const later = {
    ...minutesWith('adopt', {
      adoptions: [{ of, version: null, verdict: 'deferred', corrections: [] }],
    }),
    ...{ id: 'c', meeting: { ...minutes().meeting, date: '2019-03-13' } },
  }
  const { adopted } = minutesOfYear([later, held('a', '2019-01-16')], {
    year: 2562,
    span: 'calendar',
  })
  expect(adopted).toEqual([])
})

test('what was adopted with corrections waits for them', () => {
  const of = meetingRef({ ordinal: 1, year: 2562 }, { document: 'a' })
  const adoptions = [{ of, version: null, verdict: 'corrected' as const, corrections: [] }]
  const later = {
    ...minutesWith('adopt', { adoptions }),
    ...{ id: 'c', meeting: { ...minutes().meeting, date: '2019-03-13' } },
  }
  const year = { year: 2562, span: 'calendar' } as const
  const before = held('a', '2019-01-16')
  expect(minutesOfYear([later, before], year).uncorrected).toEqual([before])
  const made: Minutes = { ...before, stages: [{ stage: 'adopted', day: '2019-03-13', by: '' }] }
  expect(minutesOfYear([later, made], year)).toMatchObject({ adopted: [made], uncorrected: [] })
})

test('what stands before the papers: cover, contents, seals in pieces of eight', async () => {
  const papers = [1, 2].map(n => ({
    ...{ document: `d${n}`, title: `รายงานการประชุม ครั้งที่ ${n}/2562`, date: `2019-0${n}-16` },
    bytes: new Uint8Array([n]),
    versions: [],
  }))
  const chain = chainOf(papers, {
    year: 2562,
    span: 'fiscal',
    series: 'คณะกรรมการติดตามผลการดำเนินงาน',
  })
  const entries = papers.map(({ title, date }) => ({ title, date, pages: 4 }))
  const text = paperText(yearbookFront(entries, chain, contextFor(minutes())))
  await expect(text).toMatchFileSnapshot('../golden/derived/yearbook-front.txt')
})
