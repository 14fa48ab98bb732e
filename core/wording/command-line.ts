import { ISSUE_ENDINGS } from './issuing'
import { REGISTER_SENTENCES } from './register-sentences'
import { type Filling, figures, fill, type Sentence, sentence } from './sentence'
import { YEAR_SENTENCES } from './year-sentences'

const sentences = {
  unknownCommand: {
    th: 'ไม่รู้จักคำสั่ง «{}» โปรดดูคำสั่งทั้งหมดด้วย --help',
    en: 'Unknown command “{}”. See all commands with --help.',
  },
  unknownOption: {
    th: 'คำสั่งนี้ไม่มีตัวเลือก «{}» โปรดดูวิธีใช้ด้วย --help',
    en: 'This command has no option “{}”. See the usage with --help.',
  },
  repeatedOption: {
    th: 'ใส่ตัวเลือก «{}» ได้ครั้งเดียว โปรดตัดตัวที่เกินออก',
    en: 'The option “{}” can be given once only. Leave out the others.',
  },
  missingValue: {
    th: 'ตัวเลือก «{}» ต้องมีค่าตามหลัง โปรดดูวิธีใช้ด้วย --help',
    en: 'The option “{}” needs a value after it. See the usage with --help.',
  },
  needlessValue: {
    th: 'ตัวเลือก «{}» ไม่รับค่า โปรดตัดส่วนหลังเครื่องหมาย = ออก',
    en: 'The option “{}” takes no value. Leave out what follows the = sign.',
  },
  missingOption: {
    th: 'ยังไม่ได้ระบุ «{}» โปรดดูวิธีใช้ด้วย --help',
    en: '“{}” is missing. See the usage with --help.',
  },
  extraWord: {
    th: 'มีคำเกินมา «{}» ชื่อไฟล์ที่มีช่องว่างต้องอยู่ในเครื่องหมายคำพูด',
    en: 'There is a word too many: “{}”. A file name with spaces needs quotation marks.',
  },
  unknownFormat: {
    th: 'ไม่รู้จักชนิดของไฟล์ปลายทาง «{}» โปรดใช้ชื่อที่ลงท้ายด้วย .docx .pdf หรือ .txt',
    en: 'Unknown kind of output file “{}”. Use a name that ends in .docx, .pdf or .txt.',
  },
  unknownPaper: {
    th: 'ไม่รู้จักเอกสารประกอบ «{}» โปรดใช้คำใดคำหนึ่งต่อไปนี้ {}',
    en: 'Unknown paper “{}”. Use one of these: {}.',
  },
  unsuitedPaper: {
    th: 'ทำเอกสารนั้นจากไฟล์ «{}» ไม่ได้ โปรดใช้คำใดคำหนึ่งต่อไปนี้ {}',
    en: 'That paper cannot be made from the file “{}”. Use one of these: {}.',
  },
  needlessAgency: {
    th: 'ตัวเลือก --agency ใช้กับเอกสารที่ทำรายหน่วยงานเท่านั้น คือ {} โปรดตัดตัวเลือกนี้ออก',
    en: '--agency is for papers that each agency gets apart: {}. Leave it out.',
  },
  ...YEAR_SENTENCES,
  notWord: {
    th: 'ไฟล์ปลายทาง «{}» ต้องลงท้ายด้วย .docx โปรดแก้ชื่อ',
    en: 'The output file “{}” must end in .docx. Change the name.',
  },
  flavourForPdf: {
    th: 'ตัวเลือก --pdf ใช้กับไฟล์ PDF เท่านั้น «{}» ต้องลงท้ายด้วย .pdf โปรดแก้ชื่อ',
    en: '--pdf is for PDF files only: “{}” must end in .pdf.',
  },
  letterheadForWord: {
    th: 'แบบหัวหนังสือใช้กับไฟล์ Word เท่านั้น «{}» ต้องลงท้ายด้วย .docx โปรดแก้ชื่อ',
    en: 'A letterhead is for Word files: “{}” must end in .docx. Change the name.',
  },
  letterheadForLetters: {
    th: 'แบบหัวหนังสือใช้กับหนังสือและบันทึกข้อความเท่านั้น «{}» เป็นเอกสารชนิดอื่น โปรดส่งออกโดยไม่มี --letterhead',
    en: 'A letterhead is for letters and memos: “{}” is another paper. Export it without --letterhead.',
  },
  notMati: {
    th: 'ไฟล์ปลายทาง «{}» ต้องลงท้ายด้วย .mati โปรดแก้ชื่อ',
    en: 'The output file “{}” must end in .mati. Change the name.',
  },
  notFollowed: {
    th: 'ไฟล์ «{}» ไม่มีการประชุมครั้งถัดไป โปรดใช้รายงานการประชุมหรือรายงานผลการถอดบทเรียน',
    en: '“{}” is followed by no meeting. Use minutes or a findings report.',
  },
  notComing: {
    th: 'ไม่มีเรื่องรหัส «{}» ที่จะมาในครั้งถัดไป โปรดดูรหัสด้วยคำสั่ง next ที่ไม่มี --only',
    en: 'Nothing with the id “{}” comes next. Look up the ids with next without --only.',
  },
  notMinutes: {
    th: 'ไฟล์ «{}» ไม่ใช่รายงานการประชุม จึงรับรายงานของหน่วยงานไม่ได้',
    en: '“{}” is no minutes: reports of agencies go into minutes.',
  },
  noMonth: {
    th: 'ไฟล์ «{}» ยังไม่ระบุวันประชุม จึงไม่ทราบว่าเป็นรายงานของเดือนใด โปรดระบุวันประชุมก่อน',
    en: '“{}” has no day of the meeting, so that the month is not known. Set it first.',
  },
  noRows: {
    th: 'ไฟล์ «{}» ไม่มีแถวของรายงาน โปรดใช้ตารางที่คั่นด้วยแท็บหรือจุลภาค',
    en: '“{}” has no rows of reports. Use a table with tabs or commas.',
  },
  reportsTaken: { th: 'รับแล้ว {} แถว ของ {} หน่วยงาน', en: '{} row{s} taken, of {} agencies' },
  waits: { th: 'ฝากไว้', en: 'put aside' },
  exists: {
    th: 'มีไฟล์ «{}» อยู่แล้ว จึงไม่เขียนทับ โปรดใช้ชื่ออื่น',
    en: 'There is a file “{}” already, and it was left alone. Use another name.',
  },
  unknownDay: {
    th: 'ไม่รู้จักวันที่ «{}» โปรดเขียนแบบ 2018-11-15 (ปี ค.ศ. เดือน วัน)',
    en: 'Unknown day “{}”. Write it as 2018-11-15.',
  },
  ...ISSUE_ENDINGS,
  unknownDigits: {
    th: 'ไม่รู้จักเลข «{}» โปรดใช้ --digits thai หรือ --digits arabic',
    en: 'Unknown digits “{}”. Use --digits thai or --digits arabic.',
  },
  unknownFlavour: {
    th: 'ไม่รู้จักชนิด PDF «{}» โปรดใช้ --pdf 1b (จัดเก็บถาวร), 2a, 3a หรือ ua (สามชนิดหลังยังไม่ได้ตรวจรับรอง)',
    en: 'Unknown kind of PDF “{}”. Use --pdf 1b (for archives), 2a, 3a or ua (the last three not validated).',
  },
  unknownLanguage: {
    th: 'ไม่รู้จักภาษา «{}» โปรดใช้ --lang th (ไทย) หรือ --lang en (English)',
    en: 'Unknown language “{}”. Use --lang th (Thai) or --lang en (English).',
  },
  unknownLikeness: {
    th: 'ไม่รู้จัก «{}» โปรดใช้ --likeness length (บรรทัดยาวเท่า) หรือ --likeness height (ตัวสูงเท่า) TH SarabunPSK',
    en: 'Unknown likeness “{}”. Use --likeness length (as long in the line) or height (as high) as TH SarabunPSK.',
  },
  unknownYear: {
    th: 'ไม่รู้จักปี «{}» โปรดใช้ปีพุทธศักราช เช่น --year 2562',
    en: 'Unknown year “{}”. Use a year of the Buddhist Era, such as --year 2562.',
  },
  ...REGISTER_SENTENCES,
  overItself: {
    th: 'ไฟล์ปลายทาง «{}» คือไฟล์ที่ใช้ทำเอกสารนี้เอง จึงไม่เขียนทับ โปรดใช้ชื่ออื่น',
    en: 'The output file “{}” is one that the paper is made from, and was left alone. Use another name.',
  },
  noRecipients: {
    th: 'ไฟล์ «{}» ยังไม่มีผู้รับในบัญชีแจกจ่าย โปรดเพิ่มในเอกสาร หรือระบุด้วย --recipients',
    en: 'The file “{}” has no recipients on its distribution list. Add them, or name them with --recipients.',
  },
  noText: {
    th: 'ไฟล์ «{}» ไม่มีข้อความ โปรดเลือกไฟล์อื่น',
    en: 'The file “{}” holds no text. Choose another file.',
  },
  listTooLarge: {
    th: 'ไฟล์ «{}» ใหญ่เกินกว่าจะเป็นบัญชีรายชื่อ โปรดตรวจว่าเลือกไฟล์ถูก',
    en: 'The file “{}” is too large to be a list. Check that it is the right one.',
  },
  folderNamedAsFile: {
    th: '«{}» เป็นชื่อไฟล์ แต่สำเนามีหลายไฟล์ โปรดใช้ชื่อโฟลเดอร์',
    en: '“{}” is the name of a file, and copies are several files. Use the name of a folder.',
  },
  putAside: {
    th: 'สำเนาชุดก่อนที่ไม่อยู่ในชุดนี้ {} ไฟล์ ย้ายไปไว้ในโฟลเดอร์ย่อย «{}» โปรดตรวจก่อนส่ง',
    en: '{} files of the former set that are not in this one were moved into the folder “{}” within. Check before you send.',
  },
  stoppedBefore: {
    th: 'หยุดตามคำสั่ง ไม่ได้ทำสำเนา ใน «{}» ไม่มีสิ่งใดเปลี่ยนแปลง',
    en: 'Stopped as asked. No copies were made: nothing in “{}” was changed.',
  },
  stoppedAfter: {
    th: 'คำสั่งให้หยุดมาถึงหลังทำสำเนาเสร็จ ใน «{}» มีสำเนาครบชุดแล้ว',
    en: 'The wish to stop came when all was done: the copies in “{}” are complete.',
  },
  unlikePapers: {
    th: 'เทียบ «{}» กับฉบับเดิมไม่ได้ เพราะเป็นเอกสารคนละชนิด ({}) โปรดเลือกสองฉบับของเอกสารเดียวกัน',
    en: '“{}” cannot be compared: the two are papers of different kinds ({}). Choose two versions of one paper.',
  },
  unseenCharacter: {
    th: 'คำว่า «{}» มีอักขระที่มองไม่เห็น โปรดพิมพ์ใหม่',
    en: '“{}” has an invisible character in it. Type it again.',
  },
  crashed: {
    th: 'มติทำงานผิดพลาดเองระหว่างคำสั่ง «{}» โปรดสั่งซ้ำโดยเติม --debug แล้วแจ้งข้อความที่ได้แก่ผู้ดูแล',
    en: 'The program itself went wrong in the command “{}”. Run it again with --debug and report what it says.',
  },
  watermarkOnPaper: {
    th: 'ลายน้ำใช้กับไฟล์ PDF หรือ Word เท่านั้น «{}» ไม่มีลายน้ำได้ โปรดแก้ชื่อหรือตัด --watermark ออก',
    en: 'A watermark is for PDF and Word files: “{}” cannot have one. Change the name or leave --watermark out.',
  },
} as const satisfies Record<string, Sentence>

