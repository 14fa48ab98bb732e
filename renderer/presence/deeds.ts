import { useState } from 'react'
import { type ClockTime, localDay } from '../../core/calendar'
import type { Attendee } from '../../core/model/attendee'
import type { Minutes } from '../../core/model/document'
import { mapMatters } from '../../core/model/walk/matters'
import { mapAll } from '../../core/model/walk/unchanged'
import { cameAt, hourNow, leftAt, type Misplaced } from '../../core/quorum/come-and-go'
import { hourWords } from '../../core/wording/moments'
import { MISPLACED_WORDS, PRESENCE_WORDS } from '../../core/wording/presence'
import { fill, type Sentence } from '../../core/wording/sentence'
import { usePresence } from './use-presence'

/** What can be noted of people and topics, each as one step to undo. */
export interface PresenceDeeds {
  readonly note: (one: Attendee, what: 'came' | 'left') => void
  readonly put: (one: Attendee) => void
  readonly takeUp: (topic: string, hour: ClockTime | null) => void
}

/** What can be noted at an hour, or where none is typed, now; and what is told of it. */
export function usePresenceDeeds(typed: ClockTime | null) {
  const { minutes, change, readOnly } = usePresence()
  const [told, tell] = useState<Sentence | null>(null)
  const put = (one: Attendee) => change(now => withPerson(now, one))
  const refuse = (why: Misplaced) => tell(MISPLACED_WORDS[why])
  const note = (one: Attendee, what: 'came' | 'left') => {
    if (readOnly) return tell(PRESENCE_WORDS.readOnly)
    const hour = typed ?? hourNow(thisMoment(), minutes.meeting.date)
    if (hour === null) return refuse('other-day')
    const done = (what === 'came' ? cameAt : leftAt)(one, hour, minutes.meeting)
    if ('misplaced' in done) return refuse(done.misplaced)
    put(done.moved)
    const words = what === 'came' ? PRESENCE_WORDS.notedCame : PRESENCE_WORDS.notedLeft
    tell(fill(words, one.name.trim() || one.position.trim(), hourWords(hour)))
  }
  const takeUp = (topic: string, hour: ClockTime | null) =>
    change(now => withHour(now, topic, hour))
  return { deeds: { note, put, takeUp }, told }
}

/** The minutes with a person as they are now. */
function withPerson(minutes: Minutes, one: Attendee): Minutes {
  const { attendance } = minutes
  const placed = (people: Attendee[]) =>
    mapAll(people, other => (other.id === one.id ? one : other))
  const present = placed(attendance.present)
  const inAttendance = placed(attendance.inAttendance)
  return { ...minutes, attendance: { ...attendance, present, inAttendance } }
}

/** The minutes with a topic taken up at an hour, or at one that nobody knows. */
function withHour(minutes: Minutes, topic: string, hour: ClockTime | null): Minutes {
  const agenda = mapMatters(minutes.agenda, matter => {
    if (matter.id !== topic) return matter
    const { at: _, ...rest } = matter
    return (hour === null ? rest : { ...rest, at: hour }) as typeof matter
  })
  return { ...minutes, agenda }
}

function thisMoment() {
  const now = new Date()
  const two = (number: number) => String(number).padStart(2, '0')
  return { day: localDay(now), hour: `${two(now.getHours())}:${two(now.getMinutes())}` }
}
