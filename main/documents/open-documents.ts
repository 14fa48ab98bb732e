import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import * as v from 'valibot'
import { LOCK_FAULTS, unlocks } from '../../core/adoption/adopted'
import { type Delivery, received } from '../../core/change/mirror'
import { sharing } from '../../core/change/sharing'
import { fail, ok, type Result } from '../../core/fault'
import { MEDIA_BYTES, mediaKey } from '../../core/file/media-parts'
import type { Version } from '../../core/file/versions'
import type { SoundImage } from '../../core/image/facts'
import { Document } from '../../core/model/document'
import type { Media } from '../../core/model/picture'
import { picturesOf } from '../../core/model/pictures'
import type { TakenImage } from '../../preload/images'
import type { Journal } from '../journal/journal'
import type { Disk } from '../storage/disk'
import { createDocumentFile, type DocumentFile, saveDocumentFile } from '../storage/document-file'
import type { Draft } from '../storage/recovery'
import { contentsOf, type Opened, type SavedEdit } from './opened'

/**
 * The documents that the window has open, by handle. Saves are made one after the other, so that two
 * never race; the drafts go their own way through the journal, which no save holds up.
 */
export class OpenDocuments {
  readonly #disk: Disk
  readonly #journal: Journal
  readonly #open = new Map<string, Opened>()
  #last: Promise<unknown> = Promise.resolve()
  #keptAt: Date | null = null

  constructor(disk: Disk, journal: Journal) {
    this.#disk = disk
    this.#journal = journal
  }

