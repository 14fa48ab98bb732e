import { isAdopted } from '../../core/adoption/adopted'
import { circulatedOn } from '../../core/adoption/stages'
import type { IsoDate } from '../../core/calendar'
import { STAGE_DIALOG_WORDS } from '../../core/wording/adoption'
import { figures, fill } from '../../core/wording/sentence'
import { tellOfFault } from '../notices/tell-of-work'
import type { Notices } from '../notices/toasts'
import type { Session } from '../session/use-session'

/**
 * Says that the paper is circulated, and keeps it in its file as it goes out; one that is said to be adopted is kept as
 * that. One that was not issued is as it was.
 */
export async function issueVersion(
  session: Session,
  notices: Notices,
  day: IsoDate,
  withPdf: boolean,
): Promise<void> {
  const before = session.latest().stages
  session.change(document => (isAdopted(document) ? document : circulatedOn(document, day)))
  const done = session.saving()
  const result = await session.ask('document:issue', session.open.handle, day, withPdf)
  const issued = result.ok ? result.value : null
  done(issued)
  if (issued === null)
    session.change(({ stages: _, ...rest }) => (before ? { ...rest, stages: before } : rest))
  if (!result.ok) tellOfFault(notices, result.fault)
  if (issued === null) return
  const { digits } = session.view.context.house
  if (issued.state === 'adopted') session.seal()
  const { version, pages, fileName } = issued
  const numbers = [figures(version, digits), figures(pages, digits), fileName]
  notices.tell({ kind: 'done', words: fill(STAGE_DIALOG_WORDS.issued, ...numbers) })
}
