import { withDigits } from '../../core/thai/numerals'
import { DESK_WORDS } from '../../core/wording/desk'
import { focusText } from '../editor/give-caret'
import { $changeTable, $tableAtSelection, MOST_COLUMNS } from '../editor/tables'
import type { Notices } from '../notices/toasts'
import { say } from '../port/say'
import type { Session } from '../session/use-session'
import { TABLE_CHANGES, type TableCommand } from './commands'

/** The commands that change the table at the caret. One that cannot be carried out says why. */
export function tableCommands(
  session: Session,
  notices: Notices,
): Record<TableCommand, () => void> {
  const run = (command: TableCommand) => () => {
    const editor = session.editor()
    if (editor === null || session.open.readOnly) return
    const inTable = editor.read(() => $tableAtSelection() !== null)
    let done = false
    const $change = () => {
      done = $changeTable(TABLE_CHANGES[command])
    }
    editor.update($change, { discrete: true })
    if (!done) {
      const { digits } = session.view.context.house
      const widest = withDigits(say(DESK_WORDS.widestTable, MOST_COLUMNS), digits)
      notices.tell({ kind: 'fault', words: inTable ? widest : say(DESK_WORDS.noTable) })
    }
    focusText(editor)
  }
  return {
    'table-row-above': run('table-row-above'),
    'table-row-below': run('table-row-below'),
    'table-column-left': run('table-column-left'),
    'table-column-right': run('table-column-right'),
    'table-delete-row': run('table-delete-row'),
    'table-delete-column': run('table-delete-column'),
    'table-delete-table': run('table-delete-table'),
  }
}
