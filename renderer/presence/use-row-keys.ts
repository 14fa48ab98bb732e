import { type KeyboardEvent, useRef, useState } from 'react'
import type { Attendee } from '../../core/model/attendee'
import { matchesKeys } from '../commands/keys'
import type { PresenceDeeds } from './deeds'

/** Which row has the one stop of the tab key, which is open, and what keys do. */
export interface RowKeys {
  readonly at: string
  /** The id of the person whose hours are being changed; `null` while nobody's are. */
  readonly open: string | null
  readonly reach: (id: string) => void
  readonly edit: (id: string) => void
  /** Closes the fields below a row and goes back to it. */
  readonly close: () => void
  readonly onRowKey: (event: KeyboardEvent, one: Attendee) => void
  readonly keep: (id: string, line: HTMLElement | null) => void
}

/** The keys of the rows, by their place on the keyboard. In a field they are letters. */
export function useRowKeys(people: readonly Attendee[], deeds: PresenceDeeds): RowKeys {
  const [reached, reach] = useState('')
  const [open, edit] = useState<string | null>(null)
  const lines = useRef(new Map<string, HTMLElement>())
  const ids = people.map(({ id }) => id)
  const at = ids.includes(reached) ? reached : (ids[0] ?? '')
  const go = (id: string | undefined) => {
    if (id === undefined) return
    reach(id)
    lines.current.get(id)?.focus()
  }
  const onRowKey = (event: KeyboardEvent, one: Attendee) => {
    if (event.target !== event.currentTarget) return
    const place = ids.indexOf(one.id)
    const moves: readonly (readonly [string, () => void])[] = [
      ['Down', () => go(ids[place + 1])],
      ['Up', () => go(ids[place - 1])],
      ['Home', () => go(ids[0])],
      ['End', () => go(ids.at(-1))],
      ['Enter', () => edit(open === one.id ? null : one.id)],
      ['I', () => deeds.note(one, 'came')],
      ['O', () => deeds.note(one, 'left')],
    ]
    const move = moves.find(([key]) => matchesKeys(event.nativeEvent, key))
    if (move === undefined) return
    event.preventDefault()
    move[1]()
  }
  const close = () => {
    go(open ?? undefined)
    edit(null)
  }
  const keep = (id: string, line: HTMLElement | null) => {
    if (line === null) lines.current.delete(id)
    else lines.current.set(id, line)
  }
  return { at, open, reach, edit, close, onRowKey, keep }
}
