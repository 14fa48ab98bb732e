import type { ClockTime } from '../calendar'
import type { Topic } from '../model/agenda'
import type { Attendee } from '../model/attendee'
import type { Minutes } from '../model/document'
import { mattersOf } from '../model/walk/matters'
import { isQuorate, type Sitting, sittingAt } from './presence'

/** From one hour to a later one. */
export interface HourSpan {
  readonly from: ClockTime
  readonly to: ClockTime
}

/** Who sat there from one change to the next. */
export interface SittingStep extends HourSpan {
  readonly sitting: Sitting
}

/** A topic of the agenda, and who sat there when it was taken up, as far as its hour is known. */
export interface TimedTopic {
  readonly topic: Topic
  readonly number: string
  /** `null` while nobody has said when. */
  readonly sitting: Sitting | null
  /** Whether it was resolved with too few. */
  readonly isShort: boolean
}

/** The hours of a meeting, who came and left, and the topics along them. */
export interface Timeline {
  /** `null` while no two hours of it are known. */
  readonly span: HourSpan | null
  readonly steps: readonly SittingStep[]
  readonly topics: readonly TimedTopic[]
}

/** The course of a meeting: from its start to its end, or as far as hours are told. */
export function timelineOf(minutes: Minutes): Timeline {
  const span = spanOf(minutes)
  return { span, steps: span === null ? [] : stepsIn(span, minutes), topics: topicsOf(minutes) }
}

/** When somebody sat there, within the hours of the meeting. */
export function staysIn({ from, to }: HourSpan, { presence = [] }: Attendee): HourSpan[] {
  if (presence.length === 0) return [{ from, to }]
  return presence
    .map(stay => ({ from: later(stay.from, from), to: earlier(stay.to, to) }))
    .filter(stay => stay.from < stay.to)
}

/** Where an hour stands between the start and the end, from 0 to 1. */
export function shareOf(hour: ClockTime, { from, to }: HourSpan): number {
  return (minutesOf(hour) - minutesOf(from)) / (minutesOf(to) - minutesOf(from))
}

/** The full hours of a meeting, as marks along it. */
export function fullHoursIn({ from, to }: HourSpan): ClockTime[] {
  return Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:00`).filter(
    hour => from <= hour && hour <= to,
  )
}

function spanOf(minutes: Minutes): HourSpan | null {
  const { meeting } = minutes
  const told = hoursTold(minutes)
  const from = meeting.start ?? told.at(0)
  const to = meeting.end ?? told.at(-1)
  return from === undefined || to === undefined || from >= to ? null : { from, to }
}

function hoursTold(minutes: Minutes): ClockTime[] {
  const taken = mattersOf(minutes).flatMap(({ matter }) => matter.at ?? [])
  return [...changesIn(minutes), ...taken].toSorted()
}

/** When somebody came or left. */
function changesIn({ attendance: { present, inAttendance } }: Minutes): ClockTime[] {
  const hours = [...present, ...inAttendance].flatMap(({ presence = [] }) =>
    presence.flatMap(({ from, to }) => [from, to].filter(hour => hour !== null)),
  )
  return [...new Set(hours)].toSorted()
}

function stepsIn({ from, to }: HourSpan, minutes: Minutes): SittingStep[] {
  const marks = [from, ...changesIn(minutes).filter(hour => from < hour && hour < to), to]
  return marks
    .slice(0, -1)
    .map((mark, at) => ({ from: mark, to: marks[at + 1] ?? to, sitting: sittingAt(minutes, mark) }))
}

function topicsOf(minutes: Minutes): TimedTopic[] {
  return mattersOf(minutes).flatMap(({ matter, number, isTopic }) => {
    if (!isTopic) return []
    const { at, id, resolution } = matter
    const sitting = at === undefined ? null : sittingAt(minutes, at, id)
    const isShort = resolution !== null && sitting !== null && isQuorate(sitting) === false
    return [{ topic: matter, number, sitting, isShort }]
  })
}

function later(hour: ClockTime | null, bound: ClockTime): ClockTime {
  return hour === null || hour < bound ? bound : hour
}

function earlier(hour: ClockTime | null, bound: ClockTime): ClockTime {
  return hour === null || hour > bound ? bound : hour
}

function minutesOf(hour: ClockTime): number {
  const [hours, minutes] = hour.split(':').map(Number) as [number, number]
  return hours * 60 + minutes
}
