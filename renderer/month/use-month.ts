import { createContext, useContext } from 'react'
import type { AgencyReport } from '../../core/model/agency-report'
import type { MinutesView } from '../session/use-minutes'

/** Changes the report of the agency at hand, which is made with the first word. */
export type ChangeReport = (make: (report: AgencyReport) => AgencyReport) => void

export const MonthContext = createContext<MinutesView | null>(null)

/** The minutes of the month; throws outside of its dialog. */
export function useMonth(): MinutesView {
  const view = useContext(MonthContext)
  if (view === null) throw new Error('no month is open here')
  return view
}
