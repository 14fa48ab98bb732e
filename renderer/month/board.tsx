import { useMemo } from 'react'
import { boardOf } from '../../core/month/board'
import { troublesOf } from '../../core/month/raise'
import { AREA_NAMES } from '../../core/wording/forms'
import { MONTH_WORDS } from '../../core/wording/month'
import { figures, fill, type Sentence } from '../../core/wording/sentence'
import { say } from '../port/say'
import { AgencyStrip } from './agency-strip'
import { AgendaPreview } from './agenda-preview'
import { rowKey, troubleOf, useDeeds } from './board-deeds'
import { useBoardKeys } from './board-keys'
import { BoardLine } from './board-row'
import { useMonth } from './use-month'

interface MonthBoardProps {
  readonly onAgency: (id: string) => void
}

/** กระดานเดือนนี้: who has answered, and every part that is followed up, by area, with the words of last time and of now. */
export function MonthBoard({ onAgency }: MonthBoardProps) {
  const { minutes, context } = useMonth()
  const board = useMemo(() => boardOf(minutes, context), [minutes, context])
  const troubles = useMemo(() => troublesOf(minutes), [minutes])
  const { deeds, told } = useDeeds(troubles)
  const rows = board.areas.flatMap(area => area.rows)
  const keys = useBoardKeys(rows, deeds)
  const { digits } = context.house
  const count = (words: Sentence, number: number) => say(fill(words, figures(number, digits)))
  return (
    <div className="month">
      <div className="month-main">
        <AgencyStrip agencies={board.agencies} onAgency={onAgency} />
        {minutes.meeting.date === null && <p className="lead">{say(MONTH_WORDS.noAge)}</p>}
        {rows.length === 0 && <p className="lead">{say(MONTH_WORDS.empty)}</p>}
        {rows.length > 0 && (
          <div className="month-scroll">
            {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table of which one row at a time has the focus */}
            <table role="grid" className="month-board" aria-label={say(MONTH_WORDS.board)}>
              <thead>
                <tr>
                  {(['task', 'age', 'last', 'now', 'place'] as const).map(head => (
                    <th key={head} scope="col">
                      {say(MONTH_WORDS[head])}
                    </th>
                  ))}
                </tr>
              </thead>
              {board.areas.map(({ area, rows: own }) => (
                <tbody key={area ?? ''}>
                  <tr>
                    <th scope="rowgroup" colSpan={5}>
                      {say(area === null ? MONTH_WORDS.noArea : AREA_NAMES[area])}{' '}
                      <span className="hint">{count(MONTH_WORDS.areaCount, own.length)}</span>
                    </th>
                  </tr>
                  {own.map(row => (
                    <BoardLine
                      key={rowKey(row)}
                      row={row}
                      trouble={troubleOf(row, troubles)}
                      keys={keys}
                      deeds={deeds}
                    />
                  ))}
                </tbody>
              ))}
            </table>
          </div>
        )}
        <p className="month-foot">
          <span role="status">
            {count(MONTH_WORDS.open, board.open)}
            <span className={board.late > 0 ? 'behind' : ''}>
              {count(MONTH_WORDS.overdue, board.late)}
            </span>
            {count(MONTH_WORDS.over, board.over)}
            {told !== null && <strong>{say(told)}</strong>}
          </span>
          <span className="spring" />
          {KEY_HINTS.map(([key, words]) => (
            <span key={key} className="key-hint">
              <kbd>{key}</kbd> {say(words)}
            </span>
          ))}
        </p>
      </div>
      <AgendaPreview />
    </div>
  )
}

const KEY_HINTS = [
  ['Enter', MONTH_WORDS.keyWrite],
  ['X', MONTH_WORDS.keyDone],
  ['S', MONTH_WORDS.keyStanding],
  ['5', MONTH_WORDS.keyRaise],
  ['Tab', MONTH_WORDS.keyNext],
] as const
