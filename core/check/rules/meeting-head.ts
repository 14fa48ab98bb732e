import { type IsoDate, weekday } from '../../calendar'
import { type Document, meetingOf } from '../../model/document'
import type { Context } from '../../office/context'
import { partId } from '../../template/part-id'
import { toArabicDigits } from '../../thai/numerals'
import { dayWords, weekdayWords } from '../../wording/moments'
import { sentence } from '../../wording/sentence'
import { FORM_11, HOUSE_HABIT, type Lack, placeOf, ruleGroup, when } from '../rule'
import { labelElsewhere } from '../shared-sentences'
import { editRule } from '../text-rule'
import { type Passage, passages } from '../walk/passages'

/** What these rules say. */
const SAYS = {
  dayFar: (date: IsoDate) =>
    sentence(
      'วันประชุมคือ {} ซึ่งผิดปกติ โปรดตรวจปี',
      'The meeting was on {}? Check the year.',
      dayWords(date),
    ),
  metOnWeekend: (date: IsoDate) =>
    sentence(
      'วันประชุมคือ{} ซึ่งเป็นวันหยุด โปรดตรวจ',
      '{} is a weekend: check the day.',
      weekdayWords(date),
    ),
  labelTyped: (found: string) =>
    sentence(`“${found}” ระบบพิมพ์ให้แล้ว โปรดลบออก`, `“${found}” is printed by itself: take it out.`),
}

/** The head of the paper of a meeting: a day that can be, and no label that is printed anyway. */
export const MEETING_HEAD = ruleGroup([
  {
    name: 'meeting-day-plausible',
    severity: 'should',
    source: HOUSE_HABIT,
    words: sentence('วันประชุมอยู่ในช่วงปีที่เป็นไปได้', 'The day of the meeting is plausible.'),
    look: dayPlausible,
  },
  {
    name: 'meeting-on-workday',
    severity: 'advice',
    source: HOUSE_HABIT,
    words: sentence('วันประชุมไม่ใช่วันเสาร์หรือวันอาทิตย์', 'The meeting was not on a weekend.'),
    look: onWorkday,
  },
  editRule({
    name: 'meeting-facts-bare',
    severity: 'should',
    source: FORM_11,
    words: sentence(
      'ช่องของหัวเรื่องไม่มีคำที่แบบพิมพ์ให้แล้ว',
      'The facts of a meeting carry no printed labels.',
    ),
    look: factsBare,
  }),
])

/** Meetings of this form are held from 1957 on; a Buddhist year in its place is far ahead. */
function dayPlausible(document: Document, context: Context): Lack[] {
  const date = meetingOf(document)?.date ?? null
  if (date === null) return []
  const wrong = date < '1957' || date > '2400'
  return when(wrong, partId(context, 'meeting'), () => SAYS.dayFar(date))
}

function onWorkday(document: Document, context: Context): Lack[] {
  if (document.kind !== 'minutes' || document.meeting.date === null) return []
  const { date } = document.meeting
  const off = weekday(date) % 6 === 0
  return when(off, partId(context, 'meeting'), () => SAYS.metOnWeekend(date))
}

const LABELLED_BODY = /^\s*รายงาน(?=การประชุม)/
const NUMBERED_BODY = /\s+ครั้งที่ *([0-9๐-๙]{1,3}\/[0-9๐-๙]{2,4})\s*$/

const LABELLED_PLACE = /^\s*ณ\s+(?=\S)/
const LABELLED_MEDIUM = /^\s*(?:และ)?ผ่านสื่ออิเล็กทรอนิกส์\s*(?=\S)/

/**
 * What the form prints is not typed in the facts. A number that is not the one of its field, or a medium among the
 * places, may be the only record of it.
 */
function factsBare(document: Document, context: Context): Lack[] {
  const meeting = meetingOf(document)
  if (meeting === null) return []
  const part = partId(context, 'meeting')
  const { number, place, online } = meeting
  const own = number === null ? '' : `${number.ordinal}/${number.year}`
  return passages(document, context).flatMap(passage => {
    if (passage.part !== part) return []
    const { text, kind } = passage
    if (kind === 'title')
      return [
        ...typedLabel(passage, LABELLED_BODY.exec(text), true),
        ...numbered(passage, NUMBERED_BODY.exec(text), own),
      ]
    return [
      ...typedLabel(passage, LABELLED_PLACE.exec(text), true),
      ...typedLabel(passage, LABELLED_MEDIUM.exec(text), text === online && text !== place),
    ]
  })
}

function typedLabel(passage: Passage, match: RegExpExecArray | null, certain: boolean): Lack[] {
  if (match === null) return []
  const { 0: found, index: at } = match
  const tell = certain ? SAYS.labelTyped : labelElsewhere
  const edit = { passage: passage.index, at, length: found.length, text: '' }
  return [
    {
      ...placeOf(passage),
      sentence: tell(found.trim()),
      excerpt: found,
      ...(certain && { edit }),
    },
  ]
}

function numbered(passage: Passage, match: RegExpExecArray | null, own: string): Lack[] {
  return typedLabel(passage, match, toArabicDigits(match?.[1] ?? '') === own)
}
