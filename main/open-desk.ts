import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { app, type BrowserWindow, utilityProcess } from 'electron'
import type { Fault } from '../core/fault'
import type { Desk } from './desk'
import { HandOver } from './documents/hand-over'
import { MadeFiles } from './documents/made-files'
import { OpenDocuments } from './documents/open-documents'
import { Journal } from './journal/journal'
import { JournalClient } from './journal/journal-client'
import { logWarning } from './log'
import { EmblemShelf } from './office/emblem-shelf'
import { Office } from './office/office'
import { openSettings } from './office/settings'
import { Troubles } from './office/trouble'
import { Works } from './papers/works'
import type { Places } from './places'
import { withDeadline } from './storage/deadline'
import { disk } from './storage/disk'
import { OpenMarks } from './storage/open-marks'
import { type PictureTaker, TAKER_MEMORY_MB } from './workers/picture-taker'
import { PressClient } from './workers/press-client'
import { RegisterClient } from './workers/register-client'

/** How long one call of the disk may take before it counts as gone, in ms. */
const DISK_PATIENCE = 10_000

/** Sets up the desk: what it keeps lies in the program's own folder of this user. */
export function openDesk(places: Places, window: () => BrowserWindow): Desk {
  const folder = app.getPath('userData')
  const journal = path.join(folder, 'drafts')
  const patient = withDeadline(disk, DISK_PATIENCE)
  const announce: Desk['announce'] = (announcement, value) => {
    if (!window().isDestroyed()) window().webContents.send(announcement, value)
  }
  const early: Fault[] = []
  const handOver = new HandOver(ticket => announce('closing', ticket))
  /** Troubles of the start wait until the window hears. */
  const tell = (trouble: Fault) => {
    if (handOver.listening) announce('trouble', trouble)
    else early.push(trouble)
  }
  const writer = new JournalClient(() => startJournal(journal))
  const drafts = new Journal(writer, trouble => announce('journal', trouble))
  const documents = new OpenDocuments(patient, drafts)
  const emblem = new EmblemShelf(patient, path.join(folder, 'emblem'))
  const settings = openSettings(folder, tell)
  const troubles = new Troubles(trouble => announce('trouble', trouble))
  const picture = (key: string) => documents.imageBytes(key) ?? emblem.bytes(key)
  return {
    disk: patient,
    places,
    settings,
    office: new Office({ disk: patient, places, settings, emblem, troubles }),
    troubles,
    documents,
    handOver,
    early,
    emblem,
    startTaker,
    press: new PressClient(startPress, picture),
    register: new RegisterClient(startRegister, state => announce('binder', state)),
    registerFolder: path.join(folder, 'register'),
    picture,
    marks: new OpenMarks(patient),
    recentFile: path.join(folder, 'recent.json'),
    copiesFile: path.join(folder, 'copies.json'),
    works: new Works(state => announce('work', state)),
    journal,
    made: new MadeFiles(),
    firstFile: null,
    window,
    announce,
    noteRecent: file => app.addRecentDocument(file),
  }
}

function startPress() {
  const press = utilityProcess.fork(path.join(import.meta.dirname, 'press-process.js'), [], {
    serviceName: 'mati-press',
  })
  press.on('exit', code => {
    if (code !== 0) logWarning(`the press process ended with ${code}`)
  })
  return press
}

function startRegister() {
  const register = utilityProcess.fork(path.join(import.meta.dirname, 'register-process.js'), [], {
    serviceName: 'mati-register',
  })
  register.on('exit', code => {
    if (code !== 0) logWarning(`the register process ended with ${code}`)
  })
  return register
}

function startJournal(folder: string): Worker {
  const script = path.join(import.meta.dirname, 'journal-thread.js')
  return new Worker(script, { workerData: folder, name: 'mati-journal' })
}

function startTaker(): PictureTaker {
  const taker = utilityProcess.fork(path.join(import.meta.dirname, 'picture-process.js'), [], {
    serviceName: 'mati-picture',
    execArgv: [`--max-old-space-size=${TAKER_MEMORY_MB}`],
  })
  return {
    take(job, answer) {
      taker.on('message', answer)
      taker.postMessage(job)
    },
    onEnd: ended => taker.on('exit', ended),
    kill: () => void taker.kill(),
  }
}
