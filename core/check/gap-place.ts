import type { AgendaItem } from '../model/agenda'
import type { Document, FindingsReport } from '../model/document'
import { agendaNumber, topicNumber } from '../model/numbering'
import type { Context } from '../office/context'
import { PLACE_WORDS } from '../wording/gap-lines'
import type { Gap } from './gap'

type Where = Pick<Gap, 'part' | 'source'>

/**
 * Where a gap stands, from the part inwards, as a person finds it on the paper: «ระเบียบวาระที่ ๓»,
 * «เรื่องที่ ๓.๑», «ข้อสั่งการที่ ๒»; a part without a number by its title.
 */
export function gapPlace(gap: Where, document: Document, { template }: Context): string[] {
  if (document.kind === 'minutes') {
    const index = document.agenda.findIndex(item => item.id === gap.part)
    const item = document.agenda[index]
    if (item !== undefined) return agendaPlace(gap, item, agendaNumber(index))
  }
  const title = template.parts.filter(part => part.id === gap.part).map(part => part.title)
  return document.kind === 'findings' ? [...title, ...findingsPlace(gap, document)] : title
}

function agendaPlace({ source }: Where, item: AgendaItem, number: string): string[] {
  const topics = item.topics.flatMap((topic, index) => {
    const action = numbered(PLACE_WORDS.action, topic.actions, source)
    if (topic.id !== source && action.length === 0) return []
    return [`${PLACE_WORDS.topic} ${topicNumber(number, index)}`, ...action]
  })
  const own = numbered(PLACE_WORDS.action, item.actions, source)
  return [`${PLACE_WORDS.agenda} ${number}`, ...topics, ...own]
}

function findingsPlace({ source }: Where, { findings, actions }: FindingsReport): string[] {
  return [
    ...numbered(PLACE_WORDS.finding, findings, source),
    ...numbered(PLACE_WORDS.action, actions, source),
  ]
}

/** The one of this id by its number among its sisters; nothing where it is none of them. */
function numbered(
  word: string,
  sisters: readonly { readonly id: string }[],
  source: string | undefined,
): string[] {
  const index = sisters.findIndex(sister => sister.id === source)
  return index < 0 ? [] : [`${word} ${agendaNumber(index)}`]
}
