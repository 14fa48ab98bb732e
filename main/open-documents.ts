import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { fail, ok, type Result } from '../core/fault'
import { MEDIA_BYTES, mediaKey } from '../core/file/media-parts'
import type { SoundImage } from '../core/image/facts'
import type { Document } from '../core/model/document'
import type { Media } from '../core/model/picture'
import { picturesOf } from '../core/model/pictures'
import type { TakenImage } from '../preload/images'
import { fingerprint } from './fingerprint'
import type { Disk } from './storage/disk'
import { createDocumentFile, type DocumentFile, saveDocumentFile } from './storage/document-file'
import { type Draft, dropDraft, keepDraft } from './storage/recovery'

/** A document in the window, as main knows it. */
export interface Opened {
  readonly handle: string
  /** `null` before the first save. */
  readonly file: DocumentFile | null
  /** The last words kept since the last save; `null` when there is nothing to lose. */
  readonly unsaved: Document | null
  /** What can be had again without the journal: the document as opened or last saved. */
  readonly settled: string | null
  /** The bytes of every picture it has had since it was opened: undo may bring one back. */
  readonly media: Map<string, Uint8Array>
}

/**
 * The documents that the window has open, by handle, and their drafts in the journal. What happens to
 * one document happens one step after the other, so that two saves never race.
 */
export class OpenDocuments {
  readonly #disk: Disk
  readonly #journal: string
  readonly #open = new Map<string, Opened>()
  #last: Promise<unknown> = Promise.resolve()

  /** `journal` is the folder of the drafts. */
  constructor(disk: Disk, journal: string) {
    this.#disk = disk
    this.#journal = journal
  }

  /** Opens a document as it stands in its file, or as it begins. */
  add(document: Document, file: DocumentFile | null, media: Media = new Map()): Opened {
    const settled = fingerprint(document)
    const handle = randomUUID()
    return this.#set({ handle, file, unsaved: null, settled, media: new Map(media) })
  }

  /** Opens a document that was made from an open one, with those of its pictures that it still shows. */
  addAfter(handle: string, document: Document): Opened {
    const { media } = this.find(handle)
    const shown = new Set(picturesOf(document).map(picture => picture.media))
    return this.add(document, null, new Map([...media].filter(([key]) => shown.has(key))))
  }

  /** Opens a draft of the journal, under its own handle. */
  addDraft({ id, document, file, media }: Draft): Opened {
    return this.#set({ handle: id, file, unsaved: document, settled: null, media: new Map(media) })
  }

  /** Takes the bytes of a picture in, for the document to show it. Fault `images-full` when there are too many. */
  addImage(handle: string, { bytes, format, width, height }: SoundImage): Result<TakenImage> {
    const { media } = this.find(handle)
    const key = mediaKey(bytes)
    const others = [...media].filter(([other]) => other !== key)
    const size = others.reduce((sum, [, known]) => sum + known.length, bytes.length)
    if (size > MEDIA_BYTES) return fail('images-full')
    media.set(key, bytes)
    return ok({ media: key, format, width, height })
  }

  /** The bytes of a picture of any open document. */
  imageBytes(key: string): Uint8Array | undefined {
    return [...this.#open.values()].map(({ media }) => media.get(key)).find(bytes => bytes)
  }

  /** The open document of that handle. The window holds no other handles, so a stranger throws. */
  find(handle: string): Opened {
    const opened = this.#open.get(handle)
    if (!opened) throw new Error('no open document has this handle')
    return opened
  }

  /** The file of an open document; `undefined` when the window has closed it meanwhile. */
  fileOf(handle: string): DocumentFile | null | undefined {
    return this.#open.get(handle)?.file
  }

  /** Whether a document is open from this file. */
  hasFile(place: string): boolean {
    return [...this.#open.values()].some(({ file }) => file?.path === place)
  }

  /** Documents with words that are in no file yet. */
  unsaved(): Opened[] {
    return [...this.#open.values()].filter(opened => opened.unsaved !== null)
  }

  /**
   * Keeps what was typed: known at once, in the journal when its turn comes. Words that were never
   * changed, or changed back, need no draft.
   */
  async keep(handle: string, document: Document): Promise<Result<null>> {
    const opened = this.find(handle)
    const changed = fingerprint(document) !== opened.settled
    this.#set({ ...opened, unsaved: changed ? document : null })
    return this.#inTurn(async () => {
      const now = this.#open.get(handle)
      if (now === undefined || (now.unsaved !== null && now.unsaved !== document)) return ok(null)
      if (now.unsaved === null) return dropDraft(this.#disk, this.#journal, handle)
      const { file, media } = now
      return keepDraft(this.#disk, this.#journal, { id: handle, document, file, media })
    })
  }

  /** Saves over the document's own file, which it must have. If that fails, the words are in the journal. */
  async save(handle: string, document: Document): Promise<Result<DocumentFile>> {
    this.#set({ ...this.find(handle), unsaved: document })
    return this.#inTurn(() => {
      const { file, media } = this.find(handle)
      if (file === null) throw new Error('a document without a file cannot be saved in place')
      return this.#settle(handle, document, () =>
        saveDocumentFile(this.#disk, { document, media }, file),
      )
    })
  }

  /** Saves into the file that a person chose, which is the document's own from then on. */
  async saveAs(handle: string, document: Document, place: string): Promise<Result<DocumentFile>> {
    this.#set({ ...this.find(handle), unsaved: document })
    return this.#inTurn(() => {
      const { file, media } = this.find(handle)
      const revision = (file?.revision ?? 0) + 1
      return this.#settle(handle, document, () =>
        createDocumentFile(this.#disk, { document, media }, path.resolve(place), revision),
      )
    })
  }

  /** Forgets a document and its draft: what is not in its file is given up. */
  close(handle: string): Promise<Result<null>> {
    return this.#inTurn(() => {
      this.#open.delete(handle)
      return dropDraft(this.#disk, this.#journal, handle)
    })
  }

  /** Forgets every document and leaves the drafts where they are, for the window to start again. */
  forgetAll(): void {
    this.#open.clear()
  }

  #set(opened: Opened): Opened {
    this.#open.set(opened.handle, opened)
    return opened
  }

  async #settle(
    handle: string,
    document: Document,
    write: () => Promise<Result<DocumentFile>>,
  ): Promise<Result<DocumentFile>> {
    const { file, media } = this.find(handle)
    const written = await write()
    // What was typed while the file was being written is newer than the file.
    const unsaved = this.#open.get(handle)?.unsaved ?? document
    if (written.ok) {
      const newer = unsaved === document ? null : unsaved
      const settled = fingerprint(document)
      this.#set({ handle, file: written.value, unsaved: newer, settled, media })
      if (newer === null) await dropDraft(this.#disk, this.#journal, handle)
      return written
    }
    const draft = { id: handle, document: unsaved, file, media }
    const kept = await keepDraft(this.#disk, this.#journal, draft)
    return kept.ok ? written : kept
  }

  #inTurn<T>(step: () => Promise<Result<T>>): Promise<Result<T>> {
    const turn = this.#last.then(step)
    this.#last = turn.catch(() => ok(null))
    return turn
  }
}
