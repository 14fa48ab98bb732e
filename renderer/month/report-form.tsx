import { AREAS, type Area } from '../../core/model/agency'
import type { AgencyReport, Month } from '../../core/model/agency-report'
import { plainText, richText } from '../../core/model/rich-text'
import { plainWordsOf } from '../../core/month/part'
import { answersTo, raiseObstacle, troublesOf } from '../../core/month/raise'
import {
  areaIn,
  emptyReport,
  putReport,
  reportOf,
  TOLD_OF_AREA,
  withArea,
} from '../../core/month/report'
import { AREA_NAMES } from '../../core/wording/forms'
import { monthWords } from '../../core/wording/moments'
import { MONTH_WORDS, TOLD_WORDS } from '../../core/wording/month'
import { newId } from '../editor/nodes/identity'
import { SettledField } from '../parts/field'
import { SettledArea } from '../parts/settled-area'
import { say, sayInDigits } from '../port/say'
import { HeldDay } from './held-day'
import { ReportAnswers } from './report-answers'
import { ReportFigures } from './report-figures'
import { type ChangeReport, useMonth } from './use-month'

interface ReportFormProps {
  readonly agency: string
  readonly month: Month
}

/** The report of one agency for the month: who reports, each area, its answers, its figures. What is typed is kept at once. */
export function ReportForm({ agency, month }: ReportFormProps) {
  const { minutes, context, change } = useMonth()
  const known = reportOf(minutes, agency, month)
  const report = known ?? emptyReport('', agency, month)
  const onChange: ChangeReport = make =>
    change(now => {
      const before = reportOf(now, agency, month) ?? emptyReport(newId(), agency, month)
      return putReport(now, make(before))
    })
  const own = context.agencies.find(({ id }) => id === agency)?.area ?? null
  const areas = AREAS.toSorted((a, b) => Number(b === own) - Number(a === own))
  return (
    <div className="report-form">
      <h3>{say(MONTH_WORDS.reportOf, monthWords(month))}</h3>
      <div className="fields">
        <SettledField
          label={say(MONTH_WORDS.reporter)}
          value={report.by.name}
          onChange={name => onChange(now => ({ ...now, by: { ...now.by, name } }))}
        />
        <SettledField
          label={say(MONTH_WORDS.position)}
          value={report.by.position}
          onChange={position => onChange(now => ({ ...now, by: { ...now.by, position } }))}
        />
        <HeldDay
          label={say(MONTH_WORDS.received)}
          value={report.received}
          onChange={received => onChange(now => ({ ...now, received }))}
        />
      </div>
      <ReportAnswers report={report} onChange={onChange} />
      {areas.map(area => (
        <AreaFields key={area} area={area} report={report} onChange={onChange} />
      ))}
      <ReportFigures report={report} onChange={onChange} />
    </div>
  )
}

interface AreaFieldsProps {
  readonly area: Area
  readonly report: AgencyReport
  readonly onChange: ChangeReport
}

/** The four answers on one area, and where its trouble stands before the meeting. */
function AreaFields({ area, report, onChange }: AreaFieldsProps) {
  const told = areaIn(report, area)
  return (
    <fieldset className="report-area">
      <legend>{say(AREA_NAMES[area])}</legend>
      <div className="fields">
        {TOLD_OF_AREA.map(what => {
          const words = plainWordsOf(told[what])
          return (
            <SettledArea
              key={what}
              label={say(TOLD_WORDS[what])}
              value={words ?? plainText(told[what])}
              readOnly={words === null}
              {...(words === null && { hint: say(MONTH_WORDS.formatted) })}
              onChange={typed =>
                onChange(now =>
                  withArea(now, { ...areaIn(now, area), [what]: richText(typed.trim()) }),
                )
              }
            />
          )
        })}
      </div>
      <TroubleLine area={area} report={report} />
    </fieldset>
  )
}

/** «เสนอเป็นเรื่องพิจารณา», or where the trouble stands and what was resolved on it. */
function TroubleLine({ area, report }: Omit<AreaFieldsProps, 'onChange'>) {
  const { minutes, context, change } = useMonth()
  const { digits } = context.house
  const trouble = troublesOf(minutes).find(one => one.report.id === report.id && one.area === area)
  if (trouble === undefined) return null
  if (trouble.number === null)
    return (
      <button
        type="button"
        onClick={() => change(now => raiseObstacle(now, report, area, newId()))}
      >
        {say(MONTH_WORDS.raise)}
      </button>
    )
  const answer = answersTo(report.agency, minutes).find(({ number }) => number === trouble.number)
  const resolution = answer?.resolution ?? null
  return (
    <p className="hint">
      {sayInDigits(digits, MONTH_WORDS.wasRaised, trouble.number)}
      {resolution !== null &&
        ` · ${say(MONTH_WORDS.answeredBy, `${resolution.verb} ${plainText(resolution.text)}`.trim())}`}
    </p>
  )
}
