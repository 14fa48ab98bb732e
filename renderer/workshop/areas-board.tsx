import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import { AREAS } from '../../core/model/agency'
import { bracketNumber } from '../../core/model/numbering'
import { plainText } from '../../core/model/rich-text'
import { ASPECT_CHOICES, EDITOR_WORDS } from '../../core/wording/forms'
import { AREA_WORDS } from '../../core/wording/paper'
import { figures } from '../../core/wording/sentence'
import { WORKSHOP_WORDS } from '../../core/wording/workshop'
import { moveFindings } from '../../core/workshop/cards'
import { ASKED_ASPECTS, type OverviewCell, workshopOverview } from '../../core/workshop/overview'
import { matchesKeys } from '../commands/keys'
import { say, sayInDigits } from '../port/say'
import { draggedFinding, useFindingsDrop } from './drag'
import { Sources } from './sources'
import type { WorkshopBoard } from './use-workshop-board'

interface AreasBoardProps {
  readonly board: WorkshopBoard
  readonly onAdd: (cell: OverviewCell) => void
  /** Goes to the cell in the table. */
  readonly onOpen: (cell: OverviewCell) => void
}

/** How many findings a cell shows before it says how many more there are. */
const SHOWN = 2

/**
 * The fifteen cells of areas and aspects, always; recommendations below them where there are some. The arrows go from
 * cell to cell, Enter opens one in the middle with all that stands in it.
 */
