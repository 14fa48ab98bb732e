import { AREAS } from '../../model/agency'
import type { Document } from '../../model/document'
import { isBlank } from '../../model/rich-text'
import type { Context } from '../../office/context'
import { toThaiDigits } from '../../thai/numerals'
import { GAPS } from '../../wording/gaps'
import { AREA_WORDS } from '../../wording/paper'
import { type Lack, partId, when } from '../rule'

/** Each ข้อค้นพบ says what was found, in which area, under which aspect. */
export function findingsComplete(document: Document, context: Context): Lack[] {
  if (document.kind !== 'findings') return []
  const part = partId(context, 'findings')
  return document.findings.flatMap(({ area, aspect, text, id }, index) => {
    const name = `ข้อค้นพบที่ ${toThaiDigits(index + 1)}`
    return [
      ...when(area === null, part, () => GAPS.areaMissing(name), id),
      ...when(aspect === null, part, () => GAPS.aspectMissing(name), id),
      ...when(isBlank(text), part, () => GAPS.findingBlank(name), id),
    ]
  })
}

/** Something was found in each of the three areas. */
export function areasCovered(document: Document, context: Context): Lack[] {
  if (document.kind !== 'findings' || document.findings.length === 0) return []
  const covered = new Set(document.findings.map(finding => finding.area))
  const part = partId(context, 'findings')
  return AREAS.flatMap(area =>
    when(!covered.has(area), part, () => GAPS.areaUncovered(AREA_WORDS[area])),
  )
}
