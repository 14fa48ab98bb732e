import { createHash } from 'node:crypto'
import { userInfo } from 'node:os'
import path from 'node:path'
import type { Disk } from './disk'
import { errnoOf } from './errno'
import {
  clearLeftOver,
  dropLock,
  isLeftOver,
  newOwner,
  type Owner,
  readLock,
  takeLock,
} from './lock-file'

/** A mark is written anew this often, so that it does not look left over. In ms. */
const HEARTBEAT = 30_000

/** Who has a document open, for a person to read; '' where the mark does not say. */
export interface Holder {
  readonly user: string
  readonly host: string
}

/**
 * Marks beside the documents that are open here, so that others hear of it: `.~lock.<name>#`. A mark is
 * advice. What cannot be marked opens all the same, and no save relies on it.
 */
export class OpenMarks {
  readonly #disk: Disk
  readonly #user: string
  readonly #marks = new Map<string, { readonly owner: Owner; readonly beat: NodeJS.Timeout }>()

  constructor(disk: Disk, user = userName()) {
    this.#disk = disk
    this.#user = user
  }

  /** Who else has a document open; `null` for nobody, or when its mark is left over. */
  async holder(file: string): Promise<Holder | null> {
    const mark = markOf(file)
    try {
      const held = await readLock(this.#disk, mark)
      if (held === null || held.changedAt === Number.POSITIVE_INFINITY) return null
      const own = this.#marks.get(mark)?.owner.token
      if (held.owner !== null && held.owner.token === own) return null
      if (await isLeftOver(this.#disk, mark, held)) return null
      return { user: plain(held.owner?.user ?? ''), host: plain(held.owner?.host ?? '') }
    } catch (error) {
      if (errnoOf(error) === null) throw error
      return null
    }
  }

  /** Marks a document as open here, unless it is marked already. */
  async take(file: string): Promise<void> {
    const mark = markOf(file)
    if (this.#marks.has(mark)) return
    const owner = newOwner(this.#user)
    const beat = setInterval(() => void this.#beat(mark, owner), HEARTBEAT)
    beat.unref()
    this.#marks.set(mark, { owner, beat })
    try {
      const held = await readLock(this.#disk, mark)
      if (held !== null && (await isLeftOver(this.#disk, mark, held)))
        await clearLeftOver(this.#disk, mark)
      await takeLock(this.#disk, mark, owner)
    } catch (error) {
      if (errnoOf(error) === null) throw error
    }
  }

  /** Takes all marks away but those of these documents. */
  async keepOnly(files: readonly string[]): Promise<void> {
    const kept = new Set(files.map(markOf))
    for (const [mark, { owner, beat }] of [...this.#marks]) {
      if (kept.has(mark)) continue
      this.#marks.delete(mark)
      clearInterval(beat)
      await dropLock(this.#disk, mark, owner)
    }
  }

  /** Writes the mark anew for the server to give it a new time, as long as it is still ours. */
  async #beat(mark: string, owner: Owner): Promise<void> {
    try {
      const held = await readLock(this.#disk, mark)
      if (held?.owner?.token !== owner.token) return
      const bytes = new TextEncoder().encode(JSON.stringify(owner))
      const file = await this.#disk.open(mark, 'r+')
      try {
        await file.write(bytes, 0, bytes.length)
      } finally {
        await file.close()
      }
    } catch (error) {
      if (errnoOf(error) === null) throw error
    }
  }
}

const MAX_NAME_BYTES = 255

function markOf(file: string): string {
  const name = `.~lock.${path.basename(file)}#`
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 12)
  const fits = Buffer.byteLength(name) <= MAX_NAME_BYTES
  return path.join(path.dirname(path.resolve(file)), fits ? name : `.~lock.${hash}#`)
}

/** What a mark says may have been written by anything: only what can be seen of it is shown. */
function plain(words: string): string {
  return words.replaceAll(/[\p{Cc}\p{Cf}]/gu, '').slice(0, 60)
}

function userName(): string {
  try {
    return userInfo().username
  } catch {
    // An account without an entry has no name.
    return ''
  }
}
