import type { Recorded } from '../binder/facts'
import type { NotTaken } from '../carry/take-up'
import type { StageName } from '../model/stage'
import type { Sentence } from './sentence'

/** What the screens of a binder say. `{}` is filled in. */
export const BINDER_WORDS = {
  binder: { th: 'แฟ้มงาน', en: 'Binder' },
  overview: { th: 'ภาพรวมของแฟ้ม', en: 'Overview' },
  register: { th: 'ทะเบียนมติ', en: 'Register' },
  agencies: { th: 'หน่วยงาน', en: 'Agencies' },
  unchosen: {
    th: 'ยังไม่ได้เลือกแฟ้ม เลือกโฟลเดอร์ที่เก็บรายงาน โปรแกรมอ่านอย่างเดียว ไม่ย้ายและไม่แก้ไฟล์',
    en: 'No binder is chosen yet. Choose the folder that holds the papers. It is only read: no file is moved or changed.',
  },
  choose: { th: 'เลือกแฟ้ม…', en: 'Choose a binder…' },
  chooseOther: { th: 'เปลี่ยนแฟ้ม…', en: 'Choose another…' },
  leave: { th: 'เลิกใช้แฟ้มนี้', en: 'Give this binder up' },
  lookAgain: { th: 'อ่านแฟ้มอีกครั้ง', en: 'Look again' },
  reading: { th: 'อ่านแล้ว {} จาก {} ฉบับ', en: '{} of {} papers read' },
  asOf: { th: 'ข้อมูล ณ {}', en: 'As of {}' },
  away: {
    th: 'เปิดโฟลเดอร์ของแฟ้มไม่ได้ในตอนนี้ แสดงข้อมูลที่อ่านได้ครั้งหลังสุด',
    en: 'The folder of the binder cannot be reached now. What was read last is shown.',
  },
  gone: {
    th: 'ไม่พบไฟล์ {} ฉบับที่เคยอยู่ในแฟ้ม ยังใช้ข้อมูลเดิมอยู่ หากย้ายออกแล้วจริง ให้ยืนยัน',
    en: '{} file{s} that were in the binder are not there. What they said is still used. If they were taken out, say so.',
  },
  goneYes: { th: 'ย้ายออกแล้วจริง', en: 'They were taken out' },
  tooMany: {
    th: 'ในแฟ้มมีไฟล์มากเกินกว่าจะอ่านทั้งหมด ส่วนที่เกินไม่อยู่ในทะเบียน',
    en: 'The binder holds more than is read: what is beyond is not in the register.',
  },
  noPapers: { th: 'ในแฟ้มนี้ยังไม่มีรายงานที่อ่านได้', en: 'No paper in this binder can be read yet.' },
  thisMonth: { th: 'เดือนนี้', en: 'This month' },
  nextMeeting: { th: 'ประชุมครั้งถัดไป', en: 'Next meeting' },
  noNext: { th: 'ยังไม่มีรายงานของการประชุมครั้งถัดไป', en: 'No paper of the next meeting yet' },
  inDays: { th: 'อีก {} วัน', en: 'In {} day{s}' },
  today: { th: 'วันนี้', en: 'Today' },
  overdue: { th: 'เกินกำหนด', en: 'Overdue' },
  overdueOf: { th: '{} รายการ ของ {} หน่วยงาน', en: '{} of {} agencies' },
  noOverdue: { th: 'ไม่มีเรื่องเกินกำหนด', en: 'Nothing is overdue' },
  silent: { th: 'ยังไม่รายงาน', en: 'Not reported' },
  silentAgencies: {
    th: '{} หน่วยงาน ไม่รายงานผลตั้งแต่สองครั้งขึ้นไป',
    en: '{} told nothing twice or more',
  },
  noSilent: { th: 'ทุกหน่วยงานรายงานผล', en: 'Every agency reported' },
  unadopted: { th: 'ยังไม่รับรอง', en: 'Not adopted' },
  unadoptedPapers: { th: 'รายงาน {} ฉบับยังไม่รับรอง', en: '{} paper{s} not adopted yet' },
  noUnadopted: { th: 'รับรองแล้วทุกฉบับ', en: 'Every paper is adopted' },
  meetingsOf: { th: 'การประชุมในแฟ้มนี้ ปี {}', en: 'Meetings of this binder, {}' },
  coming: { th: 'ครั้งถัดไป', en: 'Next' },
  show: { th: 'ดู', en: 'Show' },
  openPaper: { th: 'เปิด', en: 'Open' },
  files: { th: 'ไฟล์ที่ควรตรวจ', en: 'Files to look at' },
  otherPapers: { th: 'เอกสารอื่น', en: 'Other papers' },
  papersOf: { th: '{} ปี {}', en: '{} {}' },
  workshop: { th: 'ถอดบทเรียน', en: 'Workshop' },
  search: { th: 'ค้นมติ ข้อสั่งการ และข้อค้นพบ', en: 'Search resolutions, orders and findings' },
  found: { th: 'พบ {} เรื่อง', en: '{} matter{s}' },
  foundMore: { th: 'พบมากกว่า {} เรื่อง', en: 'More than {} matters' },
  nothing: {
    th: 'ไม่พบ «{}» ลองคำที่สั้นลง หรือล้างตัวกรอง',
    en: 'Nothing says “{}”. Try shorter words, or clear the filters.',
  },
  nothingFiltered: { th: 'ไม่มีข้อสั่งการตามตัวกรองนี้', en: 'No orders are as filtered.' },
  clear: { th: 'ล้างตัวกรอง', en: 'Clear filters' },
  more: { th: 'แสดงต่อ', en: 'Show more' },
  meeting: { th: 'มติ', en: 'Meeting' },
  matter: { th: 'เรื่อง', en: 'Matter' },
  owner: { th: 'ผู้รับผิดชอบ', en: 'Owner' },
  due: { th: 'กำหนด', en: 'Due' },
  state: { th: 'สถานะ', en: 'State' },
  anyAgency: { th: 'ทุกหน่วยงาน', en: 'All agencies' },
  anyArea: { th: 'ทุกด้าน', en: 'All areas' },
  anyState: { th: 'ทุกสถานะ', en: 'All states' },
  event: { th: 'บันทึกว่า', en: 'Recorded as' },
  anyEvent: { th: 'ทุกเหตุการณ์', en: 'All events' },
  anyYear: { th: 'ทุกปี', en: 'All years' },
  anySeries: { th: 'ทุกชุดการประชุม', en: 'All series' },
  year: { th: 'ปี {}', en: 'Year {}' },
  filters: { th: 'ตัวกรอง', en: 'Filters' },
  area: { th: 'ด้าน', en: 'Area' },
  series: { th: 'ชุดการประชุม', en: 'Series' },
  yearLabel: { th: 'ปี', en: 'Year' },
  late: { th: 'เกิน {} วัน', en: '{} day{s} late' },
  openSince: { th: 'กำลังดำเนินการ', en: 'Under way' },
  besides: { th: 'และอีก {} แห่งที่กล่าวถึง', en: 'and {} more' },
  life: { th: 'ความเป็นมาของเรื่อง', en: 'The life of the matter' },
  noLife: { th: 'เลือกเรื่องเพื่อดูความเป็นมา', en: 'Choose a matter to see its life' },
  onlyOrdered: { th: 'เรื่องนี้เพิ่งบันทึกในรายงานฉบับเดียว', en: 'Only one paper has recorded it yet.' },
  differs: {
    th: 'ความเป็นมาในรายงานฉบับหลังไม่ตรงกับรายงานครั้งที่ {}',
    en: 'A later paper tells otherwise than the paper of meeting {}.',
  },
  fewer: { th: 'ค้างลดจาก {} เหลือ {}', en: 'Open fell from {} to {}' },
  larger: { th: 'ค้างเพิ่มจาก {} เป็น {}', en: 'Open rose from {} to {}' },
  level: { th: 'ค้าง {} เท่าครั้งแรก', en: 'Open: {}, as at first' },
  andLate: { th: '{} เกินกำหนด {}', en: '{}, {} late' },
  bar: { th: '{} เกิน {}', en: '{}, {} late' },
  keys: {
    th: '/ ค้น · ↑ ↓ เลือก · Enter เปิดที่เรื่อง · F4 ถัดไป · Ctrl+C คัดอ้างอิง · Ctrl+E ส่งออก · F6 ช่องถัดไป',
    en: '/ search · ↑ ↓ choose · Enter opens it there · F4 next · Ctrl+C citation · Ctrl+E export · F6 next pane',
  },
  agencyKeys: {
    th: '← → หน่วยงาน · ↑ ↓ เลือก · Enter เปิดเรื่อง · Ctrl+C คัดอ้างอิง · Ctrl+P พิมพ์ · F6 ช่องถัดไป',
    en: '← → agency · ↑ ↓ choose · Enter opens the matter · Ctrl+C citation · Ctrl+P prints · F6 next pane',
  },
  homeKeys: {
    th: '1–3 สิ่งที่ต้องทำ · ↑ ↓ เลือก · Enter เปิด · F6 ช่องถัดไป',
    en: '1–3 what is next · ↑ ↓ choose · Enter opens · F6 next pane',
  },
  nothingNext: {
    th: 'ยังไม่ได้ค้นในทะเบียน กด Ctrl+Shift+F',
    en: 'Nothing was searched for yet. Press Ctrl+Shift+F.',
  },
  lastFound: { th: 'ถึงเรื่องสุดท้ายที่พบแล้ว', en: 'That was the last one found.' },
  noDuties: { th: 'ไม่มีเรื่องค้างของหน่วยงานนี้', en: 'This agency has nothing open.' },
  noAgencies: { th: 'ยังไม่มีหน่วยงานใดได้รับข้อสั่งการ', en: 'No agency was handed an order yet.' },
  ofAgencies: { th: '{} จาก {}', en: '{} of {}' },
  previousAgency: { th: 'หน่วยงานก่อนหน้า', en: 'Previous agency' },
  nextAgency: { th: 'หน่วยงานถัดไป', en: 'Next agency' },
  countOpen: { th: 'ค้าง {}', en: '{} open' },
  countLate: { th: 'เกินกำหนด {}', en: '{} late' },
  countSilent: { th: 'ไม่รายงาน {}', en: '{} silent' },
  countDone: { th: 'แล้วเสร็จ {}', en: '{} done' },
  countStanding: { th: 'งานต่อเนื่อง {}', en: '{} standing' },
  came: { th: 'มาประชุม {} จาก {} ครั้ง', en: 'came to {} of {} meetings' },
  reportedTimes: { th: 'รายงานผล {} ครั้ง', en: 'reported {} time{s}' },
  neverReported: { th: 'ยังไม่เคยรายงานผล', en: 'never reported' },
  promise: { th: 'สิ่งที่รับไว้', en: 'What it took on' },
  raised: { th: 'ปัญหา/อุปสรรคที่เสนอ', en: 'Obstacles it raised' },
  noRaised: { th: 'ยังไม่เคยเสนอปัญหา', en: 'It raised none yet.' },
  became: { th: 'ผล: {}', en: 'Became: {}' },
  waiting: { th: 'ยังไม่มีมติ', en: 'Not resolved yet' },
  firstDue: { th: 'เดิม {}', en: 'first {}' },
} as const satisfies Record<string, Sentence>

