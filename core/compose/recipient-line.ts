import type { Block, Manuscript } from '../manuscript/manuscript'
import { withDigits } from '../thai/numerals'
import { LETTER_LABELS } from '../wording/paper'
import { orBlank } from './blank'
import { paragraph } from './text'

const STYLE = 'field'
const LABEL = `${LETTER_LABELS.recipient}\t`

/** The one line in which the copies of a circular differ: «เรียน …». */
export function recipientLine(recipient: string, source: string): Block {
  return paragraph(STYLE, LABEL + orBlank(recipient), source)
}

/** The same letter to another recipient: every other block is the same object, so that it is composed and set once for all. */
export function readdressed(letter: Manuscript, recipient: string): Manuscript {
  const text = withDigits(LABEL + orBlank(recipient), letter.furniture.digits)
  const blocks = letter.blocks.map(block =>
    isRecipientLine(block) ? { ...block, spans: [{ text }] } : block,
  )
  return { ...letter, blocks }
}

function isRecipientLine(block: Block): boolean {
  if (block.kind !== 'paragraph' || block.style !== STYLE) return false
  return block.spans[0]?.text.startsWith(LABEL) ?? false
}
