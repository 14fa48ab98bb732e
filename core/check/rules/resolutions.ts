import type { AgendaItem, Topic } from '../../model/agenda'
import type { Document } from '../../model/document'
import { agendaNumber, topicNumber } from '../../model/numbering'
import { isBlank } from '../../model/rich-text'
import { GAPS } from '../../wording/gaps'
import { PAPER } from '../../wording/paper'
import { isEmpty, type Lack, when } from '../rule'

/**
 * Each matter that was dealt with ends in a มติที่ประชุม that begins with its verb. A resolution of the
 * agenda item covers its topics; เรื่องอื่น ๆ may go without.
 */
export function resolutionsComplete(document: Document): Lack[] {
  if (document.kind !== 'minutes') return []
  return document.agenda.flatMap((item, index) => itemFindings(item, agendaNumber(index)))
}

function itemFindings(item: AgendaItem, number: string): Lack[] {
  const name = `${PAPER.agendaItem} ${number}`
  const spoken = !isBlank(item.text) || item.actions.length > 0
  const undecided = item.kind !== 'other' && item.resolution === null
  const alone = item.topics.length === 0
  return [
    ...when(undecided && alone && spoken, item.id, () => GAPS.resolutionMissing(name)),
    ...when(hasNoVerb(item), item.id, () => GAPS.verbMissing(name)),
    ...item.topics.flatMap((topic, index) =>
      topicFindings(topic, topicNumber(number, index), item, undecided),
    ),
  ]
}

function topicFindings(topic: Topic, number: string, item: AgendaItem, undecided: boolean): Lack[] {
  const name = `เรื่องที่ ${number}`
  return [
    ...when(isEmpty(topic.title), item.id, () => GAPS.topicUntitled(number), topic.id),
    ...when(
      undecided && topic.resolution === null,
      item.id,
      () => GAPS.resolutionMissing(name),
      topic.id,
    ),
    ...when(hasNoVerb(topic), item.id, () => GAPS.verbMissing(name), topic.id),
  ]
}

function hasNoVerb({ resolution }: Topic): boolean {
  return resolution !== null && isEmpty(resolution.verb)
}
