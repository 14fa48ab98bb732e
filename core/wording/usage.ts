import { type Sentence, sentence } from './sentence'

/** What `--help` prints. */
export const USAGE: Sentence = {
  th: `มติ: ร่างรายงานการประชุม ส่งออกเป็น Word และ PDF ทำสำเนาเวียน

วิธีใช้: npm run -s mati -- คำสั่ง ...
  templates                                  รายการแม่แบบ
  new แม่แบบ --to ไฟล์.mati                    สร้างเอกสารเปล่าจากแม่แบบ
  next ไฟล์ --to ไฟล์ใหม่.mati [--special] [--only รหัส,รหัส]
                                             รายงานครั้งถัดไป พร้อมเรื่องที่ยังไม่จบทั้งหมด
  report ไฟล์ แถวรายงาน.txt --to ไฟล์ใหม่.mati [--replace]
                                             รับรายงานของหน่วยงานจากตารางเข้ารายงานการประชุม
  check ไฟล์                                  แสดงข้อที่ต้องแก้ ควรแก้ และข้อแนะนำ บรรทัดละข้อ
  repair ไฟล์ --to ไฟล์ใหม่.mati                แก้ข้อที่ไม่ต้องตัดสินใจ บอกบรรทัดละข้อ
  info ไฟล์                                   ชนิด ชื่อเรื่อง แม่แบบ และจำนวนต่าง ๆ
  export ไฟล์ --to ชื่อ.docx|.pdf|.txt           ส่งออก
  compare ฉบับเดิม ฉบับแก้ไข --to ชื่อ.docx       Word ที่แสดงรอยแก้ทีละคำ (แก้ไขตามมติรับรอง)
  circulate ไฟล์ --to โฟลเดอร์ [--recipients รายชื่อ]
                                             สำเนา PDF หนึ่งไฟล์ต่อผู้รับ และไฟล์รวม
  paper ชนิด ไฟล์ --to ชื่อ.docx|.pdf|.txt        เอกสารประกอบจากไฟล์นั้น
                                             (minister-summary จากแฟ้ม คือสรุปทั้งปี)
  register แฟ้ม [--agency ตร.] [--overdue] [--to ชื่อ.xlsx|.docx|.pdf|.txt]
                                             ทะเบียนข้อสั่งการของแฟ้ม (โฟลเดอร์ที่เก็บ .mati)
  register แฟ้ม --list papers|reports|goals|agencies
                                             รายงานในแฟ้ม ผู้ส่งแบบรายงาน เป้าหมาย หน่วยงาน
  find แฟ้ม คำ ...                             ค้นว่ารายงานฉบับใดบันทึกไว้อย่างไร
  life แฟ้ม รหัสเรื่อง                           ความเป็นมาของเรื่องหนึ่ง ทุกครั้งที่ประชุม
  news ไฟล์ --to ข่าว.mati [--topics 5.1,5.2]  ข่าวจากการประชุม เล่าเฉพาะเรื่องที่เลือก
  year โฟลเดอร์ --to รวมเล่ม.zip [--series ชุด] [--year 2562] [--fiscal]
                                             รวมเล่มรายงานที่รับรองแล้วของชุดและปี ผนึกด้วย SHA-256
  verify รวมเล่ม.zip                           ตรวจว่ารวมเล่มยังตรงกับที่ผนึกไว้
  issue ไฟล์ --to ไฟล์ใหม่.mati                 ออกฉบับเวียน อ้างหน้าและบรรทัดได้ ไม่เขียนทับอีก
  adopt รายงานที่รับรอง รายงานเดิม --to ไฟล์ใหม่.mati
                                             รายงานเดิมตามมติรับรอง แก้เฉพาะที่ที่ประชุมรับ
  typeset ข้อความ.txt --to ชื่อ.docx|.pdf|.txt   จัดหน้าข้อความธรรมดา

ชนิด คือ agenda invitation attendance-reply sign-in-sheet follow-up-table agency-table
      monthly-form matter-history minister-summary adoption-reply
      distribution-list addressee-list file-copy หรือชื่อไทย เช่น ระเบียบวาระการประชุม
ไฟล์ คือ .mati หรือ JSON ของเอกสาร
รายชื่อ คือรหัสหรือชื่อย่อหน่วยงานคั่นด้วยจุลภาค หรือไฟล์ข้อความบรรทัดละหน่วยงาน
  --digits thai|arabic   เลขไทยหรือเลขอารบิก
  --font ชื่อหรือไฟล์       แบบอักษรที่ติดตั้งไว้ หรือไฟล์ .ttf
  --likeness length|height  ให้แบบอักษรอื่นมีบรรทัดยาวเท่า (length) หรือตัวสูงเท่า (height)
                         TH SarabunPSK
  --emblem ไฟล์ภาพ       ตราของหน่วยงาน (PNG JPEG หรือ SVG) พิมพ์ตรงที่ของครุฑ
  --templates โฟลเดอร์    แม่แบบของหน่วยงาน
  --pdf 1b|2a|3a|ua      ชนิดของ PDF (ใช้กับ export): 1b คือ PDF/A-1b ส่วน 2a, 3a (มีไฟล์ต้นฉบับ
                         อยู่ข้างใน) และ ua (PDF/UA) ยังไม่ได้ตรวจรับรอง
  --house ไฟล์.json       แบบของหน่วยงาน (docs/house-style.md)
  --organisation ชื่อ     ส่วนราชการเจ้าของเอกสาร (export, compare, circulate, paper)
  --agency หน่วยงาน       เอกสารรายหน่วยงาน (paper) ของหน่วยงานเดียว ด้วยรหัส ชื่อย่อ หรือชื่อ
  --topics รายการ         เรื่องในข่าว (news) ด้วยเลขเรื่องหรือรหัส คั่นด้วยจุลภาค
  --series ชุด            ชุดการประชุม ด้วยชื่อหรือรหัส (year, paper minister-summary แฟ้ม)
  --year ปี              ปี พ.ศ. (year, paper minister-summary แฟ้ม) หากไม่ระบุใช้ปีของรายงานล่าสุด
  --fiscal               ปีงบประมาณ ตุลาคมถึงกันยายน หากไม่ระบุตามที่ชุดการประชุมตั้งไว้
  --lang th|en           ภาษาของข้อความบนจอ: ไทยหรืออังกฤษ (ทุกคำสั่ง เอกสารเป็นภาษาไทยเสมอ)
  --english              ชื่อเดิมของ --lang en ใช้บอกช่องที่ขาดเป็นภาษาอังกฤษด้วย (check, repair)
  --line-numbers         เลขบรรทัดสำหรับตรวจร่าง (export, circulate)
  --watermark            คำว่า ร่าง และเลขที่สำเนา เป็นลายน้ำ
  --certified[="ชื่อ, ตำแหน่ง"]   สำเนาถูกต้อง
  --special              นัดพิเศษ (next)
  --only รหัส,รหัส        เฉพาะเรื่องเหล่านี้ ที่เหลือฝากไว้ (next)
  --earlier ไฟล์          รายงานเดิมที่ออกฉบับแล้ว ใช้ตรวจคำขอแก้ไข (check)
  --day 2018-11-15       วันที่ออกฉบับ (issue) วันที่นับเกินกำหนด (register, find, life) ไม่ระบุคือวันนี้
  --with-pdf             เก็บ PDF ไว้ในฉบับด้วย (issue, adopt)
  --replace              แทนที่สิ่งที่หน่วยงานรายงานไว้แล้ว (report)
  --letterhead ไฟล์.docx  แบบหัวหนังสือของหน่วยงาน (กับ export เป็น .docx)
  --agency ชื่อหรือรหัส --area ด้าน --state สถานะ --year พ.ศ.   เฉพาะส่วนหนึ่งของทะเบียน
                         สถานะคือ live (ยังไม่แล้วเสร็จ) open standing done ended หรือคำไทย
  --since 2018-11-01 --until 2018-12-31   วันครบกำหนด (register) หรือวันประชุม (find)
  --overdue              เฉพาะที่เกินกำหนดวันนี้ หรือวันที่ให้ไว้ด้วย --day (register, find)
  --silent               เฉพาะที่ไม่ได้รายงานในครั้งหลังสุด (register, find)
  --never-reported       เฉพาะของหน่วยงานที่ไม่เคยรายงาน (register, find)
  --event สิ่งที่บันทึก --kind ชนิดของเรื่อง   ด้วยคำไทยหรือรหัส เช่น แล้วเสร็จ เรื่อง (find)
  --unserved             ข้อค้นพบที่ยังไม่มีข้อสั่งการรองรับ (find)
  --month 2018-09        เฉพาะแบบรายงานของเดือนนั้น (register --list reports)
  --json                 ข้อมูลสำหรับโปรแกรมอื่น (register, find, life)
  --debug                แสดงรายละเอียดเมื่อโปรแกรมทำงานผิดพลาดเอง

จบด้วย 0 เมื่อเสร็จ, 1 เมื่อมีสิ่งที่ต้องแก้, 2 เมื่อใช้คำสั่งผิด, 70 เมื่อโปรแกรมทำงานผิดพลาดเอง,
130 เมื่อสั่งหยุดระหว่างทำสำเนา`,
  en: `Mati: drafts minutes, exports Word and PDF, makes circulation copies

Usage: npm run -s mati -- command ...
  templates                                  the list of templates
  new TEMPLATE --to FILE.mati                begins an empty document
  next FILE --to NEW.mati [--special] [--only ID,ID]
                                             the next minutes, with all that lives on
  report FILE ROWS.txt --to NEW.mati [--replace]
                                             takes rows of the agencies’ reports into minutes
  check FILE                                 what must, should or might be mended, a line each
  repair FILE --to NEW.mati                  mends what needs no judgement, a line each
  info FILE                                  kind, title, template and counts
  export FILE --to NAME.docx|.pdf|.txt       exports the paper
  compare OLD NEW --to NAME.docx             Word with the corrections as tracked changes
  circulate FILE --to FOLDER [--recipients LIST]
                                             a PDF for each recipient, and one of all
  paper KIND FILE --to NAME.docx|.pdf|.txt   a paper made from the document
                                             (minister-summary of a FOLDER: over the year)
  register BINDER [--agency RTP] [--overdue] [--to NAME.xlsx|.docx|.pdf|.txt]
                                             the orders of a binder (a folder of .mati files)
  register BINDER --list papers|reports|goals|agencies
                                             its papers, monthly reports, goals, agencies
  find BINDER WORDS ...                      what papers recorded, by words
  life BINDER MATTER                         the life of one matter, meeting by meeting
  news FILE --to NEWS.mati [--topics 5.1,5.2]  news of the meeting, with the matters chosen
  year FOLDER --to YEARBOOK.zip [--series NAME] [--year 2562] [--fiscal]
                                             adopted minutes of a series and year, sealed with SHA-256
  verify YEARBOOK.zip                        whether a yearbook is as it was sealed
  issue FILE --to NEW.mati                   issues a version: cited by page and line, never rewritten
  adopt MINUTES EARLIER --to NEW.mati        the earlier minutes as adopted, corrected as accepted
  typeset TEXT.txt --to NAME.docx|.pdf|.txt  sets a plain text

KIND is agenda invitation attendance-reply sign-in-sheet follow-up-table agency-table
     monthly-form matter-history minister-summary adoption-reply
     distribution-list addressee-list file-copy, or the paper’s Thai name
FILE is a .mati file or a document as JSON
LIST is ids or abbreviations of agencies with commas between, or a text file with one a line
  --digits thai|arabic   Thai or Arabic digits
  --font NAME or FILE    an installed font, or a .ttf file
  --likeness length|height  other fonts get lines as long (length) or letters as high (height)
                         as TH SarabunPSK
  --emblem PICTURE       the office’s emblem (PNG, JPEG or SVG) in the place of the Garuda
  --templates FOLDER     the office’s templates
  --pdf 1b|2a|3a|ua      kind of PDF (for export): 1b is PDF/A-1b; 2a, 3a (with the source file
                         inside) and ua (PDF/UA) are not validated
  --house FILE.json      the house style (docs/house-style.md)
  --organisation NAME    the office that the paper is of (export, compare, circulate, paper)
  --agency AGENCY        what each agency gets apart (paper), for one of them, by id or name
  --topics LIST          matters of the news (news), by number or id with commas between
  --series NAME          a series of meetings, by name or id (year, paper minister-summary FOLDER)
  --year YEAR            the year, B.E. (year, paper minister-summary FOLDER); that of the last minutes if absent
  --fiscal               the fiscal year, October to September; as the series says if absent
  --lang th|en           language of what is said on screen (every command; papers are Thai always)
  --english              old name of --lang en: gaps in English after the Thai (check, repair)
  --line-numbers         line numbers for a review (export, circulate)
  --watermark            draft and copy marks as a watermark
  --certified[="NAME, POSITION"]   a certified copy
  --special              a special meeting (next)
  --only ID,ID           these matters only; the others wait (next)
  --earlier FILE         the earlier report as issued, to check corrections by (check)
  --day 2018-11-15       the day of issue (issue), or that lateness is of (register, find, life);
                         today if absent
  --with-pdf             keeps the PDF in the version, too (issue, adopt)
  --replace              in place of what an agency has reported (report)
  --letterhead FILE.docx the office’s letterhead (with export to .docx)
  --agency NAME or ID --area AREA --state STATE --year BE-YEAR   a part of the register
                         STATE is live (not finished), open, standing, done or ended
  --since 2018-11-01 --until 2018-12-31   due days (register), or days of meetings (find)
  --overdue              what is late today, or on the day of --day (register, find)
  --silent               what nothing was told of at the last meeting (register, find)
  --never-reported       what agencies owe that never reported (register, find)
  --event EVENT --kind KIND-OF-MATTER   in Thai or by id, such as done, topic (find)
  --unserved             findings that no order grew from (find)
  --month 2018-09        the monthly reports of that month (register --list reports)
  --json                 data for other programs (register, find, life)
  --debug                details when the program itself goes wrong

Ends with 0 when done, 1 when something is to be mended, 2 when used wrongly, 70 when the program
itself went wrong, 130 when stopped while making copies`,
}

/** What the usage calls the words that a command takes. */
export const OPERANDS = {
  template: sentence('แม่แบบ', 'TEMPLATE'),
  file: sentence('ไฟล์', 'FILE'),
  folder: sentence('โฟลเดอร์', 'FOLDER'),
  yearbook: sentence('รวมเล่ม.zip', 'YEARBOOK.zip'),
  text: sentence('ข้อความ.txt', 'TEXT.txt'),
  rows: sentence('แถวรายงาน.txt', 'ROWS.txt'),
  old: sentence('ฉบับเดิม', 'OLD'),
  changed: sentence('ฉบับแก้ไข', 'NEW'),
  minutes: sentence('รายงานที่รับรอง', 'MINUTES'),
  earlier: sentence('รายงานเดิม', 'EARLIER'),
  kind: sentence('ชนิด', 'KIND'),
  binder: sentence('แฟ้ม', 'BINDER'),
  words: sentence('คำ', 'WORDS'),
  matter: sentence('รหัสเรื่อง', 'MATTER'),
} as const
