import { fail, type Result } from '../../core/fault'
import type { WorkKind, WorkState } from '../../preload/work'

/** Work that goes on: it says how far it is, and heeds the person's wish to turn back. */
export interface Work {
  readonly signal: AbortSignal
  readonly say: (phase: WorkState['phase'], done: number, total: number) => void
}

interface Running {
  readonly turning: AbortController
  readonly ended: Promise<unknown>
  state: WorkState
}

/** The work that this desk is at, one at a time: papers being exported, copied, printed. */
export class Works {
  readonly #tell: (state: WorkState | null) => void
  #running: Running | null = null

  /** `tell` hears of every step, and of `null` at the end. */
  constructor(tell: (state: WorkState | null) => void) {
    this.#tell = tell
  }

  /** How far the work is that goes on; `null` for none. */
  get current(): WorkState | null {
    return this.#running?.state ?? null
  }

  /** Does one piece of work. While another goes on, this is `work-busy`. */
  async run<T>(kind: WorkKind, work: (work: Work) => Promise<Result<T>>): Promise<Result<T>> {
    if (this.#running !== null) return fail('work-busy')
    const turning = new AbortController()
    let end = () => {}
    const ended = new Promise<void>(resolve => {
      end = resolve
    })
    const state = { kind, phase: 'making', done: 0, total: 1, stopping: false } as const
    const running: Running = { turning, ended, state }
    this.#running = running
    this.#tell(state)
    const say: Work['say'] = (phase, done, total) =>
      this.#note(running, { ...running.state, phase, done, total })
    try {
      return await work({ signal: turning.signal, say })
    } finally {
      this.#running = null
      this.#tell(null)
      end()
    }
  }

  /** Turns the work back that goes on, if any does; resolves when it has ended. */
  async cancel(): Promise<void> {
    const running = this.#running
    if (running === null) return
    this.#note(running, { ...running.state, stopping: true })
    running.turning.abort()
    await running.ended
  }

  #note(running: Running, state: WorkState): void {
    running.state = state
    this.#tell(state)
  }
}
