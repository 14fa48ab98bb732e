import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { errnoOf } from '../storage/errno'
import { isAlive } from '../storage/is-alive'

const NAME = /^mati-print-(\d{1,10})-/

/** A new folder for papers on their way to a printer. Its name says which process waits for it. */
export function makePrintFolder(): Promise<string> {
  return mkdtemp(path.join(tmpdir(), `mati-print-${process.pid}-`))
}

/**
 * Removes the papers that a kill or a power cut left on their way to a printer: their process has ended, and they hold
 * the words of a document. What cannot be removed stays, and troubles nobody.
 */
export async function sweepPrintFolders(above = tmpdir()): Promise<void> {
  try {
    for (const name of await readdir(above)) {
      const pid = NAME.exec(name)?.[1]
      if (pid === undefined || isAlive(Number(pid))) continue
      await rm(path.join(above, name), { recursive: true, force: true })
    }
  } catch (error) {
    if (errnoOf(error) === null) throw error
  }
}
