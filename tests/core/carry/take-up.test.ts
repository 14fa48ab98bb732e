import { expect, test } from 'vitest'
import { comingAfter } from '../../../core/carry/coming'
import { actionEntries } from '../../../core/carry/entries'
import { followUp } from '../../../core/carry/follow-up'
import { refOf } from '../../../core/carry/living'
import { takenFrom, takeUp } from '../../../core/carry/take-up'
import { standingLines } from '../../../core/compose/life'
import type { ActionItem } from '../../../core/model/action-item'
import type { Minutes } from '../../../core/model/document'
import { plainText, richText } from '../../../core/model/rich-text'
import { actionsOf, mattersOf } from '../../../core/model/walk/matters'
import { action, duty, minutesWith, resolved, topic } from '../minutes'
import { context, template } from '../papers'

const FORM = template('monthly-minutes')

/** ครั้งที่ ๒: ตร. and ดีเอสไอ are handed an order and are done with it at once; two topics are taken off the table or decided. */
const FIRST: Minutes = minutesWith('consider', {
  topics: [
    topic({
      id: 'grown',
      actions: [
        {
          id: 'both',
          task: richText('จัดทำบัญชีรายชื่อล่าม'),
          duties: [
            duty({ status: 'done', progress: richText('ส่งบัญชีแล้ว') }),
            duty({ agency: 'dsi', status: 'done' }),
          ],
        },
        action({ id: 'half', duties: [duty({ status: 'done' }), duty({ agency: 'dsi' })] }),
      ],
    }),
    topic({ id: 'withdrawn', resolution: resolved('ให้ถอนเรื่อง') }),
  ],
})

/** ครั้งที่ ๓, begun after it. */
function coming(call?: Parameters<typeof followUp>[3]): Minutes {
  const begun = followUp(FIRST, FORM, 'm2', call)
  return { ...begun, meeting: { ...begun.meeting, date: '2018-11-14' } }
}

function taken(matter: string) {
  const found = takenFrom(FIRST, matter)
  if (found === null) throw new Error(`${matter} is not in the paper`)
  return found
}

function put(minutes: Minutes, matter: string, agencies: readonly (string | null)[] = []): Minutes {
  const after = takeUp(minutes, taken(matter), agencies)
  if (typeof after === 'string') throw new Error(after)
  return after
}

const orderIn = (minutes: Minutes, id: string): ActionItem | undefined =>
  actionsOf(minutes).find(placed => placed.action.id === id)?.action
const told = (order: ActionItem | undefined, minutes: Minutes) =>
  order === undefined
    ? []
    : actionEntries(order, { meeting: refOf(minutes), place: '3' }).map(
        ({ event, agency }) => `${event} ${agency}`,
      )

test('an order that is over comes back among the matters arising with its whole trail, and is told as reopened', () => {
  expect(orderIn(coming(), 'both')).toBeUndefined()
  const again = put(coming(), 'both', ['rtp'])
  const order = orderIn(again, 'both')
  expect(order?.trail?.map(({ event, agency, place }) => `${event} ${agency} ${place}`)).toEqual([
    'ordered rtp 5.1',
    'done rtp 5.1',
    'ordered dsi 5.1',
    'done dsi 5.1',
  ])
  expect(order?.trail?.[1]?.note).toBe('ส่งบัญชีแล้ว')
  expect(order?.from).toEqual(['grown'])
  expect(order?.duties.map(({ status, progress }) => [status, progress])).toEqual([
    ['open', []],
    ['done', []],
  ])
  expect(told(order, again)).toEqual(['reopened rtp'])
  expect(actionsOf(again).find(({ action: { id } }) => id === 'both')?.under?.item.kind).toBe(
    'matters-arising',
  )
})

test('the paper that opens it again says so, and so does the one after', () => {
  const again = put(coming(), 'both', ['rtp'])
  const lines = (minutes: Minutes) => {
    const order = orderIn(minutes, 'both')
    const [part] = order?.duties ?? []
    if (order === undefined || part === undefined) return []
    return standingLines(order, part, '2018-10-20', context('monthly-minutes'))
  }
  expect(lines(again)).toContain('เปิดเรื่องใหม่')
  expect(lines(followUp(again, FORM, 'm3'))).toContain('เปิดเรื่องใหม่')
})

test('a part of an order that is in the paper already is opened where it stands, with what was written there', () => {
  const base = coming()
  const agenda = base.agenda.map(item => ({
    ...item,
    actions: item.actions.map(order => ({
      ...order,
      duties: order.duties.map(part => ({ ...part, progress: richText('คำของครั้งนี้') })),
    })),
  }))
  const again = put({ ...base, agenda }, 'half', ['rtp'])
  const order = orderIn(again, 'half')
  expect(order?.duties.map(({ status }) => status)).toEqual(['open', 'open'])
  expect(order?.duties.map(({ progress }) => plainText(progress))).toEqual([
    'คำของครั้งนี้',
    'คำของครั้งนี้',
  ])
  expect(actionsOf(again)).toHaveLength(actionsOf(base).length)
  expect(takeUp(again, taken('half'), ['rtp'])).toBe('there')
})

test('a topic that was withdrawn is proposed again first under its kind, undecided, with its trail', () => {
  const again = put(coming(), 'withdrawn')
  const [placed] = mattersOf(again).filter(({ isTopic }) => isTopic)
  expect(placed?.matter).toMatchObject({ id: 'withdrawn', resolution: null, actions: [] })
  expect(placed?.item.kind).toBe('consider')
  expect(placed?.matter.trail?.map(({ event }) => event)).toEqual(['withdrawn'])
  expect(takeUp(again, taken('withdrawn'), [])).toBe('there')
  // Nobody decides it there: it comes again by itself.
  expect(comingAfter(again).map(({ id }) => id)).toContain('withdrawn')
})

test('what waits in the paper comes out of there, and is in it once', () => {
  const aside = coming({ kind: 'special', aside: ['half'] })
  expect(aside.waiting?.actions.map(({ id }) => id)).toEqual(['half'])
  const again = put(aside, 'half', ['rtp'])
  expect(again.waiting).toBeUndefined()
  expect(actionsOf(again).filter(placed => placed.action.id === 'half')).toHaveLength(1)
})

test('a paper that is adopted, called off or not later takes nothing up', () => {
  const base = coming()
  const { meeting } = base
  const why = (minutes: Minutes) => takeUp(minutes, taken('both'), ['rtp'])
  const adopted = { stage: 'adopted', day: '2018-12-01', by: '' } as const
  expect(why({ ...base, stages: [adopted] })).toBe('adopted')
  expect(why({ ...base, meeting: { ...meeting, state: 'cancelled' } })).toBe('cancelled')
  expect(why({ ...base, meeting: { ...meeting, date: '2018-10-10' } })).toBe('earlier')
  expect(why({ ...base, agenda: [] })).toBe('no-place')
})

test('what a paper does not have cannot be taken from it', () => {
  expect(takenFrom(FIRST, 'nowhere')).toBeNull()
})
