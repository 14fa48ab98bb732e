import type { Sentence } from './sentence'

/** The words of the dialog that begins a news item of a meeting. */
export const NEWS_DIALOG = {
  title: { th: 'ข่าวจากการประชุม', en: 'News of the meeting' },
  lead: {
    th: 'เลือกเรื่องที่จะเล่าในข่าว มีเฉพาะเรื่องที่ที่ประชุมรับทราบหรือมีมติแล้ว ที่ไม่เลือกจะไม่อยู่ในข่าว',
    en: 'Choose what the news tells of. Only what was noted or decided is here; what is not ticked is not told.',
  },
  matters: { th: 'เรื่อง', en: 'Matters' },
  none: {
    th: 'ยังไม่มีเรื่องที่ที่ประชุมรับทราบหรือมีมติ ข่าวจะบอกเฉพาะวัน สถานที่ ประธาน และจำนวนผู้เข้าประชุม',
    en: 'Nothing was noted or decided yet. The news then tells of the day, the place, the chair and who came.',
  },
  begin: { th: 'เริ่มเขียนข่าว', en: 'Begin the news' },
  signs: {
    th: 'ยังไม่เริ่มข่าว ข้อความต่อไปนี้อาจทำให้รู้ตัวผู้เสียหาย โปรดแก้ในเอกสารนี้ หรือไม่เลือกเรื่องนั้น',
    en: 'The news was not begun: these words may tell who a victim is. Change them in this paper, or leave the matter out.',
  },
  unsuited: {
    th: 'ทำข่าวได้จากรายงานการประชุมหรือรายงานผลการถอดบทเรียน',
    en: 'News can be made of minutes or of a findings report.',
  },
} as const satisfies Record<string, Sentence>

/** The words of the dialog for the papers of a year. */
export const YEAR_DIALOG = {
  title: { th: 'เอกสารของทั้งปี', en: 'Papers of the year' },
  lead: {
    th: 'ทำจากรายงานทุกฉบับในแฟ้มงาน ไม่แก้ไฟล์ใดในแฟ้ม',
    en: 'Made from all papers of the binder. No file of it is changed.',
  },
  which: { th: 'เอกสาร', en: 'Paper' },
  summary: { th: 'สรุปสำหรับรัฐมนตรี', en: 'One page for the minister' },
  book: { th: 'รวมเล่มประจำปี', en: 'Yearbook' },
  bookLead: {
    th: 'รวมรายงานที่รับรองแล้วทุกฉบับของปี ทะเบียนรายหน่วยงานและรายด้าน ผนึกด้วย SHA-256 ที่ตรวจได้โดยไม่ใช้โปรแกรมนี้ ได้ไฟล์ .zip หนึ่งไฟล์ ในนั้นมี PDF และตารางทะเบียน',
    en: 'All adopted minutes of the year with registers by agency and by area, sealed with SHA-256 that anyone can check without this program. One .zip file with a PDF and the register as a spreadsheet.',
  },
  series: { th: 'ชุดการประชุม', en: 'Series' },
  year: { th: 'ปี', en: 'Year' },
  lastYear: { th: 'ปีของรายงานล่าสุด', en: 'That of the last minutes' },
  bind: { th: 'รวมเล่ม…', en: 'Bind…' },
  bound: { th: 'รวมเล่มแล้ว {} ฉบับ ใน {}', en: '{} minutes bound in {}' },
  unread: {
    th: 'ไม่ได้นับไฟล์ที่อ่านไม่ได้: {}',
    en: 'Not counted, for they cannot be read: {}',
  },
  noSeries: {
    th: 'ในแฟ้มนี้ยังไม่มีรายงานการประชุมที่อ่านได้',
    en: 'No minutes in this binder can be read yet.',
  },
} as const satisfies Record<string, Sentence>
