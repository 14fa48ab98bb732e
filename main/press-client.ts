import { fail, type Result } from '../core/fault'
import type {
  PressReply,
  PressRequest,
  PressTask,
  PressType,
  TaskAnswer,
  TaskArguments,
} from './press-protocol'

/** The typesetting process as the client sees it: Electron's `UtilityProcess`, or a test's stand-in. */
export interface PressProcess {
  postMessage(request: PressRequest): void
  on(event: 'message', listener: (reply: PressReply) => void): unknown
  on(event: 'exit', listener: (code: number) => void): unknown
  kill(): boolean
}

interface Waiting {
  readonly request: PressRequest
  readonly answer: (result: Result<unknown>) => void
  readonly say: (done: number, total: number) => void
}

/**
 * Asks the typesetting process, one thing at a time. A process that dies fails what it was at with
 * `unexpected`, and the next request starts a new one.
 */
export class PressClient {
  readonly #start: () => PressProcess
  #process: PressProcess | null = null
  #queue: Waiting[] = []
  #current: Waiting | null = null
  #count = 0

  /** `start` makes a new process; it is called at the first request and after a death. */
  constructor(start: () => PressProcess) {
    this.#start = start
  }

  /**
   * Queues one task. A typesetting that still waits when a newer one comes is `cancelled`: nobody
   * will look at its pages.
   */
  ask<T extends PressTask>(
    task: T,
    type: PressType,
    args: TaskArguments<T>,
    say: Waiting['say'] = () => {},
  ): Promise<Result<TaskAnswer<T>>> {
    if (task === 'typeset') this.#dropWaitingTypesettings()
    const request: PressRequest<T> = { id: ++this.#count, task, type, args }
    return new Promise(resolve => {
      this.#queue.push({ request, say, answer: result => resolve(result as Result<TaskAnswer<T>>) })
      this.#next()
    })
  }

  /** Ends the process for good. */
  stop(): void {
    this.#process?.kill()
  }

  #dropWaitingTypesettings(): void {
    const older = this.#queue.filter(waiting => waiting.request.task === 'typeset')
    this.#queue = this.#queue.filter(waiting => waiting.request.task !== 'typeset')
    for (const waiting of older) waiting.answer(fail('cancelled'))
  }

  #next(): void {
    if (this.#current) return
    this.#current = this.#queue.shift() ?? null
    if (!this.#current) return
    this.#process ??= this.#listen(this.#start())
    this.#process.postMessage(this.#current.request)
  }

  #listen(process: PressProcess): PressProcess {
    process.on('message', reply => {
      if (reply.id !== this.#current?.request.id) return
      if ('answer' in reply) this.#finish(reply.answer)
      else this.#current.say(reply.done, reply.total)
    })
    process.on('exit', code => {
      if (this.#process !== process) return
      this.#process = null
      if (this.#current) this.#finish(fail('unexpected', undefined, `the press ended: ${code}`))
    })
    return process
  }

  #finish(result: Result<unknown>): void {
    const finished = this.#current
    this.#current = null
    finished?.answer(result)
    this.#next()
  }
}
