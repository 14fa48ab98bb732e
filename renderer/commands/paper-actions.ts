import { DESK_WORDS } from '../../core/wording/desk'
import { PAPERS_DIALOG } from '../../core/wording/papers-dialog'
import { figures, fill } from '../../core/wording/sentence'
import { tellOfFault } from '../notices/tell-of-work'
import { tellWarnings } from '../notices/tell-warnings'
import { tellWithFolder } from '../notices/tell-with-folder'
import type { Notices } from '../notices/toasts'
import type { PaperActions } from '../panels/papers-dialog'
import type { Session } from '../session/use-session'

/** Makes the papers of the open document as it stands this moment. */
export function paperActions(session: Session, notices: Notices): PaperActions {
  const { handle } = session.open
  return {
    preview: (kind, agency) => session.ask('papers:preview', handle, kind, agency),
    export: async (kind, agency, format) => {
      const result = await session.ask('papers:export', handle, kind, agency, format)
      if (!result.ok) tellOfFault(notices, result.fault)
      else if (result.value !== null) {
        const { fileName, token, warnings } = result.value
        tellWithFolder(notices, fill(DESK_WORDS.exported, fileName), token)
        tellWarnings(notices, warnings, session)
      }
    },
    exportEach: async (kind, format) => {
      const result = await session.ask('papers:export-each', handle, kind, format)
      if (!result.ok) tellOfFault(notices, result.fault)
      else if (result.value !== null) {
        const { folder, files, token, warnings } = result.value
        const { digits } = session.view.context.house
        tellWithFolder(notices, fill(PAPERS_DIALOG.made, figures(files, digits), folder), token)
        tellWarnings(notices, warnings, session)
      }
    },
    print: async (kind, agency, printer) => {
      const result = await session.ask('papers:print', handle, kind, agency, printer)
      if (!result.ok) tellOfFault(notices, result.fault)
      else {
        notices.tell({ kind: 'done', words: fill(DESK_WORDS.printed, result.value.jobs) })
        tellWarnings(notices, result.value.warnings, session)
      }
    },
  }
}
