import type { Block, Row } from '../manuscript/manuscript'
import { COVER } from '../wording/cover'
import { BLANK } from './blank'
import { cell, headRow, paragraph } from './text'

/** Rows for corrections by hand on the slip. */
const SLIP_ROWS = 4

/**
 * แบบตอบรับ: the minutes are adopted as they are, or with corrections that cite
 * page and line. The same for every recipient.
 */
export function composeReplySlip(paper: string): Block[] {
  const empty: Row = { cells: COVER.slipColumns.map(() => cell('')) }
  return [
    paragraph('title', COVER.slip),
    paragraph('subtitle', paper),
    paragraph('slip-line', COVER.slipAgency),
    paragraph('slip', COVER.slipAgreed),
    paragraph('slip', COVER.slipCorrections),
    {
      kind: 'table',
      columns: [16, 20, 62, 62],
      header: [headRow(COVER.slipColumns)],
      rows: Array.from({ length: SLIP_ROWS }, () => empty),
      rules: 'all',
    },
    { kind: 'signature', closing: '', lines: [`(${BLANK})`, `ตำแหน่ง ${BLANK}`, COVER.slipDate] },
  ]
}
