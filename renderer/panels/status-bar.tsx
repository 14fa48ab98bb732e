import { useMemo } from 'react'
import type { Gap } from '../../core/template/gap'
import { withDigits } from '../../core/thai/numerals'
import { DESK_WORDS } from '../../core/wording/desk'
import type { PagesInfo } from '../../preload/contract'
import { countWords } from '../count-words'
import { useDocument } from '../document-view'
import { Popover } from '../parts/popover'
import { say } from '../say'
import type { SavedState } from '../use-session'

interface StatusBarProps {
  readonly saved: SavedState
  readonly pages: PagesInfo | null
  readonly onShow: (source: string) => void
}

/** The foot of the desk: safe or not, how many words, pages and gaps, which digits. */
export function StatusBar({ saved, pages, onShow }: StatusBarProps) {
  const { document, context, gaps } = useDocument()
  const { digits } = context.house
  const words = useMemo(() => countWords(document).toLocaleString('en'), [document])
  return (
    <footer className="status-bar">
      <SavedMark saved={saved} />
      <span>{withDigits(say(DESK_WORDS.words, words), digits)}</span>
      {pages !== null && <span>{withDigits(say(DESK_WORDS.pageCount, pages.pages), digits)}</span>}
      <GapsButton gaps={gaps} onShow={onShow} />
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

interface GapsButtonProps {
  readonly gaps: readonly Gap[]
  readonly onShow: (source: string) => void
}

function GapsButton({ gaps, onShow }: GapsButtonProps) {
  const { context } = useDocument()
  const { digits } = context.house
  if (gaps.length === 0) return <span className="ok">{say(DESK_WORDS.noGaps)}</span>
  const words = withDigits(say(DESK_WORDS.gaps, gaps.length), digits)
  return (
    <Popover trigger={words} label={say(DESK_WORDS.gapsTitle)} className="quiet gap">
      {close => (
        <ul className="gap-menu">
          {gaps.map(gap => (
            <li key={`${gap.part} ${gap.source ?? ''} ${gap.message}`}>
              <button
                type="button"
                onClick={() => {
                  close()
                  onShow(gap.source ?? gap.part)
                }}
              >
                {withDigits(gap.message, digits)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Popover>
  )
}
