import { INSERT_ORDERED_LIST_COMMAND, INSERT_UNORDERED_LIST_COMMAND } from '@lexical/list'
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { $getSelection, $isRangeSelection, FORMAT_TEXT_COMMAND, type LexicalEditor } from 'lexical'
import { type ReactNode, useEffect, useState } from 'react'
import { TOOL_WORDS } from '../../core/wording/forms'
import { type Phrase, say } from '../port/say'
import { takeStep } from './history'
import { $insert } from './insert'
import { CHOOSE_PICTURES_COMMAND } from './pictures'

const FACES = ['bold', 'italic', 'underline'] as const
type Face = (typeof FACES)[number]
const FACE_SIGNS: Readonly<Record<Face, ReactNode>> = {
  bold: <b>ก</b>,
  italic: <i>ก</i>,
  underline: <u>ก</u>,
}

/** The few tools of writing, above the paper. Everything in it has a key as well. */
export function Toolbar() {
  const [editor] = useLexicalComposerContext()
  const faces = useFaces(editor)
  return (
    <div className="toolbar" role="toolbar" aria-label={say(TOOL_WORDS.toolbar)}>
      <Tool words={TOOL_WORDS.undo} onPress={() => takeStep(editor, 'undo')}>
        ↶
      </Tool>
      <Tool words={TOOL_WORDS.redo} onPress={() => takeStep(editor, 'redo')}>
        ↷
      </Tool>
      <span className="rule" />
      {FACES.map(face => (
        <Tool
          key={face}
          words={TOOL_WORDS[face]}
          pressed={faces.includes(face)}
          onPress={() => editor.dispatchCommand(FORMAT_TEXT_COMMAND, face)}
        >
          {FACE_SIGNS[face]}
        </Tool>
      ))}
      <span className="rule" />
      <BlockTools editor={editor} />
    </div>
  )
}

function BlockTools({ editor }: { readonly editor: LexicalEditor }) {
  return (
    <>
      <Tool
        words={TOOL_WORDS.ordered}
        onPress={() => editor.dispatchCommand(INSERT_ORDERED_LIST_COMMAND, undefined)}
      >
        ๑.
      </Tool>
      <Tool
        words={TOOL_WORDS.bullets}
        onPress={() => editor.dispatchCommand(INSERT_UNORDERED_LIST_COMMAND, undefined)}
      >
        –
      </Tool>
      <Tool words={TOOL_WORDS.table} onPress={() => editor.update(() => void $insert('table', ''))}>
        ▦
      </Tool>
      <Tool
        words={TOOL_WORDS.footnote}
        onPress={() => editor.update(() => void $insert('footnote', ''))}
      >
        ก<sup>๑</sup>
      </Tool>
      <Tool
        words={TOOL_WORDS.picture}
        onPress={() => editor.dispatchCommand(CHOOSE_PICTURES_COMMAND, undefined)}
      >
        ▣
      </Tool>
    </>
  )
}

interface ToolProps {
  readonly words: Phrase
  readonly pressed?: boolean
  readonly onPress: () => void
  readonly children: ReactNode
}

function Tool({ words, pressed, onPress, children }: ToolProps) {
  return (
    <button
      type="button"
      className="tool"
      title={say(words)}
      aria-pressed={pressed}
      onMouseDown={event => event.preventDefault()}
      onClick={onPress}
    >
      <span className="for-readers">{say(words)}</span>
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
