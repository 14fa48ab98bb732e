import { say } from './say'

/** What is said of letters, circulars and memoranda. */
export const LETTER_GAPS = {
  labelTyped: (found: string) =>
    say(
      `“${found}” ระบบพิมพ์ให้แล้ว โปรดลบออกจากช่อง`,
      `“${found}” is printed by itself: take it out of the field.`,
    ),
  labelElsewhere: (found: string) =>
    say(
      `“${found}” อาจเป็นคำนำของช่องอื่นหรือเป็นส่วนหนึ่งของข้อความ โปรดตรวจแล้วแก้เอง`,
      `“${found}” may be the label of another field or a part of the words: check it.`,
    ),
  circularUnmarked: (reference: string) =>
    say(
      `ที่ “${reference}” ยังไม่มี ว หน้าเลขทะเบียน หนังสือเวียนต้องมี โปรดเติม`,
      `“${reference}” lacks the ว of a circular letter before its number.`,
    ),
  letterMarked: (reference: string) =>
    say(
      `ที่ “${reference}” มี ว ซึ่งใช้กับหนังสือเวียน โปรดตรวจชนิดของหนังสือ`,
      `“${reference}” has the ว of a circular: check the kind of letter.`,
    ),
  closingTyped: () =>
    say(
      'คำลงท้าย “ขอแสดงความนับถือ” ระบบพิมพ์ให้ในหนังสือภายนอก และไม่มีในบันทึกข้อความ โปรดลบออก',
      'The closing words are printed by themselves in a letter and have no place in a memo.',
    ),
  urgencyTyped: (found: string, chosen: string) =>
    say(
      `พิมพ์ “${found}” ไว้ในข้อความ แต่ชั้นความเร็วที่เลือกคือ “${chosen || 'ปกติ'}” โปรดเลือกให้ตรงกัน`,
      `“${found}” is typed, but the letter is not marked so.`,
    ),
  secrecyTyped: (found: string, chosen: string) =>
    say(
      `พิมพ์ “${found}” ไว้ในข้อความ แต่ชั้นความลับที่เลือกคือ “${chosen || 'เปิดเผย'}” โปรดเลือกให้ตรงกัน`,
      `“${found}” is typed, but the letter is not marked so.`,
    ),
  markPrinted: (found: string) =>
    say(
      `“${found}” ระบบพิมพ์ให้ตามชั้นที่เลือกแล้ว โปรดลบออกจากข้อความ`,
      `“${found}” is printed by itself, as it was chosen: take it out of the text.`,
    ),
  gradeMisnamed: (found: string, meant: readonly string[]) =>
    meant.join('') === ''
      ? say(
          `“${found}” ไม่ใช่ชั้นความเร็วหรือชั้นความลับตามระเบียบ โปรดเลือกชั้นในช่องของหนังสือ`,
          `“${found}” is no grade of speed or secrecy: choose one in the field of the letter.`,
        )
      : say(
          `“${found}” โปรดแก้เป็น ${meant.map(grade => `“${grade}”`).join(' หรือ ')}`,
          `“${found}” is written ${meant.map(grade => `“${grade}”`).join(' or ')}.`,
        ),
  referenceUnfit: (found: string, right: string) =>
    say(`ที่ “${found}” โปรดแก้เป็น “${right}”`, `The reference “${found}” is written “${right}”.`),
  memoAbroad: (ministries: string) =>
    say(
      `บันทึกข้อความนี้ส่งถึงหลายกระทรวง (${ministries}) โปรดใช้หนังสือภายนอกกับต่างกระทรวง`,
      `This memo goes to several ministries (${ministries}): send letters outside your own.`,
    ),
  enclosureMissing: (found: string) =>
    say(
      `ข้อความกล่าวถึง “${found}” แต่ยังไม่มีในรายการสิ่งที่ส่งมาด้วย โปรดเพิ่ม`,
      `“${found}” is mentioned but not listed among the enclosures.`,
    ),
  citationMissing: (found: string) =>
    say(
      `ข้อความกล่าวถึง “${found}” แต่ช่องอ้างถึงว่างอยู่ โปรดเพิ่ม`,
      `“${found}” is mentioned but no letter is cited.`,
    ),
  manyCited: () =>
    say(
      'อ้างถึงหนังสือมากกว่าหนึ่งฉบับ โดยปกติอ้างเฉพาะฉบับสุดท้าย โปรดพิจารณา',
      'More than one letter is cited: usually only the last one is.',
    ),
} as const