/** What is said when something of the binder is copied, taken up again, exported. */
export const BINDER_DEEDS = {
  copy: { th: 'คัดอ้างอิง', en: 'Copy citation' },
  copied: { th: 'คัดอ้างอิงแล้ว: {}', en: 'Citation copied: {}' },
  reopen: { th: 'เปิดเรื่องอีกครั้ง…', en: 'Open again…' },
  propose: { th: 'เสนออีกครั้ง…', en: 'Propose again…' },
  reopenTitle: { th: 'เปิดเรื่องอีกครั้ง', en: 'Open it again' },
  proposeTitle: { th: 'เสนอเรื่องอีกครั้ง', en: 'Propose it again' },
  parts: { th: 'ส่วนที่เปิดอีกครั้ง', en: 'Parts to open again' },
  into: { th: 'เข้ารายงาน', en: 'Into the paper' },
  intoOpen: { th: '{} (เปิดอยู่)', en: '{} (open now)' },
  intoOther: { th: 'ไฟล์อื่น…', en: 'Another file…' },
  noComing: {
    th: 'ในแฟ้มยังไม่มีรายงานของการประชุมครั้งถัดไป เลือกไฟล์เอง หรือเริ่มรายงานครั้งถัดไปก่อน',
    en: 'The binder has no paper of a coming meeting yet. Choose a file, or begin the next minutes first.',
  },
  reopenSays: {
    th: 'เรื่องจะเข้าวาระเรื่องสืบเนื่องพร้อมความเป็นมาทั้งหมด และบันทึกว่า «เปิดเรื่องใหม่» ยกเลิกได้ด้วย Ctrl+Z',
    en: 'It comes among the matters arising with all of its history, recorded as reopened. Ctrl+Z takes it back.',
  },
  proposeSays: {
    th: 'เรื่องจะเข้าเป็นเรื่องแรกของวาระเดิมพร้อมความเป็นมาทั้งหมด และยังไม่มีมติ ยกเลิกได้ด้วย Ctrl+Z',
    en: 'It comes first under its item with all of its history, undecided. Ctrl+Z takes it back.',
  },
  put: { th: 'นำเข้ารายงาน', en: 'Put it in' },
  isIn: { th: 'นำเรื่องเข้ารายงานแล้ว ยังไม่ได้บันทึก', en: 'The matter is in the paper, not saved yet.' },
  notFound: {
    th: 'ไม่พบเรื่องนี้ในรายงานฉบับล่าสุดของเรื่อง กด «อ่านแฟ้มอีกครั้ง» แล้วลองใหม่',
    en: 'The last paper of this matter has it no longer. Look at the binder again and retry.',
  },
  export: { th: 'ส่งออก…', en: 'Export…' },
  exportTitle: { th: 'ส่งออกทะเบียน', en: 'Export the register' },
  printTitle: { th: 'พิมพ์ทะเบียน', en: 'Print the register' },
  print: { th: 'พิมพ์ทะเบียน…', en: 'Print…' },
  printPage: { th: 'พิมพ์ ๑ หน้า…', en: 'Print its page…' },
  excel: { th: 'Excel…', en: 'Excel…' },
  word: { th: 'Word…', en: 'Word…' },
  format: { th: 'รูปแบบ', en: 'Format' },
  asExcel: { th: 'Excel (ตารางคำนวณ)', en: 'Excel (a spreadsheet)' },
  asWord: { th: 'Word', en: 'Word' },
  asPdf: { th: 'PDF', en: 'PDF' },
  exportSays: {
    th: 'ส่งออกเฉพาะข้อสั่งการที่กรองไว้: {}',
    en: 'Only the orders that are filtered are exported: {}',
  },
  exported: { th: 'ส่งออกข้อสั่งการ {} รายการ เป็น {}', en: '{} orders are in {}' },
  others: {
    th: 'เรื่องที่พบอีก {} เรื่องไม่ใช่ข้อสั่งการ จึงไม่อยู่ในไฟล์',
    en: '{} other matters that were found are no orders and are not in it',
  },
  everything: { th: 'ทุกข้อสั่งการ', en: 'every order' },
  saying: { th: 'คำว่า «{}»', en: 'saying “{}”' },
  overdueOn: { th: 'เกินกำหนด ณ {}', en: 'overdue on {}' },
} as const satisfies Record<string, Sentence>

