/** What is said of rows that were pasted and are too many, or too long. */
export const ROW_FAULTS = {
  'roster-too-large': {
    th: 'รายชื่อที่วางยาวเกินไป (ครั้งละไม่เกิน ๕๐๐ แถว ช่องละไม่เกิน ๓๐๐ ตัวอักษร) จึงไม่ได้วาง โปรดแบ่งวางเป็นหลายครั้ง',
    en: 'The list is too long: 500 rows at a time and 300 characters a cell at most. Nothing was pasted; paste it in parts.',
  },
  'cards-too-large': {
    th: 'ตารางที่วางใหญ่เกินไป (ครั้งละไม่เกิน ๑,๐๐๐ แถว ๓๐ คอลัมน์ ช่องละไม่เกิน ๒,๐๐๐ ตัวอักษร) จึงไม่ได้วาง โปรดแบ่งวางเป็นหลายครั้ง',
    en: 'The table is too large: 1,000 rows, 30 columns and 2,000 characters a cell at a time. Nothing was pasted; paste it in parts.',
  },
  'reports-too-large': {
    th: 'ตารางรายงานใหญ่เกินไป (ครั้งละไม่เกิน ๕๐๐ แถว ๔๐ คอลัมน์ ช่องละไม่เกิน ๕,๐๐๐ ตัวอักษร) จึงไม่ได้รับเข้า โปรดแบ่งเป็นหลายครั้ง',
    en: 'The table of reports is too large: 500 rows, 40 columns and 5,000 characters a cell at a time. Nothing was taken; take it in parts.',
  },
} as const
