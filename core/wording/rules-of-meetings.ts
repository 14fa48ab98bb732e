import { say } from './say'

/** The rules of the agenda, the work that is handed out, and letters, as a person reads them. */
export const RULES_OF_MEETINGS = {
  'agenda-titled': say('ทุกระเบียบวาระมีชื่อ', 'Each agenda item has a title.'),
  'agenda-order': say(
    'ประธานแจ้งเป็นวาระแรก รับรองเป็นวาระที่สอง เรื่องอื่น ๆ เป็นวาระสุดท้าย',
    'The agenda is in its usual order.',
  ),
  'numbers-automatic': say(
    'ชื่อเรื่องและข้อย่อยไม่มีเลขลำดับที่พิมพ์เอง',
    'Titles and list items carry no typed numbers.',
  ),
  'topics-differ': say(
    'เรื่องในระเบียบวาระเดียวกันมีชื่อต่างกัน',
    'Topics of one item have different titles.',
  ),
  'topics-told': say('ทุกเรื่องมีสาระสำคัญนอกจากชื่อเรื่อง', 'Each topic says more than its title.'),
  'nothing-alone': say('คำว่า ไม่มี ไม่อยู่ร่วมกับเรื่อง', '“None” does not stand above topics.'),
  'verb-fits-agenda': say(
    'คำขึ้นต้นมติเข้ากับชนิดของระเบียบวาระ',
    'The verb fits the kind of agenda item.',
  ),
  'verb-once': say('ข้อความของมติไม่ซ้ำคำขึ้นต้นมติ', 'A resolution does not repeat its verb.'),
  'adopts-earlier': say(
    'รายงานที่รับรองเป็นของการประชุมครั้งก่อน',
    'Adopted minutes are of an earlier meeting.',
  ),
  'adoption-recorded': say(
    'ครั้งที่สองเป็นต้นไปบันทึกการรับรองรายงาน',
    'Later meetings record the adoption.',
  ),
  'origin-earlier': say(
    'ข้อสั่งการสืบเนื่องมาจากการประชุมครั้งก่อน',
    'Followed-up work comes from an earlier meeting.',
  ),
  'due-plausible': say('กำหนดแล้วเสร็จอยู่ในช่วงปีที่เป็นไปได้', 'Due dates are in a plausible year.'),
  'work-in-time': say(
    'งานที่ติดตามอยู่ยังไม่เกินกำหนดในวันประชุม',
    'Work that is followed up is not overdue on the day of the meeting.',
  ),
  'due-on-workday': say('กำหนดแล้วเสร็จไม่ใช่วันเสาร์หรือวันอาทิตย์', 'Due dates are not on weekends.'),
  'due-as-typed': say(
    'กำหนดในข้อความตรงกับช่องกำหนดแล้วเสร็จ',
    'A due date in words is the one recorded.',
  ),
  'actions-differ': say('ข้อสั่งการไม่ซ้ำกัน', 'No action is given twice.'),
  'findings-differ': say('ข้อค้นพบไม่ซ้ำกัน', 'No finding is told twice.'),
  'meeting-day-plausible': say('วันประชุมอยู่ในช่วงปีที่เป็นไปได้', 'The day of the meeting is plausible.'),
  'meeting-on-workday': say('วันประชุมไม่ใช่วันเสาร์หรือวันอาทิตย์', 'The meeting was not on a weekend.'),
  'meeting-facts-bare': say(
    'ช่องของหัวเรื่องไม่มีคำที่แบบพิมพ์ให้แล้ว',
    'The facts of a meeting carry no printed labels.',
  ),
  'counts-fit-lists': say(
    'จำนวนข้อที่เขียนตรงกับรายการที่ตามมา',
    'An announced count is that of the list below.',
  ),
  'counts-fit-people': say(
    'จำนวนคนและหน่วยงานในข้อความตรงกับที่บันทึก',
    'Counts of people and agencies fit the record.',
  ),
  'circular-mark': say(
    'หนังสือเวียนมี ว หน้าเลขทะเบียน หนังสืออื่นไม่มี',
    'A circular, and only it, has ว before its number.',
  ),
  'letter-labels-bare': say(
    'ช่องของหนังสือไม่มีคำ เรื่อง เรียน อ้างถึง ที่พิมพ์ซ้ำ',
    'The fields of a letter carry no printed labels.',
  ),
  'closing-automatic': say(
    'คำลงท้ายไม่พิมพ์ซ้ำในข้อความ',
    'The closing words are not typed in the text.',
  ),
  'urgency-marked': say('ชั้นความเร็วที่พิมพ์ตรงกับที่เลือก', 'A typed mark of speed is the one chosen.'),
  'secrecy-marked': say('ชั้นความลับที่พิมพ์ตรงกับที่เลือก', 'A typed mark of secrecy is the one chosen.'),
  'recipient-known': say(
    'ผู้รับหนังสือเป็นหน่วยงานในทะเบียน และไม่ใช่คำย่อ',
    'A letter is addressed to a body of the registry, by its name in full.',
  ),
  'memo-inside-ministry': say(
    'บันทึกข้อความใช้ภายในกระทรวงเดียวกัน',
    'A memo stays inside one ministry.',
  ),
  'enclosures-listed': say(
    'สิ่งที่ส่งมาด้วยที่กล่าวถึงมีในรายการ',
    'Enclosures that are mentioned are listed.',
  ),
  'citations-listed': say('หนังสือที่อ้างถึงในข้อความมีในช่องอ้างถึง', 'A letter that is cited is listed.'),
  'last-letter-cited': say('อ้างถึงเฉพาะหนังสือฉบับสุดท้าย', 'Only the last letter is cited.'),
} as const
