import { type Edition, received } from '../../core/change/mirror'
import { fail, type Result } from '../../core/fault'
import type { Document } from '../../core/model/document'
import type { Draft, DraftWriter } from '../storage/recovery'
import type { DraftTask } from './journal-client'

/**
 * The thread's side of the journal: a mirror of each draft, brought up to date by what changed and then written. A
 * change of words that are not here fails, and the next draft comes whole.
 */
export function draftMirrors(writer: DraftWriter): (task: DraftTask) => Promise<Result<null>> {
  const mirrors = new Map<string, Edition<Document>>()
  const issued = new Map<string, Draft['versions']>()
  return async task => {
    if ('drop' in task) {
      mirrors.delete(task.drop)
      issued.delete(task.drop)
      return writer.drop(task.drop)
    }
    const { words, versions = issued.get(task.draft.id) ?? [], ...draft } = task.draft
    // A whole draft begins anew, whatever its number.
    const before = 'whole' in words ? null : (mirrors.get(draft.id) ?? null)
    const now = received(before, words) as Edition<Document> | null
    if (now === null) return fail('unexpected', draft.id, 'a change of a draft that is not here')
    mirrors.set(draft.id, now)
    issued.set(draft.id, versions)
    return writer.keep({ ...draft, document: now.value, versions })
  }
}
