import type { ClockTime } from '../calendar'
import type { Attendee } from '../model/attendee'
import type { Minutes } from '../model/document'
import type { Quorum } from '../model/series'
import { isLowered, needed, quorumOf } from './quorum'

/** Who counted at one moment of a meeting, and how many had to. */
export interface Sitting {
  /** The members who sat in the room and count, in the order of the list. */
  readonly members: readonly Attendee[]
  /** Those who left it for this matter, having a stake in it. */
  readonly recused: readonly Attendee[]
  /** How many were appointed and how many had to sit there; `null` while that is not known. */
  readonly appointed: number | null
  readonly needed: number | null
  /** Whether anybody has looked who came: a list of those one waits for tells nothing. */
  readonly isTaken: boolean
}

/**
 * Who sat there at an hour, `null` for the opening of a meeting whose hour is not known. Members are those in the list of
 * ผู้มาประชุม, by the form; a substitute counts where the series says so. For a topic those who left the room for it do
 * not count, and the number appointed stays what it is.
 */
export function sittingAt(minutes: Minutes, hour: ClockTime | null, topic?: string): Sitting {
  const { meeting, attendance } = minutes
  const quorum = quorumOf(meeting)
  const there = attendance.present.filter(one => counts(one, quorum) && isThere(one, hour))
  const left = (one: Attendee) => topic !== undefined && one.recused?.includes(topic) === true
  return {
    members: there.filter(one => !left(one)),
    recused: there.filter(left),
    appointed: quorum.appointed,
    needed: needed(quorum, isLowered(meeting)),
    isTaken: attendance.expected !== true,
  }
}

/** Who sat there when the meeting began. */
export function sittingAtOpening(minutes: Minutes): Sitting {
  return sittingAt(minutes, minutes.meeting.start)
}

/** Whether enough sat there; `null` while nobody can tell. */
export function isQuorate({ members, needed, isTaken }: Sitting): boolean | null {
  return needed === null || !isTaken ? null : members.length >= needed
}

/** Whether somebody is in the room at an hour. Who goes at an hour is not there at that hour; who comes is. */
export function isThere({ presence = [] }: Attendee, hour: ClockTime | null): boolean {
  if (presence.length === 0) return true
  return presence.some(({ from, to }) => {
    if (hour === null) return from === null
    return (from === null || from <= hour) && (to === null || hour < to)
  })
}

function counts({ substituteFor }: Attendee, { substitutes }: Quorum): boolean {
  return substitutes || substituteFor.trim() === ''
}
