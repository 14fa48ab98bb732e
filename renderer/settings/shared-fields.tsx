import { useEffect, useState } from 'react'
import type { Fault, Result } from '../../core/fault'
import { SHARED_PARTS, type SharedPart } from '../../core/office/shared-part'
import { withDigits } from '../../core/thai/numerals'
import { SHARED_PART_WORDS, SHARED_WORDS } from '../../core/wording/binder-shares'
import type { SharedState } from '../../preload/binder-shares'
import { ask } from '../port/desk-port'
import { say } from '../port/say'
import type { SettingsStore } from './use-settings'

interface SharedFieldsProps {
  readonly store: SettingsStore
  readonly onFault: (fault: Fault) => void
}

/** ใช้ร่วมกันในแฟ้มนี้: what all desks of a binder use in place of their own. */
export function SharedFields({ store, onFault }: SharedFieldsProps) {
  const [state, setState] = useState<SharedState | null>(null)
  useEffect(() => {
    const look = async () => {
      const read = await ask('shared:read')
      if (read.ok) setState(read.value)
      else onFault(read.fault)
    }
    void look()
    window.addEventListener('focus', look)
    return () => window.removeEventListener('focus', look)
  }, [onFault])
  if (state === null) return null
  if (state.binder === null) return <p className="lead">{say(SHARED_WORDS.noBinder)}</p>
  const take = async (asked: Promise<Result<SharedState>>) => {
    const result = await asked
    if (!result.ok) onFault(result.fault)
    const now = result.ok ? result : await ask('shared:read')
    if (now.ok) setState(now.value)
    const house = await ask('house:read')
    if (house.ok) store.takeHouse(house.value)
  }
  return (
    <>
      <p className="lead">{say(SHARED_WORDS.lead, state.binder)}</p>
      {SHARED_PARTS.map(part => (
        <SharedRow
          key={part}
          part={part}
          state={state}
          onPut={() => void take(ask('shared:put', part))}
          onDrop={() => void take(ask('shared:drop', part))}
        />
      ))}
    </>
  )
}

interface SharedRowProps {
  readonly part: SharedPart
  readonly state: SharedState
  readonly onPut: () => void
  readonly onDrop: () => void
}

function SharedRow({ part, state, onPut, onDrop }: SharedRowProps) {
  const shared = state.shared[part]
  const lacks = part === 'series' && !state.hasSeries
  const name = say(SHARED_PART_WORDS[part])
  const words = say(shared === undefined ? SHARED_WORDS.share : SHARED_WORDS.again)
  return (
    <fieldset className="shared-part" aria-label={name}>
      <strong>{name}</strong>
      <span>{nameOf(shared ?? SHARED_WORDS.own)}</span>
      {lacks && <span className="hint">{say(SHARED_WORDS.noSeries)}</span>}
      <button type="button" disabled={lacks} aria-label={`${words} ${name}`} onClick={onPut}>
        {words}
      </button>
      {shared !== undefined && (
        <button
          type="button"
          className="quiet"
          aria-label={`${say(SHARED_WORDS.drop)} ${name}`}
          onClick={onDrop}
        >
          {say(SHARED_WORDS.drop)}
        </button>
      )}
    </fieldset>
  )
}

function nameOf(words: NonNullable<SharedState['shared'][SharedPart]>): string {
  return typeof words === 'string' ? withDigits(words, 'thai') : say(words)
}
