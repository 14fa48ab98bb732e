/**
 * ที่วาง: what an office may mark in its own letterhead as `{{no}}` or `{{เลขที่}}`, each under its two
 * names. Only `body` must be there.
 */
export const PLACES = {
  body: 'เนื้อหา',
  no: 'เลขที่',
  date: 'วันที่',
  subject: 'เรื่อง',
  to: 'เรียน',
  sender: 'ส่วนราชการ',
  citations: 'อ้างถึง',
  enclosures: 'สิ่งที่ส่งมาด้วย',
  contact: 'ติดต่อ',
  'copies-to': 'สำเนาส่ง',
  title: 'ชื่อเรื่อง',
  organisation: 'หน่วยงาน',
  urgency: 'ชั้นความเร็ว',
  secrecy: 'ชั้นความลับ',
  draft: 'ร่าง',
  copy: 'สำเนาที่',
  page: 'หน้า',
  pages: 'จำนวนหน้า',
} as const

export type PlaceName = keyof typeof PLACES

/** What a letterhead is to the paper that comes into it. */
export interface LetterheadFacts {
  readonly places: ReadonlySet<PlaceName>
  /** The width of its text, mm. */
  readonly measure: number
}

/** The place that a person named between the braces, in either language; `null` if there is none so called. */
export function placeNamed(name: string): PlaceName | null {
  const asked = name.normalize().trim().toLowerCase()
  const known = Object.entries(PLACES).find(([id, thai]) => asked === id || asked === thai)
  return known === undefined ? null : (known[0] as PlaceName)
}
