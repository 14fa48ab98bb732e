import { DESK_WORDS } from '../../core/wording/desk'
import { figures, fill } from '../../core/wording/sentence'
import type { Insertion, TableChange } from '../../preload/commands/command'
import { focusText } from '../editor/give-caret'
import { $insert } from '../editor/insert'
import { $caretPlace } from '../editor/source'
import { $changeTable, $tableAtSelection, MOST_COLUMNS } from '../editor/tables'
import type { Notices } from '../notices/toasts'
import { isLocked } from '../session/locked'
import type { Session } from '../session/use-session'

/** Puts something in at the caret; a resolution begins with the first verb of its template. */
export function insert(session: Session, what: Insertion): void {
  const editor = session.editor()
  if (isLocked(session)) return
  editor?.update(() => {
    const part = $caretPlace()?.part
    const found = session.open.template.parts.find(candidate => candidate.id === part)
    const verb = found?.content === 'agenda' ? (found.verbs[0] ?? '') : ''
    $insert(what, verb)
  })
  if (editor) focusText(editor)
}

/** Changes the table at the caret. What cannot be carried out says why. */
export function changeTable(session: Session, notices: Notices, change: TableChange): void {
  const editor = session.editor()
  if (editor === null || isLocked(session)) return
  const inTable = editor.read(() => $tableAtSelection() !== null)
  let done = false
  const $change = () => {
    done = $changeTable(change)
  }
  editor.update($change, { discrete: true })
  if (!done) {
    const { digits } = session.view.context.house
    const widest = fill(DESK_WORDS.widestTable, figures(MOST_COLUMNS, digits))
    notices.tell({ kind: 'fault', words: inTable ? widest : DESK_WORDS.noTable })
  }
  focusText(editor)
}
