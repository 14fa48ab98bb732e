import path from 'node:path'
import { ok, type Result } from '../../core/fault'
import { mediaKey } from '../../core/file/media-parts'
import { IMAGE_LIMITS, type SoundImage } from '../../core/image/facts'
import { inspectImage } from '../../core/image/image'
import { mediaName } from '../../core/model/picture'
import type { OfficeEmblem } from '../../core/office/context'
import { EMBLEM_NAME } from '../../preload/settings'
import type { Disk } from '../storage/disk'
import { faultOf } from '../storage/errno'
import { readFile } from '../storage/read-file'
import { safeWrite } from '../storage/safe-write'

/** The emblem of the office, ครุฑ, in the program's own folder: a part of no document. */
export class EmblemShelf {
  readonly #disk: Disk
  readonly #folder: string
  #last: {
    readonly name: string
    readonly emblem: OfficeEmblem
    readonly bytes: Uint8Array
  } | null = null

  constructor(disk: Disk, folder: string) {
    this.#disk = disk
    this.#folder = folder
  }

  /** The emblem of that name; `null` for '' and for one that is gone or broken: its place stays empty then. */
  async read(name: string): Promise<OfficeEmblem | null> {
    if (!EMBLEM_NAME.test(name)) return null
    if (this.#last?.name === name) return this.#last.emblem
    const read = await readFile(this.#disk, path.join(this.#folder, name), IMAGE_LIMITS.bytes)
    const facts = read.ok ? inspectImage(read.value.bytes) : read
    if (!read.ok || !facts.ok || !name.startsWith(read.value.sha256)) return null
    const emblem = { media: read.value.sha256, ...facts.value }
    this.#last = { name, emblem, bytes: read.value.bytes }
    return emblem
  }

  /** Puts an emblem on the shelf and gives back its name. */
  async put({ bytes, format }: SoundImage): Promise<Result<string>> {
    const name = mediaName({ media: mediaKey(bytes), format })
    try {
      await this.#disk.makeFolder(this.#folder)
    } catch (error) {
      return faultOf(error, 'folder', path.basename(this.#folder))
    }
    const written = await safeWrite(this.#disk, path.join(this.#folder, name), bytes)
    return written.ok ? ok(name) : written
  }

  /** The bytes of the emblem last read, if they have this SHA-256. */
  bytes(key: string): Uint8Array | undefined {
    return this.#last?.emblem.media === key ? this.#last.bytes : undefined
  }
}
