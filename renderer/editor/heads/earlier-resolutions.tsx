import { useEffect, useState } from 'react'
import { spotWords } from '../../../core/compose/life'
import { unfiledMeeting } from '../../../core/model/meeting-ref'
import { withDigits } from '../../../core/thai/numerals'
import { REVISED_WORDS } from '../../../core/wording/revised'
import type { EntryRow } from '../../../preload/register'
import { TextField } from '../../parts/field'
import { ask } from '../../port/desk-port'
import { say } from '../../port/say'
import { useDocument } from '../../session/document-view'

/** So many are shown; more words find fewer. */
const SHOWN = 6

/** What the register found: `null` while there is no register to ask. */
type Found = readonly EntryRow[] | null

/** Earlier resolutions of the binder by their words, the newest first. */
export function EarlierResolutions({ onTake }: { readonly onTake: (row: EntryRow) => void }) {
  const { digits } = useDocument().context.house
  const [words, setWords] = useState('')
  const [found, setFound] = useState<Found>([])
  useEffect(() => {
    let isLast = true
    void ask('register:search', words, true, { event: 'decided' }).then(answer => {
      if (isLast) setFound(answer.ok ? answer.value.rows.slice(0, SHOWN) : null)
    })
    return () => {
      isLast = false
    }
  }, [words])
  if (found === null) return <p className="hint">{say(REVISED_WORDS.closed)}</p>
  return (
    <>
      <TextField label={say(REVISED_WORDS.find)} value={words} onChange={setWords} />
      {found.length === 0 && <p className="hint">{say(REVISED_WORDS.none)}</p>}
      <div className="menu" role="menu" aria-label={say(REVISED_WORDS.found)}>
        {found.map(row => (
          <button
            key={row.entry}
            type="button"
            role="menuitem"
            lang="th"
            onClick={() => onTake(row)}
          >
            <small>{withDigits(spotOf(row), digits)}</small> {row.head}
          </button>
        ))}
      </div>
    </>
  )
}

function spotOf({ number, date, place }: EntryRow): string {
  return spotWords({ meeting: unfiledMeeting(number, date), place, page: null })
}
