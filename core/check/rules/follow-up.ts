import { type IsoDate, weekday } from '../../calendar'
import { daysLate } from '../../carry/standing'
import { isFollowedUp } from '../../model/action-item'
import { type Document, meetingOf } from '../../model/document'
import { isBlank, plainText } from '../../model/rich-text'
import { trailOf } from '../../model/trail'
import type { Context } from '../../office/context'
import { partId } from '../../template/part-id'
import { toThaiDigits } from '../../thai/numerals'
import { dayWords, weekdayWords } from '../../wording/moments'
import { figures, type Sentence, sentence } from '../../wording/sentence'
import { AGREEMENT, HOUSE_HABIT, type Lack, ruleGroup, when } from '../rule'
import { dueDayInWords } from '../walk/due-in-words'
import {
  type NamedAction,
  type NamedDuty,
  placedActions,
  placedDuties,
} from '../walk/placed-actions'

/** What these rules say. */
const SAYS = {
  originLater: (action: Sentence, origin: string) =>
    sentence(
      '{} มาจากการประชุมครั้งที่ {} ซึ่งมาหลังการประชุมครั้งนี้ โปรดตรวจครั้งที่',
      '{} comes from meeting {}, which is later than this one.',
      action,
      figures(origin),
    ),
  dueFar: (action: Sentence, due: IsoDate) =>
    sentence(
      '{} กำหนดแล้วเสร็จวันที่ {} ซึ่งไกลผิดปกติ โปรดตรวจปี',
      '{}: due {} is very far away; check the year.',
      action,
      dayWords(due),
    ),
  dueOnWeekend: (action: Sentence, due: IsoDate) =>
    sentence(
      '{} กำหนดแล้วเสร็จ{} ซึ่งเป็นวันหยุด โปรดพิจารณาวันทำการ',
      '{}: due {} is a weekend.',
      action,
      weekdayWords(due),
    ),
  overdue: (action: Sentence, task: string, due: IsoDate, days: number) =>
    sentence(
      '{} “{}” เกินกำหนดวันที่ {} แล้ว {} วันในวันประชุม โปรดตรวจผลหรือกำหนดวันใหม่',
      '{} “{}” was due {}, {} days before the meeting: check what came of it or set another day.',
      action,
      task,
      dayWords(due),
      figures(days),
    ),
  dueDiffers: (action: Sentence, typed: string, due: IsoDate) =>
    sentence(
      '{} เขียนว่าภายใน “{}” แต่กำหนดแล้วเสร็จคือ {} โปรดแก้ให้ตรงกัน',
      '{} says “{}”, its due date is {}: make them agree.',
      action,
      typed,
      dayWords(due),
    ),
  actionTwice: (action: Sentence) =>
    sentence('{} ซ้ำกับข้อสั่งการก่อนหน้า โปรดตรวจ', '{} repeats an earlier one.', action),
  findingTwice: (index: number) =>
    sentence(
      toThaiDigits(`ข้อค้นพบที่ ${index + 1} ซ้ำกับข้อค้นพบก่อนหน้า โปรดตรวจ`),
      `Finding ${index + 1} repeats an earlier one.`,
    ),
}

/** The work that is handed out, and what was found: days that can be, nothing twice. */
export const FOLLOW_UP = ruleGroup([
  {
    name: 'origin-earlier',
    severity: 'should',
    source: AGREEMENT,
    words: sentence(
      'ข้อสั่งการสืบเนื่องมาจากการประชุมครั้งก่อน',
      'Followed-up work comes from an earlier meeting.',
    ),
    look: originEarlier,
  },
  {
    name: 'due-plausible',
    severity: 'should',
    source: HOUSE_HABIT,
    words: sentence('กำหนดแล้วเสร็จอยู่ในช่วงปีที่เป็นไปได้', 'Due dates are in a plausible year.'),
    look: duePlausible,
  },
  {
    name: 'due-on-workday',
    severity: 'advice',
    source: HOUSE_HABIT,
    words: sentence('กำหนดแล้วเสร็จไม่ใช่วันเสาร์หรือวันอาทิตย์', 'Due dates are not on weekends.'),
    look: dueOnWorkday,
  },
  {
    name: 'work-in-time',
    severity: 'advice',
    source: HOUSE_HABIT,
    words: sentence(
      'งานที่ติดตามอยู่ยังไม่เกินกำหนดในวันประชุม',
      'Work that is followed up is not overdue on the day of the meeting.',
    ),
    look: workInTime,
  },
  {
    name: 'due-as-typed',
    severity: 'should',
    source: AGREEMENT,
    words: sentence(
      'กำหนดในข้อความตรงกับช่องกำหนดแล้วเสร็จ',
      'A due date in words is the one recorded.',
    ),
    look: dueAsTyped,
  },
  {
    name: 'actions-differ',
    severity: 'advice',
    source: AGREEMENT,
    words: sentence('ข้อสั่งการไม่ซ้ำกัน', 'No action is given twice.'),
    look: actionsDiffer,
  },
  {
    name: 'findings-differ',
    severity: 'advice',
    source: AGREEMENT,
    words: sentence('ข้อค้นพบไม่ซ้ำกัน', 'No finding is told twice.'),
    look: findingsDiffer,
  },
])

