import type { BoardAgency } from '../month/board'
import type { ToldOfArea } from '../month/report'
import type { UnfitReason } from '../month/take-report-rows'
import { REPORT_WORDS } from './paper'
import { type Sentence, sentence } from './sentence'

/** What the month says of a meeting: the board, the reports of the agencies, the goals. `{}` is filled in. */
export const MONTH_WORDS = {
  title: { th: 'เดือนนี้', en: 'This month' },
  board: { th: 'กระดานเดือนนี้', en: 'Board of the month' },
  reports: { th: 'รับรายงานของหน่วยงาน', en: 'Reports of the agencies' },
  goals: { th: 'เป้าหมาย', en: 'Goals' },
  views: { th: 'ส่วนของเดือนนี้', en: 'Views of the month' },
  unsuited: {
    th: 'กระดานเดือนนี้ใช้กับรายงานการประชุมเท่านั้น',
    en: 'The board of the month is for minutes.',
  },
  readOnly: {
    th: 'เปิดอ่านอย่างเดียว จึงแก้ไขที่นี่ไม่ได้',
    en: 'Opened for reading: nothing can be changed here.',
  },
  empty: {
    th: 'ไม่มีข้อสั่งการที่ติดตามอยู่ งานที่ครั้งก่อนสั่งการจะมาอยู่ที่นี่เมื่อเริ่มรายงานเดือนถัดไป',
    en: 'Nothing is followed up. What a meeting orders comes here when the next minutes are begun.',
  },
  noAge: {
    th: 'ยังไม่ระบุวันประชุม จึงยังนับอายุเรื่องและวันที่เกินกำหนดไม่ได้',
    en: 'The day of the meeting is open: ages and late days cannot be counted.',
  },
  task: { th: 'ข้อสั่งการและผู้รับผิดชอบ', en: 'Order and agency' },
  age: { th: 'อายุ', en: 'Age' },
  last: { th: 'ที่ประชุมครั้งก่อน', en: 'Last told' },
  now: { th: 'รายงานเดือนนี้', en: 'This month' },
  place: { th: 'วาระ', en: 'Item' },
  noArea: { th: 'ไม่ระบุด้าน', en: 'No area' },
  areaCount: { th: '{} เรื่อง', en: '{} part{s}' },
  nobody: { th: 'ยังไม่ระบุหน่วยงาน', en: 'Nobody named' },
  untold: { th: 'ยังไม่รายงาน', en: 'Not reported' },
  late: { th: 'เกิน {} วัน', en: '{} day{s} late' },
  left: { th: 'อีก {} วัน', en: '{} day{s} left' },
  months: { th: 'ค้าง {} เดือน', en: 'Open for {} month{s}' },
  silent: { th: 'ไม่รายงาน {} ครั้งติดกัน', en: 'Silent {} time{s} in a row' },
  firstTime: { th: 'รายงานครั้งแรก', en: 'Told for the first time' },
  troubled: { th: 'มีปัญหาที่ยังไม่เสนอ', en: 'Trouble not raised' },
  raised: { th: 'เสนอเป็นเรื่องที่ {}', en: 'Raised as {}' },
  wordsOf: { th: 'รายงานเดือนนี้ของ{}', en: 'This month’s words of {}' },
  formatted: {
    th: 'ข้อความนี้มีตาราง รายการ หรือตัวหนา โปรดแก้ในเอกสาร',
    en: 'These words have a table, a list or faces: change them in the document.',
  },
  noTrouble: {
    th: 'รายงานของหน่วยงานนี้ไม่ได้แจ้งปัญหาหรือขอความช่วยเหลือ',
    en: 'The report of this agency tells no trouble.',
  },
  wasRaised: { th: 'เสนอเป็นเรื่องพิจารณาที่ {} แล้ว', en: 'Raised as topic {}' },
  open: { th: 'ค้าง {} เรื่อง', en: '{} open' },
  overdue: { th: 'เกินกำหนด {}', en: '{} late' },
  over: { th: 'จบครั้งนี้ {}', en: '{} over' },
  keyWrite: { th: 'เขียน', en: 'write' },
  keyAside: { th: 'ฝากไว้', en: 'put aside' },
  keyDone: { th: 'ขอปิดเรื่อง', en: 'close' },
  keyStanding: { th: 'งานต่อเนื่อง', en: 'standing' },
  keyPlace: { th: 'ไปวาระ', en: 'item' },
  keyRaise: { th: 'เสนอปัญหา', en: 'raise' },
  keyNext: { th: 'เรื่องถัดไป', en: 'next' },
  closing: { th: 'ขอปิดเรื่อง', en: 'To be closed' },
  closingMark: { th: '(ขอปิด)', en: '(to be closed)' },
  standsAt: { th: 'เรื่องนี้อยู่ในระเบียบวาระที่ {}', en: 'It stands under item {}' },
  wasPutAside: {
    th: 'ฝากไว้แล้ว จะกลับมาในครั้งถัดไป หรือนำกลับจากรายการ «ฝากไว้»',
    en: 'Put aside: it comes again next time, or is taken back from the list.',
  },
  wasTakenBack: { th: 'นำกลับเข้าระเบียบวาระแล้ว', en: 'Back on the agenda' },
  takeBack: { th: 'นำกลับ', en: 'Take back' },
  corrections: { th: 'แก้ไข {} แห่ง', en: '{} correction{s}' },
  meeting: { th: 'การประชุม ครั้งที่ {}', en: 'Meeting {}' },
  filter: { th: 'กรองเรื่อง', en: 'Which parts' },
  allParts: { th: 'ทุกด้าน', en: 'All areas' },
  onlyLate: { th: 'เกินกำหนด', en: 'Late' },
  onlyUntold: { th: 'ยังไม่รายงาน', en: 'Not reported' },
  byAgency: { th: 'กรองหน่วยงาน', en: 'Which agency' },
  allAgencies: { th: 'ทุกหน่วยงาน', en: 'All agencies' },
  shown: { th: 'แสดง {} จาก {} เรื่อง', en: '{} of {} shown' },
  emptyFilter: { th: 'ไม่มีเรื่องที่ตรงกับตัวกรอง', en: 'Nothing here: choose all again.' },
  ask: { th: 'ทวงถาม {} หน่วยงาน…', en: 'Ask {} agencies…' },
  askTitle: { th: 'ทวงถามรายงานประจำเดือน', en: 'Ask for the reports of the month' },
  askAll: { th: 'ทั้ง {} หน่วยงาน', en: 'All {} agencies' },
  askWords: { th: 'ข้อความที่จะส่ง', en: 'Words to send' },
  copy: { th: 'คัดลอก', en: 'Copy' },
  copied: { th: 'คัดลอกแล้ว วางในอีเมลหรือข้อความได้', en: 'Copied: paste it into a mail or a message.' },
  agenda: { th: 'จะปรากฏในระเบียบวาระ', en: 'On the agenda' },
  waiting: { th: 'ฝากไว้ {} เรื่อง', en: '{} put aside' },
  strip: { th: 'หน่วยงานที่รายงานแล้วและยังไม่รายงาน', en: 'Who has reported and who has not' },
  agency: { th: 'หน่วยงาน', en: 'Agency' },
  chooseAgency: { th: 'เลือกหน่วยงาน', en: 'Choose an agency' },
  noDay: {
    th: 'ยังไม่ระบุวันประชุม จึงยังไม่ทราบว่าเป็นรายงานของเดือนใด โปรดระบุวันประชุมก่อน',
    en: 'The day of the meeting is open, so that nobody knows which month is reported: set it first.',
  },
  meetingDay: { th: 'วันประชุม', en: 'Day of the meeting' },
  reportOf: { th: 'รายงานเดือน {}', en: 'Report of {}' },
  reporter: { th: 'ผู้รายงาน', en: 'Reported by' },
  position: { th: 'ตำแหน่งผู้รายงาน', en: 'Position' },
  received: { th: 'วันที่ได้รับ', en: 'Received on' },
  duties: { th: 'คำตอบต่อข้อสั่งการ', en: 'Answers to its orders' },
  status: { th: 'สถานะ', en: 'State' },
  answer: { th: 'ผลการดำเนินงาน', en: 'Answer' },
  newDue: { th: 'ขอกำหนดใหม่', en: 'New day' },
  written: { th: 'ในเอกสารเขียนไว้แล้ว', en: 'Written in the paper' },
  reported: { th: 'หน่วยงานรายงาน', en: 'Told by the agency' },
  takeTold: { th: 'ใช้ของหน่วยงาน', en: 'Take the agency’s' },
  raise: { th: 'เสนอเป็นเรื่องพิจารณา', en: 'Raise as a topic' },
  answeredBy: { th: 'มติ: {}', en: 'Resolved: {}' },
  figures: { th: 'ตัวเลขผลงาน', en: 'Figures' },
  figureUnread: { th: 'โปรดพิมพ์เป็นจำนวน เช่น ๑๒ หรือ ๑,๒๐๐', en: 'Type a number, as 12 or 1,200.' },
  paste: { th: 'วางจากตาราง', en: 'Paste rows' },
  pasteHint: {
    th: 'คัดลอกจาก Excel: หน่วยงาน เดือน ด้าน ผลการดำเนินงาน ปัญหาอุปสรรค ความช่วยเหลือที่ต้องการ แผนเดือนถัดไป และชื่อเป้าหมายเป็นหัวคอลัมน์ของตัวเลข',
    en: 'Copy from Excel: agency, month, area, results, obstacles, help wanted, next month; figures under the names of goals.',
  },
  fits: { th: 'รับได้ {} แถว ของ {} หน่วยงาน', en: '{} row{s} fit, of {} agencies' },
  knownRows: {
    th: '{} แถวตรงกับที่รับไว้แล้ว จึงไม่รับซ้ำ',
    en: '{} row{s} say what was taken before and are not taken twice',
  },
  unfit: { th: 'ยังไม่มีที่ {} แถว จะอยู่ในช่องนี้ต่อไป', en: '{} row{s} fit nowhere and stay here' },
  noTable: {
    th: 'ยังไม่ใช่ตาราง โปรดวางอย่างน้อยสองช่อง',
    en: 'This is no table: paste two cells or more.',
  },
  replace: { th: 'แทนที่สิ่งที่รายงานไว้แล้ว', en: 'In place of what was reported' },
  takeRows: { th: 'รับรายงานเข้า', en: 'Take the reports' },
  row: { th: 'แถวที่ {}', en: 'Row {}' },
  addGoal: { th: 'เพิ่มเป้าหมาย', en: 'Add a goal' },
  noGoals: {
    th: 'ยังไม่มีเป้าหมาย เป้าหมายที่ตั้งไว้จะมีช่องตัวเลขในรายงานของทุกหน่วยงาน',
    en: 'No goal yet. Each goal gives every report a place for its figure.',
  },
  goal: { th: 'เป้าหมายที่ {}', en: 'Goal {}' },
  area: { th: 'ด้าน', en: 'Area' },
  goalText: { th: 'เป้าหมาย', en: 'Goal' },
  unit: { th: 'หน่วยนับ', en: 'Unit' },
  target: { th: 'ค่าเป้าหมาย', en: 'Target' },
  sum: { th: 'การนับ', en: 'Counting' },
  adds: { th: 'รวมทุกเดือน', en: 'Months add up' },
  lastHolds: { th: 'ใช้เดือนล่าสุด', en: 'The last month holds' },
  removeGoal: { th: 'ลบเป้าหมายที่ {}', en: 'Remove goal {}' },
  soFar: { th: 'ถึงขณะนี้ {} {}', en: 'So far {} {}' },
  noFigure: { th: 'ยังไม่มีตัวเลข', en: 'No figure yet' },
} as const satisfies Record<string, Sentence>

