import { type Series, usualSeries } from '../../../core/model/series'
import { needed } from '../../../core/quorum/quorum'
import { fill } from '../../../core/wording/sentence'
import { SERIES_WORDS } from '../../../core/wording/series'
import { Popover } from '../../parts/popover'
import { say, sayInDigits } from '../../port/say'
import { useDocument } from '../../session/document-view'
import { newId } from '../nodes/identity'
import type { FormProps } from './form-props'
import { SeriesFields } from './series-fields'

/** What the series says of the quorum, in one line below the lists; asked for while nobody has said it. */
export function SeriesLine({ facts, change }: FormProps) {
  const { digits } = useDocument().context.house
  const series = facts.meeting?.series
  const isAsked = series === undefined || series.quorum.appointed === null
  return (
    <p className="series-line">
      <Popover
        trigger={sayInDigits(digits, seriesWords(series))}
        label={say(SERIES_WORDS.title)}
        className={isAsked ? 'chip missing' : 'chip plain'}
      >
        {() => (
          <SeriesFields
            series={series ?? usualSeries(newId())}
            onChange={changed => change({ meeting: { ...facts.meeting, series: changed } })}
          />
        )}
      </Popover>
    </p>
  )
}

function seriesWords(series: Series | undefined) {
  if (series === undefined) return SERIES_WORDS.unasked
  const { appointed } = series.quorum
  const least = needed(series.quorum, false)
  if (appointed === null || least === null) return SERIES_WORDS.quorumUnknown
  return fill(SERIES_WORDS.quorumKnown, appointed, least)
}
