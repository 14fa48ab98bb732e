import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect } from 'vitest'
import { markedPaper } from '../../core/derive/marked-paper'
import type { Manuscript } from '../../core/manuscript/manuscript'
import type { Document } from '../../core/model/document'
import { contextFor } from '../core/papers'
import { openedPress } from '../press/paper'
import { PAPER_MEDIA } from './every-paper'
import { type FoundLine, foundLines } from './placed-lines'

/** How far from its rule anything may stand, mm. */
export const TOLERANCE = 0.3
/** A point in mm. */
export const MM = 25.4 / 72

const thai = await openedPress({ media: key => PAPER_MEDIA.get(key) })

/** Holds a place to its rule, mm. */
export function near(found: number, wanted: number): void {
  expect(Math.abs(found - wanted), `${found.toFixed(2)} is not ${wanted} mm`).toBeLessThanOrEqual(
    TOLERANCE,
  )
}

/** The lines of a paper as they are found in its PDF. */
export async function measured(manuscripts: readonly Manuscript[]): Promise<FoundLine[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'mati-measured-'))
  try {
    const file = path.join(folder, 'paper.pdf')
    writeFileSync(file, (await thai.pdf(manuscripts)).bytes)
    return foundLines(file)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The same of a document as it is. */
export function measuredDocument(document: Document): Promise<FoundLine[]> {
  return measured([markedPaper(document, contextFor(document))])
}
