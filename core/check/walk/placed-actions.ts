import type { ActionItem } from '../../model/action-item'
import type { Document } from '../../model/document'
import { agendaNumber, topicNumber } from '../../model/numbering'
import type { Context } from '../../office/context'
import { placeName } from '../../wording/gap-lines'
import { joined, type Sentence } from '../../wording/say'
import { partId } from '../rule'

/** One action item where it stands, and what a sentence calls it. */
export interface PlacedAction {
  readonly action: ActionItem
  readonly part: string
  readonly name: Sentence
  /** It was promised earlier and is reported on here. */
  readonly promised: boolean
}

/** Every action item of the document where it stands. */
export function placedActions(document: Document, context: Context): PlacedAction[] {
  if (document.kind === 'findings')
    return place(document.actions, partId(context, 'actions'), [], false)
  if (document.kind !== 'minutes') return []
  return document.agenda.flatMap((item, index) => {
    const number = agendaNumber(index)
    const promised = item.kind === 'matters-arising'
    return [
      ...place(item.actions, item.id, [placeName('agenda', number)], promised),
      ...item.topics.flatMap((topic, at) =>
        place(topic.actions, item.id, [placeName('topic', topicNumber(number, at))], false),
      ),
    ]
  })
}

function place(
  actions: readonly ActionItem[],
  part: string,
  where: readonly Sentence[],
  promised: boolean,
): PlacedAction[] {
  return actions.map((action, index) => ({
    action,
    part,
    name: joined([...where, placeName('action', agendaNumber(index))], ' '),
    promised,
  }))
}
