import { useEffect, useState } from 'react'
import { withDigits } from '../../core/thai/numerals'
import { BINDER_WORDS, RECORD_SHAPES } from '../../core/wording/binder'
import { shortDay } from '../../core/wording/moments'
import { RECORD_WORDS } from '../../core/wording/register'
import type { AgencyPage, EntryRow } from '../../preload/register'
import { ask } from '../port/desk-port'
import { say } from '../port/say'
import { StateMark } from './state-mark'
import type { PaperPlace } from './use-screens'

interface RaisedProps {
  readonly page: AgencyPage
  readonly revision: number
  readonly onOpen: (place: PaperPlace) => void
}

/** Of so many obstacles the page tells what became. */
const MOST_RAISED = 20

/** Obstacles that an agency raised, and what became of each: the last thing that a paper recorded of it. */
export function Raised({ page, revision, onOpen }: RaisedProps) {
  const raised = page.raised.slice(0, MOST_RAISED)
  const became = useBecame(raised, revision)
  return (
    <section className="raised" aria-labelledby="raised">
      <h2 id="raised">{say(BINDER_WORDS.raised)}</h2>
      {raised.length === 0 && <p className="hint">{say(BINDER_WORDS.noRaised)}</p>}
      <ul>
        {raised.map(entry => {
          const last = became.get(entry.matter) ?? entry
          return (
            <li key={entry.entry}>
              <span className="hint">{entry.date === null ? '' : say(shortDay(entry.date))}</span>
              <button
                type="button"
                className="link"
                onClick={() =>
                  onOpen({ file: entry.file, source: entry.matter, words: entry.head })
                }
              >
                {withDigits(entry.head, 'thai')}
              </button>
              <StateMark
                mark={
                  last.event === 'raised'
                    ? { shape: 'dashed', words: BINDER_WORDS.waiting }
                    : { shape: RECORD_SHAPES[last.event], words: RECORD_WORDS[last.event] }
                }
              />
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function useBecame(raised: readonly EntryRow[], revision: number): ReadonlyMap<string, EntryRow> {
  const [became, setBecame] = useState<ReadonlyMap<string, EntryRow>>(new Map())
  const matters = raised.map(({ matter }) => matter).join('\n')
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each revision more may have become of them.
  useEffect(() => {
    if (matters === '') return
    let isLate = false
    const lives = matters.split('\n').map(matter => ask('register:life', matter))
    void Promise.all(lives).then(results => {
      const last = results.flatMap(result => {
        const entry = result.ok ? result.value?.entries.at(-1) : undefined
        return entry === undefined ? [] : [[entry.matter, entry] as const]
      })
      if (!isLate) setBecame(new Map(last))
    })
    return () => {
      isLate = true
    }
  }, [matters, revision])
  return became
}
