import type { Fault } from '../core/fault'
import type { BinderState } from './binder'
import type { CommandId } from './commands/commands'
import type { WorkState } from './work'

/** What main tells the window without being asked. */
export interface Announcements {
  /** A menu item was chosen. */
  command: CommandId
  /** Main could not do something in the background. */
  trouble: Fault
  /** Where the work is that goes on; `null` when it has ended. */
  work: WorkState | null
  /** The binder or its register is not as it was. */
  binder: BinderState
  /** The recovery journal cannot be written, and why; `null` when it can again. */
  journal: Fault | null
  /** The window is about to go, or the computer to sleep: keep what was typed, then answer this ticket. */
  closing: number
}
export type Announcement = keyof Announcements
