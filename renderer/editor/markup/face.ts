import type { TextSpan } from '../../../core/model/rich-text'
import type { LivingElement } from './living'
import { classesOf } from './style-sheet'

/** How the words at a place are set. */
export interface MarkupFace {
  readonly span: Omit<TextSpan, 'text' | 'note'>
  /** Whether the ends of lines in the markup are ends of lines of the text. */
  readonly lines: boolean
}

export const PLAIN_FACE: MarkupFace = { span: {}, lines: false }

/** How words in the element are set where those around it are set like `around`. */
export function faceOf(element: LivingElement, around: MarkupFace): MarkupFace {
  const { name, style } = element
  const { span } = around
  const bold = isBold(element) ?? span.bold
  const slant = style.get('font-style')
  const italic = slant === undefined ? /^(i|em)$/.test(name) || span.italic : slant === 'italic'
  const underline = isUnderlined(element) || span.underline
  const link = name === 'a' ? safeLink(element.attributes.get('href') ?? '') : (span.link ?? null)
  const space = style.get('white-space')
  const pre = /^(pre|listing|xmp|plaintext|textarea)$/.test(name)
  return {
    span: {
      ...(bold && { bold }),
      ...(italic && { italic }),
      ...(underline && { underline }),
      ...(link !== null && { link }),
    },
    lines: space === undefined ? pre || around.lines : /^(pre|break-spaces)/.test(space),
  }
}

/** `undefined` where the element says nothing of it. */
function isBold({ name, style }: LivingElement): true | false | undefined {
  const weight = style.get('font-weight')
  if (weight !== undefined && weight !== 'inherit') return /^(bold|[6-9]00)/.test(weight)
  return /^(b|strong|h[1-6])$/.test(name) ? true : undefined
}

/** Word underlines what was inserted while changes were tracked; that is no face of the words. */
function isUnderlined(element: LivingElement): boolean {
  const { name, style } = element
  if (classesOf(element).some(own => own.toLowerCase() === 'msoins')) return false
  const said = style.get('text-decoration') ?? style.get('text-decoration-line')
  return said === undefined ? name === 'u' : said.includes('underline')
}

/** The address if it is one that a paper may carry: https, http or mailto, without spaces. */
function safeLink(address: string): string | null {
  const trimmed = address.trim()
  return /^(https?:\/\/|mailto:)\S+$/.test(trimmed) ? trimmed : null
}
