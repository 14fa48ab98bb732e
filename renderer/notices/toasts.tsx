import { useCallback, useState } from 'react'
import type { Fault, FaultCode } from '../../core/fault'
import { DESK_WORDS, SHEET_WORDS } from '../../core/wording/desk'
import { faultSentence } from '../../core/wording/faults'
import { inLanguage, isSame, type Sentence } from '../../core/wording/sentence'
import type { PasteReport } from '../editor/markup/report'
import { say } from '../port/say'
import { pasteSentences } from './paste-notices'

/** Something that can be done about a notice. */
export interface NoticeAction {
  readonly words: Sentence
  readonly run: () => void
}

/** Something to tell the person, with what can be done about it. */
export interface Notice {
  readonly words: Sentence
  /** A fault, and what a person must not miss, stays until it is closed. */
  readonly kind: 'done' | 'news' | 'fault'
  readonly action?: NoticeAction
  /** Ways on of which one is taken: the notice closes with it. */
  readonly actions?: readonly NoticeAction[]
}

/** How long a notice of something done stays. */
const DONE_STAYS_MS = 10_000

/** The notices on show, and how to add one. A fault of turning back is no news and shows nothing. */
export interface Notices {
  readonly list: readonly Notice[]
  readonly tell: (notice: Notice) => void
  readonly report: (fault: Fault) => void
  /** Says what of a paste stayed out. */
  readonly pasted: (report: PasteReport) => void
  readonly close: (notice: Notice) => void
  /** Takes the notice of these words away. */
  readonly take: (words: Sentence) => void
}

/** What a person mends in the settings. */
const MENDED_IN_SETTINGS: ReadonlySet<FaultCode> = new Set(['template-missing', 'font-missing'])

/** Keeps the notices of the window. The same words do not show twice. */
export function useNotices(showSettings: () => void): Notices {
  const [list, setList] = useState<readonly Notice[]>([])
  const close = useCallback(
    (notice: Notice) => setList(before => before.filter(other => other !== notice)),
    [],
  )
  const take = useCallback((words: Sentence) => setList(before => without(before, words)), [])
  const tell = useCallback(
    (notice: Notice) => {
      setList(before => [...without(before, notice.words), notice])
      if (notice.kind === 'done') setTimeout(() => close(notice), DONE_STAYS_MS)
    },
    [close],
  )
  const report = useCallback(
    (fault: Fault) => {
      if (fault.code !== 'cancelled') tell(noticeOf(fault, showSettings))
    },
    [tell, showSettings],
  )
  const pasted = useCallback(
    (report: PasteReport) => {
      for (const words of pasteSentences(report)) tell({ kind: 'news', words })
    },
    [tell],
  )
  return { list, tell, report, pasted, close, take }
}

/** A fault as it is told, with the way to where it is mended. */
export function noticeOf(fault: Fault, showSettings: () => void): Notice {
  const told: Notice = { kind: 'fault', words: faultSentence(fault) }
  if (!MENDED_IN_SETTINGS.has(fault.code)) return told
  return { ...told, action: { words: SHEET_WORDS.settingsTitle, run: showSettings } }
}

/** A notice is the same in whichever language it is read. */
function nameOf(words: Sentence): string {
  return inLanguage(words, 'th')
}

function without(notices: readonly Notice[], words: Sentence): readonly Notice[] {
  return notices.filter(notice => !isSame(notice.words, words))
}

/** The notices at the lower edge of the window, read out as they come. */
export function Toasts({ notices }: { readonly notices: Notices }) {
  return (
    <div className="toasts" role="status" aria-live="polite">
      {notices.list.map(notice => (
        <div key={nameOf(notice.words)} className={`toast ${notice.kind}`}>
          <span>{say(notice.words)}</span>
          {notice.action && (
            <button type="button" className="quiet accent" onClick={notice.action.run}>
              {say(notice.action.words)}
            </button>
          )}
          {notice.actions?.map(({ words, run }) => (
            <button
              key={nameOf(words)}
              type="button"
              className="quiet accent"
              onClick={() => {
                notices.close(notice)
                run()
              }}
            >
              {say(words)}
            </button>
          ))}
          <button
            type="button"
            className="icon"
            aria-label={say(DESK_WORDS.close)}
            onClick={() => notices.close(notice)}
          >
            ✕
          </button>
        </div>
      ))}
    </div>
  )
}
