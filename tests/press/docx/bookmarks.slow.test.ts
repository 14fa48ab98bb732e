import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { bookmarkName } from '../../../press/docx/bookmarks'

/** The id and the count that a name stands for, for names that are not too long. */
function read(name: string): readonly [string, number] {
  const [, count = '', spelt = ''] = /^_m(\d*)_(.*)$/.exec(name) ?? []
  const id = spelt.replaceAll(/__|_([\da-f]{4})/g, (_whole, code: string | undefined) =>
    code === undefined ? '-' : String.fromCharCode(Number.parseInt(code, 16)),
  )
  return [id, count === '' ? 1 : Number(count)]
}

/** As Word wants a name, and takes it for another: in capitals or not is one. */
const ALLOWED = /^_[a-z0-9_]{0,39}$/
const LONG = 'x'.repeat(80)

test.each([
  ['agenda-1', 1, '_m_agenda__1'],
  ['agenda-1', 2, '_m2_agenda__1'],
  ['9f1c2d3e-4b5a', 12, '_m12_9f1c2d3e__4b5a'],
  ['A_b', 1, '_m__0041_005fb'],
  ['วาระ', 1, '_m__0e27_0e32_0e23_0e30'],
])('the item %s for the %d. time is known as %s', (id, time, name) => {
  expect(bookmarkName(id, time)).toBe(name)
})

test('a name that Word takes stands for each id, and no two ids share one', () => {
  const ids = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
    fc.stringMatching(/^[aA0_\-e2]{1,60}$/),
    fc.uuid(),
    fc.constantFrom(LONG, `${LONG}-`, LONG.toUpperCase()),
  )
  const times = fc.integer({ min: 1, max: 9999 })
  fc.assert(
    fc.property(ids, times, ids, times, (id, time, other, again) => {
      const name = bookmarkName(id, time)
      expect(name).toMatch(ALLOWED)
      if (!name.startsWith('_mx')) expect(read(name)).toEqual([id, time])
      if (id !== other || time !== again) expect(bookmarkName(other, again)).not.toBe(name)
    }),
    { numRuns: 500 },
  )
})
