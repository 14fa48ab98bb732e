import { RECORDS } from '../../core/binder/facts'
import { DUTY_STATUSES } from '../../core/model/action-item'
import { AREAS } from '../../core/model/agency'
import { withDigits } from '../../core/thai/numerals'
import { BINDER_WORDS } from '../../core/wording/binder'
import { AREA_NAMES } from '../../core/wording/forms'
import { DUTY_WORDS } from '../../core/wording/matters'
import { LIVE_WORDS, RECORD_WORDS } from '../../core/wording/register'
import { figures, fill, type Sentence } from '../../core/wording/sentence'
import { ChoiceChip, type Option } from '../parts/choice'
import { ToggleChip } from '../parts/toggle-chip'
import { say } from '../port/say'
import type { Binder } from './use-binder'
import type { ChosenFilter, Search } from './use-search'
import { agencyOrder, shortName } from './words'

interface FiltersProps {
  readonly binder: Binder
  readonly search: Search
}

/** What a question is narrowed to, a chip each; all of them away at once. */
export function Filters({ binder, search }: FiltersProps) {
  const { filter, overdue } = search
  const set = <Name extends keyof ChosenFilter>(
    name: Name,
    value: ChosenFilter[Name] | undefined,
  ) => {
    const { [name]: _, ...rest } = filter
    search.narrow(value === undefined ? rest : { ...rest, [name]: value }, overdue)
  }
  const years = [...new Set(binder.series.flatMap(({ years }) => years))].toSorted((a, b) => b - a)
  const agencies = agencyOrder(binder)
  const isNarrow = overdue || Object.keys(filter).length > 0
  return (
    <fieldset className="binder-filters" aria-label={say(BINDER_WORDS.filters)}>
      <FilterChip
        label={BINDER_WORDS.yearLabel}
        any={BINDER_WORDS.anyYear}
        value={filter.year === undefined ? '' : String(filter.year)}
        options={years.map(year => ({
          value: String(year),
          label: fill(BINDER_WORDS.year, figures(year)),
        }))}
        onChange={year => set('year', year === '' ? undefined : Number(year))}
      />
      <FilterChip
        label={BINDER_WORDS.agencies}
        any={BINDER_WORDS.anyAgency}
        value={filter.agency ?? ''}
        options={agencies.map(id => ({ value: id, label: shortName(id, binder.agencies) }))}
        onChange={agency => set('agency', agency === '' ? undefined : agency)}
      />
      <FilterChip
        label={BINDER_WORDS.area}
        any={BINDER_WORDS.anyArea}
        value={filter.area ?? ''}
        options={AREAS.map(area => ({ value: area, label: AREA_NAMES[area] }))}
        onChange={area =>
          set(
            'area',
            AREAS.find(one => one === area),
          )
        }
      />
      <FilterChip
        label={BINDER_WORDS.state}
        any={BINDER_WORDS.anyState}
        value={standingOf(filter)}
        options={STANDINGS}
        onChange={value => {
          const { status: _, live: __, silent: ___, unheard: ____, ...rest } = filter
          search.narrow({ ...rest, ...narrowedTo(value) }, overdue)
        }}
      />
      <FilterChip
        label={BINDER_WORDS.event}
        any={BINDER_WORDS.anyEvent}
        value={filter.unserved ? 'unserved' : (filter.event ?? '')}
        options={EVENTS}
        onChange={value => {
          const { event: _, unserved: __, ...rest } = filter
          const event = RECORDS.find(one => one === value)
          const chosen = event === undefined ? {} : { event }
          search.narrow(
            { ...rest, ...(value === 'unserved' ? { unserved: true as const } : chosen) },
            overdue,
          )
        }}
      />
      {binder.series.length > 1 && (
        <FilterChip
          label={BINDER_WORDS.series}
          any={BINDER_WORDS.anySeries}
          value={filter.series ?? ''}
          options={binder.series.map(({ series, name }) => ({
            value: series,
            label: withDigits(name, 'thai'),
          }))}
          onChange={series => set('series', series === '' ? undefined : series)}
        />
      )}
      <ToggleChip
        label={say(BINDER_WORDS.overdue)}
        on={overdue}
        onChange={late => search.narrow(filter, late)}
      />
      {isNarrow && (
        <button type="button" className="quiet" onClick={() => search.narrow({}, false)}>
          {say(BINDER_WORDS.clear)}
        </button>
      )}
    </fieldset>
  )
}

/** How a part of an order stands: its state, or what is asked of several at once. */
const STANDINGS: readonly Option<string>[] = [
  { value: 'live', label: LIVE_WORDS },
  ...DUTY_STATUSES.map(status => ({ value: status, label: DUTY_WORDS[status] })),
  { value: 'silent', label: BINDER_WORDS.silentLast },
  { value: 'unheard', label: BINDER_WORDS.unheard },
]

const EVENTS: readonly Option<string>[] = [
  ...RECORDS.map(event => ({ value: event, label: RECORD_WORDS[event] })),
  { value: 'unserved', label: BINDER_WORDS.unserved },
]

function standingOf({ status, live, silent, unheard }: ChosenFilter): string {
  if (live) return 'live'
  if (silent) return 'silent'
  return unheard ? 'unheard' : (status ?? '')
}

function narrowedTo(value: string): ChosenFilter {
  if (value === 'live') return { live: true }
  if (value === 'silent') return { silent: true }
  if (value === 'unheard') return { unheard: true }
  const status = DUTY_STATUSES.find(one => one === value)
  return status === undefined ? {} : { status }
}

interface FilterChipProps {
  readonly label: Sentence
  readonly any: Sentence
  readonly value: string
  readonly options: readonly Option<string>[]
  readonly onChange: (value: string) => void
}

function FilterChip({ label, any, value, options, onChange }: FilterChipProps) {
  return (
    <ChoiceChip
      label={say(label)}
      missing={false}
      value={value}
      options={[{ value: '', label: any }, ...options]}
      onChange={onChange}
    />
  )
}
