import { type Finish, PLAIN_FINISH } from '../../core/copies/finish'
import { DESK_WORDS } from '../../core/wording/desk'
import { figures, fill, joined } from '../../core/wording/sentence'
import { WORK_WORDS } from '../../core/wording/work'
import type { PrintOptions } from '../../preload/contract'
import { tellOfFault, tellOfPrint } from '../notices/tell-of-work'
import { tellWarnings } from '../notices/tell-warnings'
import { tellWithFolder } from '../notices/tell-with-folder'
import type { Notices } from '../notices/toasts'
import type { Session } from '../session/use-session'

/** What goes with each copy, and what it carries. */
export interface CopyOptions {
  readonly coverLetter: boolean
  readonly finish: Finish
}

/** Writes the document into a file that the person names. */
export async function exportDocument(
  session: Session,
  notices: Notices,
  format: 'docx' | 'pdf',
  finish: Finish = PLAIN_FINISH,
): Promise<void> {
  const { handle } = session.open
  const result = await session.ask('document:export', handle, format, finish)
  if (!result.ok) tellOfFault(notices, result.fault)
  else if (result.value !== null) {
    const { fileName, token, remark, warnings } = result.value
    const made = fill(DESK_WORDS.exported, fileName)
    tellWithFolder(notices, remark === undefined ? made : joined([made, remark], ' · '), token)
    tellWarnings(notices, warnings, session)
  }
}

/** Writes a copy for each recipient into a folder that the person chooses. */
export async function makeCopies(
  session: Session,
  notices: Notices,
  recipients: readonly string[],
  { coverLetter, finish }: CopyOptions,
): Promise<void> {
  const { handle } = session.open
  const result = await session.ask('copies:circulate', handle, recipients, coverLetter, finish)
  if (!result.ok) tellOfFault(notices, result.fault)
  else if (result.value !== null) {
    const { digits } = session.view.context.house
    const { folder, aside, token } = result.value
    const words = fill(DESK_WORDS.circulated, figures(recipients.length, digits), folder)
    const moved = aside && fill(WORK_WORDS.aside, figures(aside.count, digits), aside.folder)
    tellWithFolder(notices, moved ? joined([words, moved], ' · ') : words, token)
    tellWarnings(notices, result.value.warnings, session)
  }
}

/** Prints the document; what is left of a print that stopped can be sent on. */
export async function print(
  session: Session,
  notices: Notices,
  printer: string,
  options: PrintOptions,
): Promise<void> {
  const { handle } = session.open
  const printFrom = async (from: number): Promise<void> => {
    const result = await session.ask('document:print', handle, printer, { ...options, from })
    if (!result.ok) return tellOfFault(notices, result.fault)
    tellOfPrint(notices, result.value, copy => void printFrom(copy))
    tellWarnings(notices, result.value.warnings, session)
  }
  await printFrom(1)
}
