import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import type { Agency } from '../../core/model/agency'
import { DESK_WORDS } from '../../core/wording/desk'
import { FORM_WORDS } from '../../core/wording/forms'
import { say } from '../port/say'
import { findAgencies } from './find-agencies'

interface AgencyPickerProps {
  readonly label: string
  readonly agencies: readonly Agency[]
  readonly chosen: readonly string[]
  readonly onChoose: (agency: string) => void
}

/**
 * Finds an agency by part of its name or its short form. A combobox: arrows move, Enter chooses, the
 * words typed narrow the list.
 */
export function AgencyPicker({ label, agencies, chosen, onChoose }: AgencyPickerProps) {
  const id = useId()
  const { words, search, found, current, move } = useSearch(agencies)
  const choose = (agency: Agency | undefined) => {
    if (agency === undefined) return
    onChoose(agency.id)
    search('')
  }
  return (
    <div className="agency-picker">
      <input
        role="combobox"
        aria-label={label}
        aria-expanded
        aria-controls={`${id}-list`}
        aria-activedescendant={current === undefined ? undefined : `${id}-${current.id}`}
        placeholder={say(FORM_WORDS.searchAgency)}
        value={words}
        spellCheck={false}
        onChange={event => search(event.target.value)}
        onKeyDown={event => onKey(event, move, () => choose(current))}
      />
      <AgencyList id={id} label={label} found={found}>
        {agency => (
          <AgencyOption
            key={agency.id}
            id={`${id}-${agency.id}`}
            agency={agency}
            active={agency === current}
            chosen={chosen.includes(agency.id)}
            onChoose={() => choose(agency)}
          />
        )}
      </AgencyList>
    </div>
  )
}

function onKey(event: KeyboardEvent, move: (step: number) => void, choose: () => void): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step !== undefined) move(step)
  else if (event.key === 'Enter') choose()
  else return
  event.preventDefault()
}

/** The words typed, what they find, and which of it the arrows have reached. */
function useSearch(agencies: readonly Agency[]) {
  const [words, setWords] = useState('')
  const [at, setAt] = useState(0)
  const found = findAgencies(agencies, words)
  const search = (typed: string) => {
    setWords(typed)
    setAt(0)
  }
  const move = (step: number) => setAt(Math.max(0, Math.min(found.length - 1, at + step)))
  return { words, search, found, current: found[Math.min(at, found.length - 1)], move }
}

interface AgencyListProps {
  readonly id: string
  readonly label: string
  readonly found: readonly Agency[]
  readonly children: (agency: Agency) => ReactNode
}

function AgencyList({ id, label, found, children }: AgencyListProps) {
  return (
    <div id={`${id}-list`} role="listbox" aria-label={label} className="agency-list">
      {found.map(children)}
      {found.length === 0 && <p className="hint">{say(DESK_WORDS.nothingFound)}</p>}
    </div>
  )
}

interface AgencyOptionProps {
  readonly id: string
  readonly agency: Agency
  readonly active: boolean
  readonly chosen: boolean
  readonly onChoose: () => void
}

function AgencyOption({ id, agency, active, chosen, onChoose }: AgencyOptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox above takes the keys of its list
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={chosen}
      className={active ? 'agency-option active' : 'agency-option'}
      ref={element => {
        if (active) element?.scrollIntoView({ block: 'nearest' })
      }}
      onMouseDown={event => event.preventDefault()}
      onClick={onChoose}
    >
      <span>{agency.name}</span>
      <span className="abbreviation">{agency.abbreviation}</span>
    </div>
  )
}
