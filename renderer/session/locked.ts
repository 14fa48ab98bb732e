import { lockOf } from '../../core/adoption/adopted'
import type { Session } from './use-session'

/** Whether the words of a document stay as they are here: it is somebody else's just now, or it was adopted. */
export function isLocked({
  open,
  view,
  sealed,
}: Pick<Session, 'open' | 'view' | 'sealed'>): boolean {
  return open.readOnly || lockOf(view.document, sealed) !== null
}
