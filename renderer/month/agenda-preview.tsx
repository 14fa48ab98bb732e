import { type ActionItem, isOver } from '../../core/model/action-item'
import type { AgendaItem } from '../../core/model/agenda'
import { agendaNumber, bracketNumber } from '../../core/model/numbering'
import { mattersOf, type PlacedMatter } from '../../core/model/walk/matters'
import { agendaTitle } from '../../core/month/agenda-title'
import { withDigits } from '../../core/thai/numerals'
import { MONTH_WORDS } from '../../core/wording/month'
import { figures } from '../../core/wording/sentence'
import { say, sayInDigits } from '../port/say'
import { useMonth } from './use-month'

interface AgendaPreviewProps {
  /** The id of the order that the board has reached. */
  readonly current: string | null
  readonly onTakeBack: (id: string) => void
}

/** The agenda as it will be printed, each matter with what is followed up under it; below it what is put aside. */
export function AgendaPreview({ current, onTakeBack }: AgendaPreviewProps) {
  const { minutes } = useMonth()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keys
    <aside className="agenda-preview" tabIndex={0} aria-label={say(MONTH_WORDS.agenda)}>
      <h3>{say(MONTH_WORDS.agenda)}</h3>
      <ol>
        {mattersOf(minutes).map(placed => (
          <Matter key={placed.matter.id} placed={placed} current={current} />
        ))}
      </ol>
      <Waiting onTakeBack={onTakeBack} />
    </aside>
  )
}

interface MatterProps {
  readonly placed: PlacedMatter
  readonly current: string | null
}

function Matter({ placed: { matter, item, number, isTopic }, current }: MatterProps) {
  const { digits } = useMonth().context.house
  const { actions } = matter
  const isTable = !isTopic && item.kind === 'matters-arising'
  const count = isTopic ? 0 : actions.length + item.topics.length
  // An order that is taken up apart is called what its topic is called.
  const shown = isTopic && actions.length === 1 ? [] : actions
  const isCurrent = shown.length === 0 && actions.some(({ id }) => id === current)
  return (
    <>
      <li className={matterClass(isTopic, isCurrent)}>
        <span className="number">{withDigits(number, digits)}</span>
        <span lang="th">
          {matter.title}
          <Corrections item={item} isTopic={isTopic} />
        </span>
        {count > 0 && <span className="hint">{say(figures(count, digits))}</span>}
      </li>
      {shown.map((action, at) => (
        <OrderLine
          key={action.id}
          action={action}
          number={isTable ? agendaNumber(at) : bracketNumber(at)}
          isCurrent={action.id === current}
        />
      ))}
    </>
  )
}

function matterClass(isTopic: boolean, isCurrent: boolean): string | undefined {
  return [isTopic ? 'sub' : '', isCurrent ? 'reached' : ''].join(' ').trim() || undefined
}

interface OrderLineProps {
  readonly action: ActionItem
  readonly number: string
  readonly isCurrent: boolean
}

function OrderLine({ action, number, isCurrent }: OrderLineProps) {
  const { digits } = useMonth().context.house
  return (
    <li className={isCurrent ? 'sub reached' : 'sub'}>
      <span className="number">{withDigits(number, digits)}</span>
      <span className="order-title" lang="th" title={agendaTitle(action.task)}>
        {agendaTitle(action.task)}
      </span>
      {action.duties.every(isOver) && <span className="hint">{say(MONTH_WORDS.closingMark)}</span>}
    </li>
  )
}

function Corrections({ item, isTopic }: { readonly item: AgendaItem; readonly isTopic: boolean }) {
  const { digits } = useMonth().context.house
  const count = (item.adoptions ?? []).flatMap(({ corrections }) => corrections).length
  if (isTopic || count === 0) return null
  return (
    <span className="hint">{sayInDigits(digits, MONTH_WORDS.corrections, figures(count))}</span>
  )
}

/** ฝากไว้: what is not on this agenda, and the way back to it. */
function Waiting({ onTakeBack }: Pick<AgendaPreviewProps, 'onTakeBack'>) {
  const { minutes, context } = useMonth()
  const { actions = [], topics: held = [] } = minutes.waiting ?? {}
  const waiting = [
    ...held.map(({ topic: { id, title } }) => ({ id, title })),
    ...actions.map(({ id, task }) => ({ id, title: agendaTitle(task) })),
  ]
  if (waiting.length === 0) return null
  return (
    <section className="put-aside">
      <h3>{say(MONTH_WORDS.waiting, figures(waiting.length, context.house.digits))}</h3>
      {waiting.map(({ id, title }) => (
        <p key={id}>
          <span lang="th">{title}</span>
          <button type="button" className="quiet accent" onClick={() => onTakeBack(id)}>
            {say(MONTH_WORDS.takeBack)}
            <span className="for-readers"> {title}</span>
          </button>
        </p>
      ))}
    </section>
  )
}
