import * as v from 'valibot'
import { expect, test } from 'vitest'
import { ok } from '../../../core/fault'
import {
  type AllRequests,
  joinedAreas,
  type RequestArea,
  request,
} from '../../../main/requests/request'

const words = request([], async () => ok('คำ'))

test('a request carries what its list of schemas lets through, and nothing beside', () => {
  const { carries } = request([v.number(), v.optional(v.string())], async (page, mark) => [
    page,
    mark,
  ])
  expect([[1], [1, 'ก']].map(args => v.is(carries, args))).toEqual([true, true])
  expect([[], ['1'], [1, 'ก', 2]].map(args => v.is(carries, args))).toEqual([false, false, false])
})

test('areas are one list', () => {
  const read = request([], async () => ok('คำ'))
  expect(joinedAreas({ 'words:list': words }, { 'house:read': read } as RequestArea)).toEqual({
    'words:list': words,
    'house:read': read,
  })
})

test('what is not of the contract does not compile', () => {
  const number = request([v.number()], async () => ok(null))
  const areas = [
    // @ts-expect-error a request that the contract does not list
    { 'words:burn': words } satisfies RequestArea,
    // @ts-expect-error another reply
    { 'words:list': request([], async () => ok(1)) } satisfies RequestArea,
    // @ts-expect-error other arguments
    { 'link:open': number } satisfies RequestArea,
    // @ts-expect-error less than the contract lets through
    { 'link:open': request([v.literal('mailto:')], async () => ok(null)) } satisfies RequestArea,
    // @ts-expect-error more than the contract lets through
    { 'house:choose': request([v.string()], async () => ok({}) as never) } satisfies RequestArea,
  ]
  expect(areas).toHaveLength(5)
})

test('a request that is left out, or answered twice, does not compile', () => {
  const all = {} as AllRequests
  const { 'words:list': _, ...rest } = all
  const whole: AllRequests = joinedAreas(rest, { 'words:list': words })
  // @ts-expect-error `words:list` is left out
  const short: AllRequests = joinedAreas(rest)
  // @ts-expect-error `words:list` is answered twice
  const double: AllRequests = joinedAreas(all, { 'words:list': words })
  expect(Object.keys(short)).not.toContain('words:list')
  expect([whole, double].map(Object.keys)).toEqual([['words:list'], ['words:list']])
})
