import { readFileSync } from 'node:fs'

/**
 * How the tests of one step came out.
 *
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/**
 * One step that either passes or fails as a whole.
 *
 * @param {boolean} passed
 * @returns {Count}
 */
export const countOne = passed => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 })

/**
 * Reads Vitest's JSON report.
 *
 * @param {string} file
 * @returns {Count}
 */
export function countOfVitest(file) {
  const report = JSON.parse(readFileSync(file, 'utf8'))
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/**
 * Reads Playwright's JSON report. A test that passed only when tried again has failed.
 *
 * @param {string} file
 * @returns {Count}
 */
export function countOfPlaywright(file) {
  const { stats } = JSON.parse(readFileSync(file, 'utf8'))
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }
}

/**
 * The count of a step that left a report. A step that failed without a failed test in its report, or
 * with no report at all, counts as one failure more: a crash must not look like a pass.
 *
 * @param {(file: string) => Count} read
 * @param {string} file
 * @param {boolean} succeeded Whether the step's process said that it succeeded.
 * @returns {Count}
 */
export function countOfReport(read, file, succeeded) {
  try {
    const count = read(file)
    return !succeeded && count.failed === 0 ? { ...count, failed: 1 } : count
  } catch {
    return countOne(false)
  }
}

/**
 * @param {readonly Count[]} counts
 * @returns {Count}
 */
export function sum(counts) {
  return counts.reduce(
    (total, count) => ({
      passed: total.passed + count.passed,
      failed: total.failed + count.failed,
      skipped: total.skipped + count.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  )
}

/**
 * Whether a test run came out well: something was tested, and nothing failed or was left out.
 *
 * @param {Count} count
 */
export const isGood = ({ passed, failed, skipped }) => passed > 0 && failed === 0 && skipped === 0

/**
 * The last line of a test run.
 *
 * @param {Count} count
 */
export function lastLine(count) {
  const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : ''
  return `${count.passed} passed, ${count.failed} failed${skipped}`
}
