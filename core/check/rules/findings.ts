import { AREAS } from '../../model/agency'
import type { Document } from '../../model/document'
import { agendaNumber } from '../../model/numbering'
import { toldCounts } from '../../model/participant'
import { isBlank } from '../../model/rich-text'
import type { Context } from '../../office/context'
import { partId } from '../../template/part-id'
import { AREA_NAMES } from '../../wording/forms'
import { placeName } from '../../wording/gap-lines'
import { type Sentence, sentence } from '../../wording/sentence'
import { HOUSE_HABIT, isEmpty, type Lack, ruleGroup, when } from '../rule'

/** What these rules say. */
const SAYS = {
  areaMissing: (finding: Sentence) =>
    sentence('{} ยังไม่ระบุด้าน โปรดเลือกหนึ่งในสามด้าน', '{}: no area yet.', finding),
  aspectMissing: (finding: Sentence) =>
    sentence('{} ยังไม่ระบุประเด็น โปรดเลือก เช่น จุดแข็ง ปัญหา/อุปสรรค', '{}: no aspect yet.', finding),
  findingBlank: (finding: Sentence) =>
    sentence('{} ยังไม่มีข้อความ โปรดเขียนข้อความ', '{} has no text yet.', finding),
  areaUncovered: (area: Sentence) =>
    sentence(
      'ยังไม่มีข้อค้นพบ{} โปรดตรวจว่าตกหล่นหรือไม่',
      'Nothing was found under {}: check that nothing was left out.',
      area,
    ),
  peopleMissing: () =>
    sentence('ยังไม่ระบุจำนวนผู้เข้าร่วม โปรดระบุ', 'The number of participants is missing.'),
  agenciesMissing: () =>
    sentence('ยังไม่ระบุจำนวนหน่วยงานที่เข้าร่วม โปรดระบุ', 'The number of agencies is missing.'),
  chairUnnamed: () =>
    sentence('ยังไม่ระบุประธานของการประชุม โปรดระบุ', 'The chair of the workshop is missing.'),
}

/** What was found, and how many came to find it. */
export const FINDINGS = ruleGroup([
  {
    name: 'findings-complete',
    severity: 'must',
    source: HOUSE_HABIT,
    words: sentence(
      'ทุกข้อค้นพบมีด้าน ประเด็น และข้อความ',
      'Each finding has its area, aspect and words.',
    ),
    look: findingsComplete,
  },
  {
    name: 'areas-covered',
    severity: 'advice',
    source: HOUSE_HABIT,
    words: sentence('มีข้อค้นพบครบสามด้าน', 'Something was found in each of the three areas.'),
    look: areasCovered,
  },
  {
    name: 'participants-counted',
    severity: 'must',
    source: HOUSE_HABIT,
    words: sentence(
      'ระบุจำนวนคน จำนวนหน่วยงาน และประธาน',
      'People, agencies and the chair are recorded.',
    ),
    look: participantsCounted,
  },
])

/** Each ข้อค้นพบ says what was found, in which area, under which aspect. */
function findingsComplete(document: Document, context: Context): Lack[] {
  if (document.kind !== 'findings') return []
  const part = partId(context, 'findings')
  return document.findings.flatMap(({ area, aspect, text, id }, index) => {
    const name = placeName('finding', agendaNumber(index))
    return [
      ...when(area === null, part, () => SAYS.areaMissing(name), id),
      ...when(aspect === null, part, () => SAYS.aspectMissing(name), id),
      ...when(isBlank(text), part, () => SAYS.findingBlank(name), id),
    ]
  })
}

/** Something was found in each of the three areas. */
function areasCovered(document: Document, context: Context): Lack[] {
  if (document.kind !== 'findings' || document.findings.length === 0) return []
  const covered = new Set(document.findings.map(finding => finding.area))
  const part = partId(context, 'findings')
  return AREAS.flatMap(area =>
    when(!covered.has(area), part, () => SAYS.areaUncovered(AREA_NAMES[area])),
  )
}

/** How many came from how many agencies, and who was in the chair. */
function participantsCounted(document: Document, context: Context): Lack[] {
  if (document.kind !== 'findings') return []
  const { chair } = document
  const participants = toldCounts(document.participants)
  const part = partId(context, 'participants')
  return [
    ...when(participants.people === null, part, SAYS.peopleMissing),
    ...when(participants.agencies === null, part, SAYS.agenciesMissing),
    ...when(isEmpty(chair.name) && isEmpty(chair.position), part, SAYS.chairUnnamed),
  ]
}
