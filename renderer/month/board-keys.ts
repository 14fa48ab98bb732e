import { type KeyboardEvent, useRef, useState } from 'react'
import type { BoardRow } from '../../core/month/board'
import { matchesKeys } from '../commands/keys'
import { type BoardDeeds, rowKey } from './board-deeds'

/** Which row has the one stop of the tab key, which is written in, and what keys do. */
export interface BoardKeys {
  /** The key of the row that the arrows have reached. */
  readonly at: string
  /** The key of the row whose words are being written; `null` while none is. */
  readonly writing: string | null
  readonly reach: (key: string) => void
  readonly write: (key: string) => void
  /** Ends the writing; `next` goes on in the next row that tells nothing. */
  readonly end: (row: BoardRow, next: boolean) => void
  readonly onRowKey: (event: KeyboardEvent, row: BoardRow) => void
  readonly keep: (key: string, line: HTMLElement | null) => void
}

/** The numbers of agenda items that an order can be taken up under. */
const AGENDA_DIGITS = ['3', '4', '5', '6', '7', '8', '9'] as const

/** The keys of the board, by their place on the keyboard. In a field they are letters. */
export function useBoardKeys(rows: readonly BoardRow[], deeds: BoardDeeds): BoardKeys {
  const [reached, reach] = useState('')
  const [writing, write] = useState<string | null>(null)
  const lines = useRef(new Map<string, HTMLElement>())
  const keys = rows.map(rowKey)
  const at = keys.includes(reached) ? reached : (keys[0] ?? '')
  const go = (key: string | undefined) => {
    if (key === undefined) return
    reach(key)
    lines.current.get(key)?.focus()
  }
  const onRowKey = (event: KeyboardEvent, row: BoardRow) => {
    if (event.target !== event.currentTarget) return
    const place = keys.indexOf(rowKey(row))
    const press = event.nativeEvent
    const moves: readonly (readonly [string, () => void])[] = [
      ['Down', () => go(keys[place + 1])],
      ['Up', () => go(keys[place - 1])],
      ['Home', () => go(keys[0])],
      ['End', () => go(keys.at(-1))],
      ['Enter', () => write(rowKey(row))],
      ['X', () => deeds.mark(row, 'done')],
      ['S', () => deeds.mark(row, 'standing')],
      ['P', () => deeds.raise(row)],
      ['D', () => aside(row, place)],
      ...AGENDA_DIGITS.map(digit => [digit, () => deeds.place(row, Number(digit))] as const),
    ]
    const move = moves.find(([key]) => matchesKeys(press, key))
    if (move === undefined) return
    event.preventDefault()
    move[1]()
  }
  /** The next row has the focus when this one goes, with the other parts of its order. */
  const aside = (row: BoardRow, place: number) => {
    const others = (one: BoardRow) => one.action.id !== row.action.id
    const next = rows.slice(place).find(others) ?? rows.slice(0, place).findLast(others)
    go(next && rowKey(next))
    deeds.putAside(row)
  }
  const end = (row: BoardRow, next: boolean) => {
    const own = rowKey(row)
    const following = rows.slice(keys.indexOf(own) + 1).find(({ isTold }) => !isTold)
    write(next && following !== undefined ? rowKey(following) : null)
    go(next && following !== undefined ? rowKey(following) : own)
  }
  const keep = (key: string, line: HTMLElement | null) => {
    if (line === null) lines.current.delete(key)
    else lines.current.set(key, line)
  }
  return { at, writing, reach, write, end, onRowKey, keep }
}
