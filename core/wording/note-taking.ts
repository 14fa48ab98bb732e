import type { NoteTaking } from '../model/document'

/** วิธีจดรายงานการประชุม: what each is called, and how a matter is written in it. */
export const NOTE_TAKING_WORDS: Readonly<
  Record<
    NoteTaking | 'points',
    { readonly th: string; readonly en: string; readonly guidance: string }
  >
> = {
  points: {
    th: 'จดประเด็นสำคัญที่นำไปสู่มติ',
    en: 'Points that lead to the resolution',
    guidance:
      'วิธีจด: สรุปเฉพาะประเด็นสำคัญและเหตุผลที่นำไปสู่มติ ไม่ต้องระบุว่าผู้ใดพูด เว้นแต่เป็นข้อสั่งการหรือข้อสังเกตของผู้แทนหน่วยงาน',
  },
  verbatim: {
    th: 'จดทุกคำพูด',
    en: 'Verbatim',
    guidance:
      'วิธีจด: จดทุกคำพูดตามลำดับ ขึ้นย่อหน้าใหม่เมื่อเปลี่ยนผู้พูด เริ่มด้วยชื่อหรือตำแหน่ง ตามด้วยทวิภาคและเว้นวรรค เช่น ประธาน: ขอให้… ระบบจะพิมพ์ชื่อผู้พูดเป็นตัวหนา',
  },
  resolutions: {
    th: 'จดเฉพาะมติและเหตุผล',
    en: 'Resolutions with reasons only',
    guidance: 'วิธีจด: เขียนเฉพาะเหตุผลของมติ ขึ้นต้นว่า ที่ประชุมพิจารณาแล้วเห็นว่า แล้วบันทึกมติ ไม่ต้องเขียนการอภิปราย',
  },
}

/** The label of the choice. */
export const NOTE_TAKING = { th: 'วิธีจดรายงานการประชุม', en: 'How notes are taken' } as const
