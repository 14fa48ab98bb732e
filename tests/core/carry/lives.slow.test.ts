import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyLife, live } from './lives'

test('in 2,000 random lives of up to 14 months no open order and no undecided topic is lost or doubled', () => {
  let carried = 0
  fc.assert(
    fc.property(anyLife, life => {
      carried += live(life)
    }),
    { numRuns: 2000, endOnFailure: true },
  )
  // A life in which nothing is carried proves nothing.
  expect(carried).toBeGreaterThan(25_000)
})
