import path from 'node:path'
import type { BrowserWindow } from 'electron'
import { type Fault, ok, type Result } from '../core/fault'
import type { Document } from '../core/model/document'
import type { Context } from '../core/office/context'
import { agenciesOf, contextOf } from '../core/office/registry'
import { templateOf } from '../core/office/template-of'
import type { Announcement, Announcements, OpenDocument } from '../preload/contract'
import type { HandOver } from './documents/hand-over'
import type { MadeFiles } from './documents/made-files'
import type { OpenDocuments, Opened } from './documents/open-documents'
import type { EmblemShelf } from './office/emblem-shelf'
import { houseFor } from './office/house'
import { findTemplate, type Library, readLibrary } from './office/library'
import type { SettingsFile } from './office/settings'
import { tellOnce } from './office/trouble'
import type { Works } from './papers/works'
import type { Places } from './places'
import type { Disk } from './storage/disk'
import type { OpenMarks } from './storage/open-marks'
import { addRecent } from './storage/recent'
import type { PictureTaker } from './workers/picture-taker'
import type { PressClient } from './workers/press-client'

/** All that the requests of the window are answered from. */
export interface Desk {
  readonly disk: Disk
  readonly places: Places
  readonly settings: SettingsFile
  readonly documents: OpenDocuments
  /** Has the window hand over what was typed last. */
  readonly handOver: HandOver
  readonly emblem: EmblemShelf
  readonly press: PressClient
  /** Starts whoever takes a picture in. */
  readonly startTaker: () => PictureTaker
  /** Marks the files that are open here, and tells who else has one open. */
  readonly marks: OpenMarks
  /** The list of recent files. */
  readonly recentFile: string
  /** The list of folders that copies are being written into. */
  readonly copiesFile: string
  readonly works: Works
  /** The folder of the drafts. */
  readonly journal: string
  readonly made: MadeFiles
  /** Troubles of the start, before there was a window to tell. */
  readonly early: Fault[]
  /** Troubles that the window has been told of. */
  readonly told: Set<string>
  /** The file to open at the window's start; `null` for none. */
  firstFile: string | null
  window(): BrowserWindow
  announce<A extends Announcement>(announcement: A, value: Announcements[A]): void
  /** Tells the system, too, of a document that was opened or saved. */
  noteRecent(file: string): void
}

/** How long the templates hold before they are read again, in ms: an office may mend one while drafting. */
const FRESH = 5_000

interface Shelf {
  readonly folder: string
  readonly library: Library
  readonly readAt: number
}

const shelves = new WeakMap<Desk, Shelf>()

/** The templates and the registry. A template folder that is away leaves the bundled ones. */
export async function openLibrary(desk: Desk): Promise<Result<Library>> {
  const folder = desk.settings.read().templateFolder
  const shelf = shelves.get(desk)
  if (shelf?.folder === folder && performance.now() - shelf.readAt < FRESH) return ok(shelf.library)
  const bundled = desk.places.templates
  const read = await readLibrary(desk.disk, bundled, folder)
  if (!read.ok && folder !== '') tellOnce(desk, read.fault)
  const library = read.ok || folder === '' ? read : await readLibrary(desk.disk, bundled, '')
  if (!library.ok) return library
  for (const fault of library.value.faults) tellOnce(desk, fault)
  shelves.set(desk, { folder, library: library.value, readAt: performance.now() })
  return library
}

/** What a document is read against at this desk. */
export async function contextFor(desk: Desk, document: Document): Promise<Result<Context>> {
  const library = await openLibrary(desk)
  if (!library.ok) return library
  const template = findTemplate(library.value, document.template)
  if (!template.ok) return template
  return ok(contextOf(document, template.value, library.value.registry, await houseFor(desk)))
}

/**
 * A document on its way to the window. Without its template it cannot be shown, and is not opened. `readOnly` is
 * the name of the file that it may only be read from.
 */
export async function present(
  desk: Desk,
  document: Document,
  open: (documents: OpenDocuments) => Opened,
  readOnly: string | null = null,
): Promise<Result<OpenDocument>> {
  const library = await openLibrary(desk)
  if (!library.ok) return library
  const template = findTemplate(library.value, document.template)
  if (!template.ok) return template
  const { handle, file, unsaved, edit } = open(desk.documents)
  const fileName = readOnly ?? (file && path.basename(file.path))
  if (file !== null) await desk.marks.take(file.path)
  return ok({
    handle,
    fileName,
    document,
    template: templateOf(template.value, await houseFor(desk), document),
    agencies: agenciesOf(library.value.registry, document),
    recovered: unsaved !== null,
    edit,
    readOnly: readOnly !== null,
  })
}

/** The bytes of a picture that an open document or the office's emblem shows. */
export function findPicture(desk: Desk, key: string): Uint8Array | undefined {
  return desk.documents.imageBytes(key) ?? desk.emblem.bytes(key)
}

/** Remembers a file as lately used. A list that cannot be written troubles nobody. */
export async function remember(desk: Desk, file: string): Promise<void> {
  await addRecent(desk.disk, desk.recentFile, { path: file, openedAt: new Date().toISOString() })
  desk.noteRecent(file)
}
