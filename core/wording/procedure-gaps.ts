import { toThaiDigits } from '../thai/numerals'
import { say } from './say'

/** What is said of how a meeting was held. */
export const PROCEDURE_GAPS = {
  noMinuteTaker: () =>
    say('ยังไม่มีผู้จดรายงานการประชุมลงนาม โปรดเพิ่มผู้จด', 'Nobody signs as the minute taker: add one.'),
  fewPresent: (present: number, appointed: number) =>
    say(
      toThaiDigits(
        `ผู้มาประชุม ${present} คน จากทั้งหมด ${appointed} คน ไม่ถึงกึ่งหนึ่ง โปรดตรวจว่าครบองค์ประชุมตามระเบียบของคณะ`,
      ),
      `${present} of ${appointed} were present, fewer than half: check the body’s own quorum.`,
    ),
  officerAsGuest: (name: string) =>
    say(
      `“${name}” มีตำแหน่งในคณะ แต่อยู่ในผู้เข้าร่วมประชุม โปรดย้ายไปผู้มาประชุม`,
      `“${name}” holds an office of the body but is listed as in attendance.`,
    ),
  replacedAndAbsent: (name: string) =>
    say(
      `“${name}” มีผู้มาประชุมแทนแล้ว แต่ยังอยู่ในผู้ไม่มาประชุม โปรดเลือกอย่างเดียว`,
      `“${name}” sent a substitute and is listed as absent, too.`,
    ),
  outOfOrder: () =>
    say(
      'รายชื่อผู้มาประชุมต้องเรียงรองประธาน กรรมการ แล้วจึงผู้ทรงคุณวุฒิ โปรดเรียงใหม่',
      'Those present stand as vice-chair, members, experts: put them in order.',
    ),
  mediumInPlace: (found: string) =>
    say(
      `ช่องสถานที่มีคำว่า “${found}” โปรดย้ายไปช่องระบบประชุมทางไกล ระบบจะพิมพ์ว่า และผ่านสื่ออิเล็กทรอนิกส์`,
      `The place tells of “${found}”: it belongs in the field for the electronic medium.`,
    ),
  adoptsOlder: (found: string, before: string) =>
    say(
      toThaiDigits(`รับรองรายงานครั้งที่ ${found} แต่การประชุมครั้งก่อนคือ ${before} โปรดตรวจครั้งที่`),
      `The minutes of ${found} are adopted, but the meeting before was ${before}.`,
    ),
  correctionUncited: () =>
    say(
      'รับรองโดยมีการแก้ไข แต่ยังไม่ระบุหน้าและบรรทัดที่แก้ โปรดระบุ หน้า … บรรทัดที่ … จาก “…” เป็น “…”',
      'Adopted with corrections, but no page and line are cited.',
    ),
  puttingOffUnclear: () =>
    say(
      'มติไม่ชัดว่าเลื่อนเรื่องนี้ไปการประชุมครั้งต่อไปหรือไม่ ระบบจะนำเรื่องไปในครั้งต่อไปด้วย หากเลื่อน โปรดเขียนว่า ให้เลื่อนการพิจารณาไปการประชุมครั้งต่อไป หากมีมติแล้ว โปรดเขียนมติโดยไม่กล่าวถึงการเลื่อนหรือการเสนอใหม่',
      'It is unclear whether the matter is put off; it comes back next time. Say “ให้เลื่อนการพิจารณาไปการประชุมครั้งต่อไป”, or word the decision without it.',
    ),
} as const
