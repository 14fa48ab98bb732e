import { useEffect, useRef } from 'react'
import type { ActionItem } from '../../core/model/action-item'
import { isPlainText, plainText, richText } from '../../core/model/rich-text'
import { ASPECT_CHOICES, EDITOR_WORDS } from '../../core/wording/forms'
import { dayWords } from '../../core/wording/moments'
import { figures, fill, joined } from '../../core/wording/sentence'
import { WORKSHOP_WORDS } from '../../core/wording/workshop'
import { growFrom, grownFrom } from '../../core/workshop/framework'
import { useAgencyNames } from '../editor/heads/agency-name'
import { say, sayInDigits } from '../port/say'
import { useFindingsDrop } from './drag'
import type { FindingActions } from './finding-actions'
import { useSettled } from './use-settled'
import type { WorkshopBoard } from './use-workshop-board'

interface ActionTreeProps {
  readonly board: WorkshopBoard
  readonly actions: FindingActions
  /** The action whose task is to be written now. */
  readonly fresh: string | null
  readonly onWrite: (id: string) => void
}

/** กรอบแนวทางปฏิบัติงาน beside the findings: each action, who does it, and what it grew from. */
export function ActionTree({ board, actions: deeds, fresh, onWrite }: ActionTreeProps) {
  const { actions } = board.report
  const { over, handlers } = useFindingsDrop(board, deeds.makeAction)
  const { digits } = board.context.house
  return (
    <aside className="action-tree" aria-label={say(WORKSHOP_WORDS.framework)}>
      <h2>
        {say(WORKSHOP_WORDS.framework)} <span className="soft">· {say(WORKSHOP_WORDS.grown)}</span>
      </h2>
      <ol>
        {actions.map((action, at) => (
          <ActionCard
            key={action.id}
            action={action}
            number={at + 1}
            board={board}
            fresh={action.id === fresh}
            onWrite={onWrite}
          />
        ))}
      </ol>
      <div className={over ? 'new-action over' : 'new-action'} {...handlers}>
        {say(WORKSHOP_WORDS.newAction)}
      </div>
      {actions.length > 0 && (
        <p className="soft">
          {sayInDigits(digits, WORKSHOP_WORDS.coming, figures(actions.length))}
        </p>
      )}
    </aside>
  )
}

interface ActionCardProps {
  readonly action: ActionItem
  readonly number: number
  readonly board: WorkshopBoard
  readonly fresh: boolean
  readonly onWrite: (id: string) => void
}

function ActionCard({ action, number, board, fresh, onWrite }: ActionCardProps) {
  const { digits } = board.context.house
  const { ticked } = board
  const name = sayInDigits(digits, WORKSHOP_WORDS.task, figures(number))
  const tie = (ids: readonly string[]) => board.change(now => growFrom(now, action.id, ids))
  const { over, handlers } = useFindingsDrop(board, tie)
  const row = board.rows.find(({ id }) => id === board.current)
  const isCurrent = row !== undefined && action.from?.includes(row.finding.id) === true
  return (
    <li
      className={['action-card', isCurrent && 'current', over && 'over'].filter(Boolean).join(' ')}
      aria-label={name}
      {...handlers}
    >
      <span className="number">{say(figures(number, digits))}</span>
      <div>
        {isPlainText(action.task) ? (
          <TaskField key={action.id} action={action} name={name} board={board} fresh={fresh} />
        ) : (
          <p lang="th">{plainText(action.task)}</p>
        )}
        <div className="sources">
          <Duties action={action} onWrite={() => onWrite(action.id)} />
        </div>
        <p className="soft">{grownWords(action, board)}</p>
        {ticked.length > 0 && (
          <button type="button" className="quiet accent" onClick={() => tie(ticked)}>
            {sayInDigits(digits, WORKSHOP_WORDS.tie, figures(ticked.length))}
          </button>
        )}
      </div>
    </li>
  )
}

function grownWords(action: ActionItem, board: WorkshopBoard): string {
  const grown = grownFrom(action, board.report.findings)
  if (grown.length === 0) return say(WORKSHOP_WORDS.fromNothing)
  const counts = grown.map(({ aspect, count }) =>
    fill(
      WORKSHOP_WORDS.aspectCount,
      aspect === null ? EDITOR_WORDS.noAspect : ASPECT_CHOICES[aspect],
      figures(count),
    ),
  )
  const { digits } = board.context.house
  const from = sayInDigits(digits, WORKSHOP_WORDS.from, joined(counts, ' · '))
  const more = newSources(action, board.merging)
  return more === 0
    ? from
    : `${from} · ${sayInDigits(digits, WORKSHOP_WORDS.moreByMerge, figures(more))}`
}

/** How many findings an action grows from besides its own when these are merged. */
function newSources({ from = [] }: ActionItem, merging: readonly string[]): number {
  const others = merging.filter(id => !from.includes(id))
  return others.length < merging.length ? others.length : 0
}

interface TaskFieldProps extends Pick<ActionCardProps, 'action' | 'board' | 'fresh'> {
  readonly name: string
}

/** The task in plain words; it holds when the field is left. */
function TaskField({ action, name, board, fresh }: TaskFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (fresh) field.current?.focus()
  }, [fresh])
  const settled = useSettled(plainText(action.task), words => {
    board.change(now => ({
      ...now,
      actions: now.actions.map(other =>
        other.id === action.id ? { ...other, task: richText(words) } : other,
      ),
    }))
  })
  return (
    <textarea
      ref={field}
      lang="th"
      rows={2}
      aria-label={name}
      placeholder={say(WORKSHOP_WORDS.taskHint)}
      spellCheck={false}
      {...settled}
    />
  )
}

/** Who does it and until when; what is missing leads to its place in the text. */
function Duties({
  action,
  onWrite,
}: {
  readonly action: ActionItem
  readonly onWrite: () => void
}) {
  const names = useAgencyNames()
  const owners = action.duties.flatMap(({ agency }) => agency ?? [])
  const due = action.duties.find(duty => duty.due !== null)?.due ?? null
  return (
    <>
      {owners.map(id => (
        <span key={id} className="chip" lang="th">
          {names.short(id)}
        </span>
      ))}
      {owners.length === 0 && (
        <button type="button" className="chip missing" onClick={onWrite}>
          {say(EDITOR_WORDS.owner)}…
        </button>
      )}
      {due !== null ? (
        <span className="chip plain">{say(dayWords(due))}</span>
      ) : (
        <button type="button" className="chip missing" onClick={onWrite}>
          {say(EDITOR_WORDS.due)}…
        </button>
      )}
    </>
  )
}
