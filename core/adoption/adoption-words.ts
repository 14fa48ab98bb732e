import { meetingNumber } from '../compose/opening'
import type { Adoption, Correction } from '../model/adoption'
import type { AgendaItem } from '../model/agenda'
import { ADOPTION_WORDS } from '../wording/paper'
import { resolvesByVerdicts } from './verdicts'

/**
 * What was resolved on one earlier report, a line each: «ที่ประชุมรับรองรายงานการประชุม ครั้งที่ ๑/๒๕๖๒ โดยไม่มีการแก้ไข»,
 * «โดยแก้ไข หน้า ๓ บรรทัดที่ ๑๒ จาก “…” เป็น “…”». None while nothing was resolved.
 */
export function adoptionLines({ of, verdict, corrections }: Adoption): string[] {
  const number = meetingNumber(of)
  switch (verdict) {
    case null:
      return []
    case 'as-is':
      return [ADOPTION_WORDS.asIs(number)]
    case 'deferred':
      return [ADOPTION_WORDS.deferred(number)]
    case 'corrected': {
      const [first, ...others] = corrections.filter(({ accepted }) => accepted === true).map(cited)
      if (first === undefined) return [ADOPTION_WORDS.corrected(number)]
      if (others.length === 0) return [`${ADOPTION_WORDS.corrected(number)} ${first}`]
      const all = [first, ...others].map((line, index) => `(${index + 1}) ${line}`)
      return [`${ADOPTION_WORDS.corrected(number)} ${ADOPTION_WORDS.asFollows}`, ...all]
    }
  }
}

/** «หน้า ๓ บรรทัดที่ ๑๒ จาก “…” เป็น “…”». */
function cited({ page, line, was, becomes }: Correction): string {
  return ADOPTION_WORDS.correction(page, line, was.trim(), becomes.trim())
}

/** What the resolution of an agenda item says of the reports that it adopts, where nobody has typed it. */
export function resolvedAdoptions(item: Pick<AgendaItem, 'resolution' | 'adoptions'>): string[] {
  return resolvesByVerdicts(item) ? (item.adoptions ?? []).flatMap(adoptionLines) : []
}
