import type { NoteTaking } from '../model/document'
import type { Sentence } from './sentence'

/** วิธีจดรายงานการประชุม: what each is called, and how a matter is written in it. */
export const NOTE_TAKING_WORDS: Readonly<
  Record<NoteTaking | 'points', Sentence & { readonly guidance: Sentence }>
> = {
  points: {
    th: 'จดประเด็นสำคัญที่นำไปสู่มติ',
    en: 'Points that lead to the resolution',
    guidance: {
      th: 'วิธีจด: สรุปเฉพาะประเด็นสำคัญและเหตุผลที่นำไปสู่มติ ไม่ต้องระบุว่าผู้ใดพูด เว้นแต่เป็นข้อสั่งการหรือข้อสังเกตของผู้แทนหน่วยงาน',
      en: 'How to write it: only the points and reasons that lead to the resolution, without saying who spoke, save for orders and for remarks of an agency’s representative.',
    },
  },
  verbatim: {
    th: 'จดทุกคำพูด',
    en: 'Verbatim',
    guidance: {
      th: 'วิธีจด: จดทุกคำพูดตามลำดับ ขึ้นย่อหน้าใหม่เมื่อเปลี่ยนผู้พูด เริ่มด้วยชื่อหรือตำแหน่ง ตามด้วยทวิภาคและเว้นวรรค เช่น ประธาน: ขอให้… ระบบจะพิมพ์ชื่อผู้พูดเป็นตัวหนา',
      en: 'How to write it: every word in order, a new paragraph for each speaker. Begin with the name or position, then a colon and a space, as in “ประธาน: ขอให้…”: the speaker is printed bold.',
    },
  },
  resolutions: {
    th: 'จดเฉพาะมติและเหตุผล',
    en: 'Resolutions with reasons only',
    guidance: {
      th: 'วิธีจด: เขียนเฉพาะเหตุผลของมติ ขึ้นต้นว่า ที่ประชุมพิจารณาแล้วเห็นว่า แล้วบันทึกมติ ไม่ต้องเขียนการอภิปราย',
      en: 'How to write it: only the reasons for the resolution, beginning “ที่ประชุมพิจารณาแล้วเห็นว่า”, then the resolution. No discussion.',
    },
  },
}

/** The label of the choice. */
export const NOTE_TAKING = { th: 'วิธีจดรายงานการประชุม', en: 'How notes are taken' } as const
