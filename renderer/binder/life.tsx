import { useEffect, useState } from 'react'
import type { Cited } from '../../core/binder/citation'
import { withDigits } from '../../core/thai/numerals'
import { BINDER_WORDS, RECORD_SHAPES } from '../../core/wording/binder'
import { BINDER_DEEDS } from '../../core/wording/binder-deeds'
import { numberWords, shortDay } from '../../core/wording/moments'
import { RECORD_WORDS, REGISTER_WORDS, recordWords } from '../../core/wording/register'
import { fill } from '../../core/wording/sentence'
import type { EntryRow, MatterLife } from '../../preload/register'
import type { Notices } from '../notices/toasts'
import { ask } from '../port/desk-port'
import { say } from '../port/say'
import { goByArrows } from './arrows'
import { LifeLinks } from './life-links'
import { Marked } from './marked'
import { dutyMark } from './matter-rows'
import { StateMark, StateShape } from './state-mark'
import { canBeTakenUp, TakeUpDialog } from './take-up-dialog'
import type { Binder } from './use-binder'
import { useCitation } from './use-citation'
import type { Screens } from './use-screens'
import { sayShortName, seriesName, spot } from './words'

interface LifeProps {
  /** `null` while none is chosen. */
  readonly matter: string | null
  readonly binder: Binder
  /** What was asked for, to be marked. */
  readonly words: readonly string[]
  readonly screens: Screens
  readonly notices: Notices
  /** Where the row that is chosen has it; if absent, the last place of its life is cited. */
  readonly cited?: Cited | null
}

/**
 * The life of one matter as a line of months; each entry opens its paper at the place. It is cited from here, and what is
 * over is taken up again.
 */
export function Life(props: LifeProps) {
  const { matter, binder, words, screens, notices } = props
  const life = useLife(matter, binder.revision)
  const [isTaking, setTaking] = useState(false)
  const cited = props.cited ?? (life === null ? null : lastPlace(life, binder))
  useCitation(cited, notices)
  if (life === null) return <p className="hint">{say(BINDER_WORDS.noLife)}</p>
  return (
    <section className="life" data-matter={life.matter}>
      <h2>
        <Marked text={life.head || lastRecord(life)} words={words} />
      </h2>
      <ul className="life-duties">
        {life.duties.map(duty => (
          <li key={duty.agency ?? ''}>
            <b>{sayShortName(duty.agency, binder)}</b>{' '}
            <StateMark mark={dutyMark(duty, binder.today)} />
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
            onOpen={screens.openAt}
          />
        ))}
      </ol>
      <LifeLinks life={life} binder={binder} onOpen={screens.openAt} />
      {life.entries.length === 1 && <p className="hint">{say(BINDER_WORDS.onlyOrdered)}</p>}
      {life.differs.map(({ number, event, file, agency }) => (
        <p key={`${file} ${event} ${agency}`} className="life-differs">
          {say(BINDER_WORDS.differs, number === null ? RECORD_WORDS[event] : numberWords(number))}
        </p>
      ))}
      <div className="life-deeds">
        <button type="button" onClick={() => document.execCommand('copy')}>
          {say(BINDER_DEEDS.copy)}
        </button>
        {canBeTakenUp(life) && (
          <button type="button" onClick={() => setTaking(true)}>
            {say(life.kind === 'order' ? BINDER_DEEDS.reopen : BINDER_DEEDS.propose)}
          </button>
        )}
      </div>
      {isTaking && (
        <TakeUpDialog
          life={life}
          binder={binder}
          screens={screens}
          notices={notices}
          onClose={() => setTaking(false)}
        />
      )}
    </section>
  )
}

/** Where the life of a matter was last told. */
function lastPlace({ entries, head }: MatterLife, { series }: Binder): Cited | null {
  const last = entries.at(-1)
  if (last === undefined) return null
  const { number, place, page, said } = last
  return { body: seriesName(last.series, series), number, place, page, words: head || said }
}

/** A report of a month has no title of its own. */
function lastRecord({ entries }: MatterLife): string {
  const last = entries.at(-1)
  return last === undefined ? '' : say(RECORD_WORDS[last.event])
}

interface LifeEntryProps extends Pick<LifeProps, 'binder' | 'words'> {
  readonly entry: EntryRow
  readonly onOpen: Screens['openAt']
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
          agency === null ? '' : sayShortName(agency, binder),
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
