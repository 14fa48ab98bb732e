import path from 'node:path'
import type { Desk } from './desk'
import { askToSave } from './dialogs'
import { suggestedName } from './file-name'
import { save } from './handlers/saving'
import { mayStopWork } from './leaving-work'

/** How long the window may take to hand over the last words, in ms. */
const LAST_WORDS = 300

/**
 * Asks about every document with words that are in no file. True when the window may go: all is
 * saved, or given up on purpose. False when the person turned back, or a save failed.
 */
export async function mayLeave(desk: Desk): Promise<boolean> {
  if (!(await mayStopWork(desk))) return false
  desk.announce('closing', null)
  await desk.disk.wait(LAST_WORDS)
  for (const { handle, file, unsaved } of desk.documents.unsaved()) {
    if (unsaved === null) continue
    const name = file === null ? suggestedName(unsaved, '') : path.basename(file.path)
    const answer = await askToSave(desk.window(), name)
    if (answer === 'cancel') return false
    if (answer === 'discard') {
      await desk.documents.close(handle)
      continue
    }
    const saved = await save(desk, handle, unsaved)
    if (!saved.ok) desk.announce('trouble', saved.fault)
    if (!saved.ok || saved.value === null) return false
  }
  return true
}
