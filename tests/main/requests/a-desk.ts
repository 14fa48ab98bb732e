import path from 'node:path'
import { ok, type Result } from '../../../core/fault'
import type { Desk } from '../../../main/desk'
import { HandOver } from '../../../main/documents/hand-over'
import { MadeFiles } from '../../../main/documents/made-files'
import { OpenDocuments } from '../../../main/documents/open-documents'
import { EmblemShelf } from '../../../main/office/emblem-shelf'
import { Office } from '../../../main/office/office'
import type { SettingsFile } from '../../../main/office/settings'
import { Troubles } from '../../../main/office/trouble'
import { Works } from '../../../main/papers/works'
import { placesIn } from '../../../main/places'
import { requestsFor } from '../../../main/requests/requests'
import { disk } from '../../../main/storage/disk'
import { OpenMarks } from '../../../main/storage/open-marks'
import { PressClient, type PressProcess } from '../../../main/workers/press-client'
import type {
  PressReply,
  PressRequest,
  PressTask,
  TaskArguments,
} from '../../../main/workers/press-protocol'
import { RegisterClient } from '../../../main/workers/register-client'
import type { Arguments, Channel } from '../../../preload/contract'
import { DEFAULTS, type Settings } from '../../../preload/settings'
import { dialog } from '../fake-electron'
import { aJournal } from '../journal/a-journal'
import { temporaryFolder } from '../temporary-folder'
import { registerAtHand } from '../workers/register-at-hand'

/** What the press answers, by what it is asked. */
const ANSWERS: { readonly [T in PressTask]: (...args: TaskArguments<T>) => unknown } = {
  typeset: (_manuscript, edition) => ({ edition, pages: 3, milliseconds: 1, warnings: [] }),
  show: (edition, page) => `<svg>${edition} ${page}</svg>`,
  preview: manuscripts => ({ pages: manuscripts.length, shown: [] }),
  pdfs: jobs =>
    jobs.map((_job, index) => ({
      bytes: Buffer.from(`PDF ${index + 1}`),
      pages: index + 1,
      warnings: [],
    })),
  docx: () => ({ bytes: Buffer.from('DOCX'), warnings: [] }),
  issue: (_manuscript, withPdf) => ({
    text: '== หน้า ๑ ==\n ๑  รายงานการประชุม\n',
    pages: 1,
    ...(withPdf && { pdf: Buffer.from('%PDF-1.7') }),
  }),
  yearbook: bindings => Buffer.from(`BOOK ${bindings.length}`),
  letterhead: () => ok({ places: ['body'], measure: 160, losses: [] }),
}

/** A press that answers at once, without a page; `asked` holds what it was asked. */
class QuickPress implements PressProcess {
  readonly asked: PressRequest[] = []
  /** What a person does the moment that the press has answered. */
  afterwards: () => void = () => {}
  #reply: (reply: PressReply) => void = () => {}

  postMessage(request: PressRequest): void {
    this.asked.push(request)
    const made = ANSWERS[request.task] as (...args: readonly unknown[]) => unknown
    const answer = ok(made(...request.args))
    queueMicrotask(() => {
      this.#reply({ id: request.id, answer })
      this.afterwards()
    })
  }
  on(event: 'message' | 'exit', listener: (reply: never) => void): void {
    if (event === 'message') this.#reply = listener as (reply: PressReply) => void
  }
  kill(): boolean {
    return true
  }
}

function settingsOf(change: Partial<Settings>): SettingsFile {
  let values: Settings = { ...DEFAULTS, ...change }
  return {
    read: () => values,
    write: more => {
      values = { ...values, ...more }
      return values
    },
  }
}

/**
 * A whole desk in a folder of its own: real documents, marks, drafts, templates and settings; a press without pages
 * and a window without a picture. `told` is what the window hears, `titles` what it is called, `noted` what the
 * system is told of recent files.
 */
export function aDesk(set: Partial<Settings> = {}) {
  const folder = temporaryFolder()
  const journal = path.join(folder, 'ของโปรแกรม', 'drafts')
  const told: { announcement: string; value: unknown }[] = []
  const announce: Desk['announce'] = (announcement, value) => told.push({ announcement, value })
  const titles: string[] = []
  const noted: string[] = []
  const settings = settingsOf(set)
  const emblem = new EmblemShelf(disk, path.join(folder, 'emblem'))
  const troubles = new Troubles(trouble => announce('trouble', trouble))
  const places = { ...placesIn('dist'), templates: 'templates', examples: 'examples' }
  const documents = new OpenDocuments(disk, aJournal(journal))
  const press = new QuickPress()
  const window = {
    setTitle: (title: string) => titles.push(title),
    webContents: { getPrintersAsync: async () => [] },
  }
  const desk: Desk = {
    disk,
    places,
    settings,
    office: new Office({ disk, places, settings, emblem, troubles }),
    troubles,
    documents,
    handOver: new HandOver(ticket => announce('closing', ticket)),
    early: [],
    emblem,
    startTaker: () => {
      throw new Error('nobody takes pictures in here')
    },
    press: new PressClient(() => press),
    picture: () => undefined,
    register: new RegisterClient(
      () => registerAtHand(),
      state => announce('binder', state),
    ),
    registerFolder: path.join(folder, 'ของโปรแกรม', 'register'),
    marks: new OpenMarks(disk, 'สมศรี'),
    recentFile: path.join(folder, 'recent.json'),
    copiesFile: path.join(folder, 'copies.json'),
    works: new Works(state => announce('work', state)),
    journal,
    made: new MadeFiles(),
    firstFile: null,
    window: () => window as never,
    announce,
    noteRecent: file => noted.push(file),
  }
  const requests = requestsFor(desk)
  const ask = <C extends Channel>(channel: C, ...args: Arguments<C>) =>
    requests[channel].answer(...args)
  return { folder, desk, ask, documents, journal, press, told, titles, noted }
}

/** What an answer holds; a fault ends the test. */
export function answered<T>(answer: Result<T>): T {
  if (!answer.ok) throw new Error(JSON.stringify(answer.fault))
  return answer.value
}

/** A person chooses these files to open, or turns back. */
export function choosing(...filePaths: string[]): void {
  dialog.showOpenDialog.mockResolvedValueOnce({ canceled: filePaths.length === 0, filePaths })
}

/** A person chooses where to save, or turns back. */
export function savingAs(filePath: string | null): void {
  dialog.showSaveDialog.mockResolvedValueOnce({
    canceled: filePath === null,
    filePath: filePath ?? '',
  })
}

/** A person presses a button of the next question, counted from 0. */
export function pressing(response: number): void {
  dialog.showMessageBox.mockResolvedValueOnce({ response })
}
