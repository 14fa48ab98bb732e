import { inPaperOrder } from '../compose/findings'
import type { Agency } from '../model/agency'
import type { FindingsReport } from '../model/document'
import { agenciesOf, type Finding } from '../model/finding'
import { agenciesIn } from '../model/participant'
import { recipientsOf } from '../model/recipients'
import { plainText } from '../model/rich-text'

/** A finding that an agency gave, and its own words for it. */
export interface Said {
  readonly finding: Finding
  readonly words: readonly string[]
}

/** What one agency said at a workshop, in the order of the paper; nothing of one that said nothing. */
export interface Voice {
  readonly agency: string
  readonly said: readonly Said[]
}

/** รายหน่วยงาน: everybody who was asked or said something, in official order. */
export function voicesOf(report: FindingsReport, registry: readonly Agency[]): Voice[] {
  const findings = inPaperOrder(report.findings)
  const all = new Set([...askedAgencies(report), ...findings.flatMap(agenciesOf)])
  const known = registry.map(({ id }) => id).filter(id => all.has(id))
  return [...new Set([...known, ...all])].map(agency => ({
    agency,
    said: findings.flatMap(finding => saidBy(agency, finding)),
  }))
}

/** Those who sat in a group or came, as far as anybody wrote it down; else those who get the report. */
function askedAgencies(report: FindingsReport): readonly string[] {
  const { groups = [], participants } = report
  const seated = groups.flatMap(({ agencies }) => agencies)
  const came = [...agenciesIn(participants.list ?? [])]
  return seated.length + came.length > 0 ? [...came, ...seated] : recipientsOf(report)
}

function saidBy(agency: string, finding: Finding): Said[] {
  const own = finding.statements.filter(card => card.agency === agency)
  if (own.length === 0) return []
  const words = own.map(card => card.words || plainText(finding.text))
  return [{ finding, words: [...new Set(words)] }]
}
