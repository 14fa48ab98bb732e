import {
  $createRangeSelection,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  COMMAND_PRIORITY_CRITICAL,
  DELETE_CHARACTER_COMMAND,
  FORMAT_TEXT_COMMAND,
  type LexicalEditor,
  mergeRegister,
  type PointType,
  TextNode,
} from 'lexical'
import { normalizeThai } from '../../core/thai/sequence'

const graphemes = new Intl.Segmenter('th', { granularity: 'grapheme' })

/**
 * Makes the editor type Thai: Delete removes a whole cluster as every Thai program does, impossible
 * sequences are put right while typing, and a face never begins inside a cluster.
 */
export function registerThaiInput(editor: LexicalEditor): () => void {
  const first = COMMAND_PRIORITY_CRITICAL
  return mergeRegister(
    editor.registerCommand(DELETE_CHARACTER_COMMAND, $deleteCluster, first),
    editor.registerCommand(FORMAT_TEXT_COMMAND, $snapToClusters, first),
    editor.registerNodeTransform(TextNode, node => {
      if (!editor.isComposing()) $repairSequence(node)
    }),
  )
}

/** Lexical deletes forward by what the browser selects, and leaves น้ใจ of น้ำใจ. */
function $deleteCluster(backward: boolean): boolean {
  const selection = $getSelection()
  if (backward || !$isRangeSelection(selection) || !selection.isCollapsed()) return false
  const { anchor } = selection
  const node = anchor.getNode()
  if (!$isTextNode(node) || !node.isSimpleText()) return false
  const end = clusterEnd(node.getTextContent(), anchor.offset)
  if (end - anchor.offset < 2) return false
  const range = $createRangeSelection()
  range.anchor.set(anchor.key, anchor.offset, 'text')
  range.focus.set(anchor.key, end, 'text')
  $setSelection(range)
  range.removeText()
  return true
}

/** Where the cluster ends that begins at `offset`. */
function clusterEnd(text: string, offset: number): number {
  const [cluster] = graphemes.segment(text.slice(offset))
  return offset + (cluster?.segment.length ?? 0)
}

/** Where the cluster begins that `offset` stands in, or ends when `outward` goes right. */
export function clusterBorder(text: string, offset: number, side: 'start' | 'end'): number {
  if (offset <= 0 || offset >= text.length) return offset
  const found = graphemes.segment(text).containing(offset)
  if (found === undefined || found.index === offset) return offset
  return side === 'start' ? found.index : found.index + found.segment.length
}

function $snapToClusters(): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || selection.isCollapsed()) return false
  const [start, end] = selection.isBackward()
    ? [selection.focus, selection.anchor]
    : [selection.anchor, selection.focus]
  $snap(start, 'start')
  $snap(end, 'end')
  return false
}

function $snap(point: PointType, side: 'start' | 'end'): void {
  const node = point.getNode()
  if (!$isTextNode(node)) return
  const border = clusterBorder(node.getTextContent(), point.offset, side)
  if (border !== point.offset) point.set(point.key, border, 'text')
}

function $repairSequence(node: TextNode): void {
  const text = node.getTextContent()
  const repaired = normalizeThai(text)
  if (repaired === text) return
  const selection = $getSelection()
  const points = $isRangeSelection(selection) ? [selection.anchor, selection.focus] : []
  const own = points.filter(point => point.key === node.getKey())
  const offsets = own.map(point => normalizeThai(text.slice(0, point.offset)).length)
  node.setTextContent(repaired)
  own.forEach((point, at) => {
    point.set(node.getKey(), Math.min(offsets[at] ?? 0, repaired.length), 'text')
  })
}
