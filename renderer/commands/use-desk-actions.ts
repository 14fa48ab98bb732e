import { useRef } from 'react'
import { type Finish, PLAIN } from '../../core/copies/finish'
import { withDigits } from '../../core/thai/numerals'
import { DESK_WORDS } from '../../core/wording/desk'
import { WORK_WORDS } from '../../core/wording/work'
import type { CommandId } from '../../preload/commands'
import type { OpenDocument, PrintOptions } from '../../preload/contract'
import { focusText } from '../editor/give-caret'
import { type Step, takeStep } from '../editor/history'
import { $insert } from '../editor/insert'
import { CHOOSE_PICTURES_COMMAND } from '../editor/pictures'
import { $caretPlace, showSource } from '../editor/source'
import { tellOfFault, tellOfPrint } from '../notices/tell-of-work'
import { tellWarnings } from '../notices/tell-warnings'
import { tellWithFolder } from '../notices/tell-with-folder'
import type { Notices } from '../notices/toasts'
import type { PaperActions } from '../panels/papers-dialog'
import { ask } from '../port/desk-port'
import { say } from '../port/say'
import { repairsOf } from '../session/use-repairs'
import type { Session } from '../session/use-session'
import { type CommandActions, INSERTIONS } from './commands'
import { paperActions } from './paper-actions'
import { tableCommands } from './table-commands'

/** What the desk of one document can do, besides the commands that are always there. */
export interface DeskActions {
  readonly commands: Omit<CommandActions, 'new-document' | 'open-document' | 'show-settings'>
  readonly save: () => Promise<boolean>
  readonly export: (format: 'docx' | 'pdf', finish: Finish) => Promise<void>
  readonly circulate: (recipients: readonly string[], options: CopyOptions) => Promise<void>
  readonly print: (printer: string, options: PrintOptions) => Promise<void>
  readonly papers: PaperActions
}

/** What goes with each copy, and what it carries. */
export interface CopyOptions {
  readonly coverLetter: boolean
  readonly finish: Finish
}

interface Surroundings {
  readonly notices: Notices
  readonly onOpen: (open: OpenDocument) => void
  readonly showDialog: (dialog: 'print' | 'copies' | 'papers' | 'export') => void
}

/** Puts the commands of an open document together. */
export function useDeskActions(session: Session, around: Surroundings): DeskActions {
  const nextGap = useRef(0)
  const { notices, onOpen, showDialog } = around
  const save = (channel: 'document:save' | 'document:save-as') =>
    saveDocument(session, notices, channel)
  const goToGap = () => {
    const { gaps } = session.view
    const gap = gaps[nextGap.current % Math.max(1, gaps.length)]
    const editor = session.editor()
    if (gap === undefined || editor === null) return
    nextGap.current++
    showSource(editor, gap.source ?? gap.part)
  }
  const commands = {
    'follow-up': () => void followUp(session, notices, onOpen),
    'save-document': () => void save('document:save'),
    'save-document-as': () => void save('document:save-as'),
    'export-docx': () => void exportDocument(session, notices, 'docx'),
    'export-pdf': () => void exportDocument(session, notices, 'pdf'),
    'export-options': () => showDialog('export'),
    'print-document': () => showDialog('print'),
    'make-papers': () => showDialog('papers'),
    'make-copies': () => showDialog('copies'),
    'next-gap': goToGap,
    'repair-all': repairsOf(session, notices).all,
    'insert-picture': () => {
      if (!session.open.readOnly)
        session.editor()?.dispatchCommand(CHOOSE_PICTURES_COMMAND, undefined)
    },
    undo: () => step(session, 'undo'),
    redo: () => step(session, 'redo'),
    ...insertions(session),
    ...tableCommands(session, notices),
  }
  return {
    commands,
    save: () => save('document:save'),
    export: (format, finish) => exportDocument(session, notices, format, finish),
    circulate: (recipients, options) => circulate(session, notices, recipients, options),
    print: (printer, options) => print(session, notices, printer, options),
    papers: paperActions(session, notices),
  }
}

function step(session: Session, way: Step): void {
  const editor = session.editor()
  if (editor !== null) takeStep(editor, way)
}

