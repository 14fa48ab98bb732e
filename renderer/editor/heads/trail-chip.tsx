import type { Entry, Trail } from '../../../core/model/trail'
import { MATTER_WORDS } from '../../../core/wording/matters'
import type { Sentence } from '../../../core/wording/sentence'
import { Popover } from '../../parts/popover'
import { say, sayInDigits } from '../../port/say'
import { useDocument } from '../../session/document-view'
import { AgencyShortName } from './agency-name'
import { eventWords, placeWords } from './trail-words'

interface TrailChipProps {
  readonly trail: Trail
  /** What is written on it; if absent, what it is. */
  readonly words?: Sentence
}

/** ความเป็นมา of a matter, to be read: what each paper recorded of it, the newest first. */
export function TrailChip({ trail, words }: TrailChipProps) {
  const { context } = useDocument()
  if (trail.length === 0) return null
  return (
    <Popover
      trigger={sayInDigits(context.house.digits, words ?? MATTER_WORDS.trail)}
      label={say(MATTER_WORDS.trail)}
      className="chip origin"
    >
      {() => (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls is read by the arrow keys
        <ol className="trail" tabIndex={0}>
          {trail.map(entry => <TrailLine key={JSON.stringify(entry)} entry={entry} />).toReversed()}
        </ol>
      )}
    </Popover>
  )
}

function TrailLine({ entry }: { readonly entry: Entry }) {
  const { digits } = useDocument().context.house
  const { agency, note } = entry
  return (
    <li>
      <b>{sayInDigits(digits, placeWords(entry))}</b>
      <span>
        {agency !== null && (
          <>
            <AgencyShortName id={agency} />{' '}
          </>
        )}
        {sayInDigits(digits, eventWords(entry))}
      </span>
      {note !== '' && (
        <span className="note" lang="th">
          {note}
        </span>
      )}
    </li>
  )
}