export function AreasBoard({ board, onAdd, onOpen }: AreasBoardProps) {
  const rows = workshopOverview(board.report).rows.filter(
    ({ aspect, cells }) =>
      ASKED_ASPECTS.includes(aspect) || cells.some(cell => cell.findings.length > 0),
  )
  const [at, setAt] = useState<readonly [row: number, column: number]>([0, 0])
  const [open, setOpen] = useState(false)
  const grid = useRef<HTMLTableElement>(null)
  const moved = useRef(false)
  useLayoutEffect(() => {
    if (moved.current) grid.current?.querySelector<HTMLElement>('td[tabindex="0"]')?.focus()
    moved.current = false
  })
  const go = (row: number, column: number) => {
    moved.current = true
    setAt([clamp(row, rows.length), clamp(column, AREAS.length)])
  }
  const cell = rows[at[0]]?.cells[at[1]]
  const onKey = (event: KeyboardEvent) => {
    const is = (keys: string) => matchesKeys(event.nativeEvent, keys)
    if (!(event.target instanceof HTMLTableCellElement) || cell === undefined) return
    if (is('Down')) go(at[0] + 1, at[1])
    else if (is('Up')) go(at[0] - 1, at[1])
    else if (is('Right')) go(at[0], at[1] + 1)
    else if (is('Left')) go(at[0], at[1] - 1)
    else if (is('N')) onAdd(cell)
    else if (is('Enter')) setOpen(true)
    else return
    event.preventDefault()
  }
  if (open && cell !== undefined)
    return (
      <OpenCell
        cell={cell}
        board={board}
        onEdit={() => onOpen(cell)}
        onClose={() => {
          moved.current = true
          setOpen(false)
        }}
      />
    )
  return (
    <table
      ref={grid}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows and cells that the keys go through
      role="grid"
      className="areas"
      aria-label={say(WORKSHOP_WORDS.areas)}
      onKeyDown={onKey}
    >
      <thead>
        <tr>
          <td />
          {AREAS.map((area, index) => (
            <AreaHead key={area} area={area} index={index} board={board} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ aspect, cells }, row) => (
          <tr key={aspect}>
            <th scope="row">{say(ASPECT_CHOICES[aspect])}</th>
            {cells.map((own, column) => (
              <AreaCell
                key={own.area}
                cell={own}
                board={board}
                current={row === at[0] && column === at[1]}
                onFocus={() => setAt([row, column])}
                onOpen={() => {
                  setAt([row, column])
                  setOpen(true)
                }}
                onAdd={() => onAdd(own)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function clamp(at: number, length: number): number {
  return Math.max(0, Math.min(length - 1, at))
}

interface AreaHeadProps {
  readonly area: OverviewCell['area']
  readonly index: number
  readonly board: WorkshopBoard
}

function AreaHead({ area, index, board }: AreaHeadProps) {
  const { digits } = board.context.house
  const count = board.report.findings.filter(finding => finding.area === area).length
  return (
    <th scope="col">
      <strong lang="th">
        {say(figures(index + 1, digits))} {AREA_WORDS[area].replace(/^ด้าน/, '')}
      </strong>{' '}
      <span className="soft">{sayInDigits(digits, WORKSHOP_WORDS.count, figures(count))}</span>
    </th>
  )
}

interface AreaCellProps {
  readonly cell: OverviewCell
  readonly board: WorkshopBoard
  readonly current: boolean
  readonly onFocus: () => void
  readonly onOpen: () => void
  readonly onAdd: () => void
}

function AreaCell({ cell, board, current, onFocus, onOpen, onAdd }: AreaCellProps) {
  const { digits } = board.context.house
  const { findings } = cell
  const empty = findings.length === 0
  const more = findings.length - SHOWN
  const { area, aspect } = cell
  const { over, handlers } = useFindingsDrop(board, ids =>
    board.change(now => moveFindings(now, ids, { area, aspect })),
  )
  return (
    <td
      tabIndex={current ? 0 : -1}
      className={['area-cell', empty && 'hole', over && 'over'].filter(Boolean).join(' ')}
      {...handlers}
      onFocus={onFocus}
      onDoubleClick={onOpen}
    >
      <span className="for-readers">{cellName(cell, board)}</span>
      {empty ? (
        <p className="empty">
          <span className="gap">{say(WORKSHOP_WORDS.emptyCell)}</span>{' '}
          <button type="button" tabIndex={-1} className="quiet accent" onClick={onAdd}>
            {say(WORKSHOP_WORDS.add)}
          </button>
        </p>
      ) : (
        <ul>
          {findings.slice(0, SHOWN).map(finding => (
            <li key={finding.id} {...draggedFinding(board, finding.id)}>
              <span lang="th">{plainText(finding.text)}</span>{' '}
              <span className="soft from">
                <Sources report={board.report} finding={finding} />
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="cell-foot">
        {cell.unserved > 0 && <span className="gap">{say(WORKSHOP_WORDS.noAction)}</span>}
        <span className="spring" />
        {more > 0 && (
          <button type="button" tabIndex={-1} className="quiet accent" onClick={onOpen}>
            {sayInDigits(digits, WORKSHOP_WORDS.more, figures(more))}
          </button>
        )}
      </p>
    </td>
  )
}

function cellName({ area, aspect, findings }: OverviewCell, board: WorkshopBoard): string {
  const names = [ASPECT_CHOICES[aspect], EDITOR_WORDS[area]] as const
  const { digits } = board.context.house
  if (findings.length === 0) return say(WORKSHOP_WORDS.cellHole, ...names)
  return sayInDigits(digits, WORKSHOP_WORDS.cell, ...names, figures(findings.length))
}

interface OpenCellProps {
  readonly cell: OverviewCell
  readonly board: WorkshopBoard
  readonly onEdit: () => void
  readonly onClose: () => void
}

/** One cell over the whole board, with all that stands in it. Escape goes back to its place. */
function OpenCell({ cell, board, onEdit, onClose }: OpenCellProps) {
  const section = useRef<HTMLElement>(null)
  useLayoutEffect(() => section.current?.focus(), [])
  return (
    <section
      ref={section}
      tabIndex={-1}
      className="open-cell"
      aria-label={cellName(cell, board)}
      onKeyDown={event => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <h3>{cellName(cell, board)}</h3>
      {cell.findings.length === 0 && <p className="gap">{say(WORKSHOP_WORDS.emptyCell)}</p>}
      <ol>
        {cell.findings.map((finding, index) => (
          <li key={finding.id}>
            <span className="number">{bracketNumber(index)}</span>
            <div>
              <p lang="th">{plainText(finding.text)}</p>
              <div className="sources">
                <Sources report={board.report} finding={finding} />
              </div>
            </div>
          </li>
        ))}
      </ol>
      <p className="cell-foot">
        <button type="button" onClick={onEdit}>
          {say(WORKSHOP_WORDS.table)}
        </button>
        <button type="button" onClick={onClose}>
          {say(WORKSHOP_WORDS.close)}
        </button>
      </p>
    </section>
  )
}
