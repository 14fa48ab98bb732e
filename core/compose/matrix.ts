import type { Block, Cell, Row } from '../manuscript/manuscript'
import { AREAS, type Area } from '../model/agency'
import type { FindingsReport } from '../model/document'
import { ASPECTS, agenciesOf, type Finding, groupsOf } from '../model/finding'
import type { Context } from '../office/context'
import { ASPECT_WORDS, COLUMNS, PAPER } from '../wording/paper'
import { agencyName } from './agency-name'
import { BLANK } from './blank'
import { cell, headRow, paragraph } from './text'

/**
 * ภาพรวม: which agency found what in which area. A cell names the aspects with how many findings each; agencies stand
 * in official order, after them the groups of what no agency gave, the whole room last.
 */
export function composeMatrix(
  { findings, groups = [] }: Pick<FindingsReport, 'findings' | 'groups'>,
  source: string,
  context: Context,
): Block[] {
  const ofAgencies = matrixAgencies(findings, context).map(id =>
    matrixRow(
      agencyName(id, context),
      findings.filter(finding => gave(finding, id)),
      source,
    ),
  )
  const unsaid = findings.filter(finding => agenciesOf(finding).length === 0)
  const ofGroups = groups.flatMap(({ id, name }) => {
    const own = unsaid.filter(finding => groupsOf(finding).includes(id))
    return own.length === 0 ? [] : [matrixRow(name.trim() || BLANK, own, source)]
  })
  const known = new Set(groups.map(({ id }) => id))
  const ofRoom = unsaid.filter(finding => !groupsOf(finding).some(id => known.has(id)))
  const nobody = ofAgencies.length + ofGroups.length === 0
  const room = ofRoom.length > 0 || nobody ? [matrixRow(PAPER.wholeRoom, ofRoom, source)] : []
  return [
    {
      kind: 'table',
      columns: context.template.layout.includes('wide-matrix') ? WIDE_COLUMNS : COLUMN_WIDTHS,
      header: [headRow(COLUMNS.matrix)],
      rows: [...ofAgencies, ...ofGroups, ...room],
      rules: 'all',
      source,
    },
  ]
}

function matrixRow(name: string, own: readonly Finding[], source: string): Row {
  return { cells: [cell(name), ...AREAS.map(area => countCell(own, area))], source }
}

/** หน่วยงาน and the three areas, mm, on an upright page and on one that lies. */
const COLUMN_WIDTHS = [52, 36, 36, 36] as const
const WIDE_COLUMNS = [82, 55, 55, 55] as const

/** Those that gave something, by registry id, in official order. */
function matrixAgencies(findings: readonly Finding[], context: Context): readonly string[] {
  const named = new Set(findings.flatMap(agenciesOf))
  const known = context.agencies.map(agency => agency.id).filter(id => named.has(id))
  const unknown = [...named].filter(id => !known.includes(id))
  return [...known, ...unknown]
}

function gave(finding: Finding, id: string): boolean {
  return agenciesOf(finding).includes(id)
}

function countCell(findings: readonly Finding[], area: Area): Cell {
  const lines = ASPECTS.flatMap(aspect => {
    const count = findings.filter(
      finding => finding.area === area && finding.aspect === aspect,
    ).length
    return count === 0 ? [] : [`${ASPECT_WORDS[aspect]} ${count}`]
  })
  if (lines.length === 0) return cell('–', 'cell-center')
  return { paragraphs: lines.map(line => paragraph('cell', line)) }
}
