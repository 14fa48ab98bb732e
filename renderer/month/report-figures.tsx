import type { AgencyReport } from '../../core/model/agency-report'
import { withFigure } from '../../core/month/report'
import { MONTH_WORDS } from '../../core/wording/month'
import { say } from '../port/say'
import { FigureField } from './figure-field'
import { type ChangeReport, useMonth } from './use-month'

interface ReportFiguresProps {
  readonly report: AgencyReport
  readonly onChange: ChangeReport
}

/** The figure of each goal, by this agency. */
export function ReportFigures({ report, onChange }: ReportFiguresProps) {
  const { goals = [] } = useMonth().minutes
  if (goals.length === 0) return null
  return (
    <fieldset className="report-area">
      <legend>{say(MONTH_WORDS.figures)}</legend>
      <div className="fields">
        {goals.map(({ id, text, unit }) => (
          <FigureField
            key={id}
            label={unit === '' ? text : `${text} (${unit})`}
            value={report.figures.find(({ goal }) => goal === id)?.value ?? null}
            onChange={value => onChange(now => withFigure(now, id, value))}
          />
        ))}
      </div>
    </fieldset>
  )
}
