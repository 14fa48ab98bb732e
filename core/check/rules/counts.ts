import type { Document } from '../../model/document'
import { plainText } from '../../model/rich-text'
import type { Context } from '../../office/context'
import { toArabicDigits, toThaiDigits } from '../../thai/numerals'
import { readCount } from '../../thai/read-money'
import { sentence } from '../../wording/sentence'
import { AGREEMENT, type Lack, placeOf, ruleGroup } from '../rule'
import { rememberTexts } from '../walk/known-texts'
import { placedTexts } from '../walk/passages'

/** What these rules say. */
const SAYS = {
  countUnfit: (said: string, items: number) =>
    sentence(
      toThaiDigits(`เขียนว่า “${said}” แต่รายการต่อจากนั้นมี ${items} ข้อ โปรดแก้ให้ตรงกัน`),
      `“${said}” is announced, but the list has ${items}.`,
    ),
  peopleUnfit: (found: string, count: number) =>
    sentence(
      toThaiDigits(`เขียนว่า “${found}” แต่ที่บันทึกไว้คือ ${count} โปรดตรวจตัวเลข`),
      `“${found}” is written, but ${count} are on record.`,
    ),
}

/** The numbers that a paper gives of itself. */
export const COUNTS = ruleGroup([
  {
    name: 'counts-fit-lists',
    severity: 'should',
    source: AGREEMENT,
    words: sentence(
      'จำนวนข้อที่เขียนตรงกับรายการที่ตามมา',
      'An announced count is that of the list below.',
    ),
    look: countsFitLists,
  },
  {
    name: 'counts-fit-people',
    severity: 'advice',
    source: AGREEMENT,
    words: sentence(
      'จำนวนคนและหน่วยงานในข้อความตรงกับที่บันทึก',
      'Counts of people and agencies fit the record.',
    ),
    look: countsFitPeople,
  },
])

/** «จำนวน ๓ ข้อ ดังนี้», «สามประการ ดังนี้» before a list is the number of its items. */
const ANNOUNCED =
  /(?:^|[\s\u0e00-\u0e7f])([0-9๐-๙]{1,2}|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ) ?(ข้อ|ประการ|ประเด็น|ด้าน|เรื่อง|รายการ|ส่วน|ขั้นตอน|แนวทาง|มาตรการ) *(?:สรุปได้|ได้แก่|คือ)? *(?:ดังนี้|ดังต่อไปนี้|ได้แก่|คือ)?:?\s*$/

function countsFitLists(document: Document, context: Context): Lack[] {
  return placedTexts(document, context).flatMap(placed =>
    placed.text.flatMap((block, index) => {
      const next = placed.text[index + 1]
      if (block.kind !== 'paragraph' || next?.kind !== 'list') return []
      const words = plainText([block])
      const [found, count = '', unit = ''] = ANNOUNCED.exec(words) ?? []
      if (found === undefined || !/(ดังนี้|ดังต่อไปนี้|ได้แก่|คือ):?\s*$/.test(words)) return []
      const items = next.items.filter(item => item.level === 0).length
      const said = readCount(count)
      const sentence = SAYS.countUnfit(`${count} ${unit}`, items)
      if (said === items) return []
      return [{ ...placeOf(placed), sentence, excerpt: `${count} ${unit}` }]
    }),
  )
}

/** What a text may count of the paper itself. */
type Counted = 'present' | 'absent' | 'copies' | 'joined'

interface Stated {
  readonly of: Counted
  readonly words: string
  readonly count: number
}

const knownPassages = rememberTexts<Stated>()

/** «ผู้มาประชุม จำนวน ๒๐ คน», «เข้าร่วม … จำนวน ๒๐ หน่วยงาน»: the lists and facts say the same. */
function countsFitPeople(document: Document, context: Context): Lack[] {
  const right = countsOf(document)
  return knownPassages(document, context).flatMap(({ passage, said }) => {
    const stated = said.get(COUNTED) ?? statedIn(passage.text)
    said.set(COUNTED, stated)
    return stated.flatMap(({ of, words, count }) => {
      const counted = right[of] ?? null
      if (counted === null || counted === count) return []
      const sentence = SAYS.peopleUnfit(words.trim(), counted)
      return [{ ...placeOf(passage), sentence, excerpt: words }]
    })
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

/** How a text says so. */
const COUNTED: readonly (readonly [of: Counted, pattern: RegExp])[] = [
  ['present', /(?<!ไม่)ผู้มาประชุม *(?:ทั้งหมด|รวม)? *จำนวน *([0-9๐-๙]+) *คน/],
  ['absent', /ผู้ไม่มาประชุม *(?:ทั้งหมด|รวม)? *จำนวน *([0-9๐-๙]+) *คน/],
  ['copies', /เวียน(?:สำเนา|รายงาน)?[^0-9๐-๙\n]{0,30}จำนวน *([0-9๐-๙]+) *หน่วยงาน/],
  ['joined', /เข้าร่วม[^0-9๐-๙\n]{0,40}จำนวน *([0-9๐-๙]+) *หน่วยงาน/],
]

function statedIn(text: string): Stated[] {
  return COUNTED.flatMap(([of, pattern]) => {
    const [words, count = ''] = pattern.exec(text) ?? []
    return words === undefined ? [] : [{ of, words, count: Number(toArabicDigits(count)) }]
  })
}
