import type { Signature } from '../manuscript'
import type { Signatory } from '../model/person'
import { SIGNATORY_WORDS } from '../wording/paper'
import { filledLines, orBlank } from './blank'

/** A signature block for each signatory: (name), position, and what he signs as. */
export function composeSignatures(signatories: readonly Signatory[], source: string): Signature[] {
  return signatories.map(signatory => composeSignature(signatory, '', source))
}

/** One signature, after a คำลงท้าย where there is one. */
export function composeSignature(signatory: Signatory, closing: string, source: string): Signature {
  const { name, position, role } = signatory
  const under = filledLines([orBlank(position), SIGNATORY_WORDS[role]])
  return { kind: 'signature', closing, lines: [`(${orBlank(name)})`, ...under], source }
}
