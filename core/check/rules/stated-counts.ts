import type { Document } from '../../model/document'
import type { Context } from '../../office/context'
import { toArabicDigits } from '../../thai/numerals'
import { MEETING_GAPS } from '../../wording/meeting-gaps'
import { type Lack, placeOf } from '../rule'
import { rememberTexts } from '../walk/known-texts'

/** What a text may count of the paper itself. */
type Counted = 'present' | 'absent' | 'copies' | 'joined'

/** How a text says so. */
const COUNTED: readonly (readonly [of: Counted, pattern: RegExp])[] = [
  ['present', /(?<!ไม่)ผู้มาประชุม *(?:ทั้งหมด|รวม)? *จำนวน *([0-9๐-๙]+) *คน/],
  ['absent', /ผู้ไม่มาประชุม *(?:ทั้งหมด|รวม)? *จำนวน *([0-9๐-๙]+) *คน/],
  ['copies', /เวียน(?:สำเนา|รายงาน)?[^0-9๐-๙\n]{0,30}จำนวน *([0-9๐-๙]+) *หน่วยงาน/],
  ['joined', /เข้าร่วม[^0-9๐-๙\n]{0,40}จำนวน *([0-9๐-๙]+) *หน่วยงาน/],
]

interface Stated {
  readonly of: Counted
  readonly words: string
  readonly count: number
}

const knownPassages = rememberTexts<Stated>()

/** «ผู้มาประชุม จำนวน ๒๐ คน», «เข้าร่วม … จำนวน ๒๐ หน่วยงาน»: the lists and facts say the same. */
export function countsFitPeople(document: Document, context: Context): Lack[] {
  const right = countsOf(document)
  return knownPassages(document, context).flatMap(({ passage, said }) => {
    const stated = said[0] ?? statedIn(passage.text)
    said[0] = stated
    return stated.flatMap(({ of, words, count }) => {
      const counted = right[of] ?? null
      if (counted === null || counted === count) return []
      const sentence = MEETING_GAPS.peopleUnfit(words.trim(), counted)
      return [{ ...placeOf(passage), sentence, excerpt: words }]
    })
  })
}

function statedIn(text: string): Stated[] {
  return COUNTED.flatMap(([of, pattern]) => {
    const [words, count = ''] = pattern.exec(text) ?? []
    return words === undefined ? [] : [{ of, words, count: Number(toArabicDigits(count)) }]
  })
}

function countsOf(document: Document): Partial<Record<Counted, number | null>> {
  switch (document.kind) {
    case 'minutes': {
      const { present, absent } = document.attendance
      const copies = document.distribution.length
      return { present: present.length, absent: absent.length, copies }
    }
    case 'findings':
      return { joined: document.participants.agencies }
    case 'letter':
    case 'news':
      return {}
  }
}
