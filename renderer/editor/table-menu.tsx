import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { $isTableCellNode } from '@lexical/table'
import {
  $findMatchingParent,
  $getNearestNodeFromDOMNode,
  $getSelection,
  type LexicalEditor,
} from 'lexical'
import { useCallback, useEffect, useState } from 'react'
import { DESK_WORDS } from '../../core/wording/desk'
import type { Command } from '../../preload/commands/command'
import { type CommandId, commandOf } from '../../preload/commands/commands'
import { shownKeys } from '../commands/commands'
import { ContextMenu } from '../parts/context-menu'
import { say } from '../port/say'
import { caretIsInTable, focusText } from './give-caret'

const GROUPS: readonly (readonly CommandId[])[] = [
  ['table-row-below', 'table-row-above'],
  ['table-column-right', 'table-column-left'],
  ['table-delete-row', 'table-delete-column', 'table-delete-table'],
]

interface TableMenuProps {
  readonly onCommand: (command: Command) => void
}

/** The menu of a table: by the right button in a cell, or by the menu key and Shift+F10 at the caret. */
export function TableMenu({ onCommand }: TableMenuProps) {
  const [editor] = useLexicalComposerContext()
  const [at, setAt] = useState<{ readonly x: number; readonly y: number } | null>(null)
  useEffect(() => {
    const onMenu = (event: MouseEvent) => {
      const place = askedAt(editor, event)
      if (place === null) return
      event.preventDefault()
      setAt(place)
    }
    return editor.registerRootListener((root, before) => {
      before?.removeEventListener('contextmenu', onMenu)
      root?.addEventListener('contextmenu', onMenu)
    })
  }, [editor])
  const close = useCallback(() => {
    setAt(null)
    focusText(editor)
  }, [editor])
  if (at === null) return null
  const groups = GROUPS.map(ids =>
    ids.map(commandOf).map(command => ({
      id: command.id,
      words: say(command.label),
      keys: shownKeys(command),
      run: () => onCommand(command),
    })),
  )
  return <ContextMenu label={say(DESK_WORDS.tableMenu)} at={at} groups={groups} onClose={close} />
}

/** Where the menu was asked for; `null` outside of tables. A press in a cell brings the caret there. */
function askedAt(editor: LexicalEditor, event: MouseEvent): { x: number; y: number } | null {
  const isPress = event.button === 2
  const cell = event.target instanceof Element ? event.target.closest('td, th') : null
  if (isPress && cell !== null) {
    editor.update(() => $enterCell(cell), { discrete: true })
    return { x: event.clientX, y: event.clientY }
  }
  if (isPress || !caretIsInTable()) return null
  const node = window.getSelection()?.focusNode ?? null
  const line = node instanceof Element ? node : node?.parentElement
  const { left = 0, bottom = 0 } = line?.getBoundingClientRect() ?? {}
  return { x: left, y: bottom }
}

/** Leaves the selection as it is while it has the cell in it. */
function $enterCell(element: Element): void {
  const cell = $getNearestNodeFromDOMNode(element)
  if (!$isTableCellNode(cell)) return
  const selected = $getSelection()?.getNodes() ?? []
  const isSelected = selected.some(
    node => cell.is(node) || cell.is($findMatchingParent(node, $isTableCellNode)),
  )
  if (!isSelected) cell.selectEnd()
}
