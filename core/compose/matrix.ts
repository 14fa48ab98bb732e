import type { Block, Cell, Row } from '../manuscript/manuscript'
import { AREAS, type Area } from '../model/agency'
import { ASPECTS, agenciesOf, type Finding } from '../model/finding'
import type { Context } from '../office/context'
import { ASPECT_WORDS, COLUMNS, PAPER } from '../wording/paper'
import { agencyName } from './agency-name'
import { cell, headRow, paragraph } from './text'

/**
 * ภาพรวม: which agency found what in which area. A cell names the aspects with how many findings
 * each; agencies stand in official order, the whole room last.
 */
export function composeMatrix(
  findings: readonly Finding[],
  source: string,
  context: Context,
): Block[] {
  const rows = matrixAgencies(findings, context).map((id): Row => {
    const own = findings.filter(finding => gave(finding, id))
    const name = id === null ? PAPER.wholeRoom : agencyName(id, context)
    return { cells: [cell(name), ...AREAS.map(area => countCell(own, area))], source }
  })
  return [
    {
      kind: 'table',
      columns: context.template.layout.includes('wide-matrix') ? WIDE_COLUMNS : COLUMN_WIDTHS,
      header: [headRow(COLUMNS.matrix)],
      rows,
      rules: 'all',
      source,
    },
  ]
}

/** หน่วยงาน and the three areas, mm, on an upright page and on one that lies. */
const COLUMN_WIDTHS = [52, 36, 36, 36] as const
const WIDE_COLUMNS = [82, 55, 55, 55] as const

/** The rows of the matrix by agency id, in official order; `null` is the whole room. */
function matrixAgencies(
  findings: readonly Finding[],
  context: Context,
): readonly (string | null)[] {
  const named = new Set(findings.flatMap(agenciesOf))
  const known = context.agencies.map(agency => agency.id).filter(id => named.has(id))
  const unknown = [...named].filter(id => !known.includes(id))
  const room = findings.some(finding => agenciesOf(finding).length === 0)
  return [...known, ...unknown, ...(room || named.size === 0 ? [null] : [])]
}

function gave(finding: Finding, id: string | null): boolean {
  const agencies = agenciesOf(finding)
  return id === null ? agencies.length === 0 : agencies.includes(id)
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
