import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import {
  countOfPlaywright,
  countOfReport,
  countOfVitest,
  countOne,
  isGood,
  lastLine,
  sum,
} from '../../scripts/test/count.mjs'

const folder = mkdtempSync(path.join(os.tmpdir(), 'mati-count-'))
afterAll(() => rmSync(folder, { recursive: true }))

function report(content: object): string {
  const file = path.join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}

const vitest = (passed: number, failed: number, pending = 0) =>
  report({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: pending,
    numTodoTests: 0,
  })

test.each([
  [{ passed: 12, failed: 0, skipped: 0 }, '12 passed, 0 failed'],
  [{ passed: 3, failed: 1, skipped: 2 }, '3 passed, 1 failed, 2 skipped'],
  [{ passed: 0, failed: 0, skipped: 0 }, '0 passed, 0 failed'],
])('the last line of %o', (count, line) => {
  expect(lastLine(count)).toBe(line)
})

test.each([
  [{ passed: 12, failed: 0, skipped: 0 }, true],
  [{ passed: 12, failed: 1, skipped: 0 }, false],
  [{ passed: 12, failed: 0, skipped: 1 }, false],
  [{ passed: 0, failed: 0, skipped: 0 }, false],
])('%o is good: %s', (count, good) => {
  expect(isGood(count)).toBe(good)
})

test('steps add up', () => {
  expect(sum([countOne(true), countOne(false), { passed: 4, failed: 0, skipped: 2 }])).toEqual({
    passed: 5,
    failed: 1,
    skipped: 2,
  })
})

test('a report is counted as it stands', () => {
  expect(countOfReport(countOfVitest, vitest(7, 2, 1), false)).toEqual({
    passed: 7,
    failed: 2,
    skipped: 1,
  })
})

test('a run that fails outside its tests fails', () => {
  expect(countOfReport(countOfVitest, vitest(7, 0), false)).toMatchObject({ passed: 7, failed: 1 })
})

test('a run that leaves no report fails, whatever it says of itself', () => {
  const nowhere = path.join(folder, 'nowhere.json')
  expect(countOfReport(countOfVitest, nowhere, true)).toMatchObject({ passed: 0, failed: 1 })
})

test('a journey that passed only at the second try has failed', () => {
  const file = report({ stats: { expected: 5, unexpected: 0, flaky: 1, skipped: 0 } })
  expect(countOfPlaywright(file)).toEqual({ passed: 5, failed: 1, skipped: 0 })
})
