import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { $setState, type LexicalNode } from 'lexical'
import { useEffect, useRef } from 'react'
import { EDITOR_WORDS } from '../../../core/wording/forms'
import { matchesKeys } from '../../commands/keys'
import { Field } from '../../parts/field'
import { Popover } from '../../parts/popover'
import { useDraft } from '../../parts/use-draft'
import { say } from '../../port/say'
import { changeNode, joinNext } from '../change'
import { focusText } from '../give-caret'
import { $isFootnoteNode, noteState } from '../nodes/footnote-node'
import type { FootnoteSnapshot } from '../snapshot'

/** Far less than a document may hold, so that a correction of its words always fits in. */
const MOST_LETTERS = 5_000

/** The raised number of a footnote; pressed, it shows what the note says. A new one opens by itself. */
export function FootnoteMark({ note }: { readonly note: FootnoteSnapshot }) {
  const [editor] = useLexicalComposerContext()
  const blank = note.text.trim() === ''
  return (
    <Popover
      trigger={<span className="footnote-number" />}
      wordless
      label={blank ? say(EDITOR_WORDS.footnoteBlank) : say(EDITOR_WORDS.footnote)}
      className={blank ? 'footnote-mark blank' : 'footnote-mark'}
      startsOpen={note.isNew}
      onClose={() => focusText(editor)}
    >
      {close => <NoteField note={note} onDone={close} />}
    </Popover>
  )
}

interface NoteFieldProps {
  readonly note: FootnoteSnapshot
  readonly onDone: () => void
}

/** What is typed while the sheet is open is one step back; in a new note it is the step that put it in. */
function NoteField({ note, onDone }: NoteFieldProps) {
  const [editor] = useLexicalComposerContext()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (note.isNew && field.current !== null) joinNext(editor, field.current)
  }, [editor, note.isNew])
  const draft = useDraft(note.text, text => {
    const $change = (node: LexicalNode) => {
      if ($isFootnoteNode(node)) $setState(node, noteState, text)
    }
    changeNode(editor, note.key, $change, Number.POSITIVE_INFINITY)
  })
  return (
    <Field label={say(EDITOR_WORDS.footnoteText)} wide>
      {({ id }) => (
        <textarea
          ref={field}
          id={id}
          className="footnote-text"
          rows={3}
          maxLength={MOST_LETTERS}
          value={draft.value}
          spellCheck={false}
          onChange={event => draft.type(event.target.value)}
          onKeyDown={event => {
            if (matchesKeys(event.nativeEvent, 'CmdOrCtrl+Enter')) onDone()
          }}
        />
      )}
    </Field>
  )
}
