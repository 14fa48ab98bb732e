import type { Series } from '../../../core/model/series'
import { SERIES_WORDS } from '../../../core/wording/series'
import { ChoiceField } from '../../parts/choice'
import { say } from '../../port/say'
import { QuorumFields } from './quorum-fields'

function options<T extends keyof typeof SERIES_WORDS>(...values: readonly T[]) {
  return values.map(value => ({ value, label: SERIES_WORDS[value] }))
}

const SPECIAL = options('in-count', 'own-count')
const DEFERRED = options('own', 'matters-arising')
const FINISHED = options('once', 'again')
const YEARS = options('calendar', 'fiscal')

interface SeriesFieldsProps {
  readonly series: Series
  readonly onChange: (series: Series) => void
}

/** ชุดการประชุม: what all its meetings have in common. */
export function SeriesFields({ series, onChange }: SeriesFieldsProps) {
  const { quorum, special, deferredTo, finished, year, ...rest } = series
  const put = (changed: Partial<Series>) => onChange({ ...series, ...changed })
  return (
    <div className="fields">
      <QuorumFields quorum={quorum} onChange={changed => put({ quorum: changed })} />
      <ChoiceField
        label={say(SERIES_WORDS.special)}
        value={special}
        options={SPECIAL}
        onChange={chosen => put({ special: chosen })}
      />
      <ChoiceField
        label={say(SERIES_WORDS.deferredTo)}
        value={deferredTo}
        options={DEFERRED}
        onChange={chosen => put({ deferredTo: chosen })}
      />
      <ChoiceField
        label={say(SERIES_WORDS.finished)}
        value={finished}
        options={FINISHED}
        onChange={chosen => put({ finished: chosen })}
      />
      <ChoiceField
        label={say(SERIES_WORDS.year)}
        value={year ?? 'calendar'}
        options={YEARS}
        onChange={chosen => {
          const others = { ...rest, quorum, special, deferredTo, finished }
          onChange(chosen === 'fiscal' ? { ...others, year: chosen } : others)
        }}
      />
    </div>
  )
}
