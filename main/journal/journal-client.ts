import { fail, type Result } from '../../core/fault'
import type { Draft, DraftWriter } from '../storage/recovery'

/** What the journal's thread is asked for. */
export type DraftTask = { readonly draft: Draft } | { readonly drop: string }

/** The thread as the client sees it: Node's `Worker`, or a test's stand-in. */
export interface JournalThread {
  postMessage(task: DraftTask): void
  on(event: 'message', listener: (answer: Result<null>) => void): unknown
  on(event: 'exit', listener: () => void): unknown
  on(event: 'error', listener: (error: Error) => void): unknown
}

/**
 * Has drafts written by a thread, one after the other. A thread that dies fails what it was at, and
 * the next draft starts a new one.
 */
export class JournalClient implements DraftWriter {
  readonly #start: () => JournalThread
  #thread: JournalThread | null = null
  #answer: (result: Result<null>) => void = () => {}
  #last: Promise<unknown> = Promise.resolve()
  /** The pictures of each draft that lie on the disk: they go over once. */
  readonly #given = new Map<string, ReadonlySet<string>>()

  constructor(start: () => JournalThread) {
    this.#start = start
  }

  async keep(draft: Draft): Promise<Result<null>> {
    const given = this.#given.get(draft.id) ?? new Set<string>()
    const media = new Map([...draft.media].filter(([key]) => !given.has(key)))
    const kept = await this.#ask({ draft: { ...draft, media } })
    if (kept.ok) this.#given.set(draft.id, new Set([...given, ...media.keys()]))
    return kept
  }

  drop(id: string): Promise<Result<null>> {
    this.#given.delete(id)
    return this.#ask({ drop: id })
  }

  #ask(task: DraftTask): Promise<Result<null>> {
    const turn = this.#last.then(
      () =>
        new Promise<Result<null>>(resolve => {
          this.#answer = resolve
          this.#running().postMessage(task)
        }),
    )
    this.#last = turn
    return turn
  }

  #running(): JournalThread {
    if (this.#thread !== null) return this.#thread
    const thread = this.#start()
    const gone = (detail: string) => {
      if (this.#thread !== thread) return
      this.#thread = null
      this.#given.clear()
      this.#answer(fail('unexpected', undefined, detail))
    }
    thread.on('message', answer => this.#answer(answer))
    thread.on('error', error => gone(error.message))
    thread.on('exit', () => gone('the thread of the journal ended'))
    this.#thread = thread
    return thread
  }
}
