import { say } from './say'

/** The rules of what a form has, and of its lists of people, as a person reads them. */
export const RULES_OF_FORM = {
  'required-parts': say('ส่วนที่ต้องมีไม่ว่าง', 'Required parts are filled.'),
  'meeting-facts': say(
    'ระบุชื่อการประชุม ครั้งที่ วัน เวลา สถานที่ครบ',
    'The meeting has its name, number, day, hours and place.',
  ),
  'end-after-start': say('เวลาเลิกหลังเวลาเริ่ม', 'A meeting ends after it begins.'),
  'meeting-number-year': say(
    'ปีของครั้งที่ตรงกับปีของวันประชุม',
    'The year of the number is the year of the day.',
  ),
  'chair-present': say('มีประธานหรือรองประธานในผู้มาประชุม', 'A chair or vice-chair is present.'),
  'attendees-named': say(
    'ทุกคนมีชื่อหรือตำแหน่ง ผู้ไม่มามีเหตุผล',
    'Everybody has a name or position, the absent a reason.',
  ),
  'resolutions-complete': say('ทุกเรื่องมีมติและคำขึ้นต้นมติ', 'Each matter has its resolution and verb.'),
  'actions-complete': say(
    'ทุกข้อสั่งการมีงาน ผู้รับผิดชอบ กำหนด และผล',
    'Each action has its work, owner, date and progress.',
  ),
  'actions-due-after-meeting': say(
    'กำหนดแล้วเสร็จไม่ก่อนวันประชุม',
    'Work is not due before the meeting.',
  ),
  'findings-complete': say(
    'ทุกข้อค้นพบมีด้าน ประเด็น และข้อความ',
    'Each finding has its area, aspect and words.',
  ),
  'areas-covered': say('มีข้อค้นพบครบสามด้าน', 'Something was found in each of the three areas.'),
  'participants-counted': say(
    'ระบุจำนวนคน จำนวนหน่วยงาน และประธาน',
    'People, agencies and the chair are recorded.',
  ),
  'signatories-named': say('ผู้ลงนามมีตำแหน่ง', 'Each signatory has a position.'),
  'known-agencies': say(
    'หน่วยงานมีในทะเบียนและใช้ชื่อนั้นในวันนั้น',
    'Agencies are registered under their name of that day.',
  ),
  'agencies-of-day': say(
    'ข้อความเรียกหน่วยงานด้วยชื่อที่ใช้ในวันของเอกสาร',
    'The text calls agencies by their names of that day.',
  ),
  'letter-facts': say(
    'หนังสือมีเรื่อง ส่วนราชการ และผู้รับ',
    'A letter has its subject, sender and recipient.',
  ),
  'news-facts': say('ข่าวมีพาดหัวและวันที่', 'News has a headline and a day.'),
  'distribution-listed': say('เลือกผู้รับสำเนาแล้ว', 'Somebody gets a copy.'),
  'chair-first': say('ประธานเป็นลำดับแรกของผู้มาประชุม', 'The chair heads the list of those present.'),
  'secretary-last': say(
    'เลขานุการและผู้ช่วยเลขานุการอยู่ท้ายรายชื่อ',
    'The secretary and assistants end the list.',
  ),
  'one-chair': say('ผู้มาประชุมมีประธานคนเดียว', 'One chair is present.'),
  'attendee-once': say('ทุกคนมีชื่อในรายชื่อแห่งเดียว', 'Everybody is listed once.'),
  'substitute-named': say('ผู้มาประชุมแทนลงชื่อของตนเอง', 'A substitute is listed by his own name.'),
  'substitute-other': say('ผู้มาประชุมแทนไม่ใช่ผู้ที่ถูกแทน', 'Nobody stands in for himself.'),
  'names-bare': say('ชื่อไม่มีวงเล็บที่พิมพ์เอง', 'Names carry no brackets of their own.'),
  'titles-joined': say('นาย นาง นางสาว เขียนติดกับชื่อ', 'นาย, นาง and นางสาว stand close to the name.'),
  'two-signers': say('ผู้จัดทำกับผู้ตรวจเป็นคนละคน', 'Writer and reviewer are two people.'),
  'distribution-once': say(
    'บัญชีแจกจ่ายมีแต่ละหน่วยงานครั้งเดียว',
    'Each agency is once on the distribution list.',
  ),
  'participants-plausible': say(
    'จำนวนคนไม่น้อยกว่าจำนวนหน่วยงาน',
    'There are at least as many people as agencies.',
  ),
  'participants-fit-list': say(
    'จำนวนผู้เข้าร่วมและหน่วยงานตรงกับรายชื่อ',
    'The numbers of people and agencies are those of the list.',
  ),
} as const
