import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import { ASPECT_CHOICES, EDITOR_WORDS } from '../../core/wording/forms'
import { figures } from '../../core/wording/sentence'
import { WORKSHOP_WORDS } from '../../core/wording/workshop'
import { type Said, type Voice, voicesOf } from '../../core/workshop/voices'
import { matchesKeys } from '../commands/keys'
import { useAgencyNames } from '../editor/heads/agency-name'
import { say, sayInDigits } from '../port/say'
import type { WorkshopBoard } from './use-workshop-board'

interface AgenciesBoardProps {
  readonly board: WorkshopBoard
  /** Begins a card of that agency. */
  readonly onAdd: (agency: string) => void
  /** Goes to what that agency gave, in the table. */
  readonly onOpen: (agency: string) => void
}

/** How much of what an agency said is shown before it says how much more there is. */
const SHOWN = 3

/** รายหน่วยงาน: what each agency said in its own words, and which said nothing. ↑↓ go from one to the next, Enter opens its findings. */
export function AgenciesBoard({ board, onAdd, onOpen }: AgenciesBoardProps) {
  const voices = voicesOf(board.report, board.context.agencies)
  const [reached, setReached] = useState(0)
  const at = Math.min(reached, voices.length - 1)
  const grid = useRef<HTMLTableElement>(null)
  const moved = useRef(false)
  useLayoutEffect(() => {
    if (moved.current) grid.current?.querySelector<HTMLElement>('tr[tabindex="0"]')?.focus()
    moved.current = false
  })
  const go = (to: number) => {
    moved.current = true
    setReached(Math.max(0, Math.min(voices.length - 1, to)))
  }
  const onKey = (event: KeyboardEvent) => {
    const is = (keys: string) => matchesKeys(event.nativeEvent, keys)
    const voice = voices[at]
    if (!(event.target instanceof HTMLTableRowElement) || voice === undefined) return
    if (is('Down')) go(at + 1)
    else if (is('Up')) go(at - 1)
    else if (is('Home')) go(0)
    else if (is('End')) go(voices.length - 1)
    else if (is('N')) onAdd(voice.agency)
    else if (is('Enter') && voice.said.length > 0) onOpen(voice.agency)
    else return
    event.preventDefault()
  }
  if (voices.length === 0) return <p className="empty-workshop">{say(WORKSHOP_WORDS.noAgencies)}</p>
  return (
    <table
      ref={grid}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows that the keys go through
      role="grid"
      className="voices"
      aria-label={say(WORKSHOP_WORDS.agencies)}
      onKeyDown={onKey}
    >
      <tbody>
        {voices.map((voice, row) => (
          <VoiceRow
            key={voice.agency}
            voice={voice}
            board={board}
            current={row === at}
            onFocus={() => setReached(row)}
            onAdd={() => onAdd(voice.agency)}
            onOpen={() => onOpen(voice.agency)}
          />
        ))}
      </tbody>
    </table>
  )
}

interface VoiceRowProps {
  readonly voice: Voice
  readonly board: WorkshopBoard
  readonly current: boolean
  readonly onFocus: () => void
  readonly onAdd: () => void
  readonly onOpen: () => void
}

function VoiceRow({ voice, board, current, onFocus, onAdd, onOpen }: VoiceRowProps) {
  const names = useAgencyNames()
  const { digits } = board.context.house
  const { agency, said } = voice
  const more = said.length - SHOWN
  return (
    <tr
      tabIndex={current ? 0 : -1}
      className={current ? 'reached' : undefined}
      onFocus={onFocus}
      onDoubleClick={said.length > 0 ? onOpen : undefined}
    >
      <th scope="row">
        <span className="short-name" lang="th">
          {names.short(agency)}
        </span>
        {names.whole(agency) !== names.short(agency) && (
          <span className="soft" lang="th">
            {names.whole(agency)}
          </span>
        )}
      </th>
      <td className="voice-count">
        {said.length > 0 && sayInDigits(digits, WORKSHOP_WORDS.count, figures(said.length))}
      </td>
      <td>
        {said.length === 0 ? (
          <p className="silent">
            <span className="gap">{say(WORKSHOP_WORDS.emptyCell)}</span>
            <button type="button" tabIndex={-1} className="quiet accent" onClick={onAdd}>
              {say(WORKSHOP_WORDS.add)}
              <span className="for-readers"> {names.short(agency)}</span>
            </button>
          </p>
        ) : (
          <ul>
            {said.slice(0, SHOWN).map(one => (
              <SaidLine key={one.finding.id} said={one} />
            ))}
            {more > 0 && (
              <li>
                <button type="button" tabIndex={-1} className="quiet accent" onClick={onOpen}>
                  {sayInDigits(digits, WORKSHOP_WORDS.more, figures(more))}
                </button>
              </li>
            )}
          </ul>
        )}
      </td>
    </tr>
  )
}

function SaidLine({ said: { finding, words } }: { readonly said: Said }) {
  const { area, aspect } = finding
  return (
    <li>
      <span className="soft">
        {say(aspect === null ? EDITOR_WORDS.noAspect : ASPECT_CHOICES[aspect])} ·{' '}
        {say(area === null ? EDITOR_WORDS.noArea : EDITOR_WORDS[area])}
      </span>{' '}
      <span lang="th">{words.join(' / ')}</span>
    </li>
  )
}
