import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { measureOf, SumRuler } from '../../../press/typeset/ruler'
import { anyGeometry, anyLetters, itemsOf, type Letter, roomOf } from './any-items'

const isInk = ({ kind }: Letter) => kind === 'ink'

test('a line is as long as its letters make it, wherever it begins, ends or has tabs', () => {
  fc.assert(
    fc.property(anyLetters, anyGeometry, fc.nat(8), (letters, geometry, from) => {
      const start = from % letters.length
      const ruler = measureOf(itemsOf(letters), start, geometry)
      for (let end = start + 1; end <= letters.length; end++) {
        ruler.measure(end)
        const line = letters.slice(start, end)
        const { empty, shares } = roomOf(line, geometry, geometry.left)
        expect(ruler.slack).toBeCloseTo(empty)
        if (line.slice(line.findLastIndex(({ kind }) => kind === 'tab') + 1).some(isInk))
          expect(ruler.shares).toBe(shares)
      }
    }),
    { numRuns: 200 },
  )
})

test('without tabs the sums of the paragraph tell the same', () => {
  fc.assert(
    fc.property(anyLetters, anyGeometry, (letters, geometry) => {
      fc.pre(letters.every(({ kind }) => kind !== 'tab'))
      const sums = new SumRuler(itemsOf(letters), geometry)
      for (let start = 0; start < letters.length; start++) {
        sums.layAt(start, geometry.left)
        for (let end = start + 1; end <= letters.length; end++) {
          sums.measure(end)
          const line = letters.slice(start, end)
          const { empty, shares } = roomOf(line, geometry, geometry.left)
          expect(sums.slack).toBeCloseTo(empty)
          if (line.some(isInk)) expect(sums.shares).toBe(shares)
        }
      }
    }),
    { numRuns: 150 },
  )
})
