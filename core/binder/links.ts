import type { FindingsReport, Minutes } from '../model/document'
import { actionsOf, mattersOf } from '../model/walk/matters'
import { toArabicDigits } from '../thai/numerals'
import type { AdoptionFact, LinkFact } from './facts'

/** What grew from what in this paper, which resolution it revises, and whose cards a finding is made of. */
export function linkFacts(document: Minutes | FindingsReport): LinkFact[] {
  const link = (fact: Omit<LinkFact, 'agency'>): LinkFact => ({ ...fact, agency: null })
  const orders = actionsOf(document).flatMap(({ action, under, index }) => {
    const place = toArabicDigits(under?.number ?? String(index + 1))
    const topic = under?.isTopic ? [under.matter.id] : []
    return [...topic, ...(action.from ?? [])].map(other =>
      link({ matter: action.id, how: 'from', other, place }),
    )
  })
  const revisions = mattersOf(document).flatMap(({ matter, number }) => {
    const revises = matter.resolution?.revises
    // Where only the meeting and the item are known, the matter is nobody's to name.
    if (revises === undefined || revises.matter === '') return []
    const place = toArabicDigits(number)
    return [link({ matter: matter.id, how: 'revises', other: revises.matter, place })]
  })
  return [...orders, ...revisions, ...cardLinks(document)]
}

function cardLinks(document: Minutes | FindingsReport): LinkFact[] {
  if (document.kind !== 'findings') return []
  return document.findings.flatMap(({ id, statements }) =>
    statements.flatMap(({ agency }): LinkFact[] =>
      agency === null ? [] : [{ matter: id, how: 'card', other: '', agency, place: '' }],
    ),
  )
}

/** What the meeting said of earlier papers: adopted as they were or corrected, and who asked for it. */
export function adoptionFacts({ agenda }: Minutes): AdoptionFact[] {
  return agenda
    .flatMap(({ adoptions = [] }) => adoptions)
    .flatMap(({ of, verdict, corrections }) =>
      verdict === null || verdict === 'deferred'
        ? []
        : [{ of, verdict, asked: corrections.map(({ by }) => by ?? '') }],
    )
}
