import type { Signature } from '../manuscript/manuscript'
import type { Document } from '../model/document'
import type { Signatory } from '../model/person'
import { signatoryWord } from '../wording/paper'
import { filledLines, orBlank } from './blank'

/** A signature block for each signatory: (name), position, and what he signs as. */
export function composeSignatures(document: Document, source: string): Signature[] {
  return document.signatories.map(signatory => ({
    ...composeSignature(signatory, '', source),
    lines: [
      ...nameLines(signatory),
      ...filledLines([signatoryWord(signatory.role, document.kind)]),
    ],
  }))
}

/** One signature of a letter, after a คำลงท้าย where there is one: (name) and position. */
export function composeSignature(signatory: Signatory, closing: string, source: string): Signature {
  return { kind: 'signature', closing, lines: nameLines(signatory), source }
}

function nameLines({ name, position }: Signatory): string[] {
  return [`(${orBlank(name)})`, orBlank(position)]
}
