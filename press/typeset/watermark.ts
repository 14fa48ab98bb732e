import type { Furniture } from '../../core/manuscript/manuscript'
import { type Page, points, type Watermark } from './page'
import type { ParagraphSetter } from './paragraph'

/** The marks take this part of the diagonal of the page, and are no larger than so many times their type. */
const DIAGONAL_PART = 0.7
const LARGEST = 7

/** The marks as a watermark from the lower left to the upper right, `null` if there is nothing to say. */
export function makeWatermark(
  { copyMark, draftMark, markStyle }: Furniture,
  { width, height }: Pick<Page, 'width' | 'height'>,
  setter: ParagraphSetter,
): Watermark | null {
  const text = [draftMark, copyMark].filter(mark => mark !== null && mark !== '').join('  ')
  if (markStyle !== 'watermark' || text === '') return null
  const [line] = setter.set([{ text }], 'title', points(setter.paper.measure)).lines
  if (line === undefined || line.width === 0) return null
  const scale = Math.min(LARGEST, (Math.hypot(width, height) * DIAGONAL_PART) / line.width)
  const angle = Math.atan2(height, width)
  return { line, x: width / 2, y: height / 2, scale, angle, colour: 'grey' }
}

/** The matrix `a b c d e f` that brings the line's own coordinates, y down, to the page. */
export function watermarkMatrix({ line, x, y, scale, angle }: Watermark): readonly number[] {
  const [a, b] = [scale * Math.cos(angle), -scale * Math.sin(angle)]
  const [c, d] = [-b, a]
  const middle = { x: line.x + line.width / 2, y: -line.size * MIDDLE_OF_INK }
  return [a, b, c, d, x - a * middle.x - c * middle.y, y - b * middle.x - d * middle.y]
}

/** Half the height of a consonant above the baseline, in em of the official face. */
const MIDDLE_OF_INK = 0.2
