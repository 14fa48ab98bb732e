import { type KeyboardEvent, useState } from 'react'
import { bookName } from '../../core/derive/yearbook'
import type { Area } from '../../core/model/agency'
import { withDigits } from '../../core/thai/numerals'
import { AREAS_WORDS } from '../../core/wording/areas'
import { faultSentence } from '../../core/wording/faults'
import { dayWords } from '../../core/wording/moments'
import { fill } from '../../core/wording/sentence'
import { YEAR_DIALOG } from '../../core/wording/year-dialogs'
import type { YearStand } from '../../preload/year'
import { ChoiceChip } from '../parts/choice'
import { say } from '../port/say'
import { AreaCard } from './area-card'
import { AreaSide } from './area-side'
import { BinderFrame } from './binder-frame'
import { ReportingTable } from './reporting-table'
import { Unchosen } from './unchosen'
import { type AskedYearChoice, useAskedYear } from './use-asked-year'
import type { Binder } from './use-binder'
import type { Screens } from './use-screens'
import type { Search } from './use-search'
import { useYearStand } from './use-year-stand'

interface AreasScreenProps {
  readonly binder: Binder
  readonly screens: Screens
  readonly search: Search
  readonly onBack: (() => void) | null
}

/** ภาพรวมสามด้าน: how far each area has come this year, and which agencies tell of it. */
export function AreasScreen({ binder, screens, search, onBack }: AreasScreenProps) {
  const choice = useAskedYear(binder)
  const stand = useYearStand(choice.asked, binder.revision)
  const [chosen, setChosen] = useState(0)
  const told = stand !== null && 'overview' in stand ? stand : null
  const areas = told?.overview.areas ?? []
  const area = areas[Math.min(chosen, areas.length - 1)]?.area
  const showOrders = (of: Area | null) => {
    search.ask('')
    search.narrow(of === null ? {} : { area: of }, false)
    screens.show('register')
  }
  const showAgency = (agency: string) => {
    screens.showAgency(agency)
    screens.show('agencies')
  }
  return (
    <BinderFrame
      binder={binder}
      screens={screens}
      title={say(AREAS_WORDS.title)}
      onBack={onBack}
      rightLabel={AREAS_WORDS.months}
      right={told !== null && area !== undefined && <AreaSide stand={told} area={area} />}
      foot={told?.overview.asOf && say(AREAS_WORDS.asOf, dayWords(told.overview.asOf))}
      keys={AREAS_WORDS.keys}
    >
      {binder.state?.name === null && <Unchosen onChoose={binder.choose} />}
      {choice.asked !== null && <AreasHead choice={choice} stand={told} />}
      {binder.revision > 0 && binder.state?.name != null && choice.asked === null && (
        <p className="binder-empty">{say(AREAS_WORDS.noGoals)}</p>
      )}
      {stand !== null && 'hindrance' in stand && (
        <p className="binder-empty">{say(stand.hindrance)}</p>
      )}
      {stand !== null && 'code' in stand && (
        <p className="binder-empty">{say(faultSentence(stand))}</p>
      )}
      {told !== null && (
        <>
          {areas.every(({ goals }) => goals.length === 0) && (
            <p className="binder-empty">{say(AREAS_WORDS.noGoals)}</p>
          )}
          <ul className="area-cards" onKeyDown={goSideways}>
            {areas.map((one, at) => (
              <AreaCard
                key={one.area ?? ''}
                stand={one}
                isChosen={at === Math.min(chosen, areas.length - 1)}
                onChoose={() => setChosen(at)}
                onOpen={() => showOrders(one.area)}
              />
            ))}
          </ul>
          <ReportingTable
            reporting={told.overview.reporting}
            agencies={binder.agencies}
            onOpen={showAgency}
          />
        </>
      )}
    </BinderFrame>
  )
}

/** ←→ go from one area to the next. */
function goSideways(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
  const heads = [...event.currentTarget.querySelectorAll<HTMLElement>('.area-head')]
  const focused = document.activeElement
  const at = focused instanceof HTMLElement ? heads.indexOf(focused) : -1
  const next = step === undefined || at < 0 ? undefined : heads[at + step]
  if (next === undefined) return
  event.preventDefault()
  next.focus()
}

interface AreasHeadProps {
  readonly choice: AskedYearChoice
  readonly stand: YearStand | null
}

/** Which year of which series, what it is of, and what could not be counted. */
function AreasHead({ choice, stand }: AreasHeadProps) {
  const { asked, series, years, chooseSeries, chooseYear } = choice
  if (asked === null) return null
  return (
    <>
      <header className="areas-head">
        {stand !== null && <h2>{withDigits(bookName(stand.year), 'thai')}</h2>}
        <span className="spring" />
        {series.length > 1 && (
          <ChoiceChip
            label={say(YEAR_DIALOG.series)}
            missing={false}
            value={asked.series}
            options={series}
            onChange={chooseSeries}
          />
        )}
        <ChoiceChip
          label={say(YEAR_DIALOG.year)}
          missing={false}
          value={asked.year === null ? '' : String(asked.year)}
          options={years}
          onChange={chooseYear}
        />
      </header>
      {stand !== null && stand.unread.length > 0 && (
        <p className="binder-note gap-words" role="status">
          {say(fill(YEAR_DIALOG.unread, stand.unread.map(name => `«${name}»`).join(' ')))}
        </p>
      )}
    </>
  )
}
