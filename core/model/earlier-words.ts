import type { RichText, TextBlock } from './rich-text'
import { plainText } from './rich-text'

/**
 * What was written at earlier meetings stands below what is written at this one, each meeting's words under a head
 * of their own: «ครั้งที่ ๒/๒๕๖๑», so that nobody reads them as new.
 */
const HEAD = /^(?:เลื่อนมาจากการประชุม )?(?:ครั้งที่ [0-9๐-๙]{1,3}\/[0-9๐-๙]{4}|การประชุมครั้งก่อน)$/

/** The words of this meeting alone: all above the first head. */
export function wordsOfNow(text: RichText): RichText {
  const head = text.findIndex(isHead)
  return head < 0 ? text : text.slice(0, head)
}

/** The words of earlier meetings, from the first head on. */
export function earlierWords(text: RichText): RichText {
  return text.slice(wordsOfNow(text).length)
}

/** A head is all bold: a plain line «ครั้งที่ ๓/๒๕๖๑» is a person's own. */
export function isHead(block: TextBlock): boolean {
  if (block.kind !== 'paragraph' || !HEAD.test(plainText([block]).trim())) return false
  return block.spans.every(({ text, bold }) => bold === true || text.trim() === '')
}
