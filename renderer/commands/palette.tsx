import { type KeyboardEvent, useState } from 'react'
import { flushSync } from 'react-dom'
import { DESK_WORDS } from '../../core/wording/desk'
import { inLanguage, LANGUAGES } from '../../core/wording/sentence'
import type { Command } from '../../preload/commands/command'
import { COMMANDS } from '../../preload/commands/commands'
import { Dialog } from '../parts/dialog'
import { say } from '../port/say'
import { isUsable, shownKeys } from './commands'

export interface PaletteProps {
  readonly onCommand: (command: Command) => void
  readonly documentOpen: boolean
  readonly onClose: () => void
}

/** Every command of the desk by its name, in Thai or English. */
export function Palette({ onCommand, documentOpen, onClose }: PaletteProps) {
  const [words, setWords] = useState('')
  const [at, setAt] = useState(0)
  const found = COMMANDS.filter(command => isUsable(command, documentOpen) && holds(command, words))
  const run = (command: Command | undefined) => {
    if (command === undefined) return
    // The focus goes back first: a command may lead it elsewhere, and nothing under a dialog can have it.
    flushSync(onClose)
    onCommand(command)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) setAt(Math.max(0, Math.min(found.length - 1, at + step)))
    else if (event.key === 'Enter') run(found[at])
    else return
    event.preventDefault()
  }
  return (
    <Dialog title={say(DESK_WORDS.palette)} onClose={onClose} actions={null}>
      <input
        className="palette-input"
        aria-label={say(DESK_WORDS.palette)}
        value={words}
        onChange={event => {
          setWords(event.target.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
      />
      <PaletteList found={found} at={at} onRun={run} />
    </Dialog>
  )
}

interface PaletteListProps {
  readonly found: readonly Command[]
  readonly at: number
  readonly onRun: (command: Command) => void
}

function PaletteList({ found, at, onRun }: PaletteListProps) {
  return (
    <ul className="palette-list">
      {found.map((command, index) => (
        <PaletteRow
          key={command.id}
          command={command}
          active={index === at}
          onRun={() => onRun(command)}
        />
      ))}
      {found.length === 0 && <li className="hint">{say(DESK_WORDS.nothingFound)}</li>}
    </ul>
  )
}

interface PaletteRowProps {
  readonly command: Command
  readonly active: boolean
  readonly onRun: () => void
}

function PaletteRow({ command, active, onRun }: PaletteRowProps) {
  return (
    <li>
      <button type="button" className={active ? 'row active' : 'row'} onClick={onRun}>
        <span>{say(command.label)}</span>
        <kbd>{shownKeys(command)}</kbd>
      </button>
    </li>
  )
}

function holds({ label }: Command, words: string): boolean {
  const both = LANGUAGES.map(language => inLanguage(label, language)).join(' ')
  return both.toLowerCase().includes(words.trim().toLowerCase())
}