export type CommandLineSentence = keyof typeof sentences

/** A sentence of the command line about one thing: a word, an option, a file name; some name what else there is. */
export function commandLineSentence(
  name: CommandLineSentence,
  ...about: readonly Filling[]
): Sentence {
  return fill(sentences[name], ...about)
}

/** What `check` says of a paper that lacks nothing. */
export const COMPLETE: Sentence = { th: 'ครบถ้วน ไม่มีช่องที่ขาด', en: 'Complete: nothing is missing.' }

/** What `compare` says of two papers with the same words. */
export const NOTHING_CHANGED: Sentence = {
  th: 'สองฉบับไม่ต่างกัน ไฟล์ที่เขียนไม่มีรอยแก้',
  en: 'The two papers say the same: the file has no tracked changes.',
}

/** What is said before copies are made of what lacks so many things that it must have. */
export function willBeDraft(lacking: number): Sentence {
  return fill(
    sentence(
      'เอกสารยังขาดสิ่งที่ต้องมี {} ข้อ ทุกฉบับที่ทำจะมีคำว่า «ร่าง» คำสั่ง check บอกว่าขาดอะไร',
      'The document lacks {} things that it must have: every copy will be marked «ร่าง» (draft). The command check tells what.',
    ),
    figures(lacking),
  )
}