/** How far an agency is before a meeting. */
export const AGENCY_STATE_WORDS: Readonly<Record<BoardAgency['state'], Sentence>> = {
  asked: { th: 'ยังไม่รายงาน', en: 'Not reported' },
  reported: { th: 'รายงานแล้ว', en: 'Reported' },
  'nothing-open': { th: 'ไม่มีเรื่องค้าง', en: 'Nothing open' },
}

/** What an agency tells of an area, as the form asks. */
export const TOLD_WORDS: Readonly<Record<ToldOfArea, Sentence>> = {
  results: sentence(REPORT_WORDS.results, 'Results'),
  obstacles: sentence(REPORT_WORDS.obstacles, 'Obstacles'),
  help: sentence(REPORT_WORDS.help, 'Help wanted'),
  next: sentence(REPORT_WORDS.next, 'Next month'),
}

/** Why a row fits nowhere, and what to do. */
export const UNFIT_WORDS: Readonly<Record<UnfitReason, Sentence>> = {
  'agency-missing': { th: 'ไม่มีชื่อหน่วยงาน โปรดเติม', en: 'No agency is named: add it.' },
  'agency-unknown': {
    th: 'ไม่พบหน่วยงาน “{}” ในทะเบียน โปรดแก้ชื่อ',
    en: 'The registry has no “{}”: correct the name.',
  },
  'agency-closed': {
    th: '“{}” เลิกใช้ชื่อนี้ก่อนวันประชุมแล้ว และไม่มีเรื่องค้างในรายงานนี้ โปรดใช้ชื่อหน่วยงานปัจจุบัน',
    en: '“{}” went by that name no more before the meeting and has nothing open here: use its present name.',
  },
  'other-month': {
    th: 'แถวนี้เป็นของเดือน “{}” ไม่ใช่เดือนที่ประชุม โปรดรับเข้ารายงานของเดือนนั้น หรือแก้เดือนในแถว',
    en: 'The row is of “{}”, not of the month of the meeting: take it there, or correct its month.',
  },
  'area-unknown': {
    th: 'ไม่ทราบด้านของ “{}” โปรดเติมด้านดำเนินคดี คุ้มครองช่วยเหลือ หรือป้องกัน',
    en: 'The area of “{}” is not known: prosecution, protection or prevention.',
  },
  'nothing-told': { th: '“{}” ไม่มีผลหรือตัวเลข', en: '“{}” tells nothing.' },
  'figure-unread': {
    th: '“{}” ไม่ใช่จำนวน โปรดแก้เป็นตัวเลข',
    en: '“{}” is no number: correct it.',
  },
  'head-unknown': {
    th: 'รับแถวแล้ว แต่ “{}” ไม่มีที่ โปรดตั้งเป็นเป้าหมายหรือวางในช่องอื่น',
    en: 'The row was taken, but “{}” has no place: make it a goal or put it elsewhere.',
  },
  'told-twice': {
    th: 'ตารางนี้บอกเรื่องเดียวกันของหน่วยงานนี้ไว้แล้ว: “{}” โปรดรวมเป็นแถวเดียว',
    en: 'The table tells the same of this agency above: “{}”. Make it one row.',
  },
  'told-already': {
    th: 'หน่วยงานนี้รายงานไว้แล้วเป็นอย่างอื่น: “{}” หากต้องการแทนที่โปรดสั่ง',
    en: 'This agency has reported something else already: “{}”. It is replaced only when asked.',
  },
}
