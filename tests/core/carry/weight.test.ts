import { expect, test } from 'vitest'
import { followUp } from '../../../core/carry/follow-up'
import { encodeContainer } from '../../../core/file/container'
import type { ActionItem } from '../../../core/model/action-item'
import type { Minutes } from '../../../core/model/document'
import { richText } from '../../../core/model/rich-text'
import { trailOf } from '../../../core/model/trail'
import { actionsOf, mapActions } from '../../../core/model/walk/matters'
import { readProse } from '../../thai/marked-text'
import { action, duty, minutesWith, topic } from '../minutes'
import { template } from '../papers'

const ORDERS = 20
const AGENCIES = ['rtp', 'dsi', 'oag'] as const
const MONTHS = 36
/** As an office file goes by mail: KB of 1,024 bytes. */
const MOST = 150

const form = template('monthly-minutes')
const prose = readProse('tests/thai/prose').map(({ text }) => text.trim())

/** The prose of the tests from one end to the other and round: so many characters of it, never the same twice in a row. */
function speaker() {
  const all = prose.join(' ')
  let at = 0
  return (length: number) => {
    const start = at % (all.length - length)
    at += length
    return richText(all.slice(start, start + length))
  }
}

/** Three years of meetings that end nothing: each agency tells of each order every month, in some 200 letters. */
function threeYears(): Minutes {
  const say = speaker()
  const orders = Array.from(
    { length: ORDERS },
    (_, at): ActionItem =>
      action({
        id: `order-${at}`,
        task: say(110),
        duties: AGENCIES.map(agency => duty({ agency, due: '2030-01-31' })),
      }),
  )
  let last: Minutes = {
    ...minutesWith('consider', { topics: [topic({ actions: orders })] }),
    id: 'm0',
  }
  for (let month = 1; month <= MONTHS; month++) {
    const next = followUp(last, form, `m${month}`)
    const day = new Date(Date.UTC(2018, 9 + month, 10)).toISOString().slice(0, 10)
    const told = mapActions(next, order => ({
      ...order,
      duties: order.duties.map(part => ({ ...part, progress: say(200) })),
    }))
    if (told.kind !== 'minutes') throw new Error('not minutes')
    last = { ...told, meeting: { ...told.meeting, date: day } }
  }
  return last
}

test('after three years of twenty orders of three agencies each, the file of the month is no larger than a letter', () => {
  const paper = threeYears()
  const trails = actionsOf(paper).map(placed => trailOf(placed.action).length)
  // Each of the three parts was ordered once and told of at every meeting since.
  expect(trails).toEqual(Array.from({ length: ORDERS }, () => AGENCIES.length * MONTHS))
  const packed = encodeContainer(paper, 1).length / 1024
  expect(packed).toBeLessThanOrEqual(MOST)
  // Far below it nothing would be in the file.
  expect(packed).toBeGreaterThan(MOST / 5)
})
