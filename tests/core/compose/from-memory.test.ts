import { expect, test } from 'vitest'
import { compose } from '../../../core/compose/compose'
import type { Block } from '../../../core/manuscript/manuscript'
import type { Document } from '../../../core/model/document'
import { richText } from '../../../core/model/rich-text'
import { contextFor, sample } from '../papers'

/** The blocks that were made anew from one composing to the next. */
function anew(before: readonly Block[], after: readonly Block[]): Block[] {
  const known = new Set(before)
  return after.filter(block => !known.has(block))
}

const words = (blocks: readonly Block[]) => JSON.stringify(blocks)

test('of minutes with a letter more in one topic only that topic is composed anew', () => {
  const minutes = sample('minutes-2561-09')
  const context = contextFor(minutes)
  const at = minutes.agenda.findIndex(({ topics }) => topics.length > 1)
  const item = minutes.agenda[at]
  const [topic, ...others] = item?.topics ?? []
  if (item === undefined || topic === undefined) throw new Error('the sample has topics')
  const topics = [{ ...topic, text: richText('เรื่องที่พิมพ์ใหม่') }, ...others]
  const changed = { ...minutes, agenda: minutes.agenda.with(at, { ...item, topics }) }
  const before = compose(minutes, context).blocks
  const after = compose(changed, context).blocks
  const made = anew(before, after)
  expect(words(made)).toContain('เรื่องที่พิมพ์ใหม่')
  for (const other of others) expect(words(made)).not.toContain(other.id)
  expect(made.length).toBeLessThan(after.length / 2)
})

test('a note more in one finding numbers the notes behind it, and composes nothing else', () => {
  const report = sample('workshop-2561')
  const context = contextFor(report)
  const [first, ...others] = report.findings
  if (first === undefined) throw new Error('the sample has findings')
  const noted = (note: string): Document => ({
    ...report,
    findings: [
      { ...first, text: [{ kind: 'paragraph', spans: [{ text: 'พบว่า', note }] }] },
      ...others,
    ],
  })
  const before = compose(noted('ที่มา'), context).blocks
  const after = compose(noted('ที่มาใหม่'), context).blocks
  const found = anew(before, after).filter(block => words([block]).includes('ที่มาใหม่'))
  expect(found).toHaveLength(1)
  for (const other of others) expect(words(anew(before, after))).not.toContain(other.id)
})

test('another house composes from its own habits, and the first again from its own', () => {
  const minutes = sample('minutes-2561-09')
  const context = contextFor(minutes)
  const arabic = { ...context, house: { ...context.house, digits: 'arabic' as const } }
  const thai = words(compose(minutes, context).blocks)
  expect(words(compose(minutes, arabic).blocks)).not.toBe(thai)
  expect(words(compose(minutes, context).blocks)).toBe(thai)
})
