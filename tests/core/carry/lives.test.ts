import * as fc from 'fast-check'
import { test } from 'vitest'
import { anyLife, live } from './lives'

test('whatever happens from month to month, nothing that is promised or undecided is lost or doubled', () => {
  fc.assert(
    fc.property(anyLife, life => {
      live(life)
    }),
    { numRuns: 60, endOnFailure: true },
  )
})
