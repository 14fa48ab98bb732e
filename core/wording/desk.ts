/** The names of the commands of the desk, as menu, buttons, keys and palette show them. */
export const COMMAND_WORDS = {
  'new-document': { th: 'สร้างเอกสารใหม่…', en: 'New document…' },
  'follow-up': { th: 'เริ่มรายงานเดือนถัดไป', en: 'Begin next month’s minutes' },
  'open-document': { th: 'เปิด…', en: 'Open…' },
  'save-document': { th: 'บันทึก', en: 'Save' },
  'save-document-as': { th: 'บันทึกเป็น…', en: 'Save as…' },
  'export-docx': { th: 'ส่งออกเป็น Word…', en: 'Export to Word…' },
  'export-pdf': { th: 'ส่งออกเป็น PDF…', en: 'Export to PDF…' },
  'print-document': { th: 'พิมพ์…', en: 'Print…' },
  'make-copies': { th: 'สำเนาเวียน…', en: 'Circulation copies…' },
  'show-settings': { th: 'การตั้งค่า…', en: 'Settings…' },
  'insert-topic': { th: 'แทรกเรื่อง', en: 'Insert topic' },
  'insert-resolution': { th: 'แทรกมติที่ประชุม', en: 'Insert resolution' },
  'insert-action': { th: 'แทรกข้อสั่งการ', en: 'Insert action item' },
  'insert-finding': { th: 'แทรกข้อค้นพบ', en: 'Insert finding' },
  'insert-table': { th: 'แทรกตาราง', en: 'Insert table' },
  'next-gap': { th: 'ไปยังช่องที่ขาดถัดไป', en: 'Go to the next gap' },
} as const
