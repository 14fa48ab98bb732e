import type { ReactNode } from 'react'
import { EDITOR_WORDS, FORM_WORDS } from '../../../core/wording/forms'
import { figures } from '../../../core/wording/sentence'
import { useDraft } from '../../parts/use-draft'
import { say } from '../../port/say'

/** What every list of people has of a person. */
export interface Named {
  readonly id: string
  readonly name: string
  readonly position: string
}

/** What can be done to a list, by the place of a row. */
export interface ListEdits<T extends Named> {
  readonly change: (index: number, changed: Partial<T>) => void
  /** Another row in the place of one. */
  readonly put: (index: number, row: T) => void
  readonly move: (index: number, step: -1 | 1) => void
  readonly remove: (index: number) => void
  /** Takes words pasted into a name, and says whether they were rows of a table. */
  readonly paste: (index: number, text: string) => boolean
}

interface PersonRowProps {
  readonly index: number
  readonly row: Named
  readonly edits: Omit<ListEdits<Named>, 'put'>
  /** What else is to be told of the person. */
  readonly children: ReactNode
}

/** One person of a list: number, name, position, and more facts below them. */
export function PersonRow({ index, row, edits, children }: PersonRowProps) {
  const number = say(figures(index + 1))
  const person = say(FORM_WORDS.person, number)
  return (
    <fieldset className="attendee" aria-label={person}>
      <span className="number">{number}.</span>
      <PersonCell
        label={say(FORM_WORDS.name)}
        value={row.name}
        onChange={name => edits.change(index, { name })}
        onPaste={text => edits.paste(index, text)}
      />
      <PersonCell
        label={say(FORM_WORDS.position)}
        value={row.position}
        onChange={position => edits.change(index, { position })}
      />
      <div className="facts">{children}</div>
      <RowMenu
        what={person}
        onMove={step => edits.move(index, step)}
        onRemove={() => edits.remove(index)}
      />
    </fieldset>
  )
}

interface PersonCellProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onPaste?: (text: string) => boolean
}

/** One line of words about a person. */
export function PersonCell({ label, value, onChange, onPaste }: PersonCellProps) {
  const draft = useDraft(value, onChange)
  return (
    <input
      className="cell"
      aria-label={label}
      placeholder={label}
      value={draft.value}
      spellCheck={false}
      onChange={event => draft.type(event.target.value)}
      onPaste={event => {
        if (onPaste?.(event.clipboardData.getData('text/plain'))) event.preventDefault()
      }}
    />
  )
}

interface RowMenuProps {
  readonly what: string
  readonly onMove: (step: -1 | 1) => void
  readonly onRemove: () => void
}

function RowMenu({ what, onMove, onRemove }: RowMenuProps) {
  const remove = say(EDITOR_WORDS.remove, what)
  return (
    <span className="item-menu">
      <button
        type="button"
        className="icon"
        aria-label={say(EDITOR_WORDS.moveUp)}
        onClick={() => onMove(-1)}
      >
        ↑
      </button>
      <button
        type="button"
        className="icon"
        aria-label={say(EDITOR_WORDS.moveDown)}
        onClick={() => onMove(1)}
      >
        ↓
      </button>
      <button type="button" className="icon" aria-label={remove} title={remove} onClick={onRemove}>
        ✕
      </button>
    </span>
  )
}
