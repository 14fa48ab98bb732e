import type { Result } from '../../core/fault'
import type { BinderState } from '../../preload/binder'
import type { BinderPlace } from '../register/binder-place'
import type { Register } from '../register/register'

/** What the process of the register can be asked: all that a register answers, and to open another binder. */
export interface RegisterTasks
  extends Pick<
    Register,
    | 'search'
    | 'duties'
    | 'life'
    | 'agencies'
    | 'agency'
    | 'meetings'
    | 'papers'
    | 'series'
    | 'ownAgencies'
    | 'senders'
    | 'goals'
    | 'findings'
    | 'trailPages'
    | 'fileOf'
    | 'reports'
  > {
  /** Opens a binder in place of the one before, and looks at it. */
  open(place: BinderPlace): Result<BinderState>
  /** Begins to look at the folder; the states tell how it goes. */
  look(mayLeave: boolean): Result<BinderState>
}

export type RegisterTask = keyof RegisterTasks
export type RegisterArguments<T extends RegisterTask> = Parameters<RegisterTasks[T]>
export type RegisterAnswer<T extends RegisterTask> = ReturnType<RegisterTasks[T]>

export interface RegisterRequest<T extends RegisterTask = RegisterTask> {
  readonly id: number
  readonly task: T
  readonly args: RegisterArguments<T>
}

/** One answer for each request; and unasked, the state of the binder whenever it changes. */
export type RegisterReply =
  | { readonly id: number; readonly answer: Result<unknown> }
  | { readonly state: BinderState }
