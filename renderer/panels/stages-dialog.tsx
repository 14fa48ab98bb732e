import { useState } from 'react'
import { stageOf } from '../../core/adoption/stages'
import { localDay } from '../../core/calendar'
import { STAGES, type Stage, type StageName } from '../../core/model/stage'
import { STAGE_DIALOG_WORDS, STAGE_WORDS } from '../../core/wording/adoption'
import { DESK_WORDS } from '../../core/wording/desk'
import { dayWords } from '../../core/wording/moments'
import { ChoiceField } from '../parts/choice'
import { Dialog } from '../parts/dialog'
import { TextField } from '../parts/field'
import { ThaiDateField } from '../parts/thai-date-field'
import { say, sayInDigits } from '../port/say'
import { useDocument } from '../session/document-view'

const NAMES = STAGES.map(value => ({ value, label: STAGE_WORDS[value] }))

interface StagesDialogProps {
  /** The file keeps the adopted version: that it was adopted is taken back no more. */
  readonly sealed: boolean
  readonly onReach: (stage: Stage) => void
  readonly onTakeBack: (stage: StageName) => void
  readonly onClose: () => void
}

/** How far the paper has come, on which day and by whom: a person says so, and may take the last step back. */
export function StagesDialog({ sealed, onReach, onTakeBack, onClose }: StagesDialogProps) {
  const { document, context } = useDocument()
  const { digits } = context.house
  const last = stageOf(document)
  const [name, setName] = useState<StageName>(nextAfter(last))
  const [day, setDay] = useState<string | null>(localDay(new Date()))
  const [by, setBy] = useState('')
  return (
    <Dialog
      title={say(STAGE_DIALOG_WORDS.title)}
      onClose={onClose}
      actions={
        <>
          {last !== null && !sealed && (
            <button type="button" onClick={() => onTakeBack(last.stage)}>
              {say(STAGE_DIALOG_WORDS.takeBack, STAGE_WORDS[last.stage])}
            </button>
          )}
          <span className="spring" />
          <button type="button" onClick={onClose}>
            {say(DESK_WORDS.cancel)}
          </button>
          <button
            type="button"
            className="primary"
            disabled={day === null}
            onClick={() => day !== null && onReach({ stage: name, day, by: by.trim() })}
          >
            {say(STAGE_DIALOG_WORDS.reach)}
          </button>
        </>
      }
    >
      <ChoiceField
        label={say(STAGE_DIALOG_WORDS.now)}
        value={name}
        options={NAMES}
        onChange={setName}
      />
      <ThaiDateField label={say(STAGE_DIALOG_WORDS.day)} value={day} onChange={setDay} />
      <TextField label={say(STAGE_DIALOG_WORDS.by)} value={by} most={200} onChange={setBy} />
      {last === null && <p className="hint">{say(STAGE_DIALOG_WORDS.none)}</p>}
      {sealed && <p className="hint">{say(STAGE_DIALOG_WORDS.sealed)}</p>}
      <ul className="stages">
        {(document.stages ?? []).map(({ stage, day, by }) => (
          <li key={stage}>
            {say(STAGE_WORDS[stage])} {sayInDigits(digits, dayWords(day))} {by}
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

function nextAfter(last: Stage | null): StageName {
  const at = last === null ? 0 : STAGES.indexOf(last.stage) + 1
  return STAGES[at] ?? 'adopted'
}
