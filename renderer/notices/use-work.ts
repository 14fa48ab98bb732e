import { useEffect, useState } from 'react'
import type { Sentence } from '../../core/wording/sentence'
import { WORK_WORDS } from '../../core/wording/work'
import type { WorkState } from '../../preload/work'
import { ask } from '../port/desk-port'
import { say, sayInDigits } from '../port/say'

/** How far the work is that main is at; `null` for none. */
export function useWork(): WorkState | null {
  const [work, setWork] = useState<WorkState | null>(null)
  useEffect(() => window.desk.on('work', setWork), [])
  return work
}

/** Turns the work back that goes on. Whoever asked for it hears that it was. */
export function cancelWork(): void {
  void ask('work:cancel')
}

/** What is being done, and at which paper. */
export function workWords({ kind, phase, done, total, stopping }: WorkState): string {
  if (stopping) return say(WORK_WORDS.stopping)
  if (kind === 'export') return say(WORK_WORDS.export)
  const at = (words: Sentence, of: number) => sayInDigits('thai', words, Math.min(done + 1, of), of)
  if (phase === 'writing') return at(WORK_WORDS.writing, total)
  if (phase === 'sending') return at(WORK_WORDS.sending, total)
  if (kind === 'print') return at(WORK_WORDS.makingPrint, total)
  // The last of the files is the one of all copies.
  return done >= total - 1 ? say(WORK_WORDS.merging) : at(WORK_WORDS.makingCopy, total - 1)
}
