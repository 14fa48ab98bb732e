import { useEffect, useRef, useState } from 'react'
import { figures } from '../../core/wording/sentence'
import { WORKSHOP_WORDS } from '../../core/wording/workshop'
import { say, sayInDigits } from '../port/say'
import { wordsToMerge } from './finding-actions'
import { Sources } from './sources'
import type { WorkshopBoard } from './use-workshop-board'

interface MergeCardProps {
  readonly board: WorkshopBoard
  readonly onMerge: (words: string) => void
  readonly onClose: () => void
}

/** A proposed merge: the words of the one finding to be, which a person writes, and all who gave it. */
export function MergeCard({ board, onMerge, onClose }: MergeCardProps) {
  const { digits } = board.context.house
  const findings = board.report.findings.filter(({ id }) => board.merging.includes(id))
  const [words, setWords] = useState(() => wordsToMerge(findings))
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const like = board.alike.find(alike => board.merging.every(id => alike.findings.includes(id)))
  const merge = () => {
    if (words.trim() !== '') onMerge(words.trim())
  }
  return (
    <section className="merge-card" aria-label={say(WORKSHOP_WORDS.merge)}>
      <p>
        <strong>{sayInDigits(digits, WORKSHOP_WORDS.alikeTitle, figures(findings.length))}</strong>{' '}
        {like !== undefined && like.words.length > 0 && (
          <span className="soft">{say(WORKSHOP_WORDS.sharedWords, like.words.join(' '))}</span>
        )}
      </p>
      <input
        ref={field}
        type="text"
        lang="th"
        aria-label={say(WORKSHOP_WORDS.mergedWords)}
        value={words}
        maxLength={2000}
        spellCheck={false}
        onChange={event => setWords(event.target.value)}
        onKeyDown={event => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Enter') merge()
          if (event.key === 'Escape') onClose()
        }}
      />
      <div className="merge-foot">
        <span className="soft">{say(WORKSHOP_WORDS.mergedSources)}</span>
        <Sources
          report={board.report}
          finding={{ statements: findings.flatMap(({ statements }) => statements) }}
        />
        <span className="spring" />
        <button type="button" onClick={onClose}>
          {say(WORKSHOP_WORDS.notAlike)}
        </button>
        <button type="button" className="primary" disabled={words.trim() === ''} onClick={merge}>
          {say(WORKSHOP_WORDS.merge)}
        </button>
      </div>
    </section>
  )
}
