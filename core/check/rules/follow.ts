import { daysBetween, type IsoDate, weekday } from '../../calendar'
import { type Document, meetingOf } from '../../model/document'
import { isBlank, plainText } from '../../model/rich-text'
import type { Context } from '../../office/context'
import { MEETING_GAPS } from '../../wording/meeting-gaps'
import { AGREEMENT, HOUSE, type Lack, partId, type RuleGroup, when } from '../rule'
import { dueDayInWords } from '../walk/due-in-words'
import { type PlacedAction, placedActions } from '../walk/placed-actions'

/** The work that is handed out, and what was found: days that can be, nothing twice. */
export const FOLLOW_RULES: RuleGroup<
  | 'origin-earlier'
  | 'due-plausible'
  | 'due-on-workday'
  | 'work-in-time'
  | 'due-as-typed'
  | 'actions-differ'
  | 'findings-differ'
> = {
  'origin-earlier': { severity: 'should', source: AGREEMENT, look: originEarlier },
  'due-plausible': { severity: 'should', source: HOUSE, look: duePlausible },
  'due-on-workday': { severity: 'advice', source: HOUSE, look: dueOnWorkday },
  'work-in-time': { severity: 'advice', source: HOUSE, look: workInTime },
  'due-as-typed': { severity: 'should', source: AGREEMENT, look: dueAsTyped },
  'actions-differ': { severity: 'advice', source: AGREEMENT, look: actionsDiffer },
  'findings-differ': { severity: 'advice', source: AGREEMENT, look: findingsDiffer },
}

/** Work was ordered by an earlier meeting than the one that reports on it. */
function originEarlier(document: Document, context: Context): Lack[] {
  const own = meetingOf(document)?.number ?? null
  return lacks(document, context, ({ action, name }) => {
    const { origin } = action
    if (own === null || origin === null) return null
    const later =
      origin.year > own.year || (origin.year === own.year && origin.ordinal > own.ordinal)
    return later ? MEETING_GAPS.originLater(name, `${origin.ordinal}/${origin.year}`) : null
  })
}

/** A Buddhist year that was typed as one of the Common Era puts a day five centuries off. */
function duePlausible(document: Document, context: Context): Lack[] {
  const met = meetingOf(document)?.date ?? null
  return lacks(document, context, ({ action, name }) => {
    const { due } = action
    const far = due !== null && (year(due) > 2400 || (met !== null && year(due) > year(met) + 5))
    return far ? MEETING_GAPS.dueFar(name, due) : null
  })
}

function year(day: IsoDate): number {
  return Number(day.slice(0, 4))
}

/** Offices are closed on Saturdays and Sundays. Work reported as done is past asking. */
function dueOnWorkday(document: Document, context: Context): Lack[] {
  return lacks(document, context, ({ action, name }) => {
    const { due, status } = action
    const off = due !== null && status === 'open' && weekday(due) % 6 === 0
    return off ? MEETING_GAPS.dueOnWeekend(name, due) : null
  })
}

/** What an earlier meeting ordered and nobody has done by its day, counted to the day of this meeting. */
function workInTime(document: Document, context: Context): Lack[] {
  const met = meetingOf(document)?.date ?? null
  return lacks(document, context, ({ action, name, promised }) => {
    const { due, status, origin, task } = action
    const earlier = promised || origin !== null
    if (met === null || due === null || status === 'done' || !earlier || due >= met) return null
    return MEETING_GAPS.overdue(name, shortened(plainText(task)), due, daysBetween(due, met))
  })
}

/** As much of a task as a sentence can hold. */
function shortened(task: string): string {
  const line = task.replaceAll(/\s+/g, ' ').trim()
  if (line.length <= LONGEST_TASK) return line
  const space = line.lastIndexOf(' ', LONGEST_TASK)
  // Never between a letter and its vowels.
  const end = /^.{20,60}(?<![เ-ไ])(?=[ก-ฮเ-ไ])/u.exec(line)?.[0].length ?? LONGEST_TASK
  return `${line.slice(0, space > 20 ? space : end)}…`
}

const LONGEST_TASK = 60

/** «ภายในวันที่ …» in the words of the task is the day in its column. */
function dueAsTyped(document: Document, context: Context): Lack[] {
  return lacks(document, context, ({ action, name }) => {
    const typed = dueDayInWords(action)
    if (typed === null || action.due === null || typed.due === action.due) return null
    return MEETING_GAPS.dueDiffers(name, typed.words, action.due)
  })
}

/** No agency is handed the same work twice in one place. */
function actionsDiffer(document: Document, context: Context): Lack[] {
  const seen = new Set<string>()
  return lacks(document, context, ({ action, part, name }) => {
    const key = JSON.stringify([part, action.owner, plainText(action.task).trim()])
    const again = !isBlank(action.task) && seen.has(key)
    seen.add(key)
    return again ? MEETING_GAPS.actionTwice(name) : null
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
    return when(again, part, () => MEETING_GAPS.findingTwice(index), id)
  })
}

function lacks(
  document: Document,
  context: Context,
  say: (placed: PlacedAction) => Lack['sentence'] | null,
): Lack[] {
  return placedActions(document, context).flatMap(placed => {
    const sentence = say(placed)
    return sentence === null ? [] : [{ part: placed.part, source: placed.action.id, sentence }]
  })
}
