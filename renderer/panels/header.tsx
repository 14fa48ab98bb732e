import { stageOf } from '../../core/adoption/stages'
import { meetingNumber } from '../../core/compose/opening'
import type { Document } from '../../core/model/document'
import type { Template } from '../../core/template/template'
import { withDigits } from '../../core/thai/numerals'
import { STAGE_DIALOG_WORDS, STAGE_WORDS } from '../../core/wording/adoption'
import { DESK_WORDS } from '../../core/wording/desk'
import { dayWords, hourWords } from '../../core/wording/moments'
import { fill, joined, type Sentence } from '../../core/wording/sentence'
import { WORKSHOP_WORDS } from '../../core/wording/workshop'
import type { Command } from '../../preload/commands/command'
import { type CommandId, commandOf } from '../../preload/commands/commands'
import type { Settings } from '../../preload/settings'
import { buttonName } from '../commands/commands'
import { Choices } from '../parts/choices'
import { Popover } from '../parts/popover'
import { say, sayInDigits } from '../port/say'
import type { SavedState } from '../session/use-session'

interface HeaderProps {
  readonly document: Document
  readonly template: Template
  readonly saved: SavedState
  readonly digits: Settings['digits']
  /** Whether the board is on show; absent where there is none. */
  readonly board?: boolean | undefined
  readonly onCommand: (command: Command) => void
}

/** The document's title, how safe it is, and the three ways out of the desk. */
export function Header({ document, template, saved, digits, board, onCommand }: HeaderProps) {
  const run = (id: CommandId) => () => onCommand(commandOf(id))
  return (
    <header className="desk-header">
      <button
        type="button"
        className="quiet home"
        aria-label={`${say(DESK_WORDS.program)}: ${say(DESK_WORDS.home)}`}
        title={say(DESK_WORDS.home)}
        onClick={run('new-document')}
      >
        {say(DESK_WORDS.program)}
      </button>
      <h1 lang="th">{withDigits(deskTitleOf(document, template), digits)}</h1>
      {document.kind === 'minutes' && (
        <button
          type="button"
          className="quiet stage"
          title={say(STAGE_DIALOG_WORDS.title)}
          onClick={run('show-stages')}
        >
          {sayInDigits(digits, stageWords(document))}
        </button>
      )}
      <span className="saved-state">{sayInDigits(digits, savedWords(saved))}</span>
      <span className="spring" />
      {board !== undefined && (
        <Choices
          label={say(WORKSHOP_WORDS.modes)}
          options={MODES}
          value={board ? 'board' : 'write'}
          onChange={mode => {
            if ((mode === 'board') !== board) run('switch-workshop')()
          }}
        />
      )}
      <button type="button" onClick={run('make-copies')}>
        {buttonName(commandOf('make-copies'))}
      </button>
      <button type="button" onClick={run('print-document')}>
        {buttonName(commandOf('print-document'))}
      </button>
      <ExportButton onCommand={onCommand} />
    </header>
  )
}

const MODES = [
  { value: 'write', label: WORKSHOP_WORDS.write },
  { value: 'board', label: WORKSHOP_WORDS.board },
] as const

const EXPORTS = (['export-pdf', 'export-docx', 'export-options'] as const).map(commandOf)

function ExportButton({ onCommand }: Pick<HeaderProps, 'onCommand'>) {
  return (
    <Popover trigger={say(DESK_WORDS.export)} label={say(DESK_WORDS.export)} className="primary">
      {close => (
        <div className="menu" role="menu">
          {EXPORTS.map(command => (
            <button
              key={command.id}
              type="button"
              role="menuitem"
              onClick={() => {
                close()
                onCommand(command)
              }}
            >
              {say(command.label)}
            </button>
          ))}
        </div>
      )}
    </Popover>
  )
}

/** What a document is called on the desk: its form, its meeting and number, or its subject. */
export function deskTitleOf(document: Document, template: Template): string {
  if (document.kind === 'letter') return document.subject || template.title
  if (document.kind === 'news') return document.headline || template.title
  const { body, number } = document.meeting
  const ordinal = number === null ? '' : ` ${meetingNumber({ number })}`
  return body === '' ? `${template.title}${ordinal}` : `${template.heading}${body}${ordinal}`
}

/** «ร่าง», «ผู้จดลงชื่อ ๑๕ พ.ย. ๖๑»: how far a paper has come. */
function stageWords(document: Document): Sentence {
  const reached = stageOf(document)
  if (reached === null) return STAGE_WORDS.draft
  return joined([STAGE_WORDS[reached.stage], dayWords(reached.day)], ' ')
}

/** The state of saving in words. */
function savedWords(saved: SavedState): Sentence {
  switch (saved.kind) {
    case 'never':
      return DESK_WORDS.neverSaved
    case 'changed':
      return DESK_WORDS.unsaved
    case 'saving':
      return DESK_WORDS.saving
    case 'saved':
      return saved.at === null
        ? fill(DESK_WORDS.savedIn, saved.fileName)
        : fill(DESK_WORDS.savedAt, clockOf(saved.at), saved.fileName)
  }
}

/** The hour of an instant where the office is. */
function clockOf(instant: string): Sentence {
  const date = new Date(instant)
  const pad = (number: number) => String(number).padStart(2, '0')
  return hourWords(`${pad(date.getHours())}:${pad(date.getMinutes())}`)
}
