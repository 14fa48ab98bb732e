import { DESK_WORDS } from '../../core/wording/desk'
import type { Sentence } from '../../core/wording/sentence'
import { ask } from '../port/desk-port'
import type { Notices } from './toasts'

/** Tells of a made file, with a way to its folder. */
export function tellWithFolder(notices: Notices, words: Sentence, token: string): void {
  const show = async () => {
    const result = await ask('folder:show', token)
    if (!result.ok) notices.report(result.fault)
  }
  const action = { words: DESK_WORDS.openFolder, run: () => void show() }
  notices.tell({ kind: 'done', words, action })
}
