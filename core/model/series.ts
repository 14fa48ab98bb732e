import * as v from 'valibot'

/** The shares of all members that a law or an order asks for. */
export const SHARES = ['half', 'more-than-half', 'two-thirds', 'third'] as const
export type Share = (typeof SHARES)[number]

const people = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999))

/**
 * องค์ประชุม. At least half of all members unless the founding order says otherwise; when a meeting that broke up for
 * want of a quorum is called again within 14 days and the letter says so, a third. [Act 2539 s. 79]
 */
export const Quorum = v.strictObject({
  /** How many the order of appointment names, which is not how many the list names; `null` while not said. */
  appointed: v.nullable(people),
  /** A share of those appointed, rounded up, or a number. */
  least: v.union([v.picklist(SHARES), people]),
  /** Whether a substitute counts. */
  substitutes: v.boolean(),
})
export type Quorum = v.InferOutput<typeof Quorum>

const series = v.strictObject({
  id: v.pipe(v.string(), v.nonEmpty()),
  /** Whether special meetings count with the others or on their own. */
  special: v.picklist(['in-count', 'own-count']),
  /** Where a deferred topic comes back: under the kind it had, or with the matters arising. */
  deferredTo: v.picklist(['own', 'matters-arising']),
  /** Whether work that is over is printed once more in the month after. */
  finished: v.picklist(['once', 'again']),
  quorum: Quorum,
  /** By which year its papers are bound: absent is by the calendar. */
  year: v.optional(v.literal('fiscal')),
})

/** ชุดการประชุม: what its meetings have in common, asked for once and handed on from month to month. */
export interface Series extends v.InferOutput<typeof series> {}
export const Series: v.GenericSchema<Series> = series

/** The quorum of a body whose order nobody has read out yet: the law's. */
export const LAWFUL_QUORUM: Quorum = { appointed: null, least: 'half', substitutes: true }

/** How a series goes while nobody has said otherwise. */
export function usualSeries(id: string): Series {
  return { id, special: 'in-count', deferredTo: 'own', finished: 'once', quorum: LAWFUL_QUORUM }
}
