import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { $getNodeByKey, type NodeKey } from 'lexical'
import type { Sentence } from '../../../core/wording/sentence'
import type { Insertion } from '../../../preload/commands/command'
import { say } from '../../port/say'
import { focusText } from '../give-caret'
import { $insertInto } from '../insert'
import { $isFrameNode } from '../nodes/frame-node'

interface AddButtonProps {
  readonly host: NodeKey
  readonly what: Exclude<Insertion, 'table' | 'footnote'>
  readonly words: Sentence
  readonly verb?: string
}

/** «+ เพิ่ม…» at the foot of a frame: adds the thing there and puts the caret into it. */
export function AddButton({ host, what, words, verb }: AddButtonProps) {
  const [editor] = useLexicalComposerContext()
  const add = () => {
    editor.update(() => {
      const node = $getNodeByKey(host)
      if ($isFrameNode(node)) $insertInto(node, what, verb ?? '')
    })
    focusText(editor)
  }
  return (
    <button
      type="button"
      className="add"
      onMouseDown={event => event.preventDefault()}
      onClick={add}
    >
      <span aria-hidden>+</span> {say(words)}
    </button>
  )
}
