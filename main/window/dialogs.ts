import { existsSync } from 'node:fs'
import path from 'node:path'
import {
  app,
  type BrowserWindow,
  dialog,
  type FileFilter,
  type OpenDialogOptions,
  type SaveDialogOptions,
} from 'electron'
import { DIALOG_WORDS } from '../../core/wording/dialogs'
import { clockWords } from '../../core/wording/moments'
import type { Sentence } from '../../core/wording/sentence'
import type { WorkState } from '../../preload/work'
import type { Holder } from '../storage/open-marks'
import { say } from './language'

/** What a file dialog can save. */
export type SaveFormat = 'mati' | 'docx' | 'pdf' | 'xlsx' | 'zip'

const KINDS: Readonly<Record<SaveFormat, Sentence>> = {
  mati: DIALOG_WORDS.documents,
  docx: DIALOG_WORDS.word,
  pdf: DIALOG_WORDS.pdf,
  xlsx: DIALOG_WORDS.excel,
  zip: DIALOG_WORDS.yearbook,
}

const filterOf = (name: Sentence, ...extensions: string[]): FileFilter => ({
  name: say(name),
  extensions,
})

/** The windows that show a file dialog now. */
const asking = new WeakSet<BrowserWindow>()

/** A window shows one file dialog at a time: a second press while one is open is as if the person turned back. */
async function alone<T>(window: BrowserWindow, ask: () => Promise<T>, turnedBack: T): Promise<T> {
  if (asking.has(window)) return turnedBack
  asking.add(window)
  try {
    return await ask()
  } finally {
    asking.delete(window)
  }
}

const askForFiles = (window: BrowserWindow, options: OpenDialogOptions) =>
  alone(window, () => dialog.showOpenDialog(window, options), { canceled: true, filePaths: [] })

const askForPlace = (window: BrowserWindow, options: SaveDialogOptions) =>
  alone(window, () => dialog.showSaveDialog(window, options), { canceled: true, filePath: '' })

/** Asks for a document to open; `null` when the person turned back. */
export async function chooseDocument(window: BrowserWindow): Promise<string | null> {
  const { canceled, filePaths } = await askForFiles(window, {
    title: say(DIALOG_WORDS.open),
    properties: ['openFile'],
    filters: [filterOf(KINDS.mati, 'mati'), filterOf(DIALOG_WORDS.plainDocuments, 'json')],
  })
  return canceled ? null : (filePaths[0] ?? null)
}

/** Asks for the file of a house style; `null` when the person turned back. */
export async function chooseHouseFile(window: BrowserWindow): Promise<string | null> {
  const { canceled, filePaths } = await askForFiles(window, {
    title: say(DIALOG_WORDS.houseFile),
    properties: ['openFile'],
    filters: [filterOf(DIALOG_WORDS.houseFiles, 'json')],
  })
  return canceled ? null : (filePaths[0] ?? null)
}

/** Asks for pictures, or for one emblem; `null` when the person turned back. */
export async function chooseImages(
  window: BrowserWindow,
  what: 'pictures' | 'emblem',
): Promise<readonly string[] | null> {
  const emblem = what === 'emblem'
  const { canceled, filePaths } = await askForFiles(window, {
    title: say(emblem ? DIALOG_WORDS.chooseEmblem : DIALOG_WORDS.choosePictures),
    properties: emblem ? ['openFile'] : ['openFile', 'multiSelections'],
    filters: [filterOf(DIALOG_WORDS.pictures, 'png', 'jpg', 'jpeg', ...(emblem ? ['svg'] : []))],
  })
  return canceled || filePaths.length === 0 ? null : filePaths
}

/** Asks where to save; the path ends in the format's extension. `suggested` is a name or a path. */
export async function chooseSavePlace(
  window: BrowserWindow,
  format: SaveFormat,
  suggested: string,
): Promise<string | null> {
  const { canceled, filePath } = await askForPlace(window, {
    title: say(format === 'mati' ? DIALOG_WORDS.save : DIALOG_WORDS.export),
    defaultPath: path.resolve(app.getPath('documents'), suggested),
    filters: [filterOf(KINDS[format], format)],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  })
  if (canceled || !filePath) return null
  if (filePath.toLowerCase().endsWith(`.${format}`)) return filePath
  // The dialog asked about the name as typed, not about this one.
  const whole = `${filePath}.${format}`
  return existsSync(whole) ? chooseSavePlace(window, format, whole) : whole
}

