import { useMemo, useState } from 'react'
import { AREAS } from '../../core/model/agency'
import { type Board, boardOf } from '../../core/month/board'
import { type Trouble, troublesOf } from '../../core/month/raise'
import { AREA_NAMES } from '../../core/wording/forms'
import { dayWords, numberWords } from '../../core/wording/moments'
import { MONTH_WORDS } from '../../core/wording/month'
import { figures, fill, type Sentence } from '../../core/wording/sentence'
import { useAgencyNames } from '../editor/heads/agency-name'
import { ChoiceChip } from '../parts/choice'
import { say } from '../port/say'
import { AgencyStrip } from './agency-strip'
import { AgendaPreview } from './agenda-preview'
import { AskDialog } from './ask-dialog'
import { type BoardDeeds, rowKey, troubleOf, useDeeds } from './board-deeds'
import { type BoardKeys, useBoardKeys } from './board-keys'
import { BoardLine } from './board-row'
import { ALL_PARTS, type BoardFilter, filteredAreas } from './filter'
import { useMonth } from './use-month'

interface MonthBoardProps {
  readonly onAgency: (id: string) => void
}

/** กระดานเดือนนี้: who has answered, and every part that is followed up, by area, with the words of last time and of now. */
export function MonthBoard({ onAgency }: MonthBoardProps) {
  const { minutes, context } = useMonth()
  const board = useMemo(() => boardOf(minutes, context), [minutes, context])
  const troubles = useMemo(() => troublesOf(minutes), [minutes])
  const [filter, setFilter] = useState(ALL_PARTS)
  const { deeds, told } = useDeeds(troubles)
  const areas = filteredAreas(board, filter)
  const rows = areas.flatMap(area => area.rows)
  const keys = useBoardKeys(rows, deeds)
  const isEmpty = board.areas.length === 0
  return (
    <div className="month">
      <div className="month-main">
        <BoardTools board={board} filter={filter} onFilter={setFilter} />
        <AgencyStrip agencies={board.agencies} onAgency={onAgency} />
        {minutes.meeting.date === null && <p className="lead">{say(MONTH_WORDS.noAge)}</p>}
        {rows.length === 0 ? (
          <p className="lead">{say(isEmpty ? MONTH_WORDS.empty : MONTH_WORDS.emptyFilter)}</p>
        ) : (
          <BoardTable areas={areas} troubles={troubles} keys={keys} deeds={deeds} />
        )}
        <BoardFoot board={board} shown={rows.length} told={told} />
      </div>
      <AgendaPreview
        current={rows.find(row => rowKey(row) === keys.at)?.action.id ?? null}
        onTakeBack={deeds.takeBack}
      />
    </div>
  )
}

const FILTERS = [
  { value: 'all', label: MONTH_WORDS.allParts },
  ...AREAS.map(value => ({ value, label: AREA_NAMES[value] })),
  { value: 'late', label: MONTH_WORDS.onlyLate },
  { value: 'untold', label: MONTH_WORDS.onlyUntold },
] as const

interface BoardToolsProps {
  readonly board: Board
  readonly filter: BoardFilter
  readonly onFilter: (filter: BoardFilter) => void
}

/** Which meeting it is, what the board shows, and the words for those who have not answered. */
function BoardTools({ board, filter, onFilter }: BoardToolsProps) {
  const { minutes, context } = useMonth()
  const names = useAgencyNames()
  const [asking, setAsking] = useState(false)
  const { number, date } = minutes.meeting
  const asked = board.agencies.filter(({ state }) => state === 'asked').length
  const owners = board.areas.flatMap(({ rows }) => rows.flatMap(({ duty }) => duty.agency ?? []))
  return (
    <div className="month-tools">
      {number !== null && <strong>{say(fill(MONTH_WORDS.meeting, numberWords(number)))}</strong>}
      {date !== null && <span className="soft">{say(dayWords(date))}</span>}
      <span className="spring" />
      <ChoiceChip
        label={say(MONTH_WORDS.filter)}
        value={filter.by}
        options={FILTERS}
        missing={false}
        onChange={by => onFilter({ ...filter, by })}
      />
      <ChoiceChip
        label={say(MONTH_WORDS.byAgency)}
        value={filter.agency ?? ''}
        options={[
          { value: '', label: MONTH_WORDS.allAgencies },
          ...[...new Set(owners)].map(id => ({ value: id, label: names.short(id) })),
        ]}
        missing={false}
        onChange={id => onFilter({ ...filter, agency: id === '' ? null : id })}
      />
      {asked > 0 && (
        <button type="button" onClick={() => setAsking(true)}>
          {say(MONTH_WORDS.ask, figures(asked, context.house.digits))}
        </button>
      )}
      {asking && <AskDialog onClose={() => setAsking(false)} />}
    </div>
  )
}

interface BoardTableProps {
  readonly areas: Board['areas']
  readonly troubles: readonly Trouble[]
  readonly keys: BoardKeys
  readonly deeds: BoardDeeds
}

function BoardTable({ areas, troubles, keys, deeds }: BoardTableProps) {
  const { digits } = useMonth().context.house
  return (
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
        {areas.map(({ area, rows: own }) => (
          <tbody key={area ?? ''}>
            <tr>
              <th scope="rowgroup" colSpan={5}>
                {say(area === null ? MONTH_WORDS.noArea : AREA_NAMES[area])}{' '}
                <span className="hint">
                  {say(fill(MONTH_WORDS.areaCount, figures(own.length, digits)))}
                </span>
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
  )
}

interface BoardFootProps {
  readonly board: Board
  /** How many parts the filter lets through. */
  readonly shown: number
  readonly told: Sentence | null
}

function BoardFoot({ board, shown, told }: BoardFootProps) {
  const { digits } = useMonth().context.house
  const count = (words: Sentence, ...numbers: number[]) =>
    say(fill(words, ...numbers.map(number => figures(number, digits))))
  const all = board.areas.reduce((sum, { rows }) => sum + rows.length, 0)
  return (
    <p className="month-foot">
      <span role="status">
        {count(MONTH_WORDS.open, board.open)}
        <span className={board.late > 0 ? 'behind' : ''}>
          {count(MONTH_WORDS.overdue, board.late)}
        </span>
        {count(MONTH_WORDS.over, board.over)}
        {shown < all && count(MONTH_WORDS.shown, shown, all)}
        {told !== null && <strong>{say(told)}</strong>}
      </span>
      <span className="spring" />
      {KEY_HINTS.map(([key, words]) => (
        <span key={key} className="key-hint">
          <kbd>{key}</kbd> {say(words)}
        </span>
      ))}
    </p>
  )
}

const KEY_HINTS = [
  ['Enter', MONTH_WORDS.keyWrite],
  ['D', MONTH_WORDS.keyAside],
  ['X', MONTH_WORDS.keyDone],
  ['S', MONTH_WORDS.keyStanding],
  ['3–5', MONTH_WORDS.keyPlace],
  ['P', MONTH_WORDS.keyRaise],
  ['Tab', MONTH_WORDS.keyNext],
] as const
