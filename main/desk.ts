import type { BrowserWindow } from 'electron'
import type { Fault } from '../core/fault'
import type { Announcement, Announcements } from '../preload/announcements'
import type { HandOver } from './documents/hand-over'
import type { MadeFiles } from './documents/made-files'
import type { OpenDocuments } from './documents/open-documents'
import type { EmblemShelf } from './office/emblem-shelf'
import type { Office } from './office/office'
import type { SettingsFile } from './office/settings'
import type { Troubles } from './office/trouble'
import type { Works } from './papers/works'
import type { Places } from './places'
import type { Disk } from './storage/disk'
import type { OpenMarks } from './storage/open-marks'
import type { PictureTaker } from './workers/picture-taker'
import type { PressClient } from './workers/press-client'
import type { RegisterClient } from './workers/register-client'

/** All that the requests of the window are answered from. */
export interface Desk {
  readonly disk: Disk
  readonly places: Places
  readonly settings: SettingsFile
  readonly office: Office
  readonly troubles: Troubles
  readonly documents: OpenDocuments
  /** Has the window hand over what was typed last. */
  readonly handOver: HandOver
  readonly emblem: EmblemShelf
  readonly press: PressClient
  /** Asks the register of the binder. */
  readonly register: RegisterClient
  /** The folder of its index files. */
  readonly registerFolder: string
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
  /** The file to open at the window's start; `null` for none. */
  firstFile: string | null
  window(): BrowserWindow
  announce<A extends Announcement>(announcement: A, value: Announcements[A]): void
  /** The bytes of a picture that an open document or the office's emblem shows. */
  readonly picture: (key: string) => Uint8Array | undefined
  /** Tells the system, too, of a document that was opened or saved. */
  noteRecent(file: string): void
}
