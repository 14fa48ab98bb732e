import type { AgendaItem, Topic } from '../../model/agenda'
import type { Document } from '../../model/document'
import { agendaNumber, topicNumber } from '../../model/numbering'
import { PAPER } from '../../wording/paper'

/** An agenda item or a topic where it stands. */
export interface PlacedMatter {
  readonly matter: Topic
  readonly item: AgendaItem
  readonly isTopic: boolean
  /** What a sentence calls it: «เรื่องที่ ๕.๑». */
  readonly name: string
}

/** The matters of the documents at hand: many rules of one check ask for the same. */
const PLACED = new WeakMap<Document, readonly PlacedMatter[]>()

/** Every agenda item of minutes, each followed by its topics; nothing for other papers. */
export function placedMatters(document: Document): readonly PlacedMatter[] {
  const found = PLACED.get(document) ?? listMatters(document)
  PLACED.set(document, found)
  return found
}

function listMatters(document: Document): readonly PlacedMatter[] {
  if (document.kind !== 'minutes') return []
  return document.agenda.flatMap((item, index) => {
    const number = agendaNumber(index)
    const own = { matter: item, item, isTopic: false, name: `${PAPER.agendaItem} ${number}` }
    const topics = item.topics.map((topic, at) => ({
      matter: topic,
      item,
      isTopic: true,
      name: `เรื่องที่ ${topicNumber(number, at)}`,
    }))
    return [own, ...topics]
  })
}
