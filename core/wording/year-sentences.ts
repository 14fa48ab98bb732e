import type { Sentence } from './sentence'

/** What the commands `news`, `year` and `verify` say. */
export const YEAR_SENTENCES = {
  notYearbookName: {
    th: 'ไฟล์ปลายทาง «{}» ต้องลงท้ายด้วย .zip โปรดแก้ชื่อ',
    en: 'The output file “{}” must end in .zip. Change the name.',
  },
  unknownYear: {
    th: 'ไม่รู้จักปี «{}» โปรดใช้ปี พ.ศ. สี่หลัก เช่น --year 2562',
    en: 'Unknown year “{}”. Use four digits of the Buddhist Era, as in --year 2562.',
  },
  nothingAdopted: {
    th: 'ในโฟลเดอร์ «{}» ไม่มีรายงานการประชุมที่รับรองแล้วของ{} จึงยังไม่มีรวมเล่ม',
    en: 'The folder “{}” has no adopted minutes of {}, so there is no yearbook yet.',
  },
  noMinutes: {
    th: 'ในโฟลเดอร์ «{}» ไม่มีไฟล์ .mati ของรายงานการประชุมที่ลงวันที่แล้ว โปรดตรวจชื่อโฟลเดอร์',
    en: 'The folder “{}” has no .mati file of minutes with a day. Check its name.',
  },
  severalSeries: {
    th: 'แฟ้มนี้มีการประชุมมากกว่าหนึ่งชุด รวมเล่มได้ครั้งละชุด โปรดระบุ --series ด้วยชื่อใดชื่อหนึ่งต่อไปนี้ {}',
    en: 'This binder holds more than one series of meetings, and a book is of one. Name it with --series: {}',
  },
  unknownSeries: {
    th: 'ไม่พบชุดการประชุม «{}» เพียงชุดเดียว โปรดใช้ชื่อใดชื่อหนึ่งต่อไปนี้ {}',
    en: 'There is not one series “{}”. Use one of these names: {}',
  },
  noPaperOfFolder: {
    th: 'จากทั้งแฟ้มทำได้เฉพาะสรุปสำหรับรัฐมนตรี (minister-summary) เอกสารอื่นโปรดระบุไฟล์ .mati',
    en: 'Of a whole binder there is only minister-summary. For other papers name a .mati file.',
  },
  needlessYear: {
    th: 'ตัวเลือก --year --series --fiscal ใช้เมื่อทำสรุปจากทั้งแฟ้มเท่านั้น โปรดตัดออก หรือระบุโฟลเดอร์',
    en: 'The options --year, --series and --fiscal are for a whole binder. Leave them out, or name a folder.',
  },
  twoFiles: {
    th: 'ไฟล์ «{}» และ «{}» เป็นเอกสารเดียวกัน โปรดเหลือไว้ในโฟลเดอร์ฉบับเดียว',
    en: 'The files “{}” and “{}” hold the same document. Leave one of them in the folder.',
  },
  notAdopted: {
    th: 'ไม่รวม «{}» เพราะยังไม่ได้รับรอง',
    en: '“{}” is left out: nobody has adopted it yet.',
  },
  notCorrected: {
    th: 'ไม่รวม «{}» เพราะยังไม่ได้แก้ไขตามมติรับรอง โปรดใช้คำสั่ง adopt แล้วเก็บไฟล์ที่ได้ไว้แทน',
    en: '“{}” is left out: it was adopted with corrections that are not made yet. Use the command adopt and keep its file instead.',
  },
  notRead: {
    th: 'อ่านไฟล์ «{}» ไม่ได้ในตอนนี้ จึงยังไม่มีรวมเล่ม โปรดกู้ไฟล์นั้น หรือย้ายออกจากแฟ้ม',
    en: 'The file “{}” cannot be read now, so there is no yearbook. Restore it, or take it out of the binder.',
  },
  conflicting: {
    th: 'ไฟล์ «{}» เป็นเอกสารเดียวกับอีกไฟล์แต่ข้อความต่างกัน จึงยังไม่มีรวมเล่ม โปรดเหลือไว้ฉบับเดียว',
    en: 'The file “{}” is the same document as another and says other words, so there is no yearbook. Keep one of them.',
  },
  notLookedAt: {
    th: 'เปิดดู «{}» ในโฟลเดอร์นั้นไม่ได้ จึงยังไม่มีรวมเล่ม โปรดขอสิทธิ์จากผู้ดูแลระบบ หรือย้ายออก',
    en: '“{}” in the folder cannot be looked at, so there is no yearbook. Ask the administrator, or move it away.',
  },
  tooManyFiles: {
    th: 'โฟลเดอร์ «{}» มีไฟล์หรือโฟลเดอร์มากเกินกว่าจะอ่านทั้งหมด จึงยังไม่มีรวมเล่ม โปรดระบุโฟลเดอร์ที่เล็กลง',
    en: 'The folder “{}” holds more than is read, so there is no yearbook. Name a smaller folder.',
  },
  alteredSince: {
    th: 'ข้อความในไฟล์ «{}» ไม่ตรงกับฉบับที่รับรอง จึงยังไม่มีรวมเล่ม โปรดใช้ไฟล์ตามที่รับรองแทน',
    en: 'The words of “{}” are not those that were adopted, so there is no yearbook. Use the file as it was adopted.',
  },
  yearbookSound: {
    th: 'ตรงกับที่ผนึกไว้ {} ฉบับ ตราประทับ {}',
    en: 'As it was sealed: {} papers, seal {}',
  },
  partChanged: { th: 'ถูกแก้: {}', en: 'Changed: {}' },
  partMissing: { th: 'หายไป: {}', en: 'Missing: {}' },
  partAdded: { th: 'เพิ่มเข้ามา: {}', en: 'Added: {}' },
  versionBroken: {
    th: 'ตราของฉบับที่ออกแล้วไม่ถูกต้องที่ {}',
    en: 'A version’s seal does not hold at {}',
  },
  chainBroken: { th: 'ตราประทับไม่ต่อกันที่ {}', en: 'The chain is broken at {}' },
  sealBroken: { th: 'ตราประทับทั้งเล่มไม่ตรง: {}', en: 'The seal of the whole is wrong: {}' },
  yearbookFlawed: {
    th: 'รวมเล่ม «{}» ไม่ตรงกับที่ผนึกไว้ โปรดขอไฟล์จากผู้จัดทำใหม่',
    en: 'The yearbook “{}” is not as it was sealed. Ask those who made it for the file again.',
  },
  notYearbook: {
    th: 'ไฟล์ «{}» ไม่ใช่รวมเล่มประจำปี โปรดใช้ไฟล์ .zip ที่คำสั่ง year สร้าง',
    en: 'The file “{}” is no yearbook. Use a .zip file that the command year made.',
  },
  noNews: {
    th: 'ทำข่าวจากไฟล์ «{}» ไม่ได้ โปรดใช้รายงานการประชุมหรือรายงานผลการถอดบทเรียน',
    en: 'No news can be made of the file “{}”. Use minutes or a findings report.',
  },
  notForNews: {
    th: 'เรื่อง «{}» ใช้ในข่าวไม่ได้ ใช้ได้เฉพาะเรื่องที่ที่ประชุมรับทราบหรือมีมติแล้ว คือ {}',
    en: 'The matter “{}” is not for the news. Only what was noted or decided is: {}.',
  },
  victimSigns: {
    th: 'ยังไม่เขียนไฟล์ ข้อความข้างต้นอาจทำให้รู้ตัวผู้เสียหาย โปรดแก้ในเอกสารต้นทาง หรือไม่เลือกเรื่องนั้น',
    en: 'Nothing was written: the words above may tell who a victim is. Change them in the paper, or leave the matter out.',
  },
} as const satisfies Record<string, Sentence>
