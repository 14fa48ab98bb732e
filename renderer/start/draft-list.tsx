import { useState } from 'react'
import { withDigits } from '../../core/thai/numerals'
import { DESK_WORDS, START_WORDS } from '../../core/wording/desk'
import { momentWords } from '../../core/wording/moments'
import type { DraftInfo } from '../../preload/past-work'
import { Dialog } from '../parts/dialog'
import { say } from '../port/say'

interface DraftListProps {
  readonly drafts: readonly DraftInfo[]
  readonly onOpen: (id: string) => void
  readonly onDiscard: (id: string) => void
}

/** Every draft that a crash or a hurried end left, each to be taken up again or given up. */
export function DraftList({ drafts, onOpen, onDiscard }: DraftListProps) {
  const [doomed, setDoomed] = useState<DraftInfo | null>(null)
  return (
    <section className="drafts" aria-labelledby="start-drafts">
      <h2 id="start-drafts">{say(START_WORDS.drafts)}</h2>
      <p className="hint lead">{say(START_WORDS.draftsLead)}</p>
      <ul>
        {drafts.map(draft => (
          <li key={draft.id} data-draft={draft.id}>
            <div>
              <b>{withDigits(draft.title, 'thai')}</b>
              <span className="hint">{aboutDraft(draft)}</span>
            </div>
            <button type="button" className="quiet" onClick={() => setDoomed(draft)}>
              {say(START_WORDS.draftDiscard)}
            </button>
            <button type="button" onClick={() => onOpen(draft.id)}>
              {say(START_WORDS.draftOpen)}
            </button>
          </li>
        ))}
      </ul>
      {doomed !== null && (
        <DiscardDialog
          title={withDigits(doomed.title, 'thai')}
          onDiscard={() => {
            onDiscard(doomed.id)
            setDoomed(null)
          }}
          onClose={() => setDoomed(null)}
        />
      )}
    </section>
  )
}

interface DiscardDialogProps {
  readonly title: string
  readonly onDiscard: () => void
  readonly onClose: () => void
}

function DiscardDialog({ title, onDiscard, onClose }: DiscardDialogProps) {
  return (
    <Dialog
      title={say(START_WORDS.discardTitle)}
      onClose={onClose}
      actions={
        <>
          <button type="button" onClick={onDiscard}>
            {say(START_WORDS.discard)}
          </button>
          <button type="button" className="primary" onClick={onClose}>
            {say(DESK_WORDS.cancel)}
          </button>
        </>
      }
    >
      <p className="lead">{say(START_WORDS.discardLead, title)}</p>
    </Dialog>
  )
}

/** Which file it belongs to, and when it was kept: «ของไฟล์ ก.mati · เก็บไว้เมื่อ ๑๕ ส.ค. ๒๕๖๑ ๐๙:๓๐ น.» */
function aboutDraft({ fileName, keptAt }: DraftInfo): string {
  const file = fileName === null ? say(START_WORDS.draftNoFile) : say(START_WORDS.draftOf, fileName)
  return `${file} · ${say(START_WORDS.draftKept, momentWords(new Date(keptAt)))}`
}
