import type { IsoDate } from '../../calendar'
import { type ActionItem, type Duty, isFollowedUp } from '../../model/action-item'
import type { Document } from '../../model/document'
import { plainText } from '../../model/rich-text'
import { mapActions } from '../../model/walk/matters'
import { mapAll, withParts } from '../../model/walk/unchanged'
import { dayAfter, readDuration } from '../../thai/durations'
import { findDates } from '../../thai/find-dates'

/** The day by which work is to be done as its own words tell it, and those words. */
export interface DueInWords {
  readonly words: string
  readonly due: IsoDate
}

/** «ภายในวันที่ ๓๑ ตุลาคม ๒๕๖๑»: the day itself; the first of several. */
export function dueDayInWords(action: ActionItem): DueInWords | null {
  return dueDays(plainText(action.task))[0] ?? null
}

function dueDays(text: string): DueInWords[] {
  return findDates(text).flatMap(({ at, weekday, words, day }) =>
    day !== null && weekday === '' && /ภายใน(วันที่)? *$/.test(text.slice(0, at))
      ? [{ words, due: day }]
      : [],
  )
}

/** «ภายใน ๓๐ วัน»; what is counted from another day than that of the meeting is not read. */
const WITHIN =
  /ภายใน *(?:(?:ระยะ)?เวลา|กำหนด)? *[0-9๐-๙]{1,4} *(?:ปี(?: *[0-9๐-๙]{1,2} *เดือน)?|เดือน|สัปดาห์|วัน)(?!ทำการ| *ทำการ|ที่)(?= *(?:นับ(?:แต่|จาก|ตั้งแต่)วันประชุม|$|\n)| (?!นับ|หลัง|ก่อน|ถัด|จาก|ตั้งแต่))/g

/**
 * The days that an item orders in words: days, or times from the meeting on where this meeting ordered it. More than
 * one where the words tell several.
 */
export function duesInWords(action: ActionItem, met: IsoDate | null): readonly DueInWords[] {
  const text = plainText(action.task)
  const counted = met === null || isFollowedUp(action) ? [] : [...text.matchAll(WITHIN)]
  const dues = [
    ...dueDays(text),
    ...counted.flatMap(([words]) => {
      const lasting = readDuration(words)
      const due = met && lasting && dayAfter(met, lasting)
      return due === null ? [] : [{ words, due }]
    }),
  ]
  return dues.filter(({ due }, index) => dues.findIndex(other => other.due === due) === index)
}

/** How often an item says «ภายใน»: one that cannot be read may be the one that counts. */
function asked(action: ActionItem): number {
  return [...plainText(action.task).matchAll(/ภายใน *(?:[0-9๐-๙]|วันที่|กำหนด|ระยะเวลา|เวลา)/g)].length
}

/** The one day that the words of an item tell; `null` where they tell none, several, or one that cannot be read. */
export function dueInWords(action: ActionItem, met: IsoDate | null): DueInWords | null {
  const [told, ...others] = duesInWords(action, met)
  return told === undefined || others.length > 0 || asked(action) > 1 ? null : told
}

/** Puts the day that the words tell into each part without one, of every item or of the one. */
export function mendDue(document: Document, id?: string): Document {
  if (document.kind !== 'minutes' && document.kind !== 'findings') return document
  const { date } = document.meeting
  return mapActions(document, action => {
    if (id !== undefined && action.id !== id) return action
    const due = dueInWords(action, date)?.due ?? null
    const duties = mapAll(action.duties, duty =>
      isUndated(duty) ? withParts(duty, { due }) : duty,
    )
    return withParts(action, { duties })
  })
}

/** Whether a part waits for its day: standing work and what is over need none. */
export function isUndated({ due, status }: Duty): boolean {
  return due === null && status === 'open'
}
