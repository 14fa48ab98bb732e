import { expect, test } from 'vitest'
import { agendaNumber, bracketNumber, listMarks, topicNumber } from '../../../core/model/numbering'
import type { TextList } from '../../../core/model/rich-text'
import { partNumbers } from '../../../core/template/part-numbers'
import { template } from '../papers'

const list = (ordered: boolean, ...levels: number[]): TextList => ({
  kind: 'list',
  ordered,
  items: levels.map(level => ({ level, spans: [] })),
})
const marks = (ordered: boolean, ...levels: number[]) =>
  listMarks(list(ordered, ...levels)).map(item => item.mark)

test.each([
  [
    [0, 0, 0],
    ['๑.', '๒.', '๓.'],
  ],
  [
    [0, 1, 1, 0, 1],
    ['๑.', '๑.๑', '๑.๒', '๒.', '๒.๑'],
  ],
  [
    [0, 1, 2, 2, 1, 2],
    ['๑.', '๑.๑', '๑.๑.๑', '๑.๑.๒', '๑.๒', '๑.๒.๑'],
  ],
  [
    [2, 2, 0],
    ['๑.', '๑.๑', '๒.'],
  ],
])('levels %j are numbered %j', (levels, numbers) => {
  expect(marks(true, ...levels)).toEqual(numbers)
})

test('a list without order has dashes', () => {
  expect(marks(false, 0, 1)).toEqual(['–', '–'])
})

test('places on the agenda', () => {
  expect(agendaNumber(9)).toBe('๑๐')
  expect(topicNumber('๓', 1)).toBe('๓.๒')
  expect(bracketNumber(0)).toBe('(๑)')
})

test('only numbered parts of a report count', () => {
  const numbers = partNumbers(template('workshop-findings'))
  expect(numbers.get('rationale')).toBe('๑')
  expect(numbers.get('findings')).toBe('๖')
  expect(numbers.has('summary')).toBe(false)
})
