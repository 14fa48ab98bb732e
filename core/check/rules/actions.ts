import type { ActionItem } from '../../model/action-item'
import { type Document, meetingOf } from '../../model/document'
import { earlierWords, wordsOfNow } from '../../model/earlier-words'
import { isBlank } from '../../model/rich-text'
import type { Context } from '../../office/context'
import { GAPS } from '../../wording/gaps'
import { type Lack, when } from '../rule'
import { dueInWords, duesInWords } from '../walk/due-in-words'
import { type PlacedAction, placedActions } from '../walk/placed-actions'

/** Each item has its work, one responsible agency and a due date; a promised one also its progress. */
export function actionsComplete(document: Document, context: Context): Lack[] {
  return placedActions(document, context).flatMap(({ action, part, name, promised }) => {
    const silent = promised && isSilent(action)
    const judged = [
      ...when(isBlank(action.task), part, () => GAPS.taskMissing(name), action.id),
      ...when(action.owner === null, part, () => GAPS.ownerMissing(name), action.id),
      ...when(silent, part, () => GAPS.progressMissing(name), action.id),
    ].map((lack): Lack => ({ ...lack, judged: true }))
    return [...judged, ...dueLacks({ action, part, name, promised }, document)]
  })
}

/** Nothing was reported at this meeting; of what came from an earlier one the state alone is that of the last. */
function isSilent({ status, progress }: ActionItem): boolean {
  const told = !isBlank(wordsOfNow(progress))
  return !told && (status === 'open' || (status === 'carried' && earlierWords(progress).length > 0))
}

/** A due date that is missing; where the words of the task tell it, it can be put in. */
function dueLacks({ action, part, name }: PlacedAction, document: Document): Lack[] {
  if (action.due !== null) return []
  const source = action.id
  const met = meetingOf(document)?.date ?? null
  const told = dueInWords(action, met)
  if (told === null) {
    const dues = duesInWords(action, met).map(({ due }) => due)
    const sentence = dues.length > 1 ? GAPS.duesInWords(name, dues) : GAPS.dueMissing(name)
    return [{ part, source, judged: true, sentence }]
  }
  return [{ part, source, sentence: GAPS.dueInWords(name, told.words.trim(), told.due) }]
}

/** New work cannot be due before the meeting that orders it. */
export function actionsDueAfterMeeting(document: Document, context: Context): Lack[] {
  if (document.kind !== 'minutes' && document.kind !== 'findings') return []
  const { date } = document.meeting
  return placedActions(document, context).flatMap(({ action, part, name, promised }) => {
    const { due, origin, id } = action
    if (date === null || due === null || promised || origin !== null || due >= date) return []
    return [{ part, source: id, sentence: GAPS.dueBeforeMeeting(name, due) }]
  })
}
