import { fail, type Result } from '../../core/fault'
import { mediaOf } from '../../core/manuscript/manuscript'
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

/** How a task is watched, and called off. */
export interface Watching {
  readonly say?: (done: number, total: number) => void
  readonly signal?: AbortSignal | undefined
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
  /** The last typesetting that was done: its pages are on the screen. */
  #shown: Waiting['request'] | null = null
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
   * will look at its pages. So is a task whose signal is turned: at once, whatever the process is at.
   */
  ask<T extends PressTask>(
    task: T,
    type: PressType,
    args: TaskArguments<T>,
    { say = () => {}, signal }: Watching = {},
  ): Promise<Result<TaskAnswer<T>>> {
    if (signal?.aborted) return Promise.resolve(fail('cancelled'))
    if (task === 'typeset') this.#dropWaitingTypesettings()
    const request = { id: ++this.#count, task, type, args }
    return new Promise(resolve => {
      const turnBack = () => this.#turnBack(waiting)
      const answer = (result: Result<unknown>) => {
        signal?.removeEventListener('abort', turnBack)
        resolve(result as Result<TaskAnswer<T>>)
      }
      const waiting = { request, say, answer }
      signal?.addEventListener('abort', turnBack)
      this.#queue.push(waiting)
      this.#next()
    })
  }

  /**
   * A process that sets type heeds nothing meanwhile, so it is ended, and a new one sets the pages that the window
   * shows again: they are asked for by their edition.
   */
  #turnBack(waiting: Waiting): void {
    this.#queue = this.#queue.filter(other => other !== waiting)
    if (this.#current !== waiting) {
      waiting.answer(fail('cancelled'))
      return
    }
    const process = this.#process
    this.#process = null
    this.#given.clear()
    process?.kill()
    const shown = this.#shown
    if (shown && !this.#queue.some(({ request }) => request.task === 'typeset'))
      this.#queue.unshift({ request: shown, say: () => {}, answer: () => {} })
    this.#finish(fail('cancelled'))
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
    if (finished?.request.task === 'typeset' && result.ok) this.#shown = finished.request
    finished?.answer(result)
    this.#next()
  }
}