function insertions(session: Session): Record<keyof typeof INSERTIONS, () => void> {
  const run = (command: keyof typeof INSERTIONS) => () => {
    const editor = session.editor()
    if (session.open.readOnly) return
    editor?.update(() => {
      const part = $caretPlace()?.part
      const found = session.open.template.parts.find(candidate => candidate.id === part)
      const verb = found?.content === 'agenda' ? (found.verbs[0] ?? '') : ''
      $insert(INSERTIONS[command], verb)
    })
    if (editor) focusText(editor)
  }
  return {
    'insert-topic': run('insert-topic'),
    'insert-resolution': run('insert-resolution'),
    'insert-action': run('insert-action'),
    'insert-finding': run('insert-finding'),
    'insert-table': run('insert-table'),
    'insert-footnote': run('insert-footnote'),
  }
}

async function saveDocument(
  session: Session,
  notices: Notices,
  channel: 'document:save' | 'document:save-as',
): Promise<boolean> {
  const { document, edit, done } = session.saving()
  const result = await ask(channel, session.open.handle, document, edit)
  const saved = result.ok ? result.value : null
  done(saved)
  if (!result.ok) notices.report(result.fault)
  return saved !== null
}

async function exportDocument(
  session: Session,
  notices: Notices,
  format: 'docx' | 'pdf',
  finish: Finish = PLAIN,
): Promise<void> {
  const { handle } = session.open
  const result = await ask('document:export', handle, session.latest(), format, finish)
  if (!result.ok) tellOfFault(notices, result.fault)
  else if (result.value !== null) {
    const { fileName, token, remark, warnings } = result.value
    const words = [say(DESK_WORDS.exported, fileName), ...(remark === undefined ? [] : [remark])]
    tellWithFolder(notices, words.join(' · '), token)
    tellWarnings(notices, warnings, session)
  }
}

async function circulate(
  session: Session,
  notices: Notices,
  recipients: readonly string[],
  { coverLetter, finish }: CopyOptions,
): Promise<void> {
  const { handle } = session.open
  const document = session.latest()
  const result = await ask('copies:circulate', handle, document, recipients, coverLetter, finish)
  if (!result.ok) tellOfFault(notices, result.fault)
  else if (result.value !== null) {
    const { digits } = session.view.context.house
    const count = withDigits(String(recipients.length), digits)
    const words = say(DESK_WORDS.circulated, count, result.value.folder)
    const { aside } = result.value
    const moved =
      aside && say(WORK_WORDS.aside, withDigits(String(aside.count), digits), aside.folder)
    tellWithFolder(notices, moved ? `${words} · ${moved}` : words, result.value.token)
    tellWarnings(notices, result.value.warnings, session)
  }
}

async function print(
  session: Session,
  notices: Notices,
  printer: string,
  options: PrintOptions,
): Promise<void> {
  const { handle } = session.open
  // What is left of a print that stopped is printed of the same words as what went.
  const document = session.latest()
  const printFrom = async (from: number): Promise<void> => {
    const result = await ask('document:print', handle, document, printer, { ...options, from })
    if (!result.ok) return tellOfFault(notices, result.fault)
    tellOfPrint(notices, result.value, copy => void printFrom(copy))
    tellWarnings(notices, result.value.warnings, session)
  }
  await printFrom(1)
}

async function followUp(
  session: Session,
  notices: Notices,
  onOpen: (open: OpenDocument) => void,
): Promise<void> {
  const result = await ask('document:follow-up', session.open.handle, session.latest())
  if (result.ok) onOpen(result.value)
  else notices.report(result.fault)
}

/** The commands as one full list, those of no document doing nothing. */
export function allCommands(
  always: Pick<CommandActions, 'new-document' | 'open-document' | 'show-settings'>,
  own: DeskActions['commands'] | null,
): CommandActions {
  const idle = () => undefined
  const commands = own ?? {
    'follow-up': idle,
    'save-document': idle,
    'save-document-as': idle,
    'export-docx': idle,
    'export-pdf': idle,
    'export-options': idle,
    'print-document': idle,
    'make-papers': idle,
    'make-copies': idle,
    undo: idle,
    redo: idle,
    'table-row-above': idle,
    'table-row-below': idle,
    'table-column-left': idle,
    'table-column-right': idle,
    'table-delete-row': idle,
    'table-delete-column': idle,
    'table-delete-table': idle,
    'next-gap': idle,
    'repair-all': idle,
    'insert-topic': idle,
    'insert-resolution': idle,
    'insert-action': idle,
    'insert-finding': idle,
    'insert-table': idle,
    'insert-footnote': idle,
    'insert-picture': idle,
  }
  return { ...always, ...commands } satisfies Record<CommandId, () => void>
}
