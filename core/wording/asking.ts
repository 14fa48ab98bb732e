/** The words that ask an agency for its report of the month, to be sent by mail or by hand: Thai alone, as papers are. */
export const ASKING = {
  to: (whom: string) => `เรียน ${whom}`,
  reason: (meeting: string, day: string) => `ตามที่กำหนดจัด${meeting} ใน${day} นั้น`,
  untold: (month: string, agency: string) =>
    `ฝ่ายเลขานุการยังไม่ได้รับรายงานผลประจำเดือน${month === '' ? '' : `${month} `}ของ${agency} ตามข้อสั่งการต่อไปนี้`,
  order: (number: string, task: string, due: string) => `${number}. ${task}${due}`,
  due: (day: string) => ` กำหนด ${day}`,
  wish: 'จึงขอให้ส่งผลการดำเนินงาน ปัญหาอุปสรรค และความช่วยเหลือที่ต้องการ ให้ฝ่ายเลขานุการก่อนวันประชุม',
} as const
