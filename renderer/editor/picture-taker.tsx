import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { COMMAND_PRIORITY_LOW, HISTORY_PUSH_TAG, mergeRegister } from 'lexical'
import { useEffect } from 'react'
import type { TakenImage } from '../../preload/images'
import type { PictureDoor } from '../images/take-in'
import { focusText } from './give-caret'
import { $insertPictures, CHOOSE_PICTURES_COMMAND, TAKE_FILES_COMMAND } from './pictures'

interface PictureTakerProps {
  readonly door: PictureDoor
  readonly onNoPlace: () => void
}

/** Puts pictures into the text, however they come: chosen, pasted or dropped. */
export function PictureChooser({ door, onNoPlace }: PictureTakerProps) {
  const [editor] = useLexicalComposerContext()
  useEffect(() => {
    const insert = async (taking: Promise<readonly TakenImage[]>) => {
      const images = await taking
      if (images.length === 0) return
      const $put = () => {
        if (!$insertPictures(images)) onNoPlace()
      }
      editor.update($put, { tag: HISTORY_PUSH_TAG, onUpdate: () => focusText(editor) })
    }
    return mergeRegister(
      editor.registerCommand(
        CHOOSE_PICTURES_COMMAND,
        () => {
          void insert(door.choose())
          return true
        },
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(
        TAKE_FILES_COMMAND,
        files => {
          void insert(door.take(files))
          return true
        },
        COMMAND_PRIORITY_LOW,
      ),
    )
  }, [editor, door, onNoPlace])
  return null
}
