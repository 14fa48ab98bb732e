import { randomUUID } from 'node:crypto'
import path from 'node:path'
import type { BrowserWindow } from 'electron'
import type { Context } from '../core/context'
import { ok, type Result } from '../core/fault'
import type { Document } from '../core/model/document'
import { agenciesOf, contextOf } from '../core/registry'
import { windowTitle } from '../core/wording/dialogs'
import type { Announcement, Announcements, OpenDocument } from '../preload/contract'
import { findTemplate, type Library, readLibrary } from './library'
import type { OpenDocuments, Opened } from './open-documents'
import type { Places } from './places'
import type { PressClient } from './press-client'
import type { SettingsFile } from './settings'
import type { Disk } from './storage/disk'
import { addRecent } from './storage/recent'

/** All that the requests of the window are answered from. */
export interface Desk {
  readonly disk: Disk
  readonly places: Places
  readonly settings: SettingsFile
  readonly documents: OpenDocuments
  readonly press: PressClient
  /** The list of recent files. */
  readonly recentFile: string
  /** The folder of the drafts. */
  readonly journal: string
  /** Files and folders made by an export, by the token that the window knows. */
  readonly made: Map<string, string>
  /** The file to open at the window's start; `null` for none. */
  firstFile: string | null
  window(): BrowserWindow
  announce<A extends Announcement>(announcement: A, value: Announcements[A]): void
  /** Tells the system, too, of a document that was opened or saved. */
  noteRecent(file: string): void
}

/** The templates and the registry, read afresh, so that an office may mend a template while drafting. */
export async function openLibrary(desk: Desk): Promise<Result<Library>> {
  const library = await readLibrary(
    desk.disk,
    desk.places.templates,
    desk.settings.read().templateFolder,
  )
  // A template folder on a share that is away must not keep anyone from the bundled ones.
  if (!library.ok && desk.settings.read().templateFolder !== '') {
    desk.announce('trouble', library.fault)
    return readLibrary(desk.disk, desk.places.templates, '')
  }
  return library
}

/** What a document is read against at this desk. */
export async function contextFor(desk: Desk, document: Document): Promise<Result<Context>> {
  const library = await openLibrary(desk)
  if (!library.ok) return library
  const template = findTemplate(library.value, document.template)
  if (!template.ok) return template
  return ok(contextOf(document, template.value, library.value.registry, desk.settings.read()))
}

/** A document on its way to the window. Without its template it cannot be shown, and is not opened. */
export async function present(
  desk: Desk,
  document: Document,
  open: (documents: OpenDocuments) => Opened,
): Promise<Result<OpenDocument>> {
  const library = await openLibrary(desk)
  if (!library.ok) return library
  const template = findTemplate(library.value, document.template)
  if (!template.ok) return template
  const { handle, file, unsaved } = open(desk.documents)
  const fileName = file && path.basename(file.path)
  desk.window().setTitle(windowTitle(fileName))
  return ok({
    handle,
    fileName,
    document,
    template: template.value,
    agencies: agenciesOf(library.value.registry, document),
    recovered: unsaved !== null,
  })
}

/** Remembers a file as lately used. A list that cannot be written troubles nobody. */
export async function remember(desk: Desk, file: string): Promise<void> {
  await addRecent(desk.disk, desk.recentFile, { path: file, openedAt: new Date().toISOString() })
  desk.noteRecent(file)
}

/** The token by which the window may have a made file shown. */
export function tokenFor(desk: Desk, file: string): string {
  const token = randomUUID()
  desk.made.set(token, file)
  return token
}
