import type { KeyboardEvent } from 'react'
import { matchesKeys } from '../commands/keys'
import { aspectOfKey, type FindingActions } from './finding-actions'
import type { WorkshopBoard, WorkshopRow } from './use-workshop-board'

interface Doings {
  readonly edit: (row: WorkshopRow) => void
  readonly onAdd: () => void
}

/** What the keys do on a row. Letters and digits are known by their place, so that they work under the Thai layout. */
export function rowKeys(board: WorkshopBoard, actions: FindingActions, { edit, onAdd }: Doings) {
  const { rows, current, ticked, tick } = board
  const at = rows.findIndex(({ id }) => id === current)
  const row = rows[at]
  const go = (step: number, extend: boolean) => {
    const next = rows[at + step]
    if (next === undefined || row === undefined) return
    board.setCurrent(next.id)
    if (extend) tick([...new Set([...ticked, row.finding.id, next.finding.id])])
  }
  const toggle = (id: string) =>
    tick(ticked.includes(id) ? ticked.filter(other => other !== id) : [...ticked, id])
  return (event: KeyboardEvent) => {
    const press = event.nativeEvent
    const aspect = aspectOfKey(event.code)
    const is = (keys: string) => matchesKeys(press, keys)
    if (row === undefined) return
    if (is('Down') || is('Shift+Down')) go(1, event.shiftKey)
    else if (is('Up') || is('Shift+Up')) go(-1, event.shiftKey)
    else if (is('Home')) go(-at, false)
    else if (is('End')) go(rows.length - 1 - at, false)
    else if (is('Right')) board.open(row.finding.id, true)
    else if (is('Left')) {
      board.open(row.finding.id, false)
      board.setCurrent(row.finding.id)
    } else if (is(' ')) toggle(row.finding.id)
    else if (is('Enter') || is('F2')) edit(row)
    else if (is('Delete')) actions.remove()
    else if (is('M')) actions.proposeMerge()
    else if (is('S')) actions.takeOut(row)
    else if (is('G') || is('CmdOrCtrl+Enter')) actions.makeAction()
    else if (is('N')) onAdd()
    else if (is('Escape')) {
      tick([])
      board.propose([])
    } else if (aspect !== undefined && !event.ctrlKey && !event.altKey) actions.setAspect(aspect)
    else return
    event.preventDefault()
  }
}
