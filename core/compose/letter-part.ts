import type { Block } from '../manuscript/manuscript'
import type { Letter } from '../model/document'
import type { Context } from '../office/context'
import type { Part } from '../template/template'
import { composeLetterFoot, composeLetterHead } from './letter'
import { composeMemoHead } from './memo'
import { composeTextPart } from './text-part'

/** One part of a letter or memo. */
export function composeLetterPart(
  part: Part,
  letter: Letter,
  number: string,
  context: Pick<Context, 'house' | 'letterhead'>,
): Block[] {
  switch (part.content) {
    case 'text':
      return composeTextPart(part, letter, number)
    case 'letterhead':
      return letter.form === 'memo'
        ? composeMemoHead(letter, part.id, context)
        : composeLetterHead(letter, part.id, context)
    case 'closing':
      return composeLetterFoot(letter, part.id, context.letterhead)
    default:
      return []
  }
}
