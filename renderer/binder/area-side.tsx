import type { AreaStand, MonthStand } from '../../core/derive/overview'
import { shortDate } from '../../core/thai/dates'
import { withDigits } from '../../core/thai/numerals'
import { AREAS_WORDS } from '../../core/wording/areas'
import { sentence } from '../../core/wording/sentence'
import type { YearStand } from '../../preload/year'
import { say } from '../port/say'
import { areaName } from './area-card'
import { StateBar, stateWords } from './state-bar'

interface AreaSideProps {
  readonly stand: YearStand
  readonly area: AreaStand['area']
}

/** What comes of one area: its orders month by month, and the help that is asked for. */
export function AreaSide({ stand: { overview }, area }: AreaSideProps) {
  const months = overview.areaMonths.find(one => one.area === area)?.months ?? []
  const calls = overview.calls.filter(call => call.area === area)
  return (
    <div className="area-side">
      <h2>{say(areaName(area))}</h2>
      <Months months={months} />
      <h3>{say(AREAS_WORDS.calls)}</h3>
      {calls.length === 0 ? (
        <p className="hint">{say(AREAS_WORDS.noCalls)}</p>
      ) : (
        <ul className="area-calls">
          {calls.map(({ obstacle, help }) => (
            <li key={`${obstacle} ${help}`}>
              {withDigits(obstacle, 'thai')}
              <span className="hint">{withDigits(help, 'thai')}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** Bars by month, each with its words. */
function Months({ months }: { readonly months: readonly MonthStand[] }) {
  const most = Math.max(1, ...months.map(({ done, open, late }) => done + open + late))
  return (
    <figure className="area-months">
      <figcaption>{say(AREAS_WORDS.months)}</figcaption>
      <ul>
        {months.map(({ day, ...counts }) => (
          <li key={day}>
            <span className="hint">
              {say(sentence(shortDate(day).replace(/^\S+ /, ''), day.slice(0, '2019-02'.length)))}
            </span>
            <StateBar counts={counts} most={most} />
            <span className="hint">{say(stateWords(counts))}</span>
          </li>
        ))}
      </ul>
    </figure>
  )
}
