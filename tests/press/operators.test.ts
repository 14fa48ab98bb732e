import { expect, test } from 'vitest'
import { matrixOperator, number, ruleOperators } from '../../press/paint/operators'

test('a number is written to a thousandth', () => {
  expect([0.25, -0.25, 12, 1 / 3, 841.8898].map(number)).toEqual([
    '.25',
    '-.25',
    '12',
    '.333',
    '841.89',
  ])
})

test('a level rule is level on paper, and where the page has it', () => {
  const level = { x1: 85.039, y1: 205.672, x2: 538.583, y2: 205.672, thickness: 0.5 }
  expect(ruleOperators(level, 841.89)).toBe('.5 w 85.039 636.218 m 538.583 636.218 l S')
})

test('an upright rule keeps both its ends', () => {
  const upright = { x1: 85.039, y1: 70.866, x2: 85.039, y2: 111.026, thickness: 0.5 }
  expect(ruleOperators(upright, 841.89)).toBe('.5 w 85.039 771.024 m 85.039 730.864 l S')
})

test('a turned paper is turned by as much as was asked', () => {
  const [turn, up] = [Math.cos(Math.PI / 4), Math.sin(Math.PI / 4)]
  expect(matrixOperator([turn, up, -up, turn, 297.638, 420.945])).toBe(
    '.707 .707 -.707 .707 297.638 420.945 cm',
  )
})
