import { useEffect, useState } from 'react'
import type { YearHindrance } from '../../core/derive/year-plan'
import type { Fault } from '../../core/fault'
import type { AskedYear, YearStand } from '../../preload/year'
import { ask } from '../port/desk-port'

/** How a year stands, counted anew with each revision of the register; `null` until it is counted. */
export function useYearStand(
  asked: AskedYear | null,
  revision: number,
): YearStand | YearHindrance | Fault | null {
  const [stand, setStand] = useState<YearStand | YearHindrance | Fault | null>(null)
  const series = asked?.series ?? null
  const year = asked?.year ?? null
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each revision the year may stand otherwise.
  useEffect(() => {
    if (series === null) return setStand(null)
    let isLate = false
    void ask('year:overview', { series, year }).then(result => {
      if (!isLate) setStand(result.ok ? result.value : result.fault)
    })
    return () => {
      isLate = true
    }
  }, [series, year, revision])
  return stand
}
