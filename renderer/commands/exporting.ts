import { type Finish, PLAIN } from '../../core/copies/finish'
import { withDigits } from '../../core/thai/numerals'
import { DESK_WORDS } from '../../core/wording/desk'
import { WORK_WORDS } from '../../core/wording/work'
import type { PrintOptions } from '../../preload/contract'
import { tellOfFault, tellOfPrint } from '../notices/tell-of-work'
import { tellWarnings } from '../notices/tell-warnings'
import { tellWithFolder } from '../notices/tell-with-folder'
import type { Notices } from '../notices/toasts'
import { say } from '../port/say'
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
  finish: Finish = PLAIN,
): Promise<void> {
  const { handle } = session.open
  const result = await session.ask('document:export', handle, format, finish)
  if (!result.ok) tellOfFault(notices, result.fault)
  else if (result.value !== null) {
    const { fileName, token, remark, warnings } = result.value
    const words = [say(DESK_WORDS.exported, fileName), ...(remark === undefined ? [] : [remark])]
    tellWithFolder(notices, words.join(' · '), token)
    tellWarnings(notices, warnings, session)
  }
}

/** Writes a copy for each recipient into a folder that the person chooses. */
export async function circulate(
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
    const count = withDigits(String(recipients.length), digits)
    const words = say(DESK_WORDS.circulated, count, result.value.folder)
    const { aside } = result.value
    const moved =
      aside && say(WORK_WORDS.aside, withDigits(String(aside.count), digits), aside.folder)
    tellWithFolder(notices, moved ? `${words} · ${moved}` : words, result.value.token)
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
