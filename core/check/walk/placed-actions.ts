import type { ActionItem, Duty } from '../../model/action-item'
import type { Document } from '../../model/document'
import { agendaNumber } from '../../model/numbering'
import { actionsOf } from '../../model/walk/matters'
import type { Context } from '../../office/context'
import { partId } from '../../template/part-id'
import { placeName } from '../../wording/gap-lines'
import { joined, type Sentence } from '../../wording/sentence'
import { matterName } from './matters'

/** One action item where it stands, and what a sentence calls it. */
export interface NamedAction {
  readonly action: ActionItem
  readonly part: string
  readonly name: Sentence
  /** It was promised earlier and is reported on here. */
  readonly promised: boolean
}

/** One agency's part of an action item, and what a sentence calls it. */
export interface NamedDuty extends NamedAction {
  readonly duty: Duty
}

/** Every part of every action item; a sentence names its agency where there are several. */
export function placedDuties(document: Document, context: Context): NamedDuty[] {
  return placedActions(document, context).flatMap(placed =>
    placed.action.duties.map(duty => {
      const agency = placed.action.duties.length === 1 ? [] : shortName(duty, context)
      return { ...placed, duty, name: joined([placed.name, ...agency], ' ') }
    }),
  )
}

/** Every action item of the document where it stands. */
export function placedActions(document: Document, context: Context): NamedAction[] {
  return actionsOf(document).map(({ action, index, under }) => {
    const where = under === null ? [] : [matterName(under)]
    return {
      action,
      part: under?.item.id ?? partId(context, 'actions'),
      name: joined([...where, placeName('action', agendaNumber(index))], ' '),
      promised: under?.isTopic === false && under.item.kind === 'matters-arising',
    }
  })
}

function shortName({ agency }: Duty, { agencies }: Context): string[] {
  const found = agencies.find(({ id }) => id === agency)
  return found === undefined ? [] : [`“${found.abbreviation || found.name}”`]
}
