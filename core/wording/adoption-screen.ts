import type { Sentence } from './sentence'

/** What the screen «รับรองและแก้ไข» says. `{}` is filled in. */
export const ADOPT_SCREEN_WORDS = {
  title: { th: 'รับรองและแก้ไข', en: 'Adopt and correct' },
  unsuited: {
    th: 'รับรองและแก้ไขทำในรายงานการประชุมที่มีวาระรับรองรายงาน',
    en: 'Reports are adopted in minutes that have an item for it.',
  },
  readOnly: {
    th: 'รายงานนี้แก้ไม่ได้ในตอนนี้ ดูได้อย่างเดียว',
    en: 'These minutes cannot be changed now, only read.',
  },
  reports: { th: 'รายงานที่รับรองในการประชุมนี้', en: 'Reports adopted at this meeting' },
  addReport: { th: 'เพิ่มรายงานที่จะรับรอง', en: 'Add a report to adopt' },
  fromBinder: { th: 'เวียนแล้ว ยังไม่รับรอง ในแฟ้ม', en: 'Circulated and not adopted, in the binder' },
  noOffers: {
    th: 'ไม่มีฉบับอื่นในแฟ้มที่เวียนแล้วและยังไม่รับรอง',
    en: 'The binder has no other that was circulated and not adopted.',
  },
  chooseFile: { th: 'เลือกไฟล์…', en: 'Choose a file…' },
  noReport: { th: 'ยังไม่มีรายงานที่จะรับรอง', en: 'There is no report to adopt yet.' },
  page: { th: 'หน้า {}', en: 'Page {}' },
  lines: { th: 'ฉบับที่ {} วันที่ {}', en: 'Version {} of {}' },
  linesLabel: { th: 'บรรทัดของฉบับที่ออก', en: 'Lines of the issued version' },
  missing: {
    th: 'ยังไม่พบไฟล์ของรายงานนี้ในแฟ้ม โปรดเลือกไฟล์ที่เวียน จึงอ้างหน้าและบรรทัดจากฉบับจริงได้',
    en: 'The file of this report is not in the binder. Choose the one that was circulated, so that pages and lines can be cited from it.',
  },
  unissued: {
    th: 'รายงานนี้ยังไม่เคยออกฉบับ จึงยังไม่มีหน้าและบรรทัดให้อ้าง โปรดเปิดรายงานนั้น แล้วออกฉบับเวียน (Ctrl+Alt+I)',
    en: 'This report was never issued and has no pages and lines to cite. Open it and issue a version (Ctrl+Alt+I).',
  },
  corrections: { th: 'คำขอแก้ไข', en: 'Corrections' },
  none: { th: 'ยังไม่มีผู้ขอแก้ไข', en: 'Nobody has asked for a correction yet.' },
  how: {
    th: 'คลิกบรรทัดทางซ้าย หรือเลือกด้วย ↑ ↓ แล้วกด Enter หน้า บรรทัด และข้อความเดิมจะกรอกให้',
    en: 'Click a line at the left, or choose one with ↑ ↓ and press Enter: page, line and the old words are filled in.',
  },
  printed: { th: 'มติที่จะพิมพ์', en: 'The resolution as it will print' },
  typed: {
    th: 'มีผู้พิมพ์มติของวาระนี้ไว้เอง จึงพิมพ์ตามนั้น',
    en: 'The resolution of this item was typed, and prints as it was.',
  },
  unresolved: { th: 'ยังไม่ระบุผลการรับรอง', en: 'Nothing was resolved yet.' },
  fillPages: {
    th: 'เติมเลขหน้าจากรายงานที่ออกแล้ว ({} แห่ง)',
    en: 'Fill in pages from the issued report ({})',
  },
  pagesFilled: { th: 'เติมเลขหน้าในความเป็นมาแล้ว {} แห่ง', en: 'Pages were filled in at {} place{s}.' },
  noPages: {
    th: 'เติมเลขหน้าไม่ได้ เพราะตั้งหน้าที่เครื่องนี้แล้วได้บรรทัดไม่ตรงกับฉบับที่ออก โปรดใช้แบบอักษรเดียวกับตอนออกฉบับ',
    en: 'Pages cannot be filled in: set here, the lines are not those of the issued version. Use the font it was issued with.',
  },
  make: { th: 'ทำฉบับที่รับรอง…', en: 'Make the adopted version…' },
  makeSure: {
    th: 'เขียนฉบับที่รับรอง (แก้ {} แห่ง) ลงไฟล์ «{}» ฉบับก่อนอยู่ครบ แล้วข้อความจะล็อก ย้อนไม่ได้',
    en: 'Writes the adopted version ({} corrections) into “{}”. Earlier versions stay; its words are then locked for good.',
  },
  confirm: { th: 'เขียนและล็อก', en: 'Write and lock' },
  notYet: { th: 'ยังไม่ทำ', en: 'Not yet' },
  made: {
    th: 'เขียนฉบับที่ {} ลงไฟล์ {} แล้ว แก้ {} แห่ง และล็อกข้อความ',
    en: 'Version {} is in {}: {} correction{s}, and its words are locked.',
  },
  done: { th: 'ฉบับที่รับรองอยู่ในไฟล์แล้ว', en: 'The adopted version is in the file.' },
  asked: {
    th: 'ยังไม่เขียนอะไร โปรดดูคำขอเหล่านี้ก่อน',
    en: 'Nothing was written. Look at these corrections first:',
  },
  these: { th: 'รายงานนี้', en: 'these minutes' },
} as const satisfies Record<string, Sentence>
