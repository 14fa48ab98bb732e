import { type KeyboardEvent, useId, useState } from 'react'
import type { Agency } from '../../core/model/agency'
import { DESK_WORDS } from '../../core/wording/desk'
import { FORM_WORDS } from '../../core/wording/forms'
import { say } from '../say'
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
  const [words, setWords] = useState('')
  const [at, setAt] = useState(0)
  const found = findAgencies(agencies, words)
  const current = found[Math.min(at, found.length - 1)]
  const choose = (agency: Agency | undefined) => {
    if (agency === undefined) return
    onChoose(agency.id)
    setWords('')
    setAt(0)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) setAt(Math.max(0, Math.min(found.length - 1, at + step)))
    else if (event.key === 'Enter') choose(current)
    else return
    event.preventDefault()
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
        onChange={event => {
          setWords(event.target.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-list`} role="listbox" aria-label={label} className="agency-list">
        {found.map(agency => (
          <AgencyOption
            key={agency.id}
            id={`${id}-${agency.id}`}
            agency={agency}
            active={agency === current}
            chosen={chosen.includes(agency.id)}
            onChoose={() => choose(agency)}
          />
        ))}
        {found.length === 0 && <p className="hint">{say(DESK_WORDS.nothingFound)}</p>}
      </div>
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
