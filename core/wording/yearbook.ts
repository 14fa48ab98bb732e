/** The words of รวมเล่มประจำปี. Like all that paper prints they are Thai only. */
export const YEARBOOK = {
  name: 'รวมเล่มรายงานการประชุมประจำปี',
  calendar: 'ปี',
  fiscal: 'ปีงบประมาณ',
  contents: 'สารบัญ',
  columns: ['ฉบับที่', 'รายงาน', 'วันที่', 'จำนวนหน้า'],
  seals: 'ตราประทับของแต่ละฉบับ',
  how: 'ตราประทับเป็นค่า SHA-256 ที่ร้อยต่อกันจากฉบับแรกถึงฉบับสุดท้าย หากแก้ตัวอักษรใดในฉบับใด ตราของฉบับนั้นและฉบับหลังจะไม่ตรง วิธีตรวจโดยไม่ใช้โปรแกรมนี้อยู่ในคู่มือรูปแบบไฟล์',
  sealColumns: ['ฉบับที่', 'ตราประทับ'],
  last: 'ทั้งเล่ม',
  foot: (name: string, number: number, count: number) =>
    `รวมเล่ม${name} ฉบับที่ ${number} จาก ${count}`,
} as const
