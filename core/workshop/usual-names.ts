import { AREAS, type Area } from '../model/agency'
import { ASPECTS, type Aspect } from '../model/finding'
import { toArabicDigits } from '../thai/numerals'

/** What people call ด้าน in a table or on a card; words that stand beside any of them. */
const AREA_NAMES: Readonly<Record<Area, string>> = {
  prosecution: 'ดำเนินคดี|ปราบปราม|บังคับใช้กฎหมาย|prosecution',
  protection: 'คุ้มครอง|ช่วยเหลือ|เยียวยา|protection',
  prevention: 'ป้องกัน|prevention',
}
const BESIDE_AREA =
  'ด้าน|ภารกิจ|การ|และ|กับ|จาก|ปัญหา|ค้ามนุษย์|ผู้กระทำ(?:ความ)?ผิด|ผู้เสียหาย|เหยื่อ|กลุ่มเสี่ยง|ที่?\\d'

/** What people call ประเด็น. SWOT's โอกาส is no aspect of the report: a person decides. */
const ASPECT_NAMES: Readonly<Record<Aspect, string>> = {
  strength: 'จุดแข็ง|จุดเด่น|strengths?',
  weakness: 'จุดอ่อน|ข้อจำกัด|weakness(?:es)?',
  obstacle: 'ปัญหา|อุปสรรค|obstacles?|problems?',
  success: 'ความสำเร็จ|ผลสำเร็จ|success(?:es)?',
  challenge: 'ท้าทาย|challenges?',
  recommendation: 'ข้อเสนอแนะ|ข้อเสนอ|recommendations?',
}
const BESIDE_ASPECT = 'ความ|และ|ประเด็น|ที่พบ|ปัจจัย|แห่ง|สู่|เชิงนโยบาย|เชิงปฏิบัติ|ที่?\\d'

/** The area of that name or number: all of the words must be such a name; `null` of none and of several at once. */
export function areaNamed(name: string): Area | null {
  return named(name, AREAS, AREA_PATTERNS)
}

/** The aspect of that name or number in the order of the report; `null` as above. */
export function aspectNamed(name: string): Aspect | null {
  return named(name, ASPECTS, ASPECT_PATTERNS)
}

/** Names and what may stand beside them, to the last letter: a sentence that holds a name is none. */
function patterns<K extends string>(
  names: Readonly<Record<K, string>>,
  beside: string,
): ReadonlyMap<string, RegExp> {
  return new Map(
    Object.entries<string>(names).map(([key, own]) => [
      key,
      new RegExp(`^(?:${beside})*(?:${own})(?:${own}|${beside})*$`),
    ]),
  )
}

const AREA_PATTERNS = patterns(AREA_NAMES, BESIDE_AREA)
const ASPECT_PATTERNS = patterns(ASPECT_NAMES, BESIDE_ASPECT)

function named<K extends string>(
  name: string,
  all: readonly K[],
  known: ReadonlyMap<string, RegExp>,
): K | null {
  if (name.length > LONGEST_NAME) return null
  const words = toArabicDigits(name)
    .toLowerCase()
    .replaceAll(/[\s.,:/()&–-]/g, '')
  const number = /^(?:ด้าน(?:ที่)?|ประเด็น(?:ที่)?)?(\d)$/.exec(words)?.[1]
  if (number !== undefined) return all[Number(number) - 1] ?? null
  return all.find(key => known.get(key)?.test(words)) ?? null
}

/** A name is no longer, in characters. */
const LONGEST_NAME = 80
