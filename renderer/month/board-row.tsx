import { daysBetween } from '../../core/calendar'
import { wordsOfNow } from '../../core/model/earlier-words'
import { bracketNumber } from '../../core/model/numbering'
import { plainText } from '../../core/model/rich-text'
import type { BoardRow } from '../../core/month/board'
import { plainWordsOf } from '../../core/month/part'
import type { Trouble } from '../../core/month/raise'
import { withDigits } from '../../core/thai/numerals'
import { DUTY_WORDS } from '../../core/wording/matters'
import { MONTH_WORDS } from '../../core/wording/month'
import { figures, fill, type Sentence } from '../../core/wording/sentence'
import { AgencyShortName, useAgencyNames } from '../editor/heads/agency-name'
import { say, sayInDigits } from '../port/say'
import { type BoardDeeds, rowKey } from './board-deeds'
import type { BoardKeys } from './board-keys'
import { useMonth } from './use-month'
import { WordsField } from './words-field'

interface BoardLineProps {
  readonly row: BoardRow
  readonly trouble: Trouble | undefined
  readonly keys: BoardKeys
  readonly deeds: BoardDeeds
}

/** One agency's part on the board. */
export function BoardLine({ row, trouble, keys, deeds }: BoardLineProps) {
  const { context } = useMonth()
  const { digits } = context.house
  const { action, duty, last, number, index } = row
  const key = rowKey(row)
  return (
    <tr
      ref={line => keys.keep(key, line)}
      tabIndex={keys.at === key ? 0 : -1}
      className={keys.at === key ? 'reached' : undefined}
      onFocus={() => keys.reach(key)}
      onKeyDown={event => keys.onRowKey(event, row)}
    >
      <td>
        <span className="month-task">{plainText(action.task)}</span>
        <span className="chip owner">
          {duty.agency === null ? say(MONTH_WORDS.nobody) : <AgencyShortName id={duty.agency} />}
        </span>
      </td>
      <td>
        <Age row={row} />
      </td>
      <td className="soft">{last === null ? say(MONTH_WORDS.firstTime) : last.note}</td>
      <td>
        <Now row={row} keys={keys} deeds={deeds} />
        {duty.status === 'done' && <span className="chip closing">{say(MONTH_WORDS.closing)}</span>}
        {trouble !== undefined && (
          <TroubleMark trouble={trouble} onRaise={() => deeds.raise(row)} />
        )}
      </td>
      <td className="month-place">
        {withDigits(number, digits)}
        <span className="hint">{withDigits(bracketNumber(index), digits)}</span>
      </td>
    </tr>
  )
}

/** How old and how late a part is, in words. */
function Age({ row: { duty, late, months, silent } }: Pick<BoardLineProps, 'row'>) {
  const { minutes, context } = useMonth()
  const told: { readonly words: Sentence; readonly count: number; readonly bad: boolean }[] = []
  const { date } = minutes.meeting
  const left = date !== null && duty.due !== null ? daysBetween(date, duty.due) : 0
  if (duty.status === 'done' || duty.status === 'ended')
    return <span className="done">✓ {say(DUTY_WORDS[duty.status])}</span>
  if (late > 0) told.push({ words: MONTH_WORDS.late, count: late, bad: true })
  else if (duty.status === 'open' && left > 0)
    told.push({ words: MONTH_WORDS.left, count: left, bad: false })
  if (months !== null && months > 0)
    told.push({ words: MONTH_WORDS.months, count: months, bad: false })
  if (silent > 0) told.push({ words: MONTH_WORDS.silent, count: silent, bad: true })
  return (
    <>
      {duty.status === 'standing' && <span>{say(DUTY_WORDS.standing)}</span>}
      {told.map(({ words, count, bad }) => (
        <span key={say(words)} className={bad ? 'behind' : 'soft'}>
          {say(fill(words, figures(count, context.house.digits)))}
        </span>
      ))}
    </>
  )
}

/** What is told this month, to be read or to be written. */
function Now({ row, keys, deeds }: Pick<BoardLineProps, 'row' | 'keys' | 'deeds'>) {
  const names = useAgencyNames()
  const { readOnly } = useMonth()
  const { duty } = row
  const text = wordsOfNow(duty.progress)
  const words = plainWordsOf(text)
  const isWriting = keys.writing === rowKey(row) && !readOnly
  if (isWriting && words !== null)
    return (
      <WordsField
        label={say(MONTH_WORDS.wordsOf, duty.agency === null ? '' : names.short(duty.agency))}
        words={words}
        onSettle={typed => deeds.write(row, typed)}
        onEnd={next => keys.end(row, next)}
      />
    )
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: its row takes Enter
    // biome-ignore lint/a11y/noStaticElementInteractions: its row takes Enter
    <div className="month-now" onClick={() => keys.write(rowKey(row))}>
      {row.isTold ? plainText(text) : <span className="behind">○ {say(MONTH_WORDS.untold)}</span>}
      {isWriting && <span className="hint">{say(MONTH_WORDS.formatted)}</span>}
    </div>
  )
}

interface TroubleMarkProps {
  readonly trouble: Trouble
  readonly onRaise: () => void
}

/** Where the trouble of the agency stands before the meeting, or the way there. */
function TroubleMark({ trouble: { number }, onRaise }: TroubleMarkProps) {
  const { digits } = useMonth().context.house
  if (number !== null)
    return <span className="chip plain">{sayInDigits(digits, MONTH_WORDS.raised, number)}</span>
  return (
    <button type="button" tabIndex={-1} className="chip missing" onClick={onRaise}>
      {say(MONTH_WORDS.troubled)}
    </button>
  )
}
