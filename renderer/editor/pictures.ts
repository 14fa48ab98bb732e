import {
  $createParagraphNode,
  $getSelection,
  $getState,
  $isElementNode,
  $isNodeSelection,
  $isRangeSelection,
  createCommand,
  type LexicalCommand,
  type LexicalNode,
} from 'lexical'
import type { Picture } from '../../core/model/picture'
import type { TakenImage } from '../../preload/images'
import { $isActionItemNode, $isProgressNode } from './nodes/action-item-node'
import { $frameOf } from './nodes/frame-node'
import { newId } from './nodes/identity'
import { $createPictureNode, $isPictureNode } from './nodes/picture-node'
import { $isSectionNode, contentState } from './nodes/section-node'

/** Asks the person for pictures to put in at the caret. */
export const CHOOSE_PICTURES_COMMAND: LexicalCommand<undefined> = createCommand('choose-pictures')
/** Files that were pasted or dropped into the text. */
export const TAKE_FILES_COMMAND: LexicalCommand<readonly File[]> = createCommand('take-files')

/** A picture that has just come in: no words yet. */
export function newPicture(image: TakenImage, size: Picture['size']): Picture {
  return { id: newId(), ...image, caption: '', alt: '', size }
}

/**
 * Puts pictures in below the caret's block and says whether they have a place there. Tasks have none:
 * they are printed in tables, where a picture would be lost.
 */
export function $insertPictures(images: readonly TakenImage[]): boolean {
  const block = $blockAtCaret()
  if (block === null) return false
  const size = images.length > 1 ? 'half' : 'large'
  let last = block
  for (const image of images) {
    const node = $createPictureNode(newPicture(image, size))
    last.insertAfter(node)
    last = node
  }
  if ($isElementNode(block) && block.isEmpty()) block.remove()
  const next = last.getNextSibling()
  const line =
    $isElementNode(next) && next.getType() === 'paragraph' ? next : $createParagraphNode()
  if (line !== next) last.insertAfter(line)
  line.selectStart()
  return true
}

/** The block of words at the caret that stands directly in its frame. */
function $blockAtCaret(): LexicalNode | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return null
  const node = selection.anchor.getNode()
  const frame = $frameOf(node)
  if (frame === null || $isActionItemNode(frame) || $isProgressNode(frame)) return null
  if ($isSectionNode(frame) && $getState(frame, contentState) === 'actions') return null
  return [node, ...node.getParents()].find(part => part.getParent()?.is(frame)) ?? null
}

/** Removes the pictures that are selected; says whether nothing else was. */
export function $deletePictures(): boolean {
  const selection = $getSelection()
  const nodes = $isNodeSelection(selection) ? selection.getNodes() : []
  if (nodes.length === 0 || !nodes.every($isPictureNode)) return false
  for (const node of nodes) node.remove()
  return true
}
