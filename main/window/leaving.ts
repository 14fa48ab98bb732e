import path from 'node:path'
import type { Desk } from '../desk'
import { suggestedName } from '../documents/file-name'
import type { Opened } from '../documents/opened'
import { save } from '../requests/saving'
import { askToSave, askToWait } from './dialogs'
import { mayStopWork } from './leaving-work'

/** How long the window may take to hand over the last words before the person is asked, in ms. */
const PATIENCE = 5_000

const asking = new WeakMap<Desk, Promise<boolean>>()

/**
 * Asks about every document with words that are in no file, once the window has handed over the last of
 * them. True when the window may go: all is saved, or given up on purpose. False when the person turned
 * back, or a save failed. A second call while the first still asks shares its answer.
 */
export function mayLeave(desk: Desk): Promise<boolean> {
  const begun = asking.get(desk)
  if (begun !== undefined) return begun
  const leaving = leave(desk).finally(() => asking.delete(desk))
  asking.set(desk, leaving)
  return leaving
}

async function leave(desk: Desk): Promise<boolean> {
  if (!(await mayStopWork(desk))) return false
  /** The edit of each document that the person gave up. */
  const given = new Map<string, number>()
  for (;;) {
    const words = await lastWords(desk)
    if (words !== 'kept') return words === 'left'
    const owed = desk.documents.unsaved().filter(({ handle, edit }) => given.get(handle) !== edit)
    // What was typed while the person was asked, or while a slow save was made, is asked about again.
    if (owed.length === 0) break
    for (const opened of owed) {
      const settled = await askAbout(desk, opened)
      if (settled === 'stay') return false
      if (settled === 'given-up') given.set(opened.handle, opened.edit)
    }
  }
  for (const handle of given.keys()) await desk.documents.close(handle)
  return true
}

async function askAbout(desk: Desk, opened: Opened): Promise<'stay' | 'saved' | 'given-up'> {
  const { handle, file, words } = opened
  const name = file === null ? suggestedName(words, '') : path.basename(file.path)
  const answer = await askToSave(desk.window(), name)
  if (answer === 'cancel') return 'stay'
  if (answer === 'discard') return 'given-up'
  const saved = await save(desk, handle)
  if (!saved.ok) desk.announce('trouble', saved.fault)
  return saved.ok && saved.value !== null ? 'saved' : 'stay'
}

/**
 * The last words of the window. While it does not answer, the person says whether to go on waiting: `left`
 * when not, and then the drafts stay for the next start; `stay` when the person turned back.
 */
async function lastWords(desk: Desk): Promise<'kept' | 'left' | 'stay'> {
  const words = desk.handOver.lastWords()
  const answered = new AbortController()
  void words.then(() => answered.abort())
  for (;;) {
    const first = await Promise.race([words, desk.disk.wait(PATIENCE)])
    if (first === 'kept' || first === 'gone') return 'kept'
    const said = await askToWait(desk.window(), desk.documents.keptAt(), answered.signal)
    if (answered.signal.aborted && (await words) !== 'partly-kept') return 'kept'
    if (said !== 'wait') return said
    // Words that could not be handed over are asked for once more.
    if (first === 'partly-kept') return lastWords(desk)
  }
}
