import type { Block, Signature } from '../core/manuscript/manuscript'

/** So many lines of text at least stand on the page of คำลงท้าย, above it. [K] */
export const LINES_ABOVE_CLOSING = 2

/** Whether a block is a signature on the page of the lines it signs, right under them. */
export function isUnderText(block: Block | undefined): block is Signature {
  return block?.kind === 'signature' && block.place === undefined
}

/**
 * The part of the paper that ends under a signature, as of this block; `null` elsewhere. `before`: the same as
 * of the block above. Paragraphs of that part (whom to ask, who gets copies) go to no page without it.
 */
export function endingPart(before: string | null, block: Block): string | null {
  if (isUnderText(block)) return block.source ?? null
  return block.kind === 'paragraph' && before !== null && block.source === before ? before : null
}
