import type { Area } from '../model/agency'
import type { FindingsReport } from '../model/document'
import type { Aspect, Finding, Group, Statement } from '../model/finding'
import { richText } from '../model/rich-text'
import { mapFrom, type Workshop } from './merge'

/** What one card of a breakout group says. */
export type Card = Omit<Statement, 'id'>

/**
 * The findings of new cards, one each, in the words of the card. A card of nobody is a finding of the whole room; a
 * card of several sources is one finding.
 */
export function findingOfCards(
  { words, area, aspect }: Pick<Card, 'words' | 'area' | 'aspect'>,
  sources: readonly Pick<Card, 'group' | 'agency'>[],
  newId: () => string,
): Finding {
  const statements = sources
    .filter(({ group, agency }) => group !== null || agency !== null)
    .map(({ group, agency }) => ({ id: newId(), group, agency, words, area, aspect }))
  return { id: newId(), area, aspect, statements, text: richText(words) }
}

/** Puts findings after the others. */
export function addFindings<W extends Workshop>(workshop: W, findings: readonly Finding[]): W {
  return { ...workshop, findings: [...workshop.findings, ...findings] }
}

/** Puts findings into another area or under another aspect; their cards keep their own. */
export function moveFindings<W extends Workshop>(
  workshop: W,
  ids: readonly string[],
  to: { readonly area?: Area; readonly aspect?: Aspect },
): W {
  return change(workshop, ids, finding => ({ ...finding, ...to }))
}

/** Says of findings that a group or an agency gave them, too: once each, in no words of its own. */
export function addSource<W extends Workshop>(
  workshop: W,
  ids: readonly string[],
  source: Pick<Card, 'group' | 'agency'>,
  newId: () => string,
): W {
  return change(workshop, ids, finding => {
    const { area, aspect, statements } = finding
    const known = statements.some(
      ({ group, agency }) => group === source.group && agency === source.agency,
    )
    if (known) return finding
    const card = { ...source, id: newId(), words: '', area, aspect }
    return { ...finding, statements: [...statements, card] }
  })
}

/** Says a finding in other words; its cards keep theirs. */
export function rewordFinding<W extends Workshop>(workshop: W, id: string, words: string): W {
  return change(workshop, [id], finding => ({ ...finding, text: richText(words) }))
}

/** Takes findings away with their cards; work that grew from them stays. */
export function removeFindings<W extends Workshop>(workshop: W, ids: readonly string[]): W {
  return {
    ...workshop,
    findings: workshop.findings.filter(({ id }) => !ids.includes(id)),
    actions: workshop.actions.map(mapFrom(id => (ids.includes(id) ? [] : [id]))),
  }
}

/** A group of which only the name is known. */
export function newGroup(id: string, name: string): Group {
  return { id, name, area: null, facilitator: '', rapporteur: '', agencies: [] }
}

/** How many cards came from each group, by its id; those of no group under `null`. */
export function cardsByGroup(findings: readonly Finding[]): ReadonlyMap<string | null, number> {
  const counts = new Map<string | null, number>()
  for (const { group } of findings.flatMap(({ statements }) => statements))
    counts.set(group, (counts.get(group) ?? 0) + 1)
  return counts
}

/** The report with other groups; without any it says nothing of them. A group whose cards are there always stays. */
export function setGroups(
  { groups: before = [], ...report }: FindingsReport,
  wanted: readonly Group[],
): FindingsReport {
  const counts = cardsByGroup(report.findings)
  const kept = before.filter(({ id }) => counts.has(id) && !wanted.some(group => group.id === id))
  const groups = [...wanted, ...kept]
  return groups.length === 0 ? report : { ...report, groups }
}

function change<W extends Workshop>(
  workshop: W,
  ids: readonly string[],
  to: (finding: Finding) => Finding,
): W {
  const findings = workshop.findings.map(finding =>
    ids.includes(finding.id) ? to(finding) : finding,
  )
  return { ...workshop, findings }
}
