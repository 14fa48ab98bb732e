import fc from 'fast-check'
import { expect, test } from 'vitest'
import { followUp } from '../../../core/carry/follow-up'
import { composeAgenda } from '../../../core/compose/agenda'
import type { Minutes } from '../../../core/model/document'
import { richText } from '../../../core/model/rich-text'
import { actionsOf, mattersOf } from '../../../core/model/walk/matters'
import { placeUnder, putAside, takeBack } from '../../../core/month/place'
import { startDocument } from '../../../core/template/start'
import { action, minutesWith, topic } from '../minutes'
import { contextFor, paperText, template } from '../papers'

const FIRST = { ordinal: 1, year: 2561 }
const order = (id: string, task: string) =>
  action({ id, origin: FIRST, task: richText(task), progress: richText(`${task} ส่งแล้ว`) })
const paper = minutesWith('matters-arising', {
  actions: [order('a1', 'จัดทำบัญชีล่าม'), order('a2', 'ยกร่างแนวทางส่งต่อ')],
})

/** Where each order stands, «a1 ๓». */
function places(minutes: Minutes): string[] {
  return actionsOf(minutes).map(({ action: { id }, under }) => `${id} ${under?.number}`)
}

function topics(minutes: Minutes): string[] {
  return mattersOf(minutes).flatMap(({ matter, number, isTopic }) =>
    isTopic ? [`${number} ${matter.title}`] : [],
  )
}

test('an order is taken up under the item for decisions as a topic of its own, with its words on paper', () => {
  const placed = placeUnder(paper, 'a2', 4, 't9')
  expect([places(placed), topics(placed)]).toEqual([['a1 ๓', 'a2 ๕.๑'], ['๕.๑ ยกร่างแนวทางส่งต่อ']])
  const printed = paperText({ blocks: composeAgenda(placed, contextFor(placed)) })
  const at = printed.indexOf('[topic] ๕.๑')
  expect(printed.slice(at)).toContain('ยกร่างแนวทางส่งต่อ ส่งแล้ว')
  expect(printed.slice(at)).not.toContain('ภายในวันที่')
  expect(printed.slice(0, at)).not.toContain('ยกร่างแนวทางส่งต่อ')
  expect(placeUnder(placed, 'a2', 4, 't10')).toBe(placed)
})

test('and back among the matters arising, where the topic that was there for it alone goes', () => {
  const placed = placeUnder(paper, 'a1', 3, 't9')
  expect(places(placed)).toEqual(['a2 ๓', 'a1 ๔.๑'])
  const back = placeUnder(placed, 'a1', 2, 't10')
  expect([places(back), topics(back)]).toEqual([['a2 ๓', 'a1 ๓'], []])
  expect(placeUnder(back, 'a1', 2, 't11')).toBe(back)
})

test('an order that somebody took up in a topic of the matters arising goes among them', () => {
  const own = topic({ id: 't7', actions: [order('a1', 'จัดทำบัญชีล่าม')] })
  const inTopic = minutesWith('matters-arising', { topics: [own] })
  const back = placeUnder(inTopic, 'a1', 2, 't9')
  expect([places(back), topics(back)]).toEqual([['a1 ๓'], ['๓.๑ แบบรายงาน']])
})

test('a topic in which somebody wrote stays when its order goes', () => {
  const placed = placeUnder(paper, 'a1', 4, 't9')
  const agenda = placed.agenda.map(item => ({
    ...item,
    topics: item.topics.map(one => ({ ...one, text: richText('ที่ประชุมอภิปราย') })),
  }))
  const back = placeUnder({ ...placed, agenda }, 'a1', 2, 't10')
  expect(topics(back)).toEqual(['๕.๑ จัดทำบัญชีล่าม'])
})

test.each([0, 1, 9])('the item at place %d takes up no order', at => {
  expect(placeUnder(paper, 'a1', at, 't9')).toBe(paper)
})

test('what is put aside is not printed, waits with its words, and comes back or comes next month', () => {
  const aside = putAside(paper, 'a1')
  expect([places(aside), aside.waiting?.actions.map(({ id }) => id)]).toEqual([['a2 ๓'], ['a1']])
  const printed = paperText({ blocks: composeAgenda(aside, contextFor(aside)) })
  expect(printed).not.toContain('จัดทำบัญชีล่าม')
  const back = takeBack(aside, 'a1')
  expect([places(back), back.waiting]).toEqual([['a2 ๓', 'a1 ๓'], undefined])
  const next = followUp(aside, template('monthly-minutes'), 'next')
  expect(places(next).toSorted()).toEqual(['a1 ๓', 'a2 ๓'])
  expect(takeBack(paper, 'a1')).toBe(paper)
  expect(putAside(paper, 'gone')).toBe(paper)
})

test('a topic that waits comes back under the item of its kind', () => {
  const held = { kind: 'consider', topic: topic({ id: 't5', resolution: null }) } as const
  const back = takeBack({ ...paper, waiting: { actions: [], topics: [held] } }, 't5')
  expect([topics(back), back.waiting]).toEqual([['๕.๑ แบบรายงาน'], undefined])
})

test('a form without matters arising keeps what is followed up under one topic', () => {
  const started = startDocument(template('short-minutes'), 's1')
  if (started.kind !== 'minutes') throw new Error('not minutes')
  const short = followUp(paper, template('short-minutes'), 's1')
  expect(places(short)).toEqual(['a1 ๓.๑', 'a2 ๓.๑'])
  const placed = placeUnder(short, 'a2', 3, 't9')
  expect(places(placed)).toEqual(['a1 ๓.๑', 'a2 ๔.๑'])
  expect(placeUnder(placed, 'a1', 2, 't10')).toBe(placed)
  const alone = putAside(placed, 'a1')
  expect(topics(alone)).toEqual(['๔.๑ ยกร่างแนวทางส่งต่อ'])
  expect(places(takeBack(alone, 'a1'))).toEqual(['a1 ๓.๑', 'a2 ๔.๑'])
})

const deed = fc.oneof(
  fc.record({ aside: fc.constantFrom('a1', 'a2') }),
  fc.record({ back: fc.constantFrom('a1', 'a2') }),
  fc.record({ to: fc.nat(6), id: fc.constantFrom('a1', 'a2') }),
)

test('whatever is done on the board, each order is there once and says what it said', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 12 }), deeds => {
      let count = 0
      const after = deeds.reduce<Minutes>((now, one) => {
        if ('aside' in one) return putAside(now, one.aside)
        if ('back' in one) return takeBack(now, one.back)
        return placeUnder(now, one.id, one.to, `t${++count}`)
      }, paper)
      const there = [
        ...actionsOf(after).map(placed => placed.action),
        ...(after.waiting?.actions ?? []),
      ]
      const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id)
      expect(there.toSorted(byId)).toEqual(actionsOf(paper).map(placed => placed.action))
    }),
  )
})
