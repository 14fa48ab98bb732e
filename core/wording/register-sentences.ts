import type { Sentence } from './sentence'

/** How the commands that ask the register say that they were used wrongly. */
export const REGISTER_SENTENCES = {
  unknownArea: {
    th: 'ไม่รู้จักด้าน «{}» โปรดใช้ prosecution, protection หรือ prevention',
    en: 'Unknown area “{}”. Use prosecution, protection or prevention.',
  },
  unknownState: {
    th: 'ไม่รู้จักสถานะ «{}» โปรดใช้ live (ยังไม่แล้วเสร็จ), open, standing, done หรือ ended',
    en: 'Unknown state “{}”. Use live (not finished), open, standing, done or ended.',
  },
  unknownEvent: {
    th: 'ไม่รู้จัก «{}» โปรดใช้คำใดคำหนึ่งต่อไปนี้ {}',
    en: 'Unknown event “{}”. Use one of these: {}.',
  },
  unknownKind: {
    th: 'ไม่รู้จักชนิดของเรื่อง «{}» โปรดใช้คำใดคำหนึ่งต่อไปนี้ {}',
    en: 'Unknown kind of matter “{}”. Use one of these: {}.',
  },
  unknownList: {
    th: 'ไม่รู้จักรายการ «{}» โปรดใช้ --list papers, reports, goals หรือ agencies',
    en: 'Unknown list “{}”. Use --list papers, reports, goals or agencies.',
  },
  unknownMonth: {
    th: 'ไม่รู้จักเดือน «{}» โปรดเขียนแบบ 2018-09 (ปี ค.ศ. เดือน)',
    en: 'Unknown month “{}”. Write it as 2018-09.',
  },
  listToFile: {
    th: 'ส่งออกได้เฉพาะทะเบียนข้อสั่งการ โปรดตัด --list ออก หรือตัด --to ออก',
    en: 'Only the register of orders goes into a file. Leave out --list, or --to.',
  },
  jsonToFile: {
    th: 'ตัวเลือก --json พิมพ์บนจอ จึงใช้พร้อม --to ไม่ได้ โปรดตัดตัวหนึ่งออก',
    en: '--json prints on the screen and cannot go with --to. Leave one of them out.',
  },
  notRegisterName: {
    th: 'ไฟล์ปลายทางของทะเบียน «{}» ต้องลงท้ายด้วย .xlsx .docx .pdf หรือ .txt โปรดแก้ชื่อ',
    en: 'The register’s output file “{}” must end in .xlsx, .docx, .pdf or .txt. Change the name.',
  },
  unknownMatter: {
    th: 'ไม่มีรายงานใดในแฟ้มที่มีเรื่องรหัส «{}» โปรดใช้รหัสที่คำสั่ง register หรือ find แสดง',
    en: 'No paper of the binder has a matter “{}”. Use an id that register or find shows.',
  },
} as const satisfies Record<string, Sentence>
