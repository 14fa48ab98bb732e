import { AREAS, type Area } from '../../core/model/agency'
import { type Aspect, agenciesOf } from '../../core/model/finding'
import { ASPECT_CHOICES, EDITOR_WORDS } from '../../core/wording/forms'
import { figures, type Sentence } from '../../core/wording/sentence'
import { WORKSHOP_WORDS } from '../../core/wording/workshop'
import { cardsByGroup } from '../../core/workshop/cards'
import { unserved } from '../../core/workshop/framework'
import { ASKED_ASPECTS, type OverviewCell, workshopOverview } from '../../core/workshop/overview'
import { voicesOf } from '../../core/workshop/voices'
import { say, sayInDigits } from '../port/say'
import { ALL_FINDINGS, type FindingFilter, isSameFilter, isUnsourced } from './filter'
import type { WorkshopBoard } from './use-workshop-board'

interface BoardMapProps {
  readonly board: WorkshopBoard
  readonly onGroups: () => void
  readonly onAdd: (area: Area, aspect: Aspect) => void
  readonly onAgencies: () => void
}

/** Where one is on the board: the matrix as map and filter, who gave the findings, what is missing. */
export function FindingsMap({ board, onGroups, onAdd, onAgencies }: BoardMapProps) {
  return (
    <nav className="workshop-map" aria-label={say(WORKSHOP_WORDS.map)}>
      <Matrix board={board} />
      <SourceList board={board} onGroups={onGroups} onAgencies={onAgencies} />
      <LackList board={board} onAdd={onAdd} />
    </nav>
  )
}

