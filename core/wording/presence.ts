import type { Misplaced } from '../quorum/come-and-go'
import type { Sentence } from './sentence'

/** What is said of who sat in a meeting and when. `{}` is filled in. */
export const PRESENCE_WORDS = {
  title: { th: 'ผู้มาประชุมตามเวลา', en: 'Who sat there when' },
  unsuited: {
    th: 'ผู้มาประชุมตามเวลาใช้กับรายงานการประชุมเท่านั้น',
    en: 'Who sat there when is for minutes.',
  },
  readOnly: {
    th: 'เอกสารนี้แก้ไขที่นี่ไม่ได้ เพราะเปิดอ่านอย่างเดียวหรือรับรองแล้ว',
    en: 'Nothing can be changed here: the paper is opened for reading, or adopted.',
  },
  nobody: {
    th: 'ยังไม่มีรายชื่อผู้มาประชุม เพิ่มในส่วนผู้มาประชุมของรายงาน',
    en: 'Nobody is on the list yet: add those present in the paper.',
  },
  allTheTime: { th: 'ทุกคนอยู่ตลอดการประชุม', en: 'Everybody sat there all the time.' },
  noHours: {
    th: 'ยังไม่ระบุเวลาเริ่มและเลิกประชุม จึงยังวาดแถบเวลาไม่ได้',
    en: 'The meeting has no hours yet, so that no bars can be drawn.',
  },
  notTaken: {
    th: 'รายชื่อยกมาจากครั้งก่อน ยังไม่ได้ตรวจว่าผู้ใดมา',
    en: 'The list is that of the last meeting: nobody has said who came.',
  },
  taken: { th: 'ตรวจรายชื่อแล้ว', en: 'List checked' },
  came: { th: 'มา {} คน', en: '{} present' },
  substitutes: { th: 'มาแทน {} คน', en: '{} as substitutes' },
  away: { th: 'ไม่มา {} คน', en: '{} absent' },
  quorum: { th: 'องค์ประชุม', en: 'Quorum' },
  quorumOf: { th: 'ต้องมี {} จาก {} คน', en: '{} of {} needed' },
  unknown: { th: 'ยังไม่ระบุจำนวนกรรมการ', en: 'How many were appointed is not said' },
  enough: { th: 'ครบ', en: 'Quorate' },
  short: { th: 'ไม่ครบ', en: 'Too few' },
  resolvedShort: { th: 'มีมติขณะไม่ครบองค์ประชุม', en: 'Resolved without a quorum' },
  there: { th: '{} คน', en: '{} there' },
  person: { th: 'ผู้มาประชุม', en: 'Person' },
  bars: { th: 'เวลาที่อยู่ในที่ประชุม', en: 'In the room' },
  hours: { th: 'เข้า – ออก', en: 'In – out' },
  whole: { th: 'ตลอดการประชุม', en: 'all the time' },
  guests: { th: 'ผู้เข้าร่วมประชุม (ไม่นับเป็นองค์ประชุม)', en: 'In attendance, not counted' },
  agenda: { th: 'ระเบียบวาระตามเวลา', en: 'The agenda by hour' },
  takenUp: { th: 'เวลาที่เริ่มพิจารณา', en: 'Taken up at' },
  takenUpAt: { th: 'เวลาที่เริ่มพิจารณา เรื่องที่ {}', en: 'Matter {} taken up at' },
  addTakenUp: { th: 'เวลาพิจารณา…', en: 'Taken up at…' },
  noTopics: { th: 'ยังไม่มีเรื่องในระเบียบวาระ', en: 'No topics on the agenda yet.' },
  at: { th: 'เวลาที่จะบันทึก', en: 'Hour to note' },
  atHint: { th: 'เว้นว่างไว้คือเวลาเดี๋ยวนี้', en: 'Left empty, it is now' },
  notedCame: { th: '{} เข้าประชุม {}', en: '{} came at {}' },
  notedLeft: { th: '{} ออกจากที่ประชุม {}', en: '{} left at {}' },
  keyCame: { th: 'เข้า', en: 'in' },
  keyLeft: { th: 'ออก', en: 'out' },
  keyNext: { th: 'คนถัดไป', en: 'next' },
  keyEdit: { th: 'แก้เวลาและการไม่ร่วมพิจารณา', en: 'hours and recusals' },
  attending: { th: 'เวลาและการร่วมประชุม', en: 'Hours and attending' },
  addHours: { th: 'เวลา…', en: 'Hours…' },
  by: { th: 'ร่วมประชุมโดย', en: 'Attending by' },
  unsaid: { th: 'ไม่ระบุ', en: 'Not said' },
  room: { th: 'ในห้องประชุม', en: 'In the room' },
  online: { th: 'ผ่านสื่ออิเล็กทรอนิกส์', en: 'Online' },
  recused: { th: 'ไม่ร่วมพิจารณาเพราะมีส่วนได้เสีย', en: 'Left it, having a stake' },
  recusedIn: { th: 'ไม่ร่วมพิจารณา {}', en: 'left {}' },
  instead: { th: 'แทน {}', en: 'for {}' },
  markAbsent: { th: 'ไม่มา', en: 'Absent' },
  markPresent: { th: 'มาประชุม', en: 'Present' },
} as const satisfies Record<string, Sentence>

/** Why an hour was not noted, and what to do. */
export const MISPLACED_WORDS: Readonly<Record<Misplaced, Sentence>> = {
  'other-day': {
    th: 'วันนี้ไม่ใช่วันประชุม พิมพ์เวลาในช่อง “เวลาที่จะบันทึก” ก่อน',
    en: 'Today is not the day of the meeting: type the hour first.',
  },
  'outside-hours': {
    th: 'เวลานี้อยู่นอกเวลาประชุม พิมพ์เวลาใหม่ หรือแก้เวลาเริ่มและเลิกประชุม',
    en: 'That is outside the hours of the meeting: type another hour, or change those of the meeting.',
  },
  'already-there': {
    th: 'อยู่ในที่ประชุมแล้วตั้งแต่ก่อนเวลานี้ กด Enter เพื่อแก้เวลา',
    en: 'Already in the room by then: press Enter to change the hours.',
  },
  'already-gone': {
    th: 'ไม่อยู่ในที่ประชุมแล้วในเวลานี้ กด Enter เพื่อแก้เวลา',
    en: 'Not in the room at that hour: press Enter to change the hours.',
  },
  'left-as-came': {
    th: 'ออกในเวลาเดียวกับที่เข้า หากไม่ได้มา ให้ระบุว่าไม่มาในส่วนผู้มาประชุม',
    en: 'That is when they came: if they did not come at all, mark them as absent in the paper.',
  },
}
