import type { Fault } from '../core/fault'
import type { Warning } from '../core/manuscript/warning'

/** Work that takes its time, as the person knows it. */
export type WorkKind = 'export' | 'copies' | 'print'

/** How far the work is that goes on now. Only one goes on at a time. */
export interface WorkState {
  readonly kind: WorkKind
  /** Papers are made, then written to files or sent to the printer, one by one. */
  readonly phase: 'making' | 'writing' | 'sending'
  readonly done: number
  readonly total: number
  /** The person turned back, and the work is about to end. */
  readonly stopping: boolean
}

/** A copy by its number and its agency. */
export interface NamedCopy {
  readonly number: number
  readonly agency: string
}

/** What went to the printer. */
export interface Sent {
  readonly jobs: number
  /** What did not go, and why; `null` when all went. */
  readonly rest: PrintRest | null
}

/** The same, and what on the papers does not stand as it was wanted. */
export interface Printed extends Sent {
  readonly warnings: readonly Warning[]
}

/** A print that stopped half way. */
export interface PrintRest {
  /** `print-unsure` where `next` itself may have gone; `cancelled` where the person turned back. */
  readonly fault: Fault
  readonly sent: readonly NamedCopy[]
  /** The copy at which it stopped. */
  readonly next: NamedCopy
  readonly total: number
}
