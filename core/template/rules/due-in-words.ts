import type { IsoDate } from '../../calendar'
import type { ActionItem } from '../../model/action-item'
import type { Topic } from '../../model/agenda'
import type { Document } from '../../model/document'
import { plainText } from '../../model/rich-text'
import { dayAfter, readDuration } from '../../thai/durations'
import { findDates } from '../../thai/find-dates'

/** The day by which work is to be done as its own words tell it, and those words. */
export interface DueInWords {
  readonly words: string
  readonly due: IsoDate
}

/** «ภายในวันที่ ๓๑ ตุลาคม ๒๕๖๑»: the day itself. */
export function dueDayInWords({ task }: ActionItem): DueInWords | null {
  const text = plainText(task)
  const found = findDates(text).find(
    ({ at, weekday }) => weekday === '' && /ภายใน(วันที่)? *$/.test(text.slice(0, at)),
  )
  return found?.day == null ? null : { words: found.words, due: found.day }
}

/** «ภายใน ๓๐ วัน»; what is counted from another day than that of the meeting is not read. */
const WITHIN =
  /ภายใน *(?:(?:ระยะ)?เวลา|กำหนด)? *[0-9๐-๙]{1,4} *(?:ปี(?: *[0-9๐-๙]{1,2} *เดือน)?|เดือน|สัปดาห์|วัน)(?!ทำการ| *ทำการ|ที่)(?= *(?:นับ(?:แต่|จาก|ตั้งแต่)วันประชุม|$|\n)| (?!นับ|หลัง|ก่อน|ถัด|จาก|ตั้งแต่))/

/** The day that an item orders in words: a day, or a time from the meeting on where this meeting ordered it. */
export function dueInWords(action: ActionItem, met: IsoDate | null): DueInWords | null {
  const day = dueDayInWords(action)
  if (day !== null || met === null || action.origin !== null) return day
  const [words = ''] = WITHIN.exec(plainText(action.task)) ?? []
  const lasting = readDuration(words)
  const due = lasting && dayAfter(met, lasting)
  return due === null ? null : { words, due }
}

/** Puts the day that the words tell into each item without one, or into the one item. */
export function mendDue(document: Document, id?: string): Document {
  if (document.kind !== 'minutes' && document.kind !== 'findings') return document
  const { date } = document.meeting
  const mended = (action: ActionItem): ActionItem => {
    const meant = action.due === null && (id === undefined || action.id === id)
    return meant ? { ...action, due: dueInWords(action, date)?.due ?? null } : action
  }
  if (document.kind === 'findings') return { ...document, actions: document.actions.map(mended) }
  const within = <T extends Topic>(matter: T) => ({
    ...matter,
    actions: matter.actions.map(mended),
  })
  const agenda = document.agenda.map(item => ({ ...within(item), topics: item.topics.map(within) }))
  return { ...document, agenda }
}
