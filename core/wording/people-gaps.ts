import { toThaiDigits } from '../thai/numerals'
import { say } from './say'

/** What is said of the lists of people. */
export const PEOPLE_GAPS = {
  chairNotFirst: (index: number) =>
    say(
      toThaiDigits(`ประธานอยู่ลำดับที่ ${index + 1} ของผู้มาประชุม โปรดย้ายขึ้นเป็นลำดับแรก`),
      `The chair stands in line ${index + 1} of those present: move it to the first.`,
    ),
  secretaryNotLast: () =>
    say(
      'เลขานุการไม่ได้อยู่ท้ายรายชื่อผู้มาประชุม โปรดย้ายลงเป็นลำดับสุดท้าย ก่อนผู้ช่วยเลขานุการ',
      'The secretary does not end the list of those present: move the line down.',
    ),
  twoChairs: () =>
    say(
      'มีประธานสองคนในผู้มาประชุม โปรดเหลือประธานเพียงคนเดียว',
      'Two chairs are listed as present: keep one.',
    ),
  listedTwice: (name: string) =>
    say(`“${name}” มีชื่อซ้ำในรายชื่อ โปรดเหลือไว้แห่งเดียว`, `“${name}” is listed twice: keep one line.`),
  substituteUnnamed: (replaced: string) =>
    say(
      `ผู้มาประชุมแทน “${replaced}” ยังไม่มีชื่อ โปรดระบุชื่อของผู้มาแทน`,
      `Whoever stands in for “${replaced}” has no name of his own.`,
    ),
  ownSubstitute: (name: string) =>
    say(`“${name}” ระบุว่ามาแทนตนเอง โปรดตรวจชื่อผู้ที่ถูกแทน`, `“${name}” stands in for himself.`),
  bracketed: (found: string, right: string) =>
    say(
      `“${found}” พิมพ์วงเล็บไว้แล้ว ระบบพิมพ์วงเล็บให้เอง โปรดเหลือเพียง “${right}”`,
      `“${found}”: the paper prints the brackets itself; keep “${right}”.`,
    ),
  parted: (found: string) =>
    say(
      `คำนำหน้า “${found}” ต้องเขียนติดกับชื่อ โปรดลบช่องว่าง`,
      `“${found}” stands close to the name: take out the space.`,
    ),
  sameSigner: (name: string) =>
    say(
      `“${name}” ลงนามทั้งในฐานะผู้จัดทำและผู้ตรวจ โปรดพิจารณาให้ผู้อื่นตรวจ`,
      `“${name}” signs as writer and as reviewer: consider another reviewer.`,
    ),
  listedForCopies: (name: string) =>
    say(
      `“${name}” อยู่ในบัญชีแจกจ่ายมากกว่าหนึ่งครั้ง โปรดเหลือไว้ครั้งเดียว`,
      `“${name}” is on the distribution list more than once.`,
    ),
  moreAgenciesThanPeople: (agencies: number, people: number) =>
    say(
      toThaiDigits(`ผู้เข้าร่วม ${people} คน น้อยกว่าจำนวน ${agencies} หน่วยงาน โปรดตรวจตัวเลข`),
      `${people} people cannot come from ${agencies} agencies: check the numbers.`,
    ),
  peopleUnlisted: (said: number, listed: number) =>
    say(
      toThaiDigits(`ระบุผู้เข้าร่วม ${said} คน แต่รายชื่อมี ${listed} คน โปรดแก้จำนวนหรือรายชื่อ`),
      `${said} people are said to have come, and ${listed} are listed: mend the number or the list.`,
    ),
  agenciesUnlisted: (said: number, listed: number) =>
    say(
      toThaiDigits(`ระบุ ${said} หน่วยงาน แต่รายชื่อมี ${listed} หน่วยงาน โปรดแก้จำนวนหรือรายชื่อ`),
      `${said} agencies are said to have come, and ${listed} are listed: mend the number or the list.`,
    ),
} as const
