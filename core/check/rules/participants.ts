import type { Document } from '../../model/document'
import { agenciesIn, countsOf } from '../../model/participant'
import type { Context } from '../../office/context'
import { partId } from '../../template/part-id'
import { toThaiDigits } from '../../thai/numerals'
import { sentence } from '../../wording/sentence'
import { AGREEMENT, type Lack, ruleGroup, when } from '../rule'

/** What these rules say. */
const SAYS = {
  moreAgenciesThanPeople: (agencies: number, people: number) =>
    sentence(
      toThaiDigits(`ผู้เข้าร่วม ${people} คน น้อยกว่าจำนวน ${agencies} หน่วยงาน โปรดตรวจตัวเลข`),
      `${people} people cannot come from ${agencies} agencies: check the numbers.`,
    ),
  peopleUnlisted: (said: number, listed: number) =>
    sentence(
      toThaiDigits(`ระบุผู้เข้าร่วม ${said} คน แต่รายชื่อมี ${listed} คน โปรดแก้จำนวนหรือรายชื่อ`),
      `${said} people are said to have come, and ${listed} are listed: mend the number or the list.`,
    ),
  agenciesUnlisted: (said: number, listed: number) =>
    sentence(
      toThaiDigits(`ระบุ ${said} หน่วยงาน แต่รายชื่อมี ${listed} หน่วยงาน โปรดแก้จำนวนหรือรายชื่อ`),
      `${said} agencies are said to have come, and ${listed} are listed: mend the number or the list.`,
    ),
}

/** How many came to a workshop, and who: the numbers and the list say the same. */
export const PARTICIPANTS = ruleGroup([
  {
    name: 'participants-plausible',
    severity: 'should',
    source: AGREEMENT,
    words: sentence(
      'จำนวนคนไม่น้อยกว่าจำนวนหน่วยงาน',
      'There are at least as many people as agencies.',
    ),
    look: plausible,
  },
  {
    name: 'participants-fit-list',
    severity: 'should',
    source: AGREEMENT,
    words: sentence(
      'จำนวนผู้เข้าร่วมและหน่วยงานตรงกับรายชื่อ',
      'The numbers of people and agencies are those of the list.',
    ),
    look: misfits,
  },
])

/** Each agency sends at least one person. */
function plausible(document: Document, context: Context): Lack[] {
  if (document.kind !== 'findings') return []
  const { people, agencies } = document.participants
  if (people === null || agencies === null) return []
  return when(agencies > people, partId(context, 'participants'), () =>
    SAYS.moreAgenciesThanPeople(agencies, people),
  )
}

/** The numbers typed that the list does not bear out; «กว่า» may fall short of it. Either may be the wrong one. */
function misfits(document: Document, context: Context): Lack[] {
  if (document.kind !== 'findings') return []
  const { people, atLeast, agencies, list = [] } = document.participants
  if (list.length === 0) return []
  const part = partId(context, 'participants')
  const allowed = countsOf(list)
  const listed = agenciesIn(list).size
  const few = people !== null && people < allowed.people.least && !atLeast
  const many = people !== null && people > allowed.people.most
  const fits =
    agencies === null || (agencies >= allowed.agencies.least && agencies <= allowed.agencies.most)
  return [
    ...when(few || many, part, () => SAYS.peopleUnlisted(people ?? 0, list.length)),
    ...when(!fits, part, () => SAYS.agenciesUnlisted(agencies ?? 0, listed)),
  ]
}
