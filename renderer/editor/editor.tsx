import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { ContentEditable } from '@lexical/react/LexicalContentEditable'
import { LexicalExtensionComposer } from '@lexical/react/LexicalExtensionComposer'
import {
  COMMAND_PRIORITY_LOW,
  type LexicalEditor,
  mergeRegister,
  SELECTION_CHANGE_COMMAND,
} from 'lexical'
import { useEffect, useMemo, useRef } from 'react'
import type { Fault } from '../../core/fault'
import { DESK_WORDS } from '../../core/wording/desk'
import type { Command } from '../../preload/commands/command'
import type { OpenDocument } from '../../preload/contract'
import { PictureDoorContext, usePictureDoorOf } from '../images/take-in'
import { say } from '../port/say'
import { documentExtension } from './extension'
import { Frames } from './frames'
import { giveCaret } from './give-caret'
import type { PasteReport } from './markup/report'
import { PASTED_COMMAND } from './paste'
import { PictureChooser } from './picture-taker'
import { $caretPlace, type CaretPlace } from './source'
import { TableMenu } from './table-menu'
import { Toolbar } from './toolbar'

interface EditorProps {
  readonly open: OpenDocument
  /** Whether the words stay as they are. */
  readonly readOnly: boolean
  /** Called once, with the editor of this document. */
  readonly onReady: (editor: LexicalEditor) => void
  /** Called at each change of the content. */
  readonly onEdit: () => void
  readonly onCaret: (place: CaretPlace | null) => void
  readonly onFault: (fault: Fault) => void
  /** Something was pasted. */
  readonly onPasted: (report: PasteReport) => void
  /** A picture was to stand where none can. */
  readonly onNoPlace: () => void
  /** A tool was pressed, or something chosen from the menu of a table. */
  readonly onCommand: (command: Command) => void
}

/** The editor of one document; a new document needs a new one (`key`). */
export function Editor({
  open,
  readOnly,
  onReady,
  onEdit,
  onCaret,
  onFault,
  ...tell
}: EditorProps) {
  const door = usePictureDoorOf(open.handle, onFault)
  const extension = useMemo(() => documentExtension(open.document, open.template), [open])
  return (
    <PictureDoorContext value={door}>
      <LexicalExtensionComposer extension={extension} contentEditable={null}>
        <Listener
          readOnly={readOnly}
          onReady={onReady}
          onEdit={onEdit}
          onCaret={onCaret}
          onPasted={tell.onPasted}
        />
        <Toolbar onCommand={tell.onCommand} />
        <div className="desk-scroll">
          <ContentEditable
            className="paper-editor"
            lang="th"
            spellCheck={false}
            ariaLabel={say(DESK_WORDS.editor)}
          />
        </div>
        <Frames />
        <TableMenu onCommand={tell.onCommand} />
        <PictureChooser door={door} onNoPlace={tell.onNoPlace} />
      </LexicalExtensionComposer>
    </PictureDoorContext>
  )
}

type ListenerProps = Omit<EditorProps, 'open' | 'onFault' | 'onNoPlace' | 'onCommand'>

/** Tells the session what happens in the editor. */
function Listener(props: ListenerProps) {
  const [editor] = useLexicalComposerContext()
  const listeners = useRef(props)
  listeners.current = props
  const { readOnly } = props
  useEffect(() => editor.setEditable(!readOnly), [editor, readOnly])
  useEffect(() => {
    listeners.current.onReady(editor)
    const root = editor.getRootElement()
    if (root !== null && document.activeElement === document.body) giveCaret(root)
    const onFocus = (event: FocusEvent) => {
      const part = partOfField(event.target)
      if (part !== null) listeners.current.onCaret({ part, source: part })
    }
    return mergeRegister(
      editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, prevEditorState, tags }) => {
        if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return
        if (prevEditorState.isEmpty() || tags.has('registration')) return
        listeners.current.onEdit()
      }),
      editor.registerCommand(
        SELECTION_CHANGE_COMMAND,
        () => {
          listeners.current.onCaret($caretPlace())
          return false
        },
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(
        PASTED_COMMAND,
        report => {
          listeners.current.onPasted(report)
          return true
        },
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerRootListener((root, before) => {
        before?.removeEventListener('focusin', onFocus)
        root?.addEventListener('focusin', onFocus)
      }),
    )
  }, [editor])
  return null
}

/** The part whose form has the focus; `null` while it is in the text. */
function partOfField(target: EventTarget | null): string | null {
  const field = target instanceof Element ? target.closest('.form') : null
  return field?.closest('.section')?.getAttribute('data-source') ?? null
}