/** What `typeset` says of characters that no paper shows. */
export const UNSEEN_LEFT_OUT: Sentence = {
  th: 'ในข้อความมีอักขระที่มองไม่เห็นหรืออักขระสลับทิศทาง ไม่ได้พิมพ์ลงกระดาษ ถ้อยคำอื่นอยู่ครบ',
  en: 'The text holds unseen or directional characters: they were left out, all words are there.',
}

/** What `repair` says of a paper in which it had nothing to mend. */
export const NOTHING_TO_REPAIR: Sentence = {
  th: 'ไม่มีข้อที่แก้เองได้ เขียนสำเนาตามเดิมแล้ว',
  en: 'There was nothing to mend: the copy is as it was.',
}

/** The labels of `info`. */
export const INFO_WORDS = {
  kind: { th: 'ชนิด', en: 'Kind' },
  title: { th: 'ชื่อเรื่อง', en: 'Title' },
  template: { th: 'แม่แบบ', en: 'Template' },
  revision: { th: 'บันทึกครั้งที่', en: 'Revision' },
  attendees: { th: 'ผู้มาประชุม', en: 'Present' },
  participants: { th: 'รายชื่อผู้เข้าร่วม', en: 'Participants listed' },
  topics: { th: 'เรื่อง', en: 'Topics' },
  resolutions: { th: 'มติ', en: 'Resolutions' },
  actions: { th: 'ข้อสั่งการ', en: 'Action items' },
  findings: { th: 'ข้อค้นพบ', en: 'Findings' },
  pictures: { th: 'ภาพ', en: 'Pictures' },
  recipients: { th: 'ผู้รับสำเนา', en: 'Recipients of copies' },
  gaps: { th: 'ช่องที่ขาด', en: 'Gaps' },
} as const satisfies Record<string, Sentence>
