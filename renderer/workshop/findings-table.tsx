import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { isPlainText } from '../../core/model/rich-text'
import { WORKSHOP_WORDS } from '../../core/wording/workshop'
import { rewordFinding } from '../../core/workshop/cards'
import { say } from '../port/say'
import type { FindingActions } from './finding-actions'
import { CardLine, FindingRow } from './finding-row'
import { MergeCard } from './merge-card'
import { rowKeys } from './row-keys'
import type { WorkshopBoard, WorkshopRow } from './use-workshop-board'

interface FindingsTableProps {
  readonly board: WorkshopBoard
  readonly actions: FindingActions
  readonly onAdd: () => void
  /** Leads to the finding in the text, whose words are more than plain. */
  readonly onWrite: (id: string) => void
}

/** The findings as rows, with their cards below those that are open. One tab stop; the arrows go from row to row. */
export function FindingsTable({ board, actions, onAdd, onWrite }: FindingsTableProps) {
  const { rows, current } = board
  const grid = useRef<HTMLTableElement>(null)
  const [editing, setEditing] = useState<string | null>(null)
  useKeptFocus(grid, current, editing)
  const edit = (row: WorkshopRow) => {
    if (isPlainText(row.finding.text)) setEditing(row.finding.id)
    else onWrite(row.finding.id)
  }
  const onKey = rowKeys(board, actions, { edit, onAdd })
  const last = rows.findLast(({ id, card }) => card === null && board.merging.includes(id))
  return (
    <table
      ref={grid}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows and cells that the keys go through
      role="treegrid"
      className="findings"
      aria-label={say(WORKSHOP_WORDS.findings)}
      aria-multiselectable
      onKeyDown={event => {
        if (event.target instanceof HTMLTableRowElement) onKey(event)
      }}
    >
      <thead>
        <tr>
          <td />
          <th scope="col">{say(WORKSHOP_WORDS.whatAndWho)}</th>
          <th scope="col">{say(WORKSHOP_WORDS.leadsTo)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(row =>
          row.card === null ? (
            [
              <FindingRow
                key={row.id}
                row={row}
                board={board}
                editing={editing === row.id}
                onEdit={() => edit(row)}
                onDone={words => {
                  setEditing(null)
                  if (words !== null) board.change(now => rewordFinding(now, row.id, words))
                }}
              />,
              row === last && <MergeRow key="merge" row={row} board={board} actions={actions} />,
            ]
          ) : (
            <CardLine key={row.id} row={row} card={row.card} board={board} actions={actions} />
          ),
        )}
      </tbody>
    </table>
  )
}

interface MergeRowProps {
  readonly row: WorkshopRow
  readonly board: WorkshopBoard
  readonly actions: FindingActions
}

/** The proposed merge below the last of its findings. */
function MergeRow({ row, board, actions }: MergeRowProps) {
  const close = () => {
    board.propose([])
    board.tick([])
    board.setCurrent(row.id)
  }
  return (
    <tr className="merge-row">
      <td />
      <td colSpan={2}>
        <MergeCard
          key={board.merging.join()}
          board={board}
          onMerge={actions.merge}
          onClose={close}
        />
      </td>
    </tr>
  )
}

/** The focus goes with the current row while it is on the table, also when the row it was on has gone. */
function useKeptFocus(
  grid: { readonly current: HTMLElement | null },
  current: string | null,
  editing: string | null,
): void {
  const was = useRef(false)
  useEffect(() => {
    const element = grid.current
    const note = () => {
      was.current = element?.contains(document.activeElement) ?? false
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [grid])
  useLayoutEffect(() => {
    const active = document.activeElement
    const held = was.current && (active === document.body || active?.hasAttribute('data-row'))
    if (editing !== null || !held || current === null) return
    grid.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(current)}"]`)?.focus()
  })
}
