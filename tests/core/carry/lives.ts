import * as fc from 'fast-check'
import * as v from 'valibot'
import { type Call, followUp } from '../../../core/carry/follow-up'
import type { ActionItem, Duty } from '../../../core/model/action-item'
import type { Topic } from '../../../core/model/agenda'
import { Document, type Minutes } from '../../../core/model/document'
import { richText } from '../../../core/model/rich-text'
import { usualSeries } from '../../../core/model/series'
import { trailOf } from '../../../core/model/trail'
import { mattersOf } from '../../../core/model/walk/matters'
import { action, duty, minutes, resolved, topic } from '../minutes'
import { template } from '../papers'

/** What can happen in a month to each part of an order. */
const ACTS = ['silent', 'report', 'done', 'move', 'ended', 'amend', 'handed over'] as const
/** What a meeting can make of a topic that stands before it. */
const FATES = [
  'told',
  'decided',
  'deferred',
  'withdrawn',
  'not reached',
  'withdrawn over work',
  'not reached over work',
] as const

interface Month {
  readonly kind: 'regular' | 'special'
  readonly cancelled: boolean
  /** Which of what lives is put aside: every `aside`-th. */
  readonly aside: number
  readonly acts: readonly (typeof ACTS)[number][]
  readonly fates: readonly (typeof FATES)[number][]
  readonly raised: readonly (typeof FATES)[number][]
}

/** A life of a series: what happens from month to month. */
interface Life {
  readonly form: 'monthly-minutes' | 'short-minutes'
  readonly special: 'in-count' | 'own-count'
  readonly deferredTo: 'own' | 'matters-arising'
  readonly months: readonly Month[]
}

