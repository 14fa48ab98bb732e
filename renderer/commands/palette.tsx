import { type KeyboardEvent, useState } from 'react'
import { flushSync } from 'react-dom'
import { COMMAND_WORDS, DESK_WORDS } from '../../core/wording/desk'
import type { CommandId } from '../../preload/commands'
import { Dialog } from '../parts/dialog'
import { say } from '../port/say'
import { COMMAND_IDS, type CommandActions, isUsable, keysOf } from './commands'

interface PaletteProps {
  readonly actions: CommandActions
  readonly documentOpen: boolean
  readonly onClose: () => void
}

/** Every command of the desk by its name, in Thai or English. */
export function Palette({ actions, documentOpen, onClose }: PaletteProps) {
  const [words, setWords] = useState('')
  const [at, setAt] = useState(0)
  const found = COMMAND_IDS.filter(
    command => isUsable(command, documentOpen) && holds(command, words),
  )
  const run = (command: CommandId | undefined) => {
    if (command === undefined) return
    // The focus goes back first: a command may lead it elsewhere, and nothing under a dialog can have it.
    flushSync(onClose)
    actions[command]()
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
  readonly found: readonly CommandId[]
  readonly at: number
  readonly onRun: (command: CommandId) => void
}

function PaletteList({ found, at, onRun }: PaletteListProps) {
  return (
    <ul className="palette-list">
      {found.map((command, index) => (
        <PaletteRow
          key={command}
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
  readonly command: CommandId
  readonly active: boolean
  readonly onRun: () => void
}

function PaletteRow({ command, active, onRun }: PaletteRowProps) {
  return (
    <li>
      <button type="button" className={active ? 'row active' : 'row'} onClick={onRun}>
        <span>{say(COMMAND_WORDS[command])}</span>
        <kbd>{keysOf(command)}</kbd>
      </button>
    </li>
  )
}

function holds(command: CommandId, words: string): boolean {
  const { th, en } = COMMAND_WORDS[command]
  return `${th} ${en}`.toLowerCase().includes(words.trim().toLowerCase())
}
