/** The words of a cover letter and of its reply slip. Like all that paper prints they are Thai only. */
export const COVER = {
  subject: (paper: string) => `ขอส่ง${paper}`,
  minutes: (paper: string, occasion: string) =>
    `ตามที่ได้มีการประชุม${occasion} นั้น บัดนี้ ฝ่ายเลขานุการได้จัดทำ${paper} เรียบร้อยแล้ว จึงขอส่งรายงานการประชุมดังกล่าวมาเพื่อโปรดพิจารณารับรอง หากประสงค์จะขอแก้ไขประการใด โปรดระบุหน้า บรรทัด และข้อความที่ขอแก้ไขในแบบตอบรับที่แนบมาพร้อมนี้ แล้วส่งคืนฝ่ายเลขานุการ`,
  other: (paper: string, office: string) =>
    `ด้วย${office}ได้จัดทำ${paper} เรียบร้อยแล้ว จึงขอส่งสำเนามาพร้อมนี้ รายละเอียดปรากฏตามสิ่งที่ส่งมาด้วย`,
  secretariat: 'ฝ่ายเลขานุการ',
  enclosed: (paper: string) => `${paper} จำนวน ๑ ฉบับ`,
  slip: 'แบบตอบรับรองรายงานการประชุม',
  slipEnclosed: 'แบบตอบรับรองรายงานการประชุม จำนวน ๑ ฉบับ',
  slipAgency: 'หน่วยงาน\t',
  slipBox: '(     )',
  slipAgreed: '(     )\tรับรองรายงานการประชุมโดยไม่มีการแก้ไข',
  slipCorrections: '(     )\tขอแก้ไขรายงานการประชุม ดังนี้',
  slipColumns: ['หน้า', 'บรรทัดที่', 'ข้อความเดิม', 'ขอแก้ไขเป็น'],
  slipDate: 'วันที่ ………… / ………………………… / …………………',
} as const
