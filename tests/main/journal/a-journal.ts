import { Journal } from '../../../main/journal/journal'
import { type Disk, disk } from '../../../main/storage/disk'
import { draftWriter } from '../../../main/storage/recovery'

/** A journal that writes into a folder without a thread of its own, and without a rest. */
export function aJournal(folder: string, on: Disk = disk): Journal {
  return new Journal(
    draftWriter(on, folder),
    () => {},
    () => 0,
  )
}