/** Why a paper cannot take a matter up, and what to do. */
export const NOT_TAKEN: Readonly<Record<NotTaken | 'no-minutes' | 'locked', Sentence>> = {
  adopted: {
    th: 'รายงานฉบับนั้นรับรองแล้ว จึงเพิ่มเรื่องไม่ได้ โปรดเลือกรายงานของการประชุมครั้งต่อไป',
    en: 'That paper is adopted and takes nothing in. Choose the minutes of a coming meeting.',
  },
  cancelled: {
    th: 'การประชุมครั้งนั้นงด จึงเพิ่มเรื่องไม่ได้ โปรดเลือกรายงานของการประชุมครั้งต่อไป',
    en: 'That meeting was called off. Choose the minutes of a coming meeting.',
  },
  earlier: {
    th: 'การประชุมครั้งนั้นไม่ได้อยู่หลังรายงานที่บันทึกเรื่องนี้ล่าสุด โปรดเลือกรายงานของการประชุมครั้งต่อไป',
    en: 'That meeting is not after the paper that told of the matter last. Choose the minutes of a coming meeting.',
  },
  there: {
    th: 'เรื่องนี้อยู่ในรายงานฉบับนั้นแล้ว จึงไม่ได้เพิ่มซ้ำ',
    en: 'The matter is in that paper already and was not put in again.',
  },
  'no-place': {
    th: 'รายงานฉบับนั้นยังไม่มีระเบียบวาระ โปรดเพิ่มระเบียบวาระก่อน',
    en: 'That paper has no agenda yet. Add an item first.',
  },
  'no-minutes': {
    th: 'ไฟล์นั้นไม่ใช่รายงานการประชุม โปรดเลือกรายงานของการประชุมครั้งต่อไป',
    en: 'That file holds no minutes. Choose the minutes of a coming meeting.',
  },
  locked: {
    th: 'ไฟล์นั้นเปิดอ่านอย่างเดียว จึงเพิ่มเรื่องไม่ได้ โปรดรอให้ผู้อื่นปิดก่อน หรือบันทึกเป็นไฟล์ใหม่',
    en: 'That file is open for reading only. Wait until the other has closed it, or save it under another name.',
  },
}

/** How far a paper has come. */
export const STAGE_STATES: Readonly<Record<StageName | 'draft', Sentence>> = {
  draft: { th: 'ร่าง', en: 'Draft' },
  taken: { th: 'ผู้จดลงชื่อแล้ว', en: 'Signed by its taker' },
  reviewed: { th: 'ผู้ตรวจลงชื่อแล้ว', en: 'Reviewed' },
  circulated: { th: 'เวียนแล้ว', en: 'Circulated' },
  adopted: { th: 'รับรองแล้ว', en: 'Adopted' },
}

/** The shape that stands beside the word of a state: colour is never alone. */
export type MarkShape = 'full' | 'half' | 'ring' | 'dashed' | 'late'

/** The shape of what a paper recorded. */
export const RECORD_SHAPES: Readonly<Record<Recorded, MarkShape>> = {
  ordered: 'half',
  reported: 'half',
  silent: 'dashed',
  moved: 'half',
  amended: 'half',
  done: 'full',
  ended: 'full',
  reopened: 'half',
  raised: 'ring',
  deferred: 'dashed',
  withdrawn: 'ring',
  decided: 'full',
  told: 'ring',
  found: 'ring',
  report: 'ring',
}
