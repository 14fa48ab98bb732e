import type { Context } from '../context'
import type { Block } from '../manuscript'
import type { Letter } from '../model/document'
import type { Part } from '../template/template'
import { composeLetterFoot, composeLetterHead } from './letter'
import { composeMemoHead } from './memo'
import { composeTextPart } from './text-part'

/** One part of a letter or memo. */
export function composeLetterPart(
  part: Part,
  letter: Letter,
  number: string,
  { house, letterhead }: Pick<Context, 'house' | 'letterhead'>,
): Block[] {
  const emblem = house.emblem ?? null
  switch (part.content) {
    case 'text':
      return composeTextPart(part, letter, number)
    case 'letterhead':
      return letter.form === 'memo'
        ? composeMemoHead(letter, part.id, emblem, letterhead)
        : composeLetterHead(letter, part.id, emblem, letterhead)
    case 'closing':
      return composeLetterFoot(letter, part.id, letterhead)
    default:
      return []
  }
}
