import { Feed } from '../../core/change/mirror'
import { fail, type Result } from '../../core/fault'
import { mediaOf } from '../../core/manuscript/manuscript'
import type { Document } from '../../core/model/document'
import { picturesOf } from '../../core/model/pictures'
import type { Context } from '../../core/office/context'
import {
  manuscriptsIn,
  type OpenPaper,
  type PlainTask,
  type PressReply,
  type PressRequest,
  type PressTask,
  type PressType,
  type SentPaper,
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
  readonly id: number
  readonly task: PressTask
  readonly type: PressType
  /** What it is asked with, put together when it is its turn: the process may have another mirror by then. */
  readonly args: () => PressRequest['args']
  /** The pictures that it needs, by their SHA-256. */
  readonly pictures: readonly string[]
  readonly answer: (result: Result<unknown>) => void
  readonly say: (done: number, total: number) => void
}

/** What a process has of a paper: its words, and what they are read against by how often that was sent. */
interface Mirrored {
  readonly handle: string
  readonly words: Feed<Document>
  readonly context: Feed<Context>
  count: number
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
  #shown: Waiting | null = null
  /** What the process has of the paper that it set last. */
  #mirror: Mirrored | null = null
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

  /** Queues one task. One whose signal is turned is `cancelled`: at once, whatever the process is at. */
  ask<T extends PlainTask>(
    task: T,
    type: PressType,
    args: TaskArguments<T>,
    watching: Watching = {},
  ): Promise<Result<TaskAnswer<T>>> {
    const pictures = manuscriptsIn(task, args).flatMap(manuscript => [...mediaOf(manuscript)])
    return this.#queueUp({ task, type, args: () => args, pictures }, watching)
  }

  /**
   * Has the pages of an open document set; `edition` names them for `show`. One that still waits when a newer one
   * comes is `cancelled`: nobody will look at its pages.
   */
  typeset(
    type: PressType,
    paper: OpenPaper,
    edition: number,
  ): Promise<Result<TaskAnswer<'typeset'>>> {
    this.#dropWaitingTypesettings()
    const { emblem } = paper.context.house
    const shown = picturesOf(paper.words.value).map(({ media }) => media)
    const pictures = emblem ? [...shown, emblem.media] : shown
    const args = (): TaskArguments<'typeset'> => [this.#send(paper), edition]
    return this.#queueUp({ task: 'typeset', type, args, pictures }, {})
  }

  #queueUp<T extends PressTask>(
    order: Pick<Waiting, 'type' | 'args' | 'pictures'> & { readonly task: T },
    { say = () => {}, signal }: Watching,
  ): Promise<Result<TaskAnswer<T>>> {
    if (signal?.aborted) return Promise.resolve(fail('cancelled'))
    return new Promise(resolve => {
      const turnBack = () => this.#turnBack(waiting)
      const answer = (result: Result<unknown>) => {
        signal?.removeEventListener('abort', turnBack)
        resolve(result as Result<TaskAnswer<T>>)
      }
      const waiting: Waiting = { ...order, id: ++this.#count, say, answer }
      signal?.addEventListener('abort', turnBack)
      this.#queue.push(waiting)
      this.#next()
    })
  }

  /** What the mirror of the process lacks of a paper. */
  #send({ handle, words, context }: OpenPaper): SentPaper {
    const known = this.#mirror
    const mirror: Mirrored =
      known?.handle === handle
        ? known
        : { handle, words: new Feed(), context: new Feed(), count: 0 }
    this.#mirror = mirror
    const count = ++mirror.count
    return {
      handle,
      words: mirror.words.deliver(words),
      context: mirror.context.deliver({ edit: count, value: context }),
    }
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
    this.#forget()
    process?.kill()
    const shown = this.#shown
    if (shown && !this.#queue.some(({ task }) => task === 'typeset'))
      this.#queue.unshift({ ...shown, say: () => {}, answer: () => {} })
    this.#finish(fail('cancelled'))
  }

  /** Ends the process for good. */
  stop(): void {
    this.#process?.kill()
  }

  #dropWaitingTypesettings(): void {
    const older = this.#queue.filter(({ task }) => task === 'typeset')
    this.#queue = this.#queue.filter(({ task }) => task !== 'typeset')
    for (const waiting of older) waiting.answer(fail('cancelled'))
  }

  #next(): void {
    if (this.#current) return
    this.#current = this.#queue.shift() ?? null
    if (!this.#current) return
    this.#process ??= this.#listen(this.#start())
    this.#process.postMessage(this.#requestOf(this.#current))
  }

  /** The process is gone, and with it all that it was given. */
  #forget(): void {
    this.#process = null
    this.#mirror = null
    this.#given.clear()
  }

  /** The request with the pictures that the process lacks. One that has grown too large forgets them all first. */
  #requestOf({ id, task, type, args, pictures }: Waiting): PressRequest {
    const given = [...this.#given.values()].reduce((sum, size) => sum + size, 0)
    const fresh = given > MOST_GIVEN
    if (fresh) this.#given.clear()
    const media = [...new Set(pictures)].flatMap((key): [string, Uint8Array][] => {
      const bytes = this.#given.has(key) ? undefined : this.#find(key)
      return bytes === undefined ? [] : [[key, bytes]]
    })
    for (const [key, bytes] of media) this.#given.set(key, bytes.length)
    return { id, task, type, args: args(), media, fresh }
  }

  #listen(process: PressProcess): PressProcess {
    process.on('message', reply => {
      if (reply.id !== this.#current?.id) return
      if ('answer' in reply) this.#finish(reply.answer)
      else this.#current.say(reply.done, reply.total)
    })
    process.on('exit', code => {
      if (this.#process !== process) return
      this.#forget()
      if (this.#current) this.#finish(fail('unexpected', undefined, `the press ended: ${code}`))
    })
    return process
  }

  #finish(result: Result<unknown>): void {
    const finished = this.#current
    this.#current = null
    if (finished?.task === 'typeset') {
      if (result.ok) this.#shown = finished
      else this.#mirror = null
    }
    finished?.answer(result)
    this.#next()
  }
}
