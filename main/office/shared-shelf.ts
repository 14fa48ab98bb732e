import path from 'node:path'
import { fail, ok, type Result } from '../../core/fault'
import { parseJson } from '../../core/file/json'
import {
  readShared,
  SHARED_FILE,
  type SharedOffice,
  writeShared,
} from '../../core/office/shared-office'
import type { SharedPart } from '../../core/office/shared-part'
import { NOT_JSON, tooManyBytes } from '../../core/wording/json-faults'
import type { Disk } from '../storage/disk'
import { readFile } from '../storage/read-file'
import { safeWrite } from '../storage/safe-write'
import type { SettingsFile } from './settings'
import type { Troubles } from './trouble'

const MAX_BYTES = 8 * 1024 * 1024

/** How long what was read holds before it is read again, in ms: another desk may write it. */
const FRESH = 5_000

/** What a binder shares, as its file was read. */
export interface SharedFile {
  readonly shared: SharedOffice
  /** SHA-256 of each content that may be written over: none where there is no file. */
  readonly holds: readonly string[]
}

/** Reads what a binder shares; nothing where it has no such file. */
export async function readSharedFile(disk: Disk, folder: string): Promise<Result<SharedFile>> {
  const read = await readFile(disk, path.join(folder, SHARED_FILE), MAX_BYTES)
  if (!read.ok) {
    const { code } = read.fault
    if (code === 'file-missing') return ok({ shared: {}, holds: [] })
    return code === 'file-too-large' ? fail('shared-faulty', tooManyBytes(8)) : read
  }
  const json = parseJson(read.value.bytes)
  if (!json.ok) return fail('shared-faulty', json.fault.subject ?? NOT_JSON, json.fault.detail)
  const shared = readShared(json.value)
  return shared.ok ? ok({ shared: shared.value, holds: [read.value.sha256] }) : shared
}

interface Kept {
  readonly folder: string
  readonly shared: SharedOffice
  readonly readAt: number
}

/** What the binder of this desk shares with other desks. */
export class SharedShelf {
  readonly #ground: { disk: Disk; settings: SettingsFile; troubles: Troubles }
  #kept: Kept | null = null

  constructor(ground: { disk: Disk; settings: SettingsFile; troubles: Troubles }) {
    this.#ground = ground
  }

  /** A file that is away or has a mistake is told of once, and what could be read last goes on holding. */
  async read(): Promise<SharedOffice> {
    const { disk, settings, troubles } = this.#ground
    const folder = settings.read().binder
    if (folder === '') return {}
    const last = this.#kept?.folder === folder ? this.#kept : null
    if (last !== null && performance.now() - last.readAt < FRESH) return last.shared
    const read = await readSharedFile(disk, folder)
    if (!read.ok) troubles.tellOnce(read.fault)
    const now = read.ok ? read.value.shared : (last?.shared ?? {})
    // What has not changed stays the same object, so that what is known of it still holds.
    const shared = last !== null && isSame(last.shared, now) ? last.shared : now
    this.#kept = { folder, shared, readAt: performance.now() }
    return shared
  }

  /**
   * Puts one part into the file of the binder, or takes it out; the others stay as they are there. One that another desk has
   * changed since it was seen here is not written over: `shared-changed`, and the next look shows it. A file with a mistake
   * is left as it is.
   */
  async put<P extends SharedPart>(
    part: P,
    value: SharedOffice[P] | null,
  ): Promise<Result<SharedOffice>> {
    const { disk, settings } = this.#ground
    const folder = settings.read().binder
    if (folder === '') return fail('binder-unchosen')
    const seen = await this.read()
    const now = await readSharedFile(disk, folder)
    if (!now.ok) return now
    const { shared, holds } = now.value
    if (!isSame(seen[part], shared[part])) return this.#changed()
    const { [part]: _, ...others } = shared
    const next: SharedOffice = value === null ? others : { ...others, [part]: value }
    const bytes = new TextEncoder().encode(writeShared(next))
    const written = await safeWrite(disk, path.join(folder, SHARED_FILE), bytes, { holds })
    if (!written.ok)
      return written.fault.code === 'file-changed-elsewhere' ? this.#changed() : written
    this.#kept = { folder, shared: next, readAt: performance.now() }
    return ok(next)
  }

  /** Another desk was faster: what it wrote is read at the next look. */
  #changed(): Result<never> {
    this.#kept = null
    return fail('shared-changed')
  }
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
