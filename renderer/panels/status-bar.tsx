import { useMemo } from 'react'
import { DESK_WORDS } from '../../core/wording/desk'
import type { PagesInfo } from '../../preload/papers'
import { say, sayInDigits } from '../port/say'
import { countWords } from '../session/count-words'
import { useDocument } from '../session/document-view'
import type { Repairs } from '../session/use-repairs'
import type { SavedState } from '../session/use-session'
import { GapsButton } from './gap-list'

interface StatusBarProps {
  readonly saved: SavedState
  readonly pages: PagesInfo | null
  readonly repairs: Repairs
  readonly onShow: (source: string) => void
}

/** The foot of the desk: safe or not, how many words, pages and gaps, which digits. */
export function StatusBar({ saved, pages, repairs, onShow }: StatusBarProps) {
  const { document, context, gaps } = useDocument()
  const { digits } = context.house
  const words = useMemo(() => countWords(document).toLocaleString('en'), [document])
  return (
    <footer className="status-bar">
      <SavedMark saved={saved} />
      <span>{sayInDigits(digits, DESK_WORDS.words, words)}</span>
      {pages !== null && <span>{sayInDigits(digits, DESK_WORDS.pageCount, pages.pages)}</span>}
      <GapsButton gaps={gaps} repairs={repairs} onShow={onShow} />
      <span className="spring" />
      <span>{say(digits === 'thai' ? DESK_WORDS.thaiDigits : DESK_WORDS.arabicDigits)}</span>
    </footer>
  )
}

function SavedMark({ saved }: { readonly saved: SavedState }) {
  if (saved.kind === 'saved') return <span className="ok">● {say(DESK_WORDS.stateSaved)}</span>
  if (saved.kind === 'never') return <span>○ {say(DESK_WORDS.stateDraft)}</span>
  return <span>○ {say(DESK_WORDS.stateChanged)}</span>
}
