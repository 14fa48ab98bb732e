import { AREAS } from '../../core/model/agency'
import { ASPECTS } from '../../core/model/finding'
import { ASPECT_CHOICES, EDITOR_WORDS } from '../../core/wording/forms'
import { figures } from '../../core/wording/sentence'
import { WORKSHOP_WORDS } from '../../core/wording/workshop'
import { addSource, moveFindings } from '../../core/workshop/cards'
import { newId } from '../editor/nodes/identity'
import { AgencyPicker } from '../parts/agency-picker'
import { ChoiceChip } from '../parts/choice'
import { Popover } from '../parts/popover'
import { say, sayInDigits } from '../port/say'
import type { FindingActions } from './finding-actions'
import type { WorkshopBoard } from './use-workshop-board'

interface BulkBarProps {
  readonly board: WorkshopBoard
  readonly actions: FindingActions
}

const AREA_MOVES = [
  { value: '', label: WORKSHOP_WORDS.moveArea },
  ...AREAS.map(area => ({ value: area, label: EDITOR_WORDS[area] })),
] as const
const ASPECT_MOVES = [
  { value: '', label: WORKSHOP_WORDS.moveAspect },
  ...ASPECTS.map(aspect => ({ value: aspect, label: ASPECT_CHOICES[aspect] })),
] as const

/** What can be done to all that is chosen at once; without a choice, how much looks alike and which keys there are. */
export function BulkBar({ board, actions }: BulkBarProps) {
  const { ticked, alike } = board
  const { digits } = board.context.house
  if (ticked.length === 0)
    return (
      <div className="bulk-bar">
        {alike.length > 0 && (
          <button type="button" className="quiet gap" onClick={() => proposeNext(board)}>
            {sayInDigits(digits, WORKSHOP_WORDS.alike, figures(alike.length))}
          </button>
        )}
        <span className="spring" />
        <span className="soft keys">{sayInDigits(digits, WORKSHOP_WORDS.keys)}</span>
      </div>
    )
  return (
    <div className="bulk-bar">
      <strong>{sayInDigits(digits, WORKSHOP_WORDS.chosen, figures(ticked.length))}</strong>
      <ChoiceChip
        label={say(WORKSHOP_WORDS.moveArea)}
        value=""
        options={AREA_MOVES}
        missing={false}
        onChange={area => area !== '' && board.change(now => moveFindings(now, ticked, { area }))}
      />
      <ChoiceChip
        label={say(WORKSHOP_WORDS.moveAspect)}
        value=""
        options={ASPECT_MOVES}
        missing={false}
        onChange={aspect =>
          aspect !== '' && board.change(now => moveFindings(now, ticked, { aspect }))
        }
      />
      <SourceChoice board={board} />
      <button type="button" onClick={() => actions.makeAction()}>
        {say(WORKSHOP_WORDS.makeAction)}
      </button>
      {ticked.length > 1 && (
        <button type="button" onClick={actions.proposeMerge}>
          {say(WORKSHOP_WORDS.merge)}
        </button>
      )}
      <span className="spring" />
      <button type="button" className="quiet" onClick={actions.remove}>
        {say(WORKSHOP_WORDS.remove)}
      </button>
      <button type="button" className="quiet" onClick={() => board.tick([])}>
        {say(WORKSHOP_WORDS.clear)}
      </button>
    </div>
  )
}

/** Goes to the first findings that look alike, and proposes their merge. */
function proposeNext(board: WorkshopBoard): void {
  const [next] = board.alike
  if (next === undefined) return
  board.show({ by: 'all' })
  board.tick(next.findings)
  board.propose(next.findings)
}

function SourceChoice({ board }: { readonly board: WorkshopBoard }) {
  const { ticked, report, context } = board
  const add = (group: string | null, agency: string | null) =>
    board.change(now => addSource(now, ticked, { group, agency }, newId))
  return (
    <Popover
      trigger={say(WORKSHOP_WORDS.addSource)}
      label={say(WORKSHOP_WORDS.addSource)}
      className="chip plain"
    >
      {close => (
        <div className="source-choice">
          {(report.groups ?? []).map(({ id, name }) => (
            <button
              key={id}
              type="button"
              lang="th"
              onClick={() => {
                add(id, null)
                close()
              }}
            >
              {name}
            </button>
          ))}
          <AgencyPicker
            label={say(WORKSHOP_WORDS.addAgency)}
            agencies={context.agencies}
            chosen={[]}
            onChoose={agency => {
              add(null, agency)
              close()
            }}
          />
        </div>
      )}
    </Popover>
  )
}
