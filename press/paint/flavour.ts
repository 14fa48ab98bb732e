import type { Flavour } from '../../core/paper/flavour'

/** The file that a paper was made from, to travel inside its PDF. */
export interface SourceFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** The version and the claim of each, as pdfkit is asked for them. */
export const STANDARDS: Readonly<Record<Flavour, { pdfVersion: string; subset: string }>> = {
  '1b': { pdfVersion: '1.4', subset: 'PDF/A-1b' },
  '2a': { pdfVersion: '1.7', subset: 'PDF/A-2a' },
  '3a': { pdfVersion: '1.7', subset: 'PDF/A-3a' },
  ua: { pdfVersion: '1.7', subset: 'PDF/UA' },
}
