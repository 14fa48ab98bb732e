import { spotWords } from '../../../core/compose/life'
import type { RevisedResolution } from '../../../core/model/agenda'
import { unfiledMeeting } from '../../../core/model/meeting-ref'
import { toArabicDigits, withDigits } from '../../../core/thai/numerals'
import { REVISED_HOW, REVISED_WORDS } from '../../../core/wording/revised'
import { Choices } from '../../parts/choices'
import { TextField } from '../../parts/field'
import { Popover } from '../../parts/popover'
import { say } from '../../port/say'
import { useDocument } from '../../session/document-view'
import { NumberFields } from '../forms/number-fields'
import { EarlierResolutions } from './earlier-resolutions'

const HOW = (['amends', 'replaces', 'ends'] as const).map(value => ({
  value,
  label: REVISED_HOW[value],
}))
const NUMBER = { ordinal: REVISED_WORDS.ordinal, year: REVISED_WORDS.year }
const NOTHING: RevisedResolution = {
  meeting: unfiledMeeting(null, null),
  place: '',
  matter: '',
  how: 'amends',
}

interface RevisedChipProps {
  readonly revises: RevisedResolution | undefined
  readonly onChange: (revises: RevisedResolution | undefined) => void
}

/** As the schema of a document has it. */
const MOST_PLACE = 20

/** What is typed names a meeting and an item, and no matter of the register; nothing typed revises nothing. */
function typedOf(named: RevisedResolution): RevisedResolution | undefined {
  const isBlank = named.meeting.number === null && named.place.trim() === ''
  return isBlank ? undefined : { ...named, matter: '' }
}

function classOf(revises: RevisedResolution | undefined, words: string): string {
  if (revises === undefined) return 'quiet'
  return words === '' ? 'chip missing' : 'chip plain'
}

/** ทบทวนมติเดิม: which earlier resolution this one amends, replaces or ends, from the register or by its meeting and item. */
export function RevisedChip({ revises, onChange }: RevisedChipProps) {
  const { digits } = useDocument().context.house
  const words = revises === undefined ? '' : spotWords({ ...revises, page: null })
  const named = revises ?? NOTHING
  return (
    <span className={revises === undefined ? 'quiet-fact' : 'fact'}>
      <Popover
        trigger={
          revises === undefined ? (
            say(REVISED_WORDS.add)
          ) : (
            <span lang="th">{withDigits(words, digits) || say(REVISED_WORDS.label)}</span>
          )
        }
        label={say(REVISED_WORDS.label)}
        className={classOf(revises, words)}
      >
        {close => (
          <div className="revised">
            <EarlierResolutions
              onTake={({ number, date, place, matter }) =>
                onChange({ ...named, meeting: unfiledMeeting(number, date), place, matter })
              }
            />
            <NumberFields
              labels={NUMBER}
              number={named.meeting.number}
              proposed={null}
              isSpecial={named.meeting.number?.special === true}
              onChange={number =>
                onChange(typedOf({ ...named, meeting: unfiledMeeting(number, null) }))
              }
            />
            <TextField
              label={say(REVISED_WORDS.place)}
              value={withDigits(named.place, digits)}
              most={MOST_PLACE}
              onChange={typed => onChange(typedOf({ ...named, place: toArabicDigits(typed) }))}
            />
            {revises !== undefined && (
              <>
                <Choices
                  label={say(REVISED_WORDS.how)}
                  options={HOW}
                  value={revises.how}
                  onChange={how => onChange({ ...revises, how })}
                />
                <button
                  type="button"
                  className="quiet"
                  onClick={() => {
                    close()
                    onChange(undefined)
                  }}
                >
                  {say(REVISED_WORDS.drop)}
                </button>
              </>
            )}
          </div>
        )}
      </Popover>
    </span>
  )
}
