import { BINDER_WORDS } from '../../core/wording/binder'
import type { WindowActions } from '../../preload/commands/command'
import type { Notices } from '../notices/toasts'
import type { Binder } from './use-binder'
import type { Screens } from './use-screens'
import type { Search } from './use-search'

export type BinderActions = Pick<
  WindowActions,
  'chooseBinder' | 'showRegister' | 'showAgencies' | 'showAreas' | 'openNextFound'
>

interface Surroundings {
  readonly binder: Binder
  readonly screens: Screens
  readonly search: Search
  readonly notices: Notices
}

/** What the commands of the binder do. */
export function binderActions({ binder, screens, search, notices }: Surroundings): BinderActions {
  return {
    chooseBinder: () => {
      screens.show('home')
      binder.choose()
    },
    showRegister: () => screens.show('register'),
    showAgencies: () => screens.show('agencies'),
    showAreas: () => screens.show('areas'),
    openNextFound: () => {
      const { rows, at, isAnswered } = search
      const next = rows[at + 1]
      if (next === undefined) {
        const words = isAnswered ? BINDER_WORDS.lastFound : BINDER_WORDS.nothingNext
        notices.tell({ kind: 'done', words })
        return
      }
      search.choose(at + 1)
      screens.openAt({ file: next.file, source: next.matter, words: next.said || next.head })
    },
  }
}
