import type { Document, FindingsReport } from '../model/document'
import { agendaNumber } from '../model/numbering'
import { mattersOf, type PlacedMatter } from '../model/walk/matters'
import type { Context } from '../office/context'
import { placeName } from '../wording/gap-lines'
import { type Sentence, sentence } from '../wording/sentence'
import type { Gap } from './gap'

type Where = Pick<Gap, 'part' | 'source'>

/**
 * Where a gap stands, from the part inwards, as a person finds it on the paper: «ระเบียบวาระที่ ๓»,
 * «เรื่องที่ ๓.๑», «ข้อสั่งการที่ ๒»; a part without a number by its title.
 */
export function gapPlace(gap: Where, document: Document, { template }: Context): Sentence[] {
  const matters = mattersOf(document).filter(({ item }) => item.id === gap.part)
  if (matters.length > 0) return matters.flatMap(matter => matterPlace(gap, matter))
  const title = template.parts
    .filter(part => part.id === gap.part)
    .map(part => sentence(part.title, part.title))
  return document.kind === 'findings' ? [...title, ...findingsPlace(gap, document)] : title
}

/** An agenda item always, a topic only where the gap is its own or that of its work. */
function matterPlace({ source }: Where, { matter, isTopic, number }: PlacedMatter): Sentence[] {
  const action = numbered('action', matter.actions, source)
  if (!isTopic) return [placeName('agenda', number), ...action]
  const here = matter.id === source || action.length > 0
  return here ? [placeName('topic', number), ...action] : []
}

function findingsPlace({ source }: Where, { findings, actions }: FindingsReport): Sentence[] {
  return [...numbered('finding', findings, source), ...numbered('action', actions, source)]
}

/** The one of this id by its number among its sisters; nothing where it is none of them. */
function numbered(
  place: 'action' | 'finding',
  sisters: readonly { readonly id: string }[],
  source: string | undefined,
): Sentence[] {
  const index = sisters.findIndex(sister => sister.id === source)
  return index < 0 ? [] : [placeName(place, agendaNumber(index))]
}
