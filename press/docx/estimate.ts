import type { Paragraph } from '../../core/manuscript/manuscript'
import type { Paper } from '../../core/paper/paper-of'

const PT_PER_MM = 72 / 25.4

/** A letter of TH SarabunPSK, marks counted too, takes no less of an em than this in Thai prose. [M 0.31] */
const LEAST_LETTER_EM = 0.25

/** Whether a paragraph may turn out to be a single line: Word sets the lines, so it can only be guessed. */
export function mayBeOneLine({ style, spans }: Paragraph, { styles, measure }: Paper): boolean {
  const { left, firstLine, size } = styles[style]
  const text = spans.map(span => span.text).join('')
  const room = (measure - left - firstLine) * PT_PER_MM
  return !text.includes('\n') && text.length * size * LEAST_LETTER_EM <= room
}
