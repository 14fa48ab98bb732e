import { useEffect, useState } from 'react'
import { withDigits } from '../../core/thai/numerals'
import { BINDER_WORDS, RECORD_SHAPES } from '../../core/wording/binder'
import { numberWords, shortDay } from '../../core/wording/moments'
import { RECORD_WORDS, REGISTER_WORDS, recordWords } from '../../core/wording/register'
import { fill } from '../../core/wording/sentence'
import type { EntryRow, MatterLife } from '../../preload/register'
import { ask } from '../port/desk-port'
import { say } from '../port/say'
import { goByArrows } from './arrows'
import { Marked } from './marked'
import { dutyMark } from './matter-rows'
import { StateMark, StateShape } from './state-mark'
import type { Binder } from './use-binder'
import type { PaperPlace } from './use-screens'
import { shortName, spot } from './words'

interface LifeProps {
  /** `null` while none is chosen. */
  readonly matter: string | null
  readonly binder: Binder
  /** What was asked for, to be marked. */
  readonly words: readonly string[]
  readonly onOpen: (place: PaperPlace) => void
}

/** The life of one matter as a line of months; each entry opens its paper at the place. */
export function Life({ matter, binder, words, onOpen }: LifeProps) {
  const life = useLife(matter, binder.revision)
  if (life === null) return <p className="hint">{say(BINDER_WORDS.noLife)}</p>
  return (
    <section className="life">
      <h2>
        <Marked text={life.head || lastRecord(life)} words={words} />
      </h2>
      <ul className="life-duties">
        {life.duties.map(duty => (
          <li key={duty.agency ?? ''}>
            <b>{nameOf(duty.agency, binder)}</b> <StateMark mark={dutyMark(duty, binder.today)} />
          </li>
        ))}
      </ul>
      <ol className="life-line" onKeyDown={goByArrows}>
        {life.entries.map(entry => (
          <LifeEntry
            key={entry.entry}
            entry={entry}
            binder={binder}
            words={words}
            onOpen={onOpen}
          />
        ))}
      </ol>
      {life.entries.length === 1 && <p className="hint">{say(BINDER_WORDS.onlyOrdered)}</p>}
      {life.differs.map(({ number, event, file, agency }) => (
        <p key={`${file} ${event} ${agency}`} className="life-differs">
          {say(BINDER_WORDS.differs, number === null ? RECORD_WORDS[event] : numberWords(number))}
        </p>
      ))}
    </section>
  )
}

/** A report of a month has no title of its own. */
function lastRecord({ entries }: MatterLife): string {
  const last = entries.at(-1)
  return last === undefined ? '' : say(RECORD_WORDS[last.event])
}

function nameOf(agency: string | null, { agencies }: Binder): string {
  const name = shortName(agency, agencies)
  return typeof name === 'string' ? name : say(name)
}

interface LifeEntryProps extends Pick<LifeProps, 'binder' | 'words' | 'onOpen'> {
  readonly entry: EntryRow
}

function LifeEntry({ entry, binder, words, onOpen }: LifeEntryProps) {
  const { event, date, agency, due, head, said, later, kept } = entry
  const heard = [recordWords(entry), due === null ? null : fill(REGISTER_WORDS.due, shortDay(due))]
  return (
    <li>
      <StateShape mark={{ shape: RECORD_SHAPES[event], words: recordWords(entry) }} />
      <span className="hint">{date === null ? '' : say(shortDay(date))}</span>
      <b>
        {[
          ...heard.flatMap(one => (one === null ? [] : [say(one)])),
          agency === null ? '' : nameOf(agency, binder),
        ]
          .filter(part => part !== '')
          .join(' · ')}
      </b>
      {said !== '' && (
        <span className="said">
          <Marked text={said} words={words} />
        </span>
      )}
      {later && <span className="hint">{`(${say(REGISTER_WORDS.later)})`}</span>}
      {kept && <span className="hint">{`(${say(REGISTER_WORDS.kept)})`}</span>}
      <button
        type="button"
        className="link"
        onClick={() => onOpen({ file: entry.file, source: entry.matter, words: said || head })}
      >
        {withDigits(say(spot(entry)), 'thai')}
      </button>
    </li>
  )
}

/** Asks for the life of the matter that is chosen; the one before stays until the answer is there. */
function useLife(matter: string | null, revision: number): MatterLife | null {
  const [life, setLife] = useState<MatterLife | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each revision a life may go on.
  useEffect(() => {
    if (matter === null) return setLife(null)
    let isLate = false
    void ask('register:life', matter).then(result => {
      if (!isLate && result.ok) setLife(result.value)
    })
    return () => {
      isLate = true
    }
  }, [matter, revision])
  return life
}