/** Asks for the office's letterhead, a Word document or template; `null` when the person turned back. */
export async function chooseLetterhead(window: BrowserWindow): Promise<string | null> {
  const { canceled, filePaths } = await askForFiles(window, {
    title: say(DIALOG_WORDS.letterhead),
    properties: ['openFile'],
    filters: [filterOf(DIALOG_WORDS.word, 'docx', 'dotx')],
  })
  return canceled ? null : (filePaths[0] ?? null)
}

/** Asks for a folder; `null` when the person turned back. */
export async function chooseFolder(window: BrowserWindow, title: Sentence): Promise<string | null> {
  const { canceled, filePaths } = await askForFiles(window, {
    title: say(title),
    properties: ['openDirectory', 'createDirectory'],
  })
  return canceled ? null : (filePaths[0] ?? null)
}

/** The one question before unsaved words would be lost. */
export async function askToSave(
  window: BrowserWindow,
  name: string,
): Promise<'save' | 'discard' | 'cancel'> {
  const { leaveQuestion, leaveDetail, leaveSave, leaveDiscard, cancel } = DIALOG_WORDS
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: say(leaveQuestion, name),
    detail: say(leaveDetail),
    buttons: [say(leaveSave), say(leaveDiscard), say(cancel)],
    defaultId: 0,
    cancelId: 2,
    noLink: true,
  })
  return (['save', 'discard', 'cancel'] as const)[response] ?? 'cancel'
}

/** Asks before work that goes on is broken off. */
export async function askToStop(window: BrowserWindow, work: WorkState): Promise<boolean> {
  const { stopQuestion, stopDetail, stopPrinting, stopWork, goOn } = DIALOG_WORDS
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: say(stopQuestion[work.kind]),
    detail: say(work.kind === 'print' ? stopPrinting : stopDetail),
    buttons: [say(goOn), say(stopWork)],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  })
  return response === 1
}

/** How a document that somebody else has open may be opened. */
export type Access = 'read' | 'copy' | 'write'

/** Asks how to open a document that somebody else has open; `null` when the person turned back. */
export async function askHowToOpen(
  window: BrowserWindow,
  name: string,
  { user, host }: Holder,
): Promise<Access | null> {
  const { heldQuestion, heldDetail, someone, heldRead, heldCopy, heldWrite, cancel } = DIALOG_WORDS
  const who = [user, host && `(${host})`].filter(part => part !== '').join(' ') || someone
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: say(heldQuestion, name, who),
    detail: say(heldDetail),
    buttons: [say(heldRead), say(heldCopy), say(heldWrite), say(cancel)],
    defaultId: 0,
    cancelId: 3,
    noLink: true,
  })
  return (['read', 'copy', 'write', null] as const)[response] ?? null
}

/**
 * Asks whether to go on waiting for a window that does not hand over the last words; `keptAt` is when it
 * last did. `stay` gives up leaving. The question goes when the signal says that the window has answered.
 */
export async function askToWait(
  window: BrowserWindow,
  keptAt: Date | null,
  signal: AbortSignal,
): Promise<'wait' | 'left' | 'stay'> {
  const { lateQuestion, lateDetail, lateNothing, lateWait, lateLeave, cancel } = DIALOG_WORDS
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: say(lateQuestion),
    detail: keptAt === null ? say(lateNothing) : say(lateDetail, clockWords(keptAt)),
    buttons: [say(lateWait), say(lateLeave), say(cancel)],
    defaultId: 0,
    cancelId: 2,
    noLink: true,
    signal,
  })
  return (['wait', 'left', 'stay'] as const)[response] ?? 'stay'
}

/** Asks before an address is handed to another program. */
export async function askToFollow(window: BrowserWindow, address: string): Promise<boolean> {
  const { linkQuestion, linkOpen, cancel } = DIALOG_WORDS
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: say(linkQuestion),
    detail: address,
    buttons: [say(linkOpen), say(cancel)],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  })
  return response === 0
}
