import type { Fault, FaultCode } from '../fault'
import { ADOPTION_FAULTS } from './adoption'
import { SHARED_FAULTS } from './binder-shares'
import { NEXT_FAULTS } from './coming'
import { ROW_FAULTS } from './row-faults'
import { fill, type Sentence, sentence } from './sentence'

/** What each fault says: what happened, and what to do. `{}` is its subject in quotation marks after a space, or nothing. */
export const FAULT_SENTENCES: Readonly<Record<FaultCode, Sentence>> = {
  'file-missing': {
    th: 'ไม่พบไฟล์{} โปรดตรวจชื่อและที่เก็บ แล้วลองอีกครั้ง',
    en: 'The file{} was not found. Check its name and place, then try again.',
  },
  'file-foreign': sentence(
    'ไฟล์{} ไม่ใช่เอกสารของมติ โปรดเลือกไฟล์ .mati',
    'The file{} is not a Mati document. Choose a .mati file.',
  ),
  'file-empty': {
    th: 'ไฟล์{} ว่างเปล่า อาจคัดลอกมาไม่ครบ โปรดคัดลอกใหม่จากต้นทาง',
    en: 'The file{} is empty, perhaps from a copy that was cut off. Copy it again from where it came from.',
  },
  'file-of-word': {
    th: 'ไฟล์{} เป็นเอกสาร Word ไม่ใช่เอกสารของมติ โปรดเปิดใน Word แล้วคัดลอกข้อความมาวาง หรือเลือกไฟล์ .mati',
    en: 'The file{} is a Word document and not one of Mati. Open it in Word and paste its text, or choose a .mati file.',
  },
  'file-of-excel': {
    th: 'ไฟล์{} เป็นตาราง Excel ไม่ใช่เอกสารของมติ โปรดเปิดใน Excel แล้วคัดลอกตารางมาวาง หรือเลือกไฟล์ .mati',
    en: 'The file{} is an Excel workbook and not a Mati document. Open it in Excel and paste the table, or choose a .mati file.',
  },
  'file-of-slides': {
    th: 'ไฟล์{} เป็นสไลด์ PowerPoint ไม่ใช่เอกสารของมติ โปรดเลือกไฟล์ .mati',
    en: 'The file{} is a PowerPoint presentation and not a Mati document. Choose a .mati file.',
  },
  'file-of-office': {
    th: 'ไฟล์{} เป็นไฟล์ของโปรแกรมสำนักงานอื่น ไม่ใช่เอกสารของมติ โปรดเปิดในโปรแกรมนั้นแล้วคัดลอกข้อความมาวาง หรือเลือกไฟล์ .mati',
    en: 'The file{} belongs to another office program. Open it there and paste its text, or choose a .mati file.',
  },
  'file-of-pdf': {
    th: 'ไฟล์{} เป็นไฟล์ PDF ไม่ใช่เอกสารของมติ โปรดเลือกไฟล์ .mati ที่ PDF นั้นส่งออกมา',
    en: 'The file{} is a PDF and not a Mati document. Choose the .mati file that it was exported from.',
  },
  'file-of-picture': {
    th: 'ไฟล์{} เป็นภาพ ไม่ใช่เอกสารของมติ โปรดแทรกเป็นภาพในเอกสาร หรือเลือกไฟล์ .mati',
    en: 'The file{} is a picture and not a Mati document. Insert it into a document, or choose a .mati file.',
  },
  'file-of-zip': {
    th: 'ไฟล์{} เป็นไฟล์บีบอัด (zip) ไม่ใช่เอกสารของมติ โปรดแตกไฟล์ก่อน แล้วเลือกไฟล์ .mati ข้างใน',
    en: 'The file{} is a zip archive and not a Mati document. Unpack it and choose a .mati file in it.',
  },
  'not-a-file': {
    th: 'สิ่งที่เลือก{} เป็นโฟลเดอร์หรืออุปกรณ์ ไม่ใช่ไฟล์ โปรดเลือกไฟล์',
    en: 'What was chosen{} is a folder or a device and not a file. Choose a file.',
  },
  'text-foreign': {
    th: 'ไฟล์{} ไม่ใช่ไฟล์ข้อความ โปรดบันทึกเป็นข้อความธรรมดา (.txt) แบบ UTF-8',
    en: 'The file{} is not a text file. Save it as plain text (.txt) in UTF-8.',
  },
  'file-damaged': {
    th: 'ไฟล์{} เสียหาย เปิดไม่ได้ โปรดใช้สำเนาสำรองหรือฉบับก่อนหน้า',
    en: 'The file{} is damaged and cannot be opened. Use a backup or an earlier version.',
  },
  'file-newer': {
    th: 'ไฟล์{} สร้างด้วยมติรุ่นใหม่กว่า โปรดปรับรุ่นโปรแกรมก่อนเปิด',
    en: 'The file{} was made by a newer Mati. Update the program to open it.',
  },
  'file-too-large': {
    th: 'ไฟล์{} ใหญ่เกิน ๖๔ เมกะไบต์ โปรดแบ่งเป็นหลายไฟล์',
    en: 'The file{} is larger than 64 MB. Split it into several files.',
  },
  'file-changed-elsewhere': {
    th: 'ไฟล์{} ถูกแก้จากที่อื่นหลังจากเปิด จึงไม่บันทึกทับ โปรดใช้ «บันทึกเป็น» เพื่อเก็บงานไว้ในชื่ออื่น',
    en: 'The file{} was changed elsewhere since it was opened and was not overwritten. Use “Save as” to keep your work under another name.',
  },
  'file-in-use': {
    th: 'ไฟล์{} เปิดอยู่ในโปรแกรมอื่น เช่น Word โปรดปิดไฟล์นั้นแล้วลองอีกครั้ง หรือใช้ชื่ออื่น หากยังไม่ได้ โปรดตรวจสิทธิ์ใช้ไฟล์',
    en: 'The file{} is open in another program, such as Word. Close it there and try again, or use another name. If that does not help, check your permission for it.',
  },
  ...ADOPTION_FAULTS,
  ...NEXT_FAULTS,
  'already-open': {
    th: 'เอกสาร{} เปิดอยู่แล้วในหน้าต่างนี้ โปรดทำงานต่อในเอกสารที่เปิดอยู่',
    en: 'The document{} is open in this window already. Go on working in it.',
  },
  'folder-missing': {
    th: 'ไม่พบโฟลเดอร์{} โปรดเลือกที่เก็บอื่น หรือตรวจการเชื่อมต่อกับไดรฟ์ที่ใช้ร่วมกัน',
    en: 'The folder{} was not found. Choose another place, or check the connection to the shared drive.',
  },
  'folder-busy': {
    th: 'กำลังมีการทำสำเนาลงโฟลเดอร์{} จากอีกที่หนึ่ง โปรดรอให้เสร็จแล้วลองอีกครั้ง หรือเลือกโฟลเดอร์อื่น',
    en: 'Copies are being made in the folder{} from elsewhere. Wait until that is done and try again, or choose another folder.',
  },
  'copies-unsettled': {
    th: 'สำเนาในโฟลเดอร์{} ค้างอยู่ครึ่งทาง ชุดเก่ากับชุดใหม่ปนกัน โปรดอย่าเพิ่งส่ง ให้ปิดไฟล์ที่เปิดอยู่แล้วทำสำเนาลงโฟลเดอร์นี้อีกครั้ง โปรแกรมจะจัดให้ครบชุด',
    en: 'The copies in the folder{} are half changed: the old and the new set are mixed. Send none yet: close the files that are open and make the copies there again, and the set will be made whole.',
  },
  'copies-finished': {
    th: 'สำเนาในโฟลเดอร์{} ที่ค้างจากครั้งก่อน ทำต่อจนครบชุดใหม่แล้ว โปรดตรวจก่อนส่ง',
    en: 'The copies in the folder{} that were left half made are now complete, all of the new set. Check them before you send them.',
  },
  'copies-undone': {
    th: 'สำเนาในโฟลเดอร์{} ที่ค้างจากครั้งก่อน กลับเป็นชุดเดิมครบแล้ว โปรดทำสำเนาอีกครั้งหากต้องการชุดใหม่',
    en: 'The copies in the folder{} that were left half made are again those of before, all of them. Make copies again if you want the new set.',
  },
  'work-busy': {
    th: 'กำลังส่งออก ทำสำเนา หรือพิมพ์งานอื่นอยู่ โปรดรอให้เสร็จหรือยกเลิกงานนั้นก่อน',
    en: 'Another export, copying or printing is going on. Wait until it is done, or cancel it first.',
  },
  'disk-full': {
    th: 'ที่เก็บของ{} เต็ม ไฟล์เดิมยังอยู่ครบ โปรดลบไฟล์ที่ไม่ใช้หรือเลือกที่เก็บอื่น แล้วบันทึกอีกครั้ง',
    en: 'There is no room left for{}. The former file is unharmed: free some space or choose another place, then save again.',
  },
  'draft-disk-full': {
    th: 'ดิสก์ของเครื่องนี้เต็ม ร่างที่กำลังพิมพ์จึงยังเก็บไว้กันหายไม่ได้ โปรดบันทึกลงไฟล์ในที่เก็บอื่น หรือลบไฟล์ที่ไม่ใช้ โปรแกรมจะลองเก็บให้อีกเอง',
    en: 'The disk of this computer is full, so the draft of what you type cannot be kept. Save into a file elsewhere, or free some space: the program goes on trying.',
  },
  'draft-unkept': {
    th: 'เก็บร่างที่กำลังพิมพ์ไว้กันหายไม่ได้ โปรดบันทึกลงไฟล์บ่อย ๆ และแจ้งผู้ดูแลระบบ โปรแกรมจะลองเก็บให้อีกเอง',
    en: 'The draft of what you type cannot be kept. Save into a file often and tell the administrator: the program goes on trying.',
  },
  'settings-damaged': {
    th: 'ไฟล์การตั้งค่าเสียหาย จึงเก็บแยกไว้และเริ่มด้วยค่าตั้งต้น โปรดตรวจการตั้งค่าใหม่อีกครั้ง เอกสารและร่างไม่ได้รับผลใด ๆ',
    en: 'The settings file was damaged. It was put aside and the defaults hold: look through the settings again. No document was touched.',
  },
  'settings-unread': {
    th: 'อ่านไฟล์การตั้งค่าไม่ได้ในขณะนี้ จึงใช้ค่าตั้งต้นไปก่อน โปรดปิดโปรแกรมอื่นที่อาจใช้ไฟล์นั้นอยู่ หรือแจ้งผู้ดูแลระบบ',
    en: 'The settings file cannot be read now, so the defaults hold. Close other programs that may use it, or tell the administrator.',
  },
  'settings-unkept': {
    th: 'เก็บการตั้งค่าลงไฟล์ไม่ได้ การตั้งค่านี้มีผลจนกว่าจะปิดโปรแกรม โปรดตรวจที่ว่างของดิสก์ หรือแจ้งผู้ดูแลระบบ',
    en: 'The settings could not be kept in their file and hold until the program ends. Check the room on the disk, or tell the administrator.',
  },
  'not-permitted': {
    th: 'ไม่มีสิทธิ์ใช้{} โปรดเลือกที่เก็บอื่น หรือขอสิทธิ์จากผู้ดูแลระบบ',
    en: 'You have no permission for{}. Choose another place, or ask the administrator.',
  },
  'name-unusable': {
    th: 'ใช้ชื่อ{} ไม่ได้ อาจยาวเกินไป มีอักขระต้องห้าม หรือเป็นชื่อโฟลเดอร์ โปรดใช้ชื่ออื่น',
    en: 'The name{} cannot be used: it is too long, has a forbidden character, or is a folder. Use another name.',
  },
  'storage-failed': {
    th: 'อ่านหรือเขียน{} ไม่ได้ โปรดตรวจไดรฟ์หรือการเชื่อมต่อเครือข่าย แล้วลองอีกครั้ง',
    en: 'Reading or writing{} failed. Check the drive or the network connection, then try again.',
  },
  'template-unknown': {
    th: 'ไม่มีแม่แบบ{} โปรดเลือกจากรายการแม่แบบที่มี',
    en: 'There is no template{}. Choose one of the list of templates.',
  },
  'template-missing': {
    th: 'เอกสารนี้ใช้แม่แบบ{} ซึ่งเครื่องนี้ไม่มี จึงยังเปิดไม่ได้ โปรดขอไฟล์แม่แบบจากผู้ส่งเอกสาร วางไว้ในโฟลเดอร์ที่เลือกใน การตั้งค่า › โฟลเดอร์แม่แบบของหน่วยงาน แล้วเปิดเอกสารอีกครั้ง',
    en: 'This document uses the template{}, which this computer does not have. Ask whoever sent the document for the template file, put it into the folder chosen in Settings › Template folder, and open the document again.',
  },
  'template-faulty': {
    th: 'แม่แบบมีข้อผิดพลาด:{} โปรดแก้ไฟล์แม่แบบนั้น',
    en: 'A template has a mistake:{}. Correct the template file.',
  },
  'house-faulty': {
    th: 'แบบของหน่วยงานมีข้อผิดพลาด:{} จึงยังไม่ใช้แบบนี้ โปรดแก้ไฟล์นั้น',
    en: 'A house style has a mistake:{}. It is not used: correct the file.',
  },
  ...SHARED_FAULTS,
  'letterhead-faulty': {
    th: 'ใช้แบบหัวหนังสือไม่ได้:{} โปรดแก้ใน Word หรือเลือกไฟล์อื่น',
    en: 'The letterhead cannot be used:{}. Mend it in Word, or choose another file.',
  },
  'agency-unknown': {
    th: 'ไม่มีหน่วยงาน{} ในทะเบียน โปรดตรวจรหัสหรือชื่อย่อ',
    en: 'There is no agency{} in the registry. Check its id or abbreviation.',
  },
  'font-missing': {
    th: 'ไม่พบแบบอักษร{} โปรดติดตั้งแบบอักษรนั้น หรือเลือกแบบอื่นในการตั้งค่า',
    en: 'The font{} was not found. Install it, or choose another in the settings.',
  },
  'font-unusable': {
    th: 'ไฟล์แบบอักษร{} เสียหาย หรือไม่ใช่ชนิด TrueType (.ttf) ที่ฝังใน PDF ได้ โปรดเลือกแบบอื่น',
    en: 'The font file{} is damaged, or not of the TrueType (.ttf) kind that a PDF can carry. Choose another.',
  },
  'printer-missing': {
    th: 'ไม่พบเครื่องพิมพ์{} โปรดตรวจว่าเปิดเครื่องและต่อสายไว้ หรือเลือกเครื่องอื่น',
    en: 'The printer{} was not found. Check that it is on and connected, or choose another.',
  },
  'print-failed': {
    th: 'สั่งพิมพ์{} ไม่สำเร็จ โปรดตรวจเครื่องพิมพ์ หรือส่งออกเป็น PDF แล้วพิมพ์เอง',
    en: 'Printing{} failed. Check the printer, or export a PDF and print that.',
  },
  'print-unsure': {
    th: 'ยังไม่แน่ว่างานเข้าคิวของเครื่องพิมพ์{} แล้วหรือไม่ โปรดดูที่เครื่องพิมพ์ก่อนสั่งพิมพ์อีกครั้ง จะได้ไม่พิมพ์ซ้ำ',
    en: 'Whether the job is in the queue of the printer{} is not known. Look there before you print again, lest it be printed twice.',
  },
  'image-foreign': {
    th: 'ไฟล์{} ไม่ใช่ภาพที่ใช้ได้ โปรดใช้ภาพ PNG หรือ JPEG',
    en: 'The file{} is not a picture that can be used. Use PNG or JPEG.',
  },
  'image-damaged': {
    th: 'ภาพ{} เสียหายหรือไม่ครบ โปรดคัดลอกมาใหม่จากต้นทาง',
    en: 'The picture{} is damaged or incomplete. Copy it again from where it came from.',
  },
  'image-too-large': {
    th: 'ภาพ{} ใหญ่เกินไป ใช้ได้ไม่เกิน ๒๐ เมกะไบต์ และ ๔๐ ล้านจุดภาพ โปรดย่อภาพก่อน',
    en: 'The picture{} is too large: at most 20 MB and 40 million pixels. Make it smaller first.',
  },
  'image-unsupported': {
    th: 'ภาพ{} ใช้ระบบสีที่พิมพ์ลงเอกสารไม่ได้ (เช่น CMYK) โปรดบันทึกใหม่เป็น PNG หรือ JPEG แบบ RGB',
    en: 'The colours of the picture{} cannot be put on paper (CMYK, for example). Save it as PNG or JPEG in RGB.',
  },
  'image-turned': {
    th: 'ภาพ{} ถ่ายไว้แบบตะแคง โปรดหมุนให้ตรงแล้วบันทึกใหม่',
    en: 'The picture{} was taken on its side. Turn it upright and save it again.',
  },
  'image-slow': {
    th: 'ภาพ{} ใช้เวลาอ่านนานเกินไป จึงไม่ได้รับเข้ามา โปรดย่อภาพหรือบันทึกใหม่เป็น JPEG แล้วลองอีกครั้ง',
    en: 'The picture{} takes too long to read and was not taken in. Make it smaller or save it as JPEG, then try again.',
  },
  'images-full': {
    th: 'ภาพในเอกสารนี้รวมกันเกิน ๔๘ เมกะไบต์แล้ว จึงเพิ่มภาพ{} ไม่ได้ โปรดย่อหรือลบภาพบางภาพ',
    en: 'The pictures of this document are over 48 MB together, so{} was not added. Remove or shrink some.',
  },
  'drawing-complex': {
    th: 'ภาพวาด SVG{} ใหญ่หรือซับซ้อนเกินไป โปรดทำให้ง่ายลง หรือบันทึกเป็น PNG',
    en: 'The SVG drawing{} is too large or too complex. Simplify it, or save it as PNG.',
  },
  'drawing-linked': {
    th: 'ภาพวาด SVG{} ต้องใช้ไฟล์อื่นหรือเว็บไซต์ประกอบ โปรแกรมไม่ดึงมาให้ โปรดรวมไว้ในไฟล์เดียว หรือบันทึกเป็น PNG',
    en: 'The SVG drawing{} needs other files or web pages, which are never fetched. Put everything into it, or save it as PNG.',
  },
  'drawing-undrawn': {
    th: 'ภาพวาด SVG{} มีตัวหนังสือหรือภาพถ่ายอยู่ข้างใน โปรดแปลงตัวหนังสือเป็นเส้น หรือบันทึกเป็น PNG',
    en: 'The SVG drawing{} has words or photographs in it. Turn words into outlines, or save it as PNG.',
  },
  ...ROW_FAULTS,
  'binder-unchosen': {
    th: 'ยังไม่ได้เลือกแฟ้มงาน โปรดเลือกโฟลเดอร์ที่เก็บรายงาน โปรแกรมอ่านอย่างเดียว ไม่ย้ายและไม่แก้ไฟล์',
    en: 'No binder is chosen. Choose the folder that the papers are kept in: the program only reads there.',
  },
  'register-failed': {
    th: 'ทะเบียนใช้งานไม่ได้ชั่วคราว รายงานทุกฉบับอยู่ครบ โปรดลองอีกครั้ง โปรแกรมจะสร้างทะเบียนใหม่จากไฟล์ในแฟ้ม',
    en: 'The register did not answer. All papers are safe: try again, and it is made anew from the files of the binder.',
  },
  cancelled: sentence('ยกเลิกแล้ว ไม่มีสิ่งใดเปลี่ยนแปลง', 'Cancelled. Nothing was changed.'),
  unexpected: {
    th: 'โปรแกรมทำงานผิดพลาด ร่างของท่านยังอยู่ โปรดลองอีกครั้ง หากยังเกิดซ้ำให้แจ้งผู้ดูแล',
    en: 'Something went wrong in the program. Your draft is kept. Try again, and report it if it happens again.',
  },
}

/** The one sentence a person reads about a fault, with what to do. `detail` never shows. */
export function faultSentence({ code, subject }: Fault): Sentence {
  return fill(FAULT_SENTENCES[code], subject ? sentence(' «{}»', ' “{}”', subject) : '')
}
