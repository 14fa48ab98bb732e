import { AREAS, type Area } from '../model/agency'
import { ASPECTS, type Aspect, type Finding } from '../model/finding'
import { unserved } from './framework'
import type { Workshop } from './merge'

/** The aspects that every area is asked for. What is recommended stands beside them and leaves no hole. */
export const ASKED_ASPECTS: readonly Aspect[] = ASPECTS.filter(
  aspect => aspect !== 'recommendation',
)

/** One area under one aspect. */
export interface OverviewCell {
  readonly area: Area
  readonly aspect: Aspect
  readonly findings: readonly Finding[]
  /** How many of them call for work that is not there yet. */
  readonly unserved: number
}

/** ด้าน × ประเด็น of a workshop. */
export interface WorkshopOverview {
  /** A row for each aspect in the order of the report, recommendations last; a cell for each area. */
  readonly rows: readonly { readonly aspect: Aspect; readonly cells: readonly OverviewCell[] }[]
  /** The cells that are asked for and empty. */
  readonly holes: readonly OverviewCell[]
  /** Findings without an area or an aspect yet. */
  readonly unplaced: readonly Finding[]
}

/** Lays the findings out by area and aspect. */
export function workshopOverview(workshop: Workshop): WorkshopOverview {
  const { findings } = workshop
  const waiting = new Set(unserved(workshop))
  const rows = ASPECTS.map(aspect => ({
    aspect,
    cells: AREAS.map((area): OverviewCell => {
      const own = findings.filter(finding => finding.area === area && finding.aspect === aspect)
      return { area, aspect, findings: own, unserved: own.filter(f => waiting.has(f)).length }
    }),
  }))
  const asked = rows.filter(({ aspect }) => ASKED_ASPECTS.includes(aspect))
  return {
    rows,
    holes: asked.flatMap(({ cells }) => cells.filter(cell => cell.findings.length === 0)),
    unplaced: findings.filter(({ area, aspect }) => area === null || aspect === null),
  }
}
