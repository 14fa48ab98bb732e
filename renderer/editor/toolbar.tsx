import { INSERT_ORDERED_LIST_COMMAND, INSERT_UNORDERED_LIST_COMMAND } from '@lexical/list'
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { $getSelection, $isRangeSelection, FORMAT_TEXT_COMMAND, type LexicalEditor } from 'lexical'
import { type ReactNode, useEffect, useState } from 'react'
import { TOOL_SIGNS, TOOL_WORDS } from '../../core/wording/forms'
import type { Command } from '../../preload/commands/command'
import { type CommandId, commandOf } from '../../preload/commands/commands'
import { toolName } from '../commands/commands'
import { say } from '../port/say'

const FACES = ['bold', 'italic', 'underline'] as const
type Face = (typeof FACES)[number]
/** The element in which a letter shows each face. */
const FACE_SIGNS: Readonly<Record<Face, 'b' | 'i' | 'u'>> = {
  bold: 'b',
  italic: 'i',
  underline: 'u',
}

interface ToolbarProps {
  readonly onCommand: (command: Command) => void
}

/** The few tools of writing, above the paper. Everything in it has a key as well. */
export function Toolbar({ onCommand }: ToolbarProps) {
  const [editor] = useLexicalComposerContext()
  const faces = useFaces(editor)
  return (
    <div className="toolbar" role="toolbar" aria-label={say(TOOL_WORDS.toolbar)}>
      <CommandTool id="undo" onCommand={onCommand}>
        ↶
      </CommandTool>
      <CommandTool id="redo" onCommand={onCommand}>
        ↷
      </CommandTool>
      <span className="rule" />
      {FACES.map(face => {
        const Sign = FACE_SIGNS[face]
        return (
          <Tool
            key={face}
            words={say(TOOL_WORDS[face])}
            pressed={faces.includes(face)}
            onPress={() => editor.dispatchCommand(FORMAT_TEXT_COMMAND, face)}
          >
            <Sign>{say(TOOL_SIGNS.letter)}</Sign>
          </Tool>
        )
      })}
      <span className="rule" />
      <ListTools editor={editor} />
      <CommandTool id="insert-table" onCommand={onCommand}>
        ▦
      </CommandTool>
      <CommandTool id="insert-footnote" onCommand={onCommand}>
        {say(TOOL_SIGNS.letter)}
        <sup>{say(TOOL_SIGNS.first)}</sup>
      </CommandTool>
      <CommandTool id="insert-picture" onCommand={onCommand}>
        ▣
      </CommandTool>
    </div>
  )
}

function ListTools({ editor }: { readonly editor: LexicalEditor }) {
  return (
    <>
      <Tool
        words={say(TOOL_WORDS.ordered)}
        onPress={() => editor.dispatchCommand(INSERT_ORDERED_LIST_COMMAND, undefined)}
      >
        {say(TOOL_SIGNS.first)}.
      </Tool>
      <Tool
        words={say(TOOL_WORDS.bullets)}
        onPress={() => editor.dispatchCommand(INSERT_UNORDERED_LIST_COMMAND, undefined)}
      >
        –
      </Tool>
    </>
  )
}

interface CommandToolProps extends ToolbarProps {
  readonly id: CommandId
  readonly children: ReactNode
}

/** A command as a tool, with its keys in its name. */
function CommandTool({ id, onCommand, children }: CommandToolProps) {
  const command = commandOf(id)
  return (
    <Tool words={toolName(command)} onPress={() => onCommand(command)}>
      {children}
    </Tool>
  )
}

interface ToolProps {
  readonly words: string
  readonly pressed?: boolean
  readonly onPress: () => void
  readonly children: ReactNode
}

function Tool({ words, pressed, onPress, children }: ToolProps) {
  return (
    <button
      type="button"
      className="tool"
      title={words}
      aria-pressed={pressed}
      onMouseDown={event => event.preventDefault()}
      onClick={onPress}
    >
      <span className="for-readers">{words}</span>
      <span aria-hidden>{children}</span>
    </button>
  )
}

/** The faces of the text at the caret. */
function useFaces(editor: LexicalEditor): readonly Face[] {
  const [faces, setFaces] = useState<readonly Face[]>([])
  useEffect(
    () =>
      editor.registerUpdateListener(({ editorState }) => {
        const now = editorState.read(() => {
          const selection = $getSelection()
          return $isRangeSelection(selection) ? FACES.filter(face => selection.hasFormat(face)) : []
        })
        setFaces(before => (before.join() === now.join() ? before : now))
      }),
    [editor],
  )
  return faces
}