function Matrix({ board }: { readonly board: WorkshopBoard }) {
  const { report, context, show, filter } = board
  const { digits } = context.house
  const { rows } = workshopOverview(report)
  return (
    <>
      <div className="map-head">
        <h2>{say(WORKSHOP_WORDS.map)}</h2>
        <button
          type="button"
          className="quiet"
          aria-pressed={isSameFilter(filter, ALL_FINDINGS)}
          onClick={() => show(ALL_FINDINGS)}
        >
          <span className="for-readers">{say(WORKSHOP_WORDS.allFindings)} </span>
          {sayInDigits(digits, WORKSHOP_WORDS.count, figures(report.findings.length))}
        </button>
      </div>
      <table className="matrix">
        <thead>
          <tr>
            <td />
            {AREAS.map(area => (
              <th key={area} scope="col">
                {say(EDITOR_WORDS[area])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ aspect, cells }) => (
            <tr key={aspect}>
              <th scope="row">{say(ASPECT_CHOICES[aspect])}</th>
              {cells.map(cell => (
                <td key={cell.area}>
                  <MatrixCell cell={cell} board={board} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function MatrixCell({
  cell,
  board,
}: {
  readonly cell: OverviewCell
  readonly board: WorkshopBoard
}) {
  const { area, aspect, findings } = cell
  const { digits } = board.context.house
  const own: FindingFilter = { by: 'cell', area, aspect }
  const hole = findings.length === 0 && ASKED_ASPECTS.includes(aspect)
  const names = [ASPECT_CHOICES[aspect], EDITOR_WORDS[area]] as const
  const name = hole
    ? say(WORKSHOP_WORDS.cellHole, ...names)
    : sayInDigits(digits, WORKSHOP_WORDS.cell, ...names, figures(findings.length))
  return (
    <button
      type="button"
      className={hole ? 'matrix-cell hole' : 'matrix-cell'}
      aria-pressed={isSameFilter(board.filter, own)}
      aria-label={name}
      onClick={() => board.show(isSameFilter(board.filter, own) ? ALL_FINDINGS : own)}
    >
      {hole
        ? say(WORKSHOP_WORDS.hole)
        : say(figures(findings.length === 0 ? '–' : findings.length, digits))}
    </button>
  )
}

function SourceList({ board, onGroups, onAgencies }: Omit<BoardMapProps, 'onAdd'>) {
  const { report, context } = board
  const { digits } = context.house
  const counts = cardsByGroup(report.findings)
  const gave = new Set(report.findings.flatMap(agenciesOf))
  const silent = voicesOf(report, context.agencies).filter(({ said }) => said.length === 0).length
  const all = report.participants.agencies
  return (
    <section aria-label={say(WORKSHOP_WORDS.sources)}>
      <div className="map-head">
        <h2>{say(WORKSHOP_WORDS.sources)}</h2>
        <span className="soft">
          {all === null
            ? say(figures(gave.size, digits))
            : sayInDigits(digits, WORKSHOP_WORDS.ofAll, figures(gave.size), figures(all))}
        </span>
      </div>
      {all !== null && <progress className="map-bar" max={all} value={gave.size} aria-hidden />}
      {(report.groups ?? []).map(({ id, name }) => (
        <FilterLine
          key={id}
          board={board}
          filter={{ by: 'group', group: id }}
          name={name}
          count={counts.get(id) ?? 0}
        />
      ))}
      <FilterLine
        board={board}
        filter={{ by: 'group', group: null }}
        name={WORKSHOP_WORDS.noGroup}
        count={counts.get(null) ?? 0}
      />
      {silent > 0 && (
        <p className="map-line">
          <span>{sayInDigits(digits, WORKSHOP_WORDS.silent, figures(silent))}</span>
          <button type="button" className="quiet gap" onClick={onAgencies}>
            {say(WORKSHOP_WORDS.look)}
          </button>
        </p>
      )}
      <button type="button" className="quiet" onClick={onGroups}>
        {say(WORKSHOP_WORDS.editGroups)}
      </button>
    </section>
  )
}

function LackList({ board, onAdd }: Pick<BoardMapProps, 'board' | 'onAdd'>) {
  const { report } = board
  const { holes, unplaced } = workshopOverview(report)
  const lacks = [
    [{ by: 'unsourced' }, WORKSHOP_WORDS.unsourced, report.findings.filter(isUnsourced).length],
    [{ by: 'unplaced' }, WORKSHOP_WORDS.unplaced, unplaced.length],
    [{ by: 'unserved' }, WORKSHOP_WORDS.unserved, unserved(report).length],
  ] as const satisfies readonly (readonly [FindingFilter, Sentence, number])[]
  const told = lacks.filter(([, , count]) => count > 0)
  return (
    <section aria-label={say(WORKSHOP_WORDS.lacking)}>
      <h2>{say(WORKSHOP_WORDS.lacking)}</h2>
      {report.findings.length > 0 &&
        holes.slice(0, MOST_HOLES).map(({ area, aspect }) => (
          <p key={area + aspect} className="map-line">
            <span>{say(WORKSHOP_WORDS.holeLine, EDITOR_WORDS[area], ASPECT_CHOICES[aspect])}</span>
            <button type="button" className="quiet gap" onClick={() => onAdd(area, aspect)}>
              {say(WORKSHOP_WORDS.add)}
            </button>
          </p>
        ))}
      {told.map(([filter, name, count]) => (
        <FilterLine key={filter.by} board={board} filter={filter} name={name} count={count} lack />
      ))}
      {told.length === 0 && holes.length === 0 && (
        <p className="map-note">{say(WORKSHOP_WORDS.noLack)}</p>
      )}
      {unserved(report).length === 0 && report.actions.length > 0 && (
        <p className="map-note">{say(WORKSHOP_WORDS.served)}</p>
      )}
    </section>
  )
}

/** The matrix shows all holes; the list names the first few of them. */
const MOST_HOLES = 4

interface FilterLineProps {
  readonly board: WorkshopBoard
  readonly filter: FindingFilter
  readonly name: Sentence | string
  readonly count: number
  readonly lack?: boolean
}

function FilterLine({ board, filter, name, count, lack }: FilterLineProps) {
  const { digits } = board.context.house
  return (
    <button
      type="button"
      className="map-line"
      aria-pressed={isSameFilter(board.filter, filter)}
      onClick={() => board.show(isSameFilter(board.filter, filter) ? ALL_FINDINGS : filter)}
    >
      <span lang={typeof name === 'string' ? 'th' : undefined}>
        {typeof name === 'string' ? name : say(name)}
      </span>
      <span className={lack ? 'gap' : 'soft'}>{say(figures(count, digits))}</span>
    </button>
  )
}
