import { useEffect, useRef, useState } from 'react'
import type { Statement } from '../../core/model/finding'
import { plainText } from '../../core/model/rich-text'
import { figures } from '../../core/wording/sentence'
import { WORKSHOP_WORDS } from '../../core/wording/workshop'
import { actionsFrom, callsForWork } from '../../core/workshop/framework'
import { say, sayInDigits } from '../port/say'
import { draggedFinding } from './drag'
import type { FindingActions } from './finding-actions'
import { Sources } from './sources'
import type { WorkshopBoard, WorkshopRow } from './use-workshop-board'

interface FindingRowProps {
  readonly row: WorkshopRow
  readonly board: WorkshopBoard
  readonly editing: boolean
  readonly onEdit: () => void
  /** The new words, or `null` of none. */
  readonly onDone: (words: string | null) => void
}

/** A finding: ticked or not, its words, who gave it, and the work that it leads to. */
export function FindingRow({ row, board, editing, onEdit, onDone }: FindingRowProps) {
  const { finding } = row
  const { digits } = board.context.house
  const ticked = board.ticked.includes(finding.id)
  const open = board.opened.includes(finding.id)
  const words = plainText(finding.text)
  const cards = finding.statements.length
  return (
    <tr
      aria-level={1}
      aria-selected={ticked}
      aria-expanded={cards > 0 ? open : undefined}
      tabIndex={row.id === board.current ? 0 : -1}
      data-row={row.id}
      className={ticked ? 'ticked' : undefined}
      {...(!editing && draggedFinding(board, finding.id))}
      onFocus={() => board.setCurrent(row.id)}
      onDoubleClick={onEdit}
    >
      <td className="tick">
        <input
          type="checkbox"
          tabIndex={-1}
          checked={ticked}
          aria-label={`${say(WORKSHOP_WORDS.tick)} ${words}`}
          onChange={() =>
            board.tick(
              ticked ? board.ticked.filter(id => id !== finding.id) : [...board.ticked, finding.id],
            )
          }
        />
      </td>
      <td>
        {editing ? (
          <WordsField words={words} onDone={onDone} />
        ) : (
          <p className="words" lang="th">
            {words || <span className="missing-words">{say(WORKSHOP_WORDS.emptyCell)}</span>}
          </p>
        )}
        <div className="sources">
          <Sources report={board.report} finding={finding} />
          {cards > 1 && (
            <button
              type="button"
              tabIndex={-1}
              className="quiet"
              onClick={() => board.open(finding.id, !open)}
            >
              {sayInDigits(digits, WORKSHOP_WORDS.cardsOf, figures(cards))}
            </button>
          )}
        </div>
      </td>
      <td className="leads">
        <LeadsTo row={row} board={board} />
      </td>
    </tr>
  )
}

function LeadsTo({ row, board }: Pick<FindingRowProps, 'row' | 'board'>) {
  const { digits } = board.context.house
  const places = actionsFrom(board.report, row.finding.id)
  if (places.length > 0) {
    const numbers = places.map(at => at + 1).join(', ')
    return <span className="served">{sayInDigits(digits, WORKSHOP_WORDS.toAction, numbers)}</span>
  }
  if (!callsForWork(row.finding)) return null
  return <span className="unserved">{say(WORKSHOP_WORDS.noAction)}</span>
}

interface CardLineProps {
  readonly row: WorkshopRow
  readonly card: Statement
  readonly board: WorkshopBoard
  readonly actions: FindingActions
}

/** A card below its finding, in its own words. */
export function CardLine({ row, card, board, actions }: CardLineProps) {
  return (
    <tr
      aria-level={2}
      aria-selected={false}
      tabIndex={row.id === board.current ? 0 : -1}
      data-row={row.id}
      className="card-line"
      onFocus={() => board.setCurrent(row.id)}
    >
      <td />
      <td>
        <p className="words" lang="th">
          {card.words || plainText(row.finding.text)}
        </p>
        <div className="sources">
          <Sources report={board.report} finding={{ statements: [card] }} />
        </div>
      </td>
      <td className="leads">
        {row.finding.statements.length > 1 && (
          <button
            type="button"
            tabIndex={-1}
            className="quiet"
            onClick={() => actions.takeOut(row)}
          >
            {say(WORKSHOP_WORDS.takeOut)}
          </button>
        )}
      </td>
    </tr>
  )
}

interface WordsFieldProps {
  readonly words: string
  readonly onDone: (words: string | null) => void
}

/** The words of a finding while they are written: Enter keeps them, Escape does not, nor does leaving lose them. */
function WordsField({ words, onDone }: WordsFieldProps) {
  const [typed, setTyped] = useState(words)
  const field = useRef<HTMLTextAreaElement>(null)
  const done = useRef(false)
  useEffect(() => field.current?.focus(), [])
  const end = (kept: string | null) => {
    if (!done.current) onDone(kept === words ? null : kept)
    done.current = true
  }
  return (
    <textarea
      ref={field}
      rows={2}
      lang="th"
      aria-label={say(WORKSHOP_WORDS.rewrite)}
      value={typed}
      spellCheck={false}
      onChange={event => setTyped(event.target.value)}
      onBlur={() => end(typed)}
      onKeyDown={event => {
        if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape'))
          return
        if (event.shiftKey) return
        event.preventDefault()
        event.stopPropagation()
        end(event.key === 'Enter' ? typed : null)
      }}
    />
  )
}
