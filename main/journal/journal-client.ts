import { type Delivery, Feed } from '../../core/change/mirror'
import { fail, type Result } from '../../core/fault'
import type { Document } from '../../core/model/document'
import type { Draft, DraftWriter } from '../storage/recovery'

/** A draft on its way to the thread, which has a mirror of each: what changed of its words, and the pictures that are new. */
export interface SentDraft extends Omit<Draft, 'document' | 'versions'> {
  readonly words: Delivery<Document>
  /** The versions that were issued, where the thread has others. */
  readonly versions?: Draft['versions']
}

/** What the journal's thread is asked for. */
export type DraftTask = { readonly draft: SentDraft } | { readonly drop: string }

/** The thread as the client sees it: Node's `Worker`, or a test's stand-in. */
export interface JournalThread {
  postMessage(task: DraftTask): void
  on(event: 'message', listener: (answer: Result<null>) => void): unknown
  on(event: 'exit', listener: () => void): unknown
  on(event: 'error', listener: (error: Error) => void): unknown
}

/** What the thread has of a draft: its words by number, and the pictures that lie on the disk. */
interface Given {
  count: number
  readonly feed: Feed<Document>
  readonly media: Set<string>
  versions: Draft['versions']
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
  /** What the thread has of each draft. */
  readonly #given = new Map<string, Given>()

  constructor(start: () => JournalThread) {
    this.#start = start
  }

  async keep({ document, versions, ...draft }: Draft): Promise<Result<null>> {
    const given: Given = this.#given.get(draft.id) ?? {
      count: 0,
      feed: new Feed(),
      media: new Set(),
      versions: [],
    }
    this.#given.set(draft.id, given)
    const words = given.feed.deliver({ edit: ++given.count, value: document })
    // Versions are written with their pictures, and only when there is a new one.
    const isNew = versions !== given.versions
    const media = new Map([...draft.media].filter(([key]) => isNew || !given.media.has(key)))
    const kept = await this.#ask({ draft: { ...draft, media, words, ...(isNew && { versions }) } })
    if (kept.ok) {
      given.versions = versions
      for (const key of media.keys()) given.media.add(key)
    } else this.#given.delete(draft.id)
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
