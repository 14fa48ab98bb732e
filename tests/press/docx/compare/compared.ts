import type { Block, Manuscript, Row } from '../../../../core/manuscript/manuscript'
import { compareDocx } from '../../../../press/docx/compare/write'
import { writeDocx } from '../../../../press/docx/write'
import { lexicon } from '../../../core/thai/words'

const LEXICON = lexicon()
const REVISER = { author: 'กองต่อต้านการค้ามนุษย์', date: '2018-09-15' }

/** Two manuscripts as Word files, and the new one with its changes to the old tracked. */
export async function compare(old: Manuscript, changed: Manuscript) {
  const [before, after] = [await writeDocx([old]), await writeDocx([changed])]
  return { before, after, ...compareDocx(before, after, REVISER, LEXICON) }
}

/** A table of two columns. */
export function table(...rows: readonly Row[]): Block {
  return { kind: 'table', columns: [60, 100], header: [], rows, rules: 'all' }
}
