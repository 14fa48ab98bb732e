import { richText } from '../../../core/model/rich-text'
import { letter } from './paper-cases'
import type { RuleCase } from './rule-case'

const circular = (reference: string) => letter('circular-letter', { reference })
const wrote = (reason: string) => ({ texts: { reason: richText(reason) } })

/** What the rules say of letters, circulars and memoranda. */
export const LETTER_CASES: readonly RuleCase[] = [
  [
    'circular-mark',
    circular('พม ๐๒๑๘/ว      '),
    circular('พม ๐๒๑๘/๑๒๓'),
    'letterhead: ที่ “พม ๐๒๑๘/๑๒๓” ยังไม่มี ว',
  ],
  [
    'circular-mark',
    circular(''),
    letter('memo', { reference: 'พม ๐๒๑๘/ว ๑๒' }),
    'letterhead: ที่ “พม ๐๒๑๘/ว ๑๒” มี ว',
  ],
  [
    'letter-labels-bare',
    letter('memo'),
    letter('memo', { subject: 'เรื่อง ขอเชิญประชุม' }),
    'letterhead: “เรื่อง” ระบบพิมพ์ให้แล้ว',
  ],
  [
    'recipient-known',
    letter('memo', { recipient: 'อธิบดีกรมประมง' }),
    letter('memo', { recipient: 'กต.' }),
    'letterhead: ผู้รับ “กต.” เป็นคำย่อและไม่มีในทะเบียนหน่วยงาน',
  ],
  [
    'recipient-known',
    letter('memo', { recipient: 'ผู้อำนวยการ' }),
    letter('memo', { recipient: 'พส.' }),
    'letterhead: ผู้รับ “พส.” เป็นคำย่อ โปรดเขียนเต็ม เช่น “อธิบดีกรมพัฒนาสังคมและสวัสดิการ”',
  ],
  [
    'recipient-known',
    letter('memo', { recipient: 'ผู้อำนวยการและคณะ' }),
    letter('memo', { recipient: 'ผบ.ตร.' }),
    'letterhead: ผู้รับ “ผบ.ตร.” เป็นคำย่อ โปรดเขียนเต็ม เช่น “ผู้บัญชาการตำรวจแห่งชาติ”',
  ],
  [
    'recipient-known',
    letter('memo', { recipient: 'อธิบดีกรมประมงและอธิบดีกรมเจ้าท่า' }),
    letter('memo', { recipient: 'UNHCR' }),
    'letterhead: ผู้รับ “UNHCR” เป็นคำย่อและไม่มีในทะเบียนหน่วยงาน',
  ],
  [
    'recipient-known',
    letter('circular-letter', { recipient: 'กต.' }),
    letter('memo', { recipient: 'อธิบดีกรมการขนส่งทางอวกาศ' }),
    'letterhead: ผู้รับ “อธิบดีกรมการขนส่งทางอวกาศ” ไม่ตรงกับหน่วยงานใดในทะเบียน',
  ],
  [
    'closing-automatic',
    letter('memo', wrote('จึงขอแสดงความนับถือต่อผู้จัด')),
    letter('memo', wrote('ขอแสดงความนับถือ')),
    'reason: คำลงท้าย',
  ],
  [
    'urgency-marked',
    letter('memo', { reference: 'ด่วนที่สุด ที่ พม ๐๒๑๘/๑', urgency: 'most-urgent' }),
    letter('memo', { reference: 'ด่วนที่สุด ที่ พม ๐๒๑๘/๑' }),
    'letterhead: พิมพ์ “ด่วนที่สุด” ไว้ในข้อความ แต่ชั้นความเร็วที่เลือกคือ “ปกติ”',
  ],
  [
    'secrecy-marked',
    letter('memo', { subject: 'ลับหรือเปิดเผย' }),
    letter('memo', { subject: 'ลับมาก แผนปฏิบัติการ' }),
    'letterhead: พิมพ์ “ลับมาก”',
  ],
  [
    'urgency-marked',
    letter('memo', wrote('ด่วนมากกว่าปกติ')),
    letter('memo', wrote('(ด่วนมาก)')),
    'reason: พิมพ์ “ด่วนมาก”',
  ],
  [
    'marks-once',
    letter('memo', { reference: 'ด่วนที่สุด ที่ พม ๐๒๑๘/๑' }),
    letter('memo', { reference: 'ด่วนที่สุด ที่ พม ๐๒๑๘/๑', urgency: 'most-urgent' }),
    'letterhead: “ด่วนที่สุด” ระบบพิมพ์ให้',
  ],
  [
    'marks-once',
    letter('memo', { subject: 'ลับมาก แผน', secrecy: 'secret' }),
    letter('memo', { subject: 'ลับมาก แผน', secrecy: 'very-secret' }),
    'letterhead: “ลับมาก” ระบบพิมพ์ให้',
  ],
  [
    'grades-spelt',
    letter('memo', { subject: 'ด่วนที่สุด ขอเชิญประชุม' }),
    letter('memo', { subject: 'ด่วนทีสุด ขอเชิญประชุม' }),
    'letterhead: “ด่วนทีสุด” โปรดแก้เป็น “ด่วนที่สุด”',
  ],
  [
    'grades-spelt',
    letter('memo', { subject: 'ปกปิดข้อมูลผู้เสียหาย' }),
    letter('memo', { subject: 'ลับเฉพาะ ข้อมูลผู้เสียหาย' }),
    'letterhead: “ลับเฉพาะ” ไม่ใช่ชั้น',
  ],
  [
    'reference-spaced',
    circular('พม ๐๒๑๘/ว      '),
    circular('พม๐๒๑๘/ว๑๒'),
    'letterhead: ที่ “พม๐๒๑๘/ว๑๒” โปรดแก้เป็น “พม ๐๒๑๘/ว ๑๒”',
  ],
  [
    'reference-spaced',
    circular('พม ๐๒๑๘.๓/๑๒๓'),
    circular('พม ๐๒๑๘ / ว ๑๒'),
    'letterhead: ที่ “พม ๐๒๑๘ / ว ๑๒” โปรดแก้เป็น “พม ๐๒๑๘/ว ๑๒”',
  ],
  [
    'circular-mark',
    circular('พม ๐๒๑๘/ว ๑๒๓'),
    circular('พม ๐๒๑๘/      '),
    'letterhead: ที่ “พม ๐๒๑๘/” ยังไม่มี ว',
  ],
  [
    'memo-inside-ministry',
    letter('memo', { distribution: ['dsdw', 'dcy'] }),
    letter('memo', { distribution: ['dsdw', 'doe'] }),
    'letterhead: บันทึกข้อความนี้ส่งถึงหลายกระทรวง',
  ],
  [
    'enclosures-listed',
    letter('circular-letter', { ...wrote('ตามสิ่งที่ส่งมาด้วย ๒'), enclosures: ['ก', 'ข'] }),
    letter('circular-letter', { ...wrote('ตามสิ่งที่ส่งมาด้วย ๒'), enclosures: ['ก'] }),
    'reason: ข้อความกล่าวถึง “สิ่งที่ส่งมาด้วย ๒”',
  ],
  [
    'citations-listed',
    letter('circular-letter', { ...wrote('ตามหนังสือที่อ้างถึง'), citations: ['หนังสือ'] }),
    letter('circular-letter', wrote('ตามหนังสือที่อ้างถึง')),
    'reason: ข้อความกล่าวถึง “หนังสือที่อ้างถึง”',
  ],
  [
    'last-letter-cited',
    letter('circular-letter', { citations: ['ก', ' '] }),
    letter('circular-letter', { citations: ['ก', 'ข'] }),
    'letterhead: อ้างถึงหนังสือมากกว่าหนึ่งฉบับ',
  ],
]
