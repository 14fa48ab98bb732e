import { fail, type Result } from '../../core/fault'
import type { BinderState } from '../../preload/binder'
import type { BinderPlace } from '../register/binder-place'
import type {
  RegisterAnswer,
  RegisterArguments,
  RegisterReply,
  RegisterRequest,
  RegisterTask,
} from './register-protocol'

/** The process of the register as the client sees it: Electron's `UtilityProcess`, or a test's stand-in. */
export interface RegisterProcess {
  postMessage(request: RegisterRequest): void
  on(event: 'message', listener: (reply: RegisterReply) => void): unknown
  on(event: 'exit', listener: (code: number) => void): unknown
  kill(): boolean
}

/** Whoever has not answered after so long hangs, and is ended. A large binder answers in less than a second. In ms. */
const LONGEST_MS = 30_000

interface Waiting {
  readonly task: RegisterTask
  readonly args: readonly unknown[]
  readonly answer: (result: Result<unknown>) => void
  /** How often it was asked before: what ends two processes is not asked a third one. */
  readonly deaths: number
}

const NO_BINDER: BinderState = {
  name: null,
  lookedAt: null,
  away: false,
  reading: null,
  papers: 0,
  asksGone: 0,
  tooMany: false,
  unseen: [],
}

/**
 * Asks the process of the register. One that dies or hangs is followed by another, which opens the same binder and is
 * asked the same once more: whoever waits gets an answer.
 */
export class RegisterClient {
  readonly #start: () => RegisterProcess
  readonly #changed: (state: BinderState) => void
  readonly #waiting = new Map<number, Waiting & { readonly late: NodeJS.Timeout }>()
  #process: RegisterProcess | null = null
  #binder: BinderPlace | null = null
  #state = NO_BINDER
  #count = 0

  /** `start` makes a new process; `changed` hears of every state of the binder. */
  constructor(start: () => RegisterProcess, changed: (state: BinderState) => void = () => {}) {
    this.#start = start
    this.#changed = changed
  }

  /** The binder that is open; `null` for none. */
  get folder(): string | null {
    return this.#binder?.folder ?? null
  }

  state(): BinderState {
    return this.#state
  }

  /** Opens a binder in place of the one before. */
  async open(place: BinderPlace): Promise<Result<BinderState>> {
    this.#binder = place
    const opened = (await this.#ask('open', [place], 0)) as Result<BinderState>
    if (opened.ok) this.#hear(opened.value)
    return opened
  }

  /** Gives the binder up, and the process with it. */
  close(): void {
    this.#binder = null
    this.#hear(NO_BINDER)
    this.stop()
  }

  /** Asks one thing of the binder that is open. */
  async ask<T extends Exclude<RegisterTask, 'open'>>(
    task: T,
    ...args: RegisterArguments<T>
  ): Promise<RegisterAnswer<T>> {
    if (this.#binder === null) return fail('binder-unchosen') as RegisterAnswer<T>
    return (await this.#ask(task, args, 0)) as RegisterAnswer<T>
  }

  /** Ends the process; the next question starts a new one. */
  stop(): void {
    const process = this.#process
    this.#process = null
    process?.kill()
    for (const { answer, late } of this.#waiting.values()) {
      clearTimeout(late)
      answer(fail('cancelled'))
    }
    this.#waiting.clear()
  }

  #ask(task: RegisterTask, args: readonly unknown[], deaths: number): Promise<Result<unknown>> {
    return new Promise(answer => this.#send({ task, args, answer, deaths }))
  }

  #send(waiting: Waiting): void {
    const process = this.#running(waiting.task)
    const id = ++this.#count
    const late = setTimeout(() => this.#restart(process, 'it hung'), LONGEST_MS)
    this.#waiting.set(id, { ...waiting, late })
    process.postMessage({ id, task: waiting.task, args: waiting.args as never })
  }

  /** The process that runs, or a new one that has the binder open. */
  #running(task: RegisterTask): RegisterProcess {
    if (this.#process !== null) return this.#process
    const process = this.#start()
    this.#process = process
    process.on('message', reply => this.#take(process, reply))
    process.on('exit', code => this.#restart(process, `it ended: ${code}`))
    if (task !== 'open' && this.#binder !== null)
      process.postMessage({ id: 0, task: 'open', args: [this.#binder] })
    return process
  }

  #take(process: RegisterProcess, reply: RegisterReply): void {
    if (process !== this.#process) return
    if ('state' in reply) {
      this.#hear(reply.state)
      return
    }
    const waiting = this.#waiting.get(reply.id)
    if (waiting === undefined) return
    clearTimeout(waiting.late)
    this.#waiting.delete(reply.id)
    waiting.answer(reply.answer)
  }

  #hear(state: BinderState): void {
    this.#state = state
    this.#changed(state)
  }

  #restart(process: RegisterProcess, why: string): void {
    if (process !== this.#process) return
    this.#process = null
    process.kill()
    const left = [...this.#waiting.values()]
    this.#waiting.clear()
    if (this.#state.reading !== null) this.#hear({ ...this.#state, reading: null })
    for (const { late, ...waiting } of left) {
      clearTimeout(late)
      if (waiting.deaths > 0) waiting.answer(fail('register-failed', undefined, why))
      else this.#send({ ...waiting, deaths: 1 })
    }
  }
}
