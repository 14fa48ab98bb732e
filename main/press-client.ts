import { fail, type Result } from '../core/fault'
import { mediaOf } from '../core/manuscript'
import {
  manuscriptsIn,
  type PressReply,
  type PressRequest,
  type PressTask,
  type PressType,
  type TaskAnswer,
  type TaskArguments,
} from './press-protocol'

/** The typesetting process as the client sees it: Electron's `UtilityProcess`, or a test's stand-in. */
export interface PressProcess {
  postMessage(request: PressRequest): void
  on(event: 'message', listener: (reply: PressReply) => void): unknown
  on(event: 'exit', listener: (code: number) => void): unknown
  kill(): boolean
}

/** More bytes of pictures than this a process does not keep: those of documents closed long ago are among them. */
const MOST_GIVEN = 128 * 1024 * 1024

interface Waiting {
  readonly request: Omit<PressRequest, 'media' | 'fresh'>
  readonly answer: (result: Result<unknown>) => void
  readonly say: (done: number, total: number) => void
}

/**
 * Asks the typesetting process, one thing at a time. A process that dies fails what it was at with
 * `unexpected`, and the next request starts a new one.
 */
export class PressClient {
  readonly #start: () => PressProcess
  readonly #find: (key: string) => Uint8Array | undefined
  /** Sizes of the pictures that the process has. */
  readonly #given = new Map<string, number>()
  #process: PressProcess | null = null
  #queue: Waiting[] = []
  #current: Waiting | null = null
  #count = 0

  /**
   * `start` makes a new process; it is called at the first request and after a death. `find` has the
   * bytes of pictures: each is given to a process once.
   */
  constructor(
    start: () => PressProcess,
    find: (key: string) => Uint8Array | undefined = () => undefined,
  ) {
    this.#start = start
    this.#find = find
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
    const request = { id: ++this.#count, task, type, args }
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
    this.#process.postMessage(this.#withMedia(this.#current.request))
  }

  /** The request with the pictures that the process lacks. One that has grown too large forgets them all first. */
  #withMedia(request: Waiting['request']): PressRequest {
    const wanted = new Set(manuscriptsIn(request.task, request.args).flatMap(m => [...mediaOf(m)]))
    const given = [...this.#given.values()].reduce((sum, size) => sum + size, 0)
    const fresh = given > MOST_GIVEN
    if (fresh) this.#given.clear()
    const media = [...wanted].flatMap((key): [string, Uint8Array][] => {
      const bytes = this.#given.has(key) ? undefined : this.#find(key)
      return bytes === undefined ? [] : [[key, bytes]]
    })
    for (const [key, bytes] of media) this.#given.set(key, bytes.length)
    return { ...request, media, fresh }
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
      this.#given.clear()
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
