/** The words of ทะเบียนมติ. */
export const REGISTER = {
  name: 'ทะเบียนมติ',
  none: 'ไม่มีข้อสั่งการ',
  noAgency: 'ยังไม่ระบุหน่วยงาน',
  unknown: '–',
  silent: (months: number) => `ไม่รายงาน ${months} เดือน`,
  place: (place: string) => `ข้อ ${place}`,
  page: (page: number) => `หน้า ${page}`,
  asOf: (day: string) => `ข้อมูล ณ วันที่ ${day}`,
  all: 'ทุกรายการ',
  only: (words: string) => `เฉพาะ ${words}`,
  count: (count: string) => `${count} รายการ`,
  orderedIn: (year: string) => `สั่งการใน พ.ศ. ${year}`,
  live: 'ยังไม่แล้วเสร็จ',
  dueFrom: (day: string) => `กำหนดตั้งแต่ ${day}`,
  dueTo: (day: string) => `กำหนดถึง ${day}`,
  overdue: (day: string) => `เกินกำหนด ณ ${day}`,
  silentLast: 'ไม่ได้รายงานในการประชุมครั้งหลังสุด',
  unheard: 'ของหน่วยงานที่ไม่เคยรายงาน',
} as const

/** The columns of its spreadsheet. */
export const SHEET_COLUMNS = [
  'ข้อสั่งการ',
  'ผู้รับผิดชอบ',
  'ด้าน',
  'สั่งการเมื่อ (พ.ศ.)',
  'กำหนด (พ.ศ.)',
  'กำหนดแรก (พ.ศ.)',
  'สถานะ',
  'ผลล่าสุด',
  'เดือนที่ไม่รายงาน',
  'รายงาน',
  'ข้อ',
  'หน้า',
  'รหัส',
] as const