/** Work was ordered by an earlier meeting than the one that reports on it. */
function originEarlier(document: Document, context: Context): Lack[] {
  const own = meetingOf(document)?.number ?? null
  return lacks(document, context, ({ action, name }) => {
    const origin = trailOf(action)[0]?.meeting.number ?? null
    if (own === null || origin === null) return null
    const later =
      origin.year > own.year || (origin.year === own.year && origin.ordinal > own.ordinal)
    return later ? SAYS.originLater(name, `${origin.ordinal}/${origin.year}`) : null
  })
}

/** A Buddhist year that was typed as one of the Common Era puts a day five centuries off. */
function duePlausible(document: Document, context: Context): Lack[] {
  const met = meetingOf(document)?.date ?? null
  return dutyLacks(document, context, ({ duty: { due }, name }) => {
    const far = due !== null && (year(due) > 2400 || (met !== null && year(due) > year(met) + 5))
    return far ? SAYS.dueFar(name, due) : null
  })
}

function year(day: IsoDate): number {
  return Number(day.slice(0, 4))
}

/** Offices are closed on Saturdays and Sundays. Work reported as done is past asking. */
function dueOnWorkday(document: Document, context: Context): Lack[] {
  return dutyLacks(document, context, ({ duty: { due, status }, name }) => {
    const off = due !== null && status === 'open' && weekday(due) % 6 === 0
    return off ? SAYS.dueOnWeekend(name, due) : null
  })
}

/** What an earlier meeting ordered and nobody has done by its day, counted to the day of this meeting. */
function workInTime(document: Document, context: Context): Lack[] {
  const met = meetingOf(document)?.date ?? null
  return dutyLacks(document, context, ({ action, duty, name, promised }) => {
    const late = promised || isFollowedUp(action) ? daysLate(duty, met) : 0
    if (late === 0 || duty.due === null) return null
    return SAYS.overdue(name, shortened(plainText(action.task)), duty.due, late)
  })
}

const LONGEST_TASK = 60

/** As much of a task as a sentence can hold. */
function shortened(task: string): string {
  const line = task.replaceAll(/\s+/g, ' ').trim()
  if (line.length <= LONGEST_TASK) return line
  const space = line.lastIndexOf(' ', LONGEST_TASK)
  // Never between a letter and its vowels.
  const end = /^.{20,60}(?<![เ-ไ])(?=[ก-ฮเ-ไ])/u.exec(line)?.[0].length ?? LONGEST_TASK
  return `${line.slice(0, space > 20 ? space : end)}…`
}

/** «ภายในวันที่ …» in the words of the task is the day in its column. */
function dueAsTyped(document: Document, context: Context): Lack[] {
  return dutyLacks(document, context, ({ action, duty: { due }, name }) => {
    const typed = isFollowedUp(action) ? null : dueDayInWords(action)
    if (typed === null || due === null || typed.due === due) return null
    return SAYS.dueDiffers(name, typed.words, due)
  })
}

/** No agency is handed the same work twice in one place. */
function actionsDiffer(document: Document, context: Context): Lack[] {
  const seen = new Set<string>()
  return dutyLacks(document, context, ({ action, duty, part, name }) => {
    const key = JSON.stringify([part, duty.agency, plainText(action.task).trim()])
    const again = !isBlank(action.task) && seen.has(key)
    seen.add(key)
    return again ? SAYS.actionTwice(name) : null
  })
}

/** Each thing that was found is told once in its area and aspect. */
function findingsDiffer(document: Document, context: Context): Lack[] {
  if (document.kind !== 'findings') return []
  const seen = new Set<string>()
  return document.findings.flatMap(({ id, area, aspect, text }, index) => {
    const key = JSON.stringify([area, aspect, plainText(text).trim()])
    const again = !isBlank(text) && seen.has(key)
    seen.add(key)
    const part = partId(context, 'findings')
    return when(again, part, () => SAYS.findingTwice(index), id)
  })
}

function lacks(
  document: Document,
  context: Context,
  tell: (placed: NamedAction) => Lack['sentence'] | null,
): Lack[] {
  return placedActions(document, context).flatMap(placed => {
    const sentence = tell(placed)
    return sentence === null ? [] : [{ part: placed.part, source: placed.action.id, sentence }]
  })
}

function dutyLacks(
  document: Document,
  context: Context,
  tell: (placed: NamedDuty) => Lack['sentence'] | null,
): Lack[] {
  return placedDuties(document, context).flatMap(placed => {
    const sentence = tell(placed)
    return sentence === null ? [] : [{ part: placed.part, source: placed.action.id, sentence }]
  })
}
