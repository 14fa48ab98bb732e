import type { Agency } from '../model/agency'
import type { FindingsReport } from '../model/document'
import type { Finding, Group } from '../model/finding'
import { plainText, richText } from '../model/rich-text'
import { type AgenciesByName, agenciesByName } from '../office/agencies-by-name'
import { toArabicDigits, toThaiDigits } from '../thai/numerals'
import { findingOfCards, newGroup } from './cards'
import type { CardRow } from './read-cards'

/** What came of rows that were pasted. */
export interface TakenCards {
  readonly report: FindingsReport
  /** The new findings, those without an area or an aspect last. */
  readonly findings: readonly Finding[]
  /** How many rows the report has already, word for word and of the same sources: they are not taken twice. */
  readonly known: number
  readonly founded: { readonly groups: readonly Group[]; readonly agencies: readonly Agency[] }
}

/** What a row lacks to be placed on the board. */
export type CardLack = 'area' | 'aspect' | 'words'

/** What a row lacks, in the order in which it is asked for. */
export function cardLacks({ area, aspect, words }: CardRow): CardLack[] {
  return [
    ...(area === null ? (['area'] as const) : []),
    ...(aspect === null ? (['aspect'] as const) : []),
    ...(words === '' ? (['words'] as const) : []),
  ]
}

/**
 * Takes pasted rows into a report, a finding each, those that lack something last: none is dropped but what the report has
 * already, and what could not be read stands in brackets after the words. Groups and agencies that nobody knows are
 * founded, once each.
 */
export function takeCards(
  report: FindingsReport,
  rows: readonly CardRow[],
  registry: readonly Agency[],
  newId: () => string,
): TakenCards {
  const agencies = agenciesByName(registry, newId)
  const groups = groupsByName(report.groups ?? [], newId)
  const sorted = [
    ...rows.filter(row => cardLacks(row).length === 0),
    ...rows.filter(row => cardLacks(row).length > 0),
  ]
  const isKnown = knownCards(report)
  const read = sorted.map(row => findingOfRow(row, agencies, groups.idOf, newId))
  const findings = read.filter(finding => !isKnown(finding))
  const all = [...(report.groups ?? []), ...groups.founded]
  return {
    report: {
      ...report,
      agencies: [...report.agencies, ...agencies.founded],
      ...(all.length > 0 && { groups: all }),
      findings: [...report.findings, ...findings],
    },
    findings,
    known: read.length - findings.length,
    founded: { groups: groups.founded, agencies: agencies.founded },
  }
}

/** Tells whether each card of a finding is in the report, in whatever finding it has gone since. */
function knownCards({ findings }: FindingsReport): (finding: Finding) => boolean {
  const known = new Set(findings.flatMap(cardKeys))
  return finding => cardKeys(finding).every(key => known.has(key))
}

/** What makes each card of a finding that card; a finding of the whole room is one of nobody. */
function cardKeys({ area, aspect, statements, text }: Finding): string[] {
  const whole = plainText(text)
  const cards =
    statements.length > 0 ? statements : [{ group: null, agency: null, words: whole, area, aspect }]
  return cards.map(card =>
    JSON.stringify([card.group, card.agency, card.area, card.aspect, card.words || whole]),
  )
}

function findingOfRow(
  row: CardRow,
  agencies: AgenciesByName,
  groupOf: (name: string) => string | null,
  newId: () => string,
): Finding {
  const group = groupOf(row.group)
  const sources = agencyNames(row.agency, agencies.known).map(name => ({
    group,
    agency: agencies.idOf(name),
  }))
  const finding = findingOfCards(row, sources, newId)
  const { unread, words } = row
  const aside = unread.length === 0 ? '' : `(${unread.join('; ')})`
  return { ...finding, text: richText([words, aside].filter(part => part !== '').join(' ')) }
}

/** The agencies that a cell names: several only where each of them is known, for names hold «และ» of their own. */
function agencyNames(cell: string, known: AgenciesByName['known']): string[] {
  if (known(cell) !== undefined) return [cell]
  const parts = cell
    .split(/[,;/]|\s+และ\s*|\s+/)
    .map(part => part.trim())
    .filter(part => part !== '')
  return parts.length > 1 && parts.every(part => known(part) !== undefined) ? parts : [cell]
}

/** Finds groups by their name or number; one that is not there is founded under it. */
function groupsByName(known: readonly Group[], newId: () => string) {
  const ids = new Map(known.toReversed().map(({ id, name }) => [plainGroup(name), id]))
  const founded: Group[] = []
  const idOf = (name: string): string | null => {
    const plain = plainGroup(name)
    if (plain === '') return null
    const id = ids.get(plain)
    if (id !== undefined) return id
    const group = newGroup(newId(), groupName(name))
    founded.push(group)
    ids.set(plain, group.id)
    return group.id
  }
  return { idOf, founded }
}

/** A number alone is «กลุ่มที่ ๒»; a name stays as it was typed. */
export function groupName(name: string): string {
  return /^\d+$/.test(toArabicDigits(name)) ? `กลุ่มที่ ${toThaiDigits(name)}` : name
}

/** «กลุ่มย่อยที่ ๒», «กลุ่ม 2» and «2» are one group. */
function plainGroup(name: string): string {
  return toArabicDigits(name)
    .toLowerCase()
    .replaceAll(/[.\s]/g, '')
    .replace(/^กลุ่ม(?:ย่อย)?(?:ที่)?(?=.)/, '')
}