  /** Opens a document as it stands in its file, or as it begins. */
  add(
    document: Document,
    file: DocumentFile | null,
    media: Media = new Map(),
    versions: readonly Version[] = [],
  ): Opened {
    const handle = randomUUID()
    return this.#set({
      handle,
      file,
      edit: 0,
      words: document,
      unsaved: null,
      settled: document,
      media: new Map(media),
      versions,
      tried: new Set(),
    })
  }

  /** Opens a document that was made from an open one, with those of its pictures that it still shows. */
  addAfter(handle: string, document: Document): Opened {
    const { media } = this.find(handle)
    const shown = new Set(picturesOf(document).map(picture => picture.media))
    return this.add(document, null, new Map([...media].filter(([key]) => shown.has(key))))
  }

  /** Opens a draft of the journal, under its own handle. */
  addDraft({ id, document, file, media, versions }: Draft): Opened {
    const words = { edit: 0, words: document, unsaved: document, settled: null }
    const besides = { media: new Map(media), versions, tried: new Set<string>() }
    return this.#set({ handle: id, file, ...words, ...besides })
  }

  /** Opens a document once more as it was left, for a window that has started anew. */
  addAgain(opened: Opened): Opened {
    return this.#set(opened)
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

  /** The document that is open from this file; `null` for none. */
  handleOf(place: string): string | null {
    return [...this.#open.values()].find(({ file }) => file?.path === place)?.handle ?? null
  }

  /** The files of the open documents. */
  files(): string[] {
    return [...this.#open.values()].flatMap(({ file }) => (file === null ? [] : [file.path]))
  }

  /** Whether a document is open under this handle. */
  has(handle: string): boolean {
    return this.#open.has(handle)
  }

  /** Documents with words that are in no file yet. */
  unsaved(): Opened[] {
    return [...this.#open.values()].filter(opened => opened.unsaved !== null)
  }

  /** The document that was opened last: the one that the window shows. */
  latest(): Opened | null {
    return [...this.#open.values()].at(-1) ?? null
  }

  /** When words were last kept, for a person to read; `null` before the first. */
  keptAt(): Date | null {
    return this.#keptAt
  }

  /**
   * Takes in what the window has typed: known at once, in the journal a moment later. What is older than what is
   * known changes nothing; words that were never changed, or changed back, need no draft. False where it
   * was made over another edit than main has: then the window gives the whole. Throws on what is no document.
   */
  receive(handle: string, delivery: Delivery<Document>): boolean {
    const opened = this.find(handle)
    const next = received({ edit: opened.edit, value: opened.words }, delivery)
    if (next === null) return false
    if (next.edit <= opened.edit) return true
    this.#keptAt = new Date()
    // What was not touched stays the same object: all that is known of it goes on holding.
    const words = sharing(opened.words, v.parse(Document, next.value))
    const unsaved = unlessSettled(words, opened.settled)
    this.#set({ ...opened, edit: next.edit, words, unsaved })
    void this.#keepDraft(handle)
    return true
  }

  /** Gives a document other versions: they are in its file with the next save. */
  setVersions(handle: string, versions: readonly Version[]): void {
    this.#set({ ...this.find(handle), versions })
  }

  /** Answers when the words that are known now are in the journal, or it has told why not. */
  drafted(handle: string): Promise<Result<null>> {
    const kept = this.#keepDraft(handle)
    this.#journal.hurry()
    return kept
  }

  /** Saves over the document's own file, which it must have. If that fails, the words are in the journal. */
  async save(handle: string): Promise<Result<SavedEdit>> {
    return this.#settle(handle, async opened => {
      const { file, tried } = opened
      if (file === null) throw new Error('a document without a file cannot be saved in place')
      if (unlocks(opened.settled, opened.words))
        return fail(LOCK_FAULTS.said, path.basename(file.path))
      return saveDocumentFile(this.#disk, contentsOf(opened), file, tried)
    })
  }

  /** Saves into the file that a person chose, which is the document's own from then on. */
  async saveAs(handle: string, place: string): Promise<Result<SavedEdit>> {
    return this.#settle(handle, opened => {
      const revision = (opened.file?.revision ?? 0) + 1
      return createDocumentFile(this.#disk, contentsOf(opened), path.resolve(place), revision)
    })
  }

  /** Forgets a document and its draft: what is not in its file is given up. */
  close(handle: string): Promise<Result<null>> {
    return this.#inTurn(() => {
      this.#open.delete(handle)
      return this.#journal.drop(handle)
    })
  }

  /** Forgets a document that nobody has worked on, and leaves its draft where it is. */
  putBack(handle: string): void {
    this.#open.delete(handle)
  }

  /** Forgets every document and leaves the drafts where they are, for the window to start again. */
  forgetAll(): void {
    this.#open.clear()
  }

  #set(opened: Opened): Opened {
    this.#open.set(opened.handle, opened)
    return opened
  }

  /** Brings the journal to what is known of a document now. */
  async #keepDraft(handle: string): Promise<Result<null>> {
    const now = this.#open.get(handle)
    if (now === undefined) return ok(null)
    if (now.unsaved === null) return this.#journal.drop(handle)
    const { file, media, unsaved, versions } = now
    return this.#journal.keep({ id: handle, document: unsaved, file, media, versions })
  }

  /** Writes the words of this moment. */
  async #settle(
    handle: string,
    write: (opened: Opened) => Promise<Result<DocumentFile>>,
  ): Promise<Result<SavedEdit>> {
    const { words, edit } = this.#set({ ...this.find(handle), unsaved: this.find(handle).words })
    return this.#inTurn(async () => {
      const written = await write({ ...this.find(handle), words })
      const now = this.find(handle)
      // What was typed while the file was being written is newer than the file.
      const unsaved = unlessSettled(now.words, words)
      if (written.ok) this.#set({ ...now, file: written.value, unsaved, settled: words })
      // The journal tells of its own troubles; what came of the saving is told here.
      await this.drafted(handle)
      return written.ok ? ok({ file: written.value, edit }) : written
    })
  }

  #inTurn<T>(step: () => Promise<Result<T>>): Promise<Result<T>> {
    const turn = this.#last.then(step)
    this.#last = turn.catch(() => ok(null))
    return turn
  }
}

function unlessSettled(words: Document, settled: Document | null): Document | null {
  return isDeepStrictEqual(words, settled) ? null : words
}
