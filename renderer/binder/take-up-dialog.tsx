import { useState } from 'react'
import { takeUp } from '../../core/carry/take-up'
import { withDigits } from '../../core/thai/numerals'
import { BINDER_DEEDS, NOT_TAKEN } from '../../core/wording/binder-deeds'
import { fill } from '../../core/wording/sentence'
import type { MatterLife } from '../../preload/register'
import type { Notices } from '../notices/toasts'
import { CheckBox } from '../parts/check-box'
import { ChoiceField, type Option } from '../parts/choice'
import { WorkDialog } from '../parts/work-dialog'
import { ask } from '../port/desk-port'
import { say } from '../port/say'
import { comingPapers } from './coming-papers'
import type { Binder } from './use-binder'
import type { Deed, Screens, Where } from './use-screens'
import { meetingWords, paperName, sayShortName } from './words'

interface TakeUpDialogProps {
  readonly life: MatterLife
  readonly binder: Binder
  readonly screens: Screens
  readonly notices: Notices
  readonly onClose: () => void
}

/** Whether all of a matter, or a part of it, is over: it may be opened or proposed again. */
export function canBeTakenUp({ kind, duties, entries }: MatterLife): boolean {
  if (kind === 'order') return duties.some(({ status }) => isOver(status))
  const last = entries.at(-1)?.event
  return kind === 'topic' && (last === 'withdrawn' || last === 'decided' || last === 'told')
}

function isOver(status: string): boolean {
  return status === 'done' || status === 'ended'
}

/** Which parts are opened again, and in which coming paper. The paper is then on the desk, with the matter in it as one undo step. */
export function TakeUpDialog({ life, binder, screens, notices, onClose }: TakeUpDialogProps) {
  const parts = life.duties.filter(({ status }) => isOver(status)).map(({ agency }) => agency)
  const [chosen, setChosen] = useState<readonly (string | null)[]>(parts)
  const options = targets(life, binder, screens)
  const [target, setTarget] = useState(options[0]?.value ?? 'chosen')
  const isOrder = life.kind === 'order'
  const put = async () => {
    const told = life.entries.findLast(({ later }) => !later) ?? life.entries.at(-1)
    if (told === undefined) return
    const result = await ask('register:take-up', told.file, life.matter)
    if (!result.ok) return notices.report(result.fault)
    if (result.value === null) return notices.tell({ kind: 'fault', words: BINDER_DEEDS.notFound })
    const taken = result.value
    screens.bring(whereOf(target), deedOf({ taken, agencies: chosen, life, notices }))
  }
  return (
    <WorkDialog
      title={say(isOrder ? BINDER_DEEDS.reopenTitle : BINDER_DEEDS.proposeTitle)}
      words={say(BINDER_DEEDS.put)}
      ready={!isOrder || chosen.length > 0}
      work={put}
      onClose={onClose}
    >
      <p className="lead">{withDigits(life.head, 'thai')}</p>
      {isOrder && (
        <fieldset className="plain" aria-label={say(BINDER_DEEDS.parts)}>
          {parts.map(agency => (
            <CheckBox
              key={agency ?? ''}
              label={sayShortName(agency, binder)}
              checked={chosen.includes(agency)}
              onChange={on =>
                setChosen(parts.filter(one => (one === agency ? on : chosen.includes(one))))
              }
            />
          ))}
        </fieldset>
      )}
      <ChoiceField
        label={say(BINDER_DEEDS.into)}
        value={target}
        options={options}
        onChange={setTarget}
      />
      {options.length === 1 && <p className="hint">{say(BINDER_DEEDS.noComing)}</p>}
      <p className="hint">{say(isOrder ? BINDER_DEEDS.reopenSays : BINDER_DEEDS.proposeSays)}</p>
    </WorkDialog>
  )
}

/** The open minutes where they are the coming ones, those of the binder, and any other file. */
function targets(life: MatterLife, binder: Binder, { opened }: Screens): Option<string>[] {
  const last = life.entries.findLast(({ date }) => date !== null)
  const series = life.entries.findLast(entry => entry.series !== null)?.series ?? null
  const coming = comingPapers(binder.papers, series, last?.date ?? null)
  const open = opened()
  const isComing =
    open?.kind === 'minutes' &&
    (open.meeting.date === null || last?.date == null || open.meeting.date > last.date)
  const isOpen = ({ number, date }: (typeof coming)[number]) =>
    open?.kind === 'minutes' &&
    JSON.stringify([number, date]) === JSON.stringify([open.meeting.number, open.meeting.date])
  return [
    ...(isComing
      ? [
          {
            value: 'open',
            label: fill(BINDER_DEEDS.intoOpen, meetingWords(open.meeting.number)),
          },
        ]
      : []),
    ...coming
      .filter(paper => !(isComing && isOpen(paper)))
      .map(paper => ({ value: String(paper.file), label: paperName(paper) })),
    { value: 'chosen', label: BINDER_DEEDS.intoOther },
  ]
}

function whereOf(target: string): Where {
  return target === 'open' || target === 'chosen' ? target : { file: Number(target) }
}

interface Taking {
  readonly taken: Parameters<typeof takeUp>[1]
  readonly agencies: readonly (string | null)[]
  readonly life: MatterLife
  readonly notices: Notices
}

/** Puts it in as one undo step and leads there; what keeps it out is told, and nothing is changed. */
function deedOf({ taken, agencies, life, notices }: Taking): Deed {
  return desk => {
    const told: { why: keyof typeof NOT_TAKEN } = { why: 'locked' }
    const isIn = desk.change(document => {
      const after =
        document.kind === 'minutes' ? takeUp(document, taken, agencies) : ('no-minutes' as const)
      if (typeof after !== 'string') return after
      told.why = after
      return document
    })
    if (isIn || told.why === 'there') desk.show(life.matter, life.head)
    if (isIn) notices.tell({ kind: 'done', words: BINDER_DEEDS.isIn })
    else notices.tell({ kind: 'fault', words: NOT_TAKEN[told.why] })
  }
}
