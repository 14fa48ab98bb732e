import type { Document, DocumentKind } from '../../model/document'
import type { SignatoryRole } from '../../model/person'
import type { Context } from '../../office/context'
import { partId } from '../../template/part-id'
import { signatoryName } from '../../wording/forms'
import { type Sentence, sentence } from '../../wording/sentence'
import { FORM_11, isEmpty, type Lack, ruleGroup } from '../rule'

/** What these rules say. */
const SAYS = {
  signatoryMissing: (role: Sentence) =>
    sentence('ยังไม่ระบุตำแหน่งของ{} โปรดระบุ', 'The position of the {} is missing.', role),
}

/** Who signs. */
export const SIGNATORIES = ruleGroup([
  {
    name: 'signatories-named',
    severity: 'must',
    source: FORM_11,
    words: sentence('ผู้ลงนามมีตำแหน่ง', 'Each signatory has a position.'),
    look: signatoriesNamed,
  },
])

/** Who must sign. ผู้ตรวจ is customary and not in ข้อ ๒๕, so only a listed one must be complete. */
const REQUIRED_ROLES: Readonly<Record<DocumentKind, readonly SignatoryRole[]>> = {
  minutes: ['minute-taker'],
  findings: ['preparer'],
  letter: ['signer'],
  news: [],
}

/** Every signature has its position; the name may be left as dots, to be written by hand. */
function signatoriesNamed(document: Document, context: Context): Lack[] {
  const part = partId(context, document.kind === 'letter' ? 'closing' : 'signatures')
  const { signatories } = document
  const absent = REQUIRED_ROLES[document.kind].filter(
    role => !signatories.some(signatory => signatory.role === role),
  )
  const incomplete = signatories.filter(({ position }) => isEmpty(position)).map(({ role }) => role)
  return [...absent, ...incomplete].map(role => ({
    part,
    sentence: SAYS.signatoryMissing(signatoryName(role, document.kind)),
  }))
}
