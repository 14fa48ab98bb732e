import { say } from './say'

/** What is said of words, spaces and marks. */
export const TYPING_GAPS = {
  wordUnofficial: (found: string, official: string) =>
    say(
      `คำว่า “${found}” แบบของทางราชการใช้ “${official}” โปรดแก้`,
      `“${found}” should be “${official}”.`,
    ),
  misspelt: (found: string, right: string) =>
    say(`“${found}” สะกดผิด โปรดแก้เป็น “${right}”`, `“${found}” is spelt “${right}”.`),
  maybeMisspelt: (found: string, right: string) =>
    say(
      `“${found}” อาจเป็น “${right}” ที่สะกดผิด หรือเป็นชื่อหรือส่วนของคำอื่น โปรดตรวจแล้วแก้เอง`,
      `“${found}” may be “${right}” misspelt, or a name or a part of other words: check and mend it.`,
    ),
  wordOrAction: (found: string, official: string) =>
    say(
      `“${found}” หากเป็นชื่อเอกสารหรือผู้คน แบบของทางราชการใช้ “${official}” หากเป็นการกระทำหรือส่วนของคำอื่นให้คงไว้ โปรดตรวจ`,
      `“${found}” should be “${official}” where it names a paper or people; leave it where it tells what is done.`,
    ),
  outOfOrder: (found: string, right: string) =>
    say(
      `“${found}” พิมพ์สระหรือวรรณยุกต์สลับที่หรือซ้ำ โปรดแก้เป็น “${right}”`,
      `“${found}” has its marks out of order: write “${right}”.`,
    ),
  wrongLetter: (found: string, right: string) =>
    say(
      `พบ “${found}” แทน “${right}” โปรดแก้เป็น “${right}”`,
      `“${found}” stands in place of “${right}”.`,
    ),
  latinLetter: (found: string) =>
    say(
      `ใน “${found}” มีตัวอักษรละตินแทรกอยู่ในคำไทย โปรดตรวจ`,
      `A Latin letter stands inside “${found}”.`,
    ),
  wordTwice: (found: string, right: string) =>
    say(`“${found}” พิมพ์ซ้ำ โปรดเหลือ “${right}”`, `“${found}” is typed twice: keep “${right}”.`),
  invisible: () =>
    say(
      'มีอักขระที่มองไม่เห็นปนอยู่ในข้อความ มักติดมากับการคัดลอก โปรดลบออก',
      'There are invisible characters in the text: take them out.',
    ),
  manySpaces: () =>
    say('มีช่องว่างติดกันหลายช่อง โปรดเหลือช่องเดียว', 'There are several spaces in a row: keep one.'),
  edge: () =>
    say('มีช่องว่างเกินที่ต้นหรือท้ายข้อความ โปรดลบออก', 'There are spaces at the beginning or the end.'),
  yamokTight: () =>
    say('ไม้ยมก (ๆ) ต้องเว้นวรรคหน้าและหลัง โปรดเติมช่องว่าง', 'ๆ has a space before and after it.'),
  yamokAlone: () => say('ไม้ยมก (ๆ) ไม่ได้ตามหลังคำ โปรดตรวจ', 'ๆ does not follow a word.'),
  paiyanApart: () =>
    say('ไปยาลน้อย (ฯ) ต้องเขียนติดกับคำหน้า โปรดลบช่องว่าง', 'ฯ stands close to its word.'),
  etCeteraTight: () =>
    say('ไปยาลใหญ่ (ฯลฯ) ต้องเว้นวรรคหน้าและหลัง โปรดเติมช่องว่าง', 'ฯลฯ has a space before and after it.'),
  etCeteraTwice: () =>
    say('ใช้ ฯลฯ คู่กับ เป็นต้น โปรดเลือกอย่างใดอย่างหนึ่ง', 'ฯลฯ and เป็นต้น say the same: keep one.'),
  halfOpen: (near: string) =>
    say(
      `เครื่องหมายวงเล็บหรืออัญประกาศที่ “${near}” ไม่ครบคู่ โปรดตรวจ`,
      `A bracket or quotation mark at “${near}” lacks its other half.`,
    ),
  quoteForeign: (quoted: string, mark: string, right: string) =>
    say(
      `อัญประกาศของ ${quoted} โปรดใช้ ${right} แทน ${mark}`,
      `The quotation ${quoted} takes ${right} in place of ${mark}.`,
    ),
  bracketLoose: () =>
    say(
      'มีช่องว่างชิดด้านในของวงเล็บหรืออัญประกาศ โปรดลบออก',
      'There is a space inside a bracket: take it out.',
    ),
  markTwice: (found: string, right: string) =>
    say(`เครื่องหมาย “${found}” ซ้ำกัน โปรดเหลือ “${right}”`, `The mark “${found}” is repeated.`),
  fullStop: () =>
    say('ประโยคภาษาไทยไม่ลงท้ายด้วยมหัพภาค (.) โปรดลบออก', 'A Thai sentence ends without a full stop.'),
  stopOrShort: (found: string) =>
    say(
      `จุดหลัง “${found}” หากเป็นคำย่อให้คงไว้ หากเป็นท้ายประโยคภาษาไทยให้ลบออก โปรดตรวจ`,
      `The point of “${found}” stays if it shortens a word and goes if it ends a Thai sentence.`,
    ),
  blankLeft: (found: string) =>
    say(`ยังไม่ได้เติมข้อความที่ “${found}” โปรดเติม`, `“${found}” is still to be filled in.`),
  itemEmpty: () => say('มีข้อย่อยที่ว่างอยู่ โปรดเติมหรือลบออก', 'An item of a list is empty.'),
  noteEmpty: () => say('มีเชิงอรรถที่ยังไม่มีข้อความ โปรดเติมหรือลบออก', 'A footnote has no words yet.'),
  tableRagged: () =>
    say('แถวของตารางมีจำนวนช่องไม่เท่ากัน โปรดตรวจ', 'The rows of a table are of different lengths.'),
} as const