/** Any life of up to 14 months. */
export const anyLife: fc.Arbitrary<Life> = fc.record({
  form: fc.constantFrom('monthly-minutes' as const, 'short-minutes' as const),
  special: fc.constantFrom('in-count' as const, 'own-count' as const),
  deferredTo: fc.constantFrom('own' as const, 'matters-arising' as const),
  months: fc.array(
    fc.record<Month>({
      kind: fc.constantFrom('regular', 'regular', 'special'),
      cancelled: fc.constantFrom(false, false, false, true),
      aside: fc.integer({ min: 2, max: 9 }),
      acts: fc.array(fc.constantFrom(...ACTS), { minLength: 1, maxLength: 12 }),
      fates: fc.array(fc.constantFrom(...FATES), { minLength: 1, maxLength: 6 }),
      raised: fc.array(fc.constantFrom(...FATES), { maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 14 },
  ),
})

/** What must live on, by the plain rule: an order until each part is over, a topic until it is settled or withdrawn. */
interface Alive {
  readonly orders: ReadonlySet<string>
  readonly topics: ReadonlySet<string>
  /** Work that stands under a topic and that nobody ordered. */
  readonly never: readonly string[]
}

/**
 * Lives a life month by month, and throws at the first month that loses or doubles something. Returns how many orders and
 * topics were carried from one paper to the next.
 */
export function live({ form, special, deferredTo, months }: Life): number {
  const shape = template(form)
  const series = { ...usualSeries('s'), special, deferredTo }
  let carried = 0
  let paper: Minutes = { ...minutes(), template: shape.id }
  paper = {
    ...paper,
    meeting: { ...paper.meeting, series },
    agenda: followUp(paper, shape, 'm0').agenda,
  }
  for (const [at, month] of months.entries()) {
    const { heard, alive } = hear(paper, month, at)
    const ids = [...alive.orders, ...alive.topics]
    const aside = ids.filter((_, n) => (month.kind === 'special') !== (n % month.aside === 0))
    const call: Call = { kind: month.kind, aside }
    const next = followUp(heard, shape, `m${at + 1}`, call)
    v.parse(Document, next)
    const here = livingIn(next)
    same(sorted(here.orders), sorted([...alive.orders]), `orders after month ${at}`)
    same(sorted(here.topics), sorted([...alive.topics]), `topics after month ${at}`)
    for (const order of here.all)
      if (trailOf(order).length === 0 && heard.meeting.state !== 'cancelled')
        throw new Error(`${order.id} has no trail`)
    const written = neverOrdered(next)
    for (const order of written)
      if (trailOf(order).length > 0) throw new Error(`${order.id} was never ordered`)
    same(sorted(idsOf(written)), sorted(alive.never), `what nobody ordered after month ${at}`)
    const put = next.waiting
    same(
      sorted(
        [...(put?.actions ?? []), ...(put?.topics ?? []).map(held => held.topic)].map(
          ({ id }) => id,
        ),
      ),
      sorted([...aside]),
      'what was put aside waits',
    )
    carried += ids.length
    paper = { ...next, meeting: { ...next.meeting, date: '2018-10-10' } }
  }
  return carried
}

/** The meeting takes place or is called off: what it makes of each thing, and what must live after it. */
function hear(paper: Minutes, month: Month, at: number): { heard: Minutes; alive: Alive } {
  const waiting = livingIn({ ...paper, agenda: [] })
  if (month.cancelled) {
    const here = livingIn(paper)
    return {
      heard: { ...paper, meeting: { ...paper.meeting, state: 'cancelled' } },
      alive: {
        orders: new Set(here.orders),
        topics: new Set(here.topics),
        never: idsOf(neverOrdered(paper)),
      },
    }
  }
  const orders = new Set(waiting.orders)
  const topics = new Set(waiting.topics)
  let turn = 0
  const act = (order: ActionItem): ActionItem => {
    if (isNeverOrdered(order)) return order
    const done = acted(order, month.acts[turn++ % month.acts.length] ?? 'silent')
    if (done.duties.some(({ status }) => status === 'open' || status === 'standing'))
      orders.add(done.id)
    return done
  }
  let judged = 0
  const agenda = paper.agenda.map(item => {
    const raised =
      item.kind === 'consider'
        ? month.raised.map((fate, n) => fated(newTopic(`t${at}-${n}`), fate, n))
        : []
    const before = item.topics.map(one =>
      one.id === 'carried'
        ? one
        : fated(one, month.fates[judged++ % month.fates.length] ?? 'told', 9),
    )
    const all = [...before, ...raised]
    for (const one of all)
      if (
        one.id !== 'carried' &&
        !SETTLED.has(one.resolution?.verb ?? '') &&
        (one.outcome !== 'withdrawn' || one.actions.length > 0)
      )
        topics.add(one.id)
    return {
      ...item,
      actions: item.actions.map(act),
      topics: all.map(one => ({ ...one, actions: one.actions.map(act) })),
    }
  })
  const heard = { ...paper, agenda }
  return { heard, alive: { orders, topics, never: idsOf(neverOrdered(heard)) } }
}

const SETTLED = new Set(['รับทราบ', 'เห็นชอบ'])

function newTopic(id: string): Topic {
  return topic({ id, title: `เรื่อง ${id}`, actions: [] })
}

function fated(one: Topic, fate: (typeof FATES)[number], orders: number): Topic {
  const work =
    orders < 3
      ? [
          action({
            id: `${one.id}-a`,
            duties: [duty(), duty({ agency: 'dsi', due: null, status: 'standing' })],
          }),
        ]
      : []
  switch (fate) {
    case 'told':
      return { ...one, resolution: resolved('รับทราบ'), actions: work }
    case 'decided':
      return { ...one, resolution: resolved('เห็นชอบ', 'ตามที่เสนอ'), actions: work }
    case 'deferred':
      return { ...one, resolution: resolved('ให้เลื่อนการพิจารณา'), actions: [] }
    case 'withdrawn':
      return { ...one, outcome: 'withdrawn', resolution: null, actions: [] }
    case 'not reached':
      return { ...one, resolution: null, actions: [] }
    case 'withdrawn over work':
      return { ...one, outcome: 'withdrawn', resolution: null, actions: unordered(one) }
    case 'not reached over work':
      return { ...one, resolution: null, actions: unordered(one) }
  }
}

/** Work that is written under a matter and that nobody ordered. */
function unordered({ id }: Topic): ActionItem[] {
  return [action({ id: `${id}-never` })]
}

const isNeverOrdered = ({ id }: ActionItem) => id.endsWith('-never')

function acted(order: ActionItem, act: (typeof ACTS)[number]): ActionItem {
  const first = (change: (part: Duty) => Duty) =>
    order.duties.map((part, n) => (n === 0 ? change(part) : part))
  switch (act) {
    case 'silent':
      return order
    case 'report':
      return {
        ...order,
        duties: order.duties.map(part => ({ ...part, progress: richText('คืบหน้า') })),
      }
    case 'done':
      return { ...order, duties: first(part => ({ ...part, status: 'done' })) }
    case 'ended':
      return { ...order, duties: order.duties.map(part => ({ ...part, status: 'ended' })) }
    case 'move':
      return { ...order, duties: first(part => ({ ...part, due: '2019-03-31' })) }
    case 'amend':
      return { ...order, task: richText('งานที่ปรับแล้ว') }
    case 'handed over':
      return {
        ...order,
        duties: first(part => ({ ...part, agency: part.agency === 'oag' ? 'doe' : 'oag' })),
      }
  }
}

interface Living {
  readonly orders: string[]
  readonly topics: string[]
  readonly all: ActionItem[]
}

/** Every order and topic of a paper that has come from earlier ones, each as often as it stands there. */
function livingIn(paper: Minutes): Living {
  const matters = mattersOf(paper)
  const all = [
    ...matters.flatMap(({ matter }) => matter.actions),
    ...(paper.waiting?.actions ?? []),
  ].filter(order => !isNeverOrdered(order))
  const topics = [
    ...matters.flatMap(({ matter, isTopic }) =>
      isTopic && matter.id !== 'carried' ? [matter.id] : [],
    ),
    ...(paper.waiting?.topics ?? []).map(held => held.topic.id),
  ]
  return { orders: all.map(({ id }) => id), topics, all }
}

function neverOrdered(paper: Minutes): ActionItem[] {
  const put = paper.waiting?.topics.map(({ topic: held }) => held) ?? []
  const matters = [...mattersOf(paper).map(({ matter }) => matter), ...put]
  return matters.flatMap(({ actions }) => actions.filter(isNeverOrdered))
}

const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id)

function sorted(ids: readonly string[]): string[] {
  return [...ids].sort()
}

function same(found: unknown, wanted: unknown, what: string): void {
  if (JSON.stringify(found) !== JSON.stringify(wanted))
    throw new Error(`${what}: ${JSON.stringify(found)} and not ${JSON.stringify(wanted)}`)
}
