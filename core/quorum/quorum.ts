import { daysBetween } from '../calendar'
import type { Meeting } from '../model/meeting'
import { LAWFUL_QUORUM, type Quorum, type Share } from '../model/series'

/** Within so many days of a meeting that broke up a third is enough, counted from the day after it. [Act 2539 s. 79] */
const REPEATED_WITHIN = 14

/** How many of so many people a share is. */
const OF: Readonly<Record<Share, (people: number) => number>> = {
  half: people => Math.ceil(people / 2),
  'more-than-half': people => Math.floor(people / 2) + 1,
  'two-thirds': people => Math.ceil((people * 2) / 3),
  third: people => Math.ceil(people / 3),
}

/** The rule that a meeting goes by: that of its series, or while nobody has said one, the law's. */
export function quorumOf({ series }: Pick<Meeting, 'series'>): Quorum {
  return series?.quorum ?? LAWFUL_QUORUM
}

/**
 * How many must sit there; `null` while nobody has said how many were appointed. `lowered`: the meeting repeats one
 * that broke up for want of a quorum, so that a third is enough.
 */
export function needed({ appointed, least }: Quorum, lowered: boolean): number | null {
  const usual = typeof least === 'number' ? least : appointed && OF[least](appointed)
  if (!lowered) return usual
  return usual === null || appointed === null ? null : Math.min(usual, OF.third(appointed))
}

/** Whether a third is enough at this meeting: it repeats another, in time, and its invitation said so. */
export function isLowered(meeting: Pick<Meeting, 'repeats' | 'date' | 'invitation'>): boolean {
  if (meeting.repeats === undefined || meeting.invitation?.asRepeat !== true) return false
  const days = daysAfterRepeated(meeting)
  return days === null || isInTime(days)
}

/** Whether a meeting that many days after the one that it repeats comes in time. */
export function isInTime(days: number): boolean {
  return days >= 1 && days <= REPEATED_WITHIN
}

/** How many days after the meeting that it repeats it was held; `null` where a day is not known, or none is repeated. */
export function daysAfterRepeated({
  repeats,
  date,
}: Pick<Meeting, 'repeats' | 'date'>): number | null {
  const first = repeats?.date ?? null
  return first === null || date === null ? null : daysBetween(first, date)
}
