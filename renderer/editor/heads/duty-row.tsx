import { DUTY_STATUSES } from '../../../core/model/action-item'
import { EDITOR_WORDS } from '../../../core/wording/forms'
import { DUTY_WORDS, MATTER_WORDS } from '../../../core/wording/matters'
import { dayWords } from '../../../core/wording/moments'
import { AgencyPicker } from '../../parts/agency-picker'
import { ChoiceChip } from '../../parts/choice'
import { Popover } from '../../parts/popover'
import { ThaiDateField } from '../../parts/thai-date-field'
import { ToggleChip } from '../../parts/toggle-chip'
import { say, sayInDigits } from '../../port/say'
import { useDocument } from '../../session/document-view'
import { $changeDuty, $lead, $removeDuty, $sameDue, type ChangeAction } from '../duties'
import type { DutyFacts } from '../nodes/action-item-node'
import { useAgencyNames } from './agency-name'

const STATUSES = DUTY_STATUSES.map(value => ({ value, label: DUTY_WORDS[value] }))

interface DutyRowProps {
  readonly duty: DutyFacts
  /** Whether the work is handed to one agency alone. */
  readonly alone: boolean
  readonly change: ChangeAction
}

/** One agency's part of an order: who, by when, how far, and whether it leads. */
export function DutyRow({ duty, alone, change }: DutyRowProps) {
  const names = useAgencyNames()
  const { key, agency, status } = duty
  const whose = agency === null ? MATTER_WORDS.someone : names.short(agency)
  const part = say(MATTER_WORDS.duty, whose)
  const remove = say(EDITOR_WORDS.remove, part)
  return (
    <fieldset className="duty" aria-label={part}>
      <OwnerChip duty={duty} alone={alone} change={change} />
      <DueChip duty={duty} alone={alone} change={change} />
      <span className={`duty-status ${status}`}>
        <ChoiceChip
          label={say(MATTER_WORDS.status)}
          value={status}
          options={STATUSES}
          missing={false}
          onChange={chosen => change(node => $changeDuty(node, key, { status: chosen }))}
        />
      </span>
      {!alone && (
        <>
          <span className={duty.lead ? 'fact' : 'quiet-fact'}>
            <ToggleChip
              label={say(MATTER_WORDS.lead)}
              on={duty.lead === true}
              onChange={() => change(node => $lead(node, key))}
            />
          </span>
          <button
            type="button"
            className="icon"
            title={remove}
            aria-label={remove}
            onMouseDown={event => event.preventDefault()}
            onClick={() => change(node => $removeDuty(node, key))}
          >
            ✕
          </button>
        </>
      )}
    </fieldset>
  )
}

/** Whose part it is, by its short form where there are several; choosing the same agency again names nobody. */
function OwnerChip({ duty: { key, agency }, alone, change }: DutyRowProps) {
  const { context } = useDocument()
  const names = useAgencyNames()
  const name = alone ? names.whole : names.short
  return (
    <Popover
      trigger={agency === null ? say(EDITOR_WORDS.noOwner) : name(agency)}
      label={say(EDITOR_WORDS.owner)}
      className={agency === null ? 'chip missing' : 'chip'}
    >
      {close => (
        <AgencyPicker
          label={say(EDITOR_WORDS.owner)}
          agencies={context.agencies}
          chosen={agency === null ? [] : [agency]}
          onChoose={chosen => {
            const named = chosen === agency ? null : chosen
            change(node => $changeDuty(node, key, { agency: named }))
            close()
          }}
        />
      )}
    </Popover>
  )
}

function DueChip({ duty, alone, change }: DutyRowProps) {
  const { digits } = useDocument().context.house
  const { key, due, status } = duty
  const lacks = due === null && status === 'open'
  const words = due !== null && sayInDigits(digits, EDITOR_WORDS.dueBy, dayWords(due))
  return (
    <Popover
      trigger={words || say(lacks ? EDITOR_WORDS.noDue : MATTER_WORDS.noDueNeeded)}
      label={say(EDITOR_WORDS.due)}
      className={lacks ? 'chip missing' : 'chip plain'}
    >
      {close => (
        <>
          <ThaiDateField
            label={say(EDITOR_WORDS.due)}
            value={due}
            onChange={day => change(node => $changeDuty(node, key, { due: day }))}
          />
          {!alone && due !== null && (
            <button
              type="button"
              className="quiet"
              onClick={() => {
                change(node => $sameDue(node, duty))
                close()
              }}
            >
              {say(MATTER_WORDS.sameDue)}
            </button>
          )}
        </>
      )}
    </Popover>
  )
}
