import { say } from './say'

/** What is said of the text of a letter. */
export const LETTER_TEXT_GAPS = {
  thatMissing: (found: string) =>
    say(
      `ข้อความขึ้นต้นว่า “${found}” แต่ไม่ลงท้ายว่า “นั้น” โปรดเติม`,
      `The paragraph begins “${found}” and lacks the “นั้น” that closes it.`,
    ),
  noConclusion: () =>
    say(
      'ยังไม่มีส่วนสรุปของหนังสือ โปรดลงท้ายด้วย จึงเรียนมาเพื่อ… หรือ จึงขอ…',
      'The letter has no conclusion: end it with “จึงเรียนมาเพื่อ…” or “จึงขอ…”.',
    ),
  recipientAbroad: (recipient: string, ministry: string) =>
    say(
      `“${recipient}” อยู่ใน${ministry} ซึ่งเป็นต่างกระทรวง โปรดใช้หนังสือภายนอกแทนบันทึกข้อความ`,
      `“${recipient}” belongs to another ministry (${ministry}): send a letter, not a memo.`,
    ),
  secretByMail: (found: string) =>
    say(
      `หนังสือลับที่สุดส่ง “${found}” ไม่ได้ โปรดแก้วิธีส่ง`,
      `A most secret letter does not go “${found}”: change how it is sent.`,
    ),
  recipientShort: (found: string, meant: string) =>
    meant === ''
      ? say(
          `ผู้รับ “${found}” เป็นคำย่อและไม่มีในทะเบียนหน่วยงาน โปรดเขียนตำแหน่งหรือชื่อเต็ม`,
          `The recipient “${found}” is shortened and not in the registry: write position or name in full.`,
        )
      : say(
          `ผู้รับ “${found}” เป็นคำย่อ โปรดเขียนเต็ม เช่น “${meant}”`,
          `The recipient “${found}” is shortened: write it in full, as “${meant}”.`,
        ),
  recipientUnknown: (found: string) =>
    say(
      `ผู้รับ “${found}” ไม่ตรงกับหน่วยงานใดในทะเบียน โปรดตรวจชื่อหรือเพิ่มในทะเบียน`,
      `The recipient “${found}” is of no body in the registry: check the name or add it.`,
    ),
} as const
