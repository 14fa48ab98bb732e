import type { IsoDate } from '../calendar'
import { officialDate } from '../thai/dates'
import { toThaiDigits } from '../thai/numerals'
import { say } from './say'

/** What each missing thing is called, in the words of the regulation, and what to do about it. */
export const GAPS = {
  textMissing: (title: string) =>
    say(`ยังไม่มีข้อความในส่วน “${title}” โปรดเขียนข้อความ`, `“${title}” has no text yet: write it.`),
  agendaItemMissing: (title: string) =>
    say(
      `ขาดระเบียบวาระ “${title}” โปรดเพิ่ม หากไม่มีเรื่องให้ปล่อยว่าง ระบบจะพิมพ์ว่า ไม่มี`,
      `The agenda lacks “${title}”: add it; left empty it prints as “none”.`,
    ),
  topicUntitled: (number: string) =>
    say(`เรื่องที่ ${number} ยังไม่มีชื่อเรื่อง โปรดตั้งชื่อเรื่อง`, `Topic ${number} has no title: name it.`),
  nobodyPresent: () =>
    say(
      'ยังไม่มีรายชื่อผู้มาประชุม โปรดระบุอย่างน้อยหนึ่งคน',
      'Nobody is listed as present: name at least one.',
    ),
  findingsMissing: () =>
    say('ยังไม่มีผลการถอดบทเรียน โปรดบันทึกข้อค้นพบ', 'There are no findings yet: record them.'),
  actionsMissing: (title: string) =>
    say(
      `“${title}” ยังไม่มีรายการ โปรดเพิ่มงานพร้อมผู้รับผิดชอบและกำหนดแล้วเสร็จ`,
      `“${title}” is empty: add the work, its owner and its due date.`,
    ),
  bodyMissing: () =>
    say('ยังไม่ระบุชื่อคณะที่ประชุมหรือชื่อการประชุม โปรดระบุ', 'The name of the meeting is missing.'),
  numberMissing: () =>
    say('ยังไม่ระบุครั้งที่ของการประชุม โปรดระบุ เช่น ๑/๒๕๖๑', 'The number of the meeting is missing.'),
  dateMissing: () => say('ยังไม่ระบุวันที่ประชุม โปรดเลือกวัน', 'The day of the meeting is missing.'),
  startMissing: () => say('ยังไม่ระบุเวลาเริ่มประชุม โปรดระบุ', 'The hour the meeting began is missing.'),
  endMissing: () => say('ยังไม่ระบุเวลาเลิกประชุม โปรดระบุ', 'The hour the meeting ended is missing.'),
  placeMissing: () => say('ยังไม่ระบุสถานที่ประชุม โปรดระบุ', 'The place of the meeting is missing.'),
  endBeforeStart: () =>
    say(
      'เวลาเลิกประชุมต้องหลังเวลาเริ่มประชุม โปรดแก้ไขเวลา',
      'The meeting ends before it begins: mend the hours.',
    ),
  wrongYear: (year: number, dateYear: number) =>
    say(
      toThaiDigits(
        `ครั้งที่ของการประชุมลงปี พ.ศ. ${year} แต่วันประชุมอยู่ในปี พ.ศ. ${dateYear} โปรดแก้ให้ตรงกัน เพราะครั้งที่นับใหม่ทุกปีปฏิทิน`,
      ),
      `The number says ${year} but the day is in ${dateYear}: the series restarts each calendar year.`,
    ),
  chairMissing: () =>
    say(
      'ยังไม่ระบุประธานหรือรองประธานในรายชื่อผู้มาประชุม โปรดระบุ',
      'No chair or vice-chair is listed as present.',
    ),
  attendeeUnnamed: (list: string, index: number) =>
    say(
      toThaiDigits(`${list}ลำดับที่ ${index + 1} ยังไม่ระบุชื่อหรือตำแหน่ง โปรดระบุ`),
      `Line ${index + 1} of ${list} has neither name nor position.`,
    ),
  reasonMissing: (index: number) =>
    say(
      toThaiDigits(`ผู้ไม่มาประชุมลำดับที่ ${index + 1} ยังไม่ระบุเหตุผล โปรดระบุ เช่น ติดราชการ`),
      `Absent member ${index + 1} has no reason.`,
    ),
  resolutionMissing: (matter: string) =>
    say(`${matter} ยังไม่มีมติที่ประชุม โปรดบันทึกมติ เช่น รับทราบ เห็นชอบ`, `${matter}: no resolution yet.`),
  verbMissing: (matter: string) =>
    say(
      `มติที่ประชุมของ${matter} ยังไม่ระบุว่ารับทราบ เห็นชอบ หรืออื่นใด โปรดเลือกคำขึ้นต้นมติ`,
      `The resolution of ${matter} lacks its verb.`,
    ),
  taskMissing: (action: string) =>
    say(`${action} ยังไม่ระบุงานที่ต้องทำ โปรดระบุ`, `${action}: the task is not written.`),
  ownerMissing: (action: string) =>
    say(`${action} ยังไม่ระบุผู้รับผิดชอบ โปรดเลือกหน่วยงาน`, `${action}: no agency is responsible yet.`),
  dueMissing: (action: string) =>
    say(`${action} ยังไม่ระบุกำหนดแล้วเสร็จ โปรดเลือกวัน`, `${action}: no due date yet.`),
  dueInWords: (action: string, words: string, due: IsoDate) =>
    say(
      `${action} ยังไม่ระบุกำหนดแล้วเสร็จ ข้อความระบุว่า “${words}” คือ ${officialDate(due)} โปรดใส่วันนี้`,
      `${action}: no due date yet, but the words “${words}” mean ${due}.`,
    ),
  duesInWords: (action: string, dues: readonly IsoDate[]) =>
    say(
      `${action} ยังไม่ระบุกำหนดแล้วเสร็จ ข้อความระบุไว้หลายวัน คือ ${dues.map(officialDate).join(' และ ')} โปรดเลือกวัน`,
      `${action}: no due date yet, and the words tell several: ${dues.join(', ')}. Choose one.`,
    ),
  progressMissing: (action: string) =>
    say(
      `${action} ยังไม่มีผลการดำเนินงาน โปรดบันทึกผลหรือเลือกสถานะ`,
      `${action}: no progress is recorded.`,
    ),
  dueBeforeMeeting: (action: string, due: string) =>
    say(
      `${action} กำหนดแล้วเสร็จวันที่ ${officialDate(due)} ซึ่งมาก่อนวันประชุม โปรดแก้กำหนด`,
      `${action}: due ${due}, before the meeting.`,
    ),
  areaMissing: (finding: string) =>
    say(`${finding} ยังไม่ระบุด้าน โปรดเลือกหนึ่งในสามด้าน`, `${finding}: no area yet.`),
  aspectMissing: (finding: string) =>
    say(`${finding} ยังไม่ระบุประเด็น โปรดเลือก เช่น จุดแข็ง ปัญหา/อุปสรรค`, `${finding}: no aspect yet.`),
  findingBlank: (finding: string) =>
    say(`${finding} ยังไม่มีข้อความ โปรดเขียนข้อความ`, `${finding} has no text yet.`),
  areaUncovered: (area: string) =>
    say(
      `ยังไม่มีข้อค้นพบ${area} โปรดตรวจว่าตกหล่นหรือไม่`,
      `Nothing was found under ${area}: check that nothing was left out.`,
    ),
  peopleMissing: () => say('ยังไม่ระบุจำนวนผู้เข้าร่วม โปรดระบุ', 'The number of participants is missing.'),
  agenciesMissing: () =>
    say('ยังไม่ระบุจำนวนหน่วยงานที่เข้าร่วม โปรดระบุ', 'The number of agencies is missing.'),
  chairUnnamed: () =>
    say('ยังไม่ระบุประธานของการประชุม โปรดระบุ', 'The chair of the workshop is missing.'),
  signatoryMissing: (role: string) =>
    say(`ยังไม่ระบุตำแหน่งของ${role} โปรดระบุ`, `The position of the ${role} is missing.`),
  agencyUnknown: (id: string) =>
    say(
      `หน่วยงาน “${id}” ไม่มีในทะเบียนหน่วยงาน โปรดเลือกใหม่หรือเพิ่มในทะเบียน`,
      `Agency “${id}” is not in the registry: choose again or add it.`,
    ),
  agencyOutdated: (name: string, right: string) =>
    right === ''
      ? say(
          `“${name}” มิได้ใช้ชื่อนี้ในวันของเอกสาร โปรดเลือกชื่อที่ใช้ในวันนั้น`,
          `“${name}” did not go by this name on that day.`,
        )
      : say(
          `“${name}” มิได้ใช้ชื่อนี้ในวันของเอกสาร วันนั้นใช้ชื่อ “${right}” โปรดแก้`,
          `“${name}” did not go by this name on that day: it was “${right}”.`,
        ),
  subjectMissing: () => say('ยังไม่ระบุเรื่อง โปรดระบุ', 'The subject of the letter is missing.'),
  senderMissing: () => say('ยังไม่ระบุส่วนราชการเจ้าของหนังสือ โปรดระบุ', 'The sending office is missing.'),
  recipientMissing: () =>
    say('ยังไม่ระบุผู้รับหนังสือ โปรดระบุตำแหน่งหรือชื่อหลังคำขึ้นต้น เรียน', 'The letter is addressed to nobody.'),
  headlineMissing: () => say('ยังไม่มีพาดหัวข่าว โปรดเขียนพาดหัวข่าว', 'The headline is missing.'),
  newsDateMissing: () => say('ยังไม่ระบุวันที่ของข่าว โปรดเลือกวัน', 'The day of the news is missing.'),
  distributionMissing: () =>
    say(
      'ยังไม่เลือกหน่วยงานที่จะได้รับสำเนา โปรดเลือกในบัญชีแจกจ่าย',
      'Nobody is on the distribution list yet.',
    ),
} as const
