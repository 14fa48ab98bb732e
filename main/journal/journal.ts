import { type Fault, fail, ok, type Result } from '../../core/fault'
import type { Draft, DraftWriter } from '../storage/recovery'

/** A draft that could not be kept is tried again after so many ms. */
const AGAIN_AFTER = 3_000

/** How long the disk rests after a draft of so many ms: most of the time is left to others, and no second goes by unkept. */
export type Rest = (took: number) => number
const MOSTLY_IDLE: Rest = took => Math.min(Math.max(150, 3 * took), 800)

/** What one draft waits for: to be kept as it now is, or with `null` to be dropped. */
interface Owed {
  readonly draft: Draft | null
  readonly waiting: readonly ((result: Result<null>) => void)[]
}

/**
 * The recovery journal: what was typed and is not yet in its file. It has a queue of its own, in which
 * the newest words of a document take the place of those that still wait; it never waits for a save.
 * What it cannot write it tries again, and tells of both the trouble and its end.
 */
export class Journal {
  readonly #writer: DraftWriter
  readonly #tell: (trouble: Fault | null) => void
  readonly #owed = new Map<string, Owed>()
  readonly #failed = new Map<string, Draft | null>()
  readonly #rest: Rest
  #writing = false
  #hurried = false
  #wake = () => {}
  #trouble: Fault | null = null

  /** `tell` hears once of each trouble, and `null` when drafts are kept again. */
  constructor(
    writer: DraftWriter,
    tell: (trouble: Fault | null) => void = () => {},
    rest = MOSTLY_IDLE,
  ) {
    this.#writer = writer
    this.#tell = tell
    this.#rest = rest
  }

  /** Keeps a draft over the last one of its id. Answers when these words or newer ones are on the disk. */
  keep(draft: Draft): Promise<Result<null>> {
    return this.#owe(draft.id, draft)
  }

  /** Takes a draft out, once its words are in a file or given up. */
  drop(id: string): Promise<Result<null>> {
    this.hurry()
    return this.#owe(id, null)
  }

  /** Somebody waits for the drafts that are owed: the disk rests no longer. */
  hurry(): void {
    this.#hurried = this.#writing
    this.#wake()
  }

  #owe(id: string, draft: Draft | null): Promise<Result<null>> {
    return new Promise(resolve => {
      const waiting = this.#owed.get(id)?.waiting ?? []
      this.#owed.set(id, { draft, waiting: [...waiting, resolve] })
      void this.#writeAll()
    })
  }

  async #writeAll(): Promise<void> {
    if (this.#writing) return
    this.#writing = true
    for (let next = first(this.#owed); next !== null; next = first(this.#owed)) {
      const [id, { draft, waiting }] = next
      this.#owed.delete(id)
      const begun = performance.now()
      const written = await this.#write(id, draft)
      this.#note(id, draft, written)
      for (const answer of waiting) answer(written)
      if (draft !== null) await this.#pause(this.#rest(performance.now() - begun))
    }
    this.#writing = false
    this.#hurried = false
  }

  async #pause(milliseconds: number): Promise<void> {
    if (milliseconds === 0 || this.#hurried) return
    await new Promise<void>(resolve => {
      const timer = setTimeout(resolve, milliseconds)
      this.#wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
    this.#wake = () => {}
  }

  async #write(id: string, draft: Draft | null): Promise<Result<null>> {
    const written = await (draft === null ? this.#writer.drop(id) : this.#writer.keep(draft))
    if (written.ok) return ok(null)
    // The file's own name says nothing to anybody.
    const { code, detail } = written.fault
    return fail(
      code === 'disk-full' ? 'draft-disk-full' : 'draft-unkept',
      undefined,
      detail ?? code,
    )
  }

  #note(id: string, draft: Draft | null, written: Result<null>): void {
    if (written.ok) this.#failed.delete(id)
    else {
      if (this.#failed.size === 0) setTimeout(() => this.#again(), AGAIN_AFTER).unref()
      this.#failed.set(id, draft)
    }
    if (draft === null) return
    const unkept = [...this.#failed.values()].some(failed => failed !== null)
    if (!written.ok) this.#say(written.fault)
    else if (!unkept) this.#say(null)
  }

  #say(trouble: Fault | null): void {
    if (trouble?.code === this.#trouble?.code) return
    this.#trouble = trouble
    this.#tell(trouble)
  }

  #again(): void {
    const failed = [...this.#failed]
    this.#failed.clear()
    for (const [id, draft] of failed) if (!this.#owed.has(id)) void this.#owe(id, draft)
  }
}

function first<K, V>(map: ReadonlyMap<K, V>): [K, V] | null {
  for (const entry of map) return entry
  return null
}
