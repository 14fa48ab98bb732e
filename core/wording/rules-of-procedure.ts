import { say } from './say'

/** The rules of how a meeting is held and of the text of letters, as a person reads them. */
export const RULES_OF_PROCEDURE = {
  'minute-taker-listed': say('มีผู้จดรายงานการประชุมลงนาม', 'A minute taker signs.'),
  'quorum-met': say('ผู้มาประชุมไม่น้อยกว่ากึ่งหนึ่งของผู้ได้รับแต่งตั้ง', 'At least half were present.'),
  'in-attendance-outside': say(
    'ผู้เข้าร่วมประชุมไม่ใช่ประธาน รองประธาน หรือเลขานุการ',
    'Those in attendance hold no office of the body.',
  ),
  'replaced-not-absent': say(
    'ผู้ที่มีผู้มาประชุมแทนไม่อยู่ในผู้ไม่มาประชุม',
    'Who sent a substitute is not listed as absent.',
  ),
  'officers-in-order': say(
    'ผู้มาประชุมเรียงรองประธาน กรรมการ ผู้ทรงคุณวุฒิ',
    'Vice-chairs, members and experts stand in this order.',
  ),
  'place-tells-medium': say(
    'ระบบประชุมทางไกลอยู่ในช่องของตน ไม่อยู่ในสถานที่',
    'The electronic medium stands in its own field.',
  ),
  'adopts-previous': say(
    'รายงานที่รับรองเป็นของครั้งก่อนหน้าพอดี',
    'Adopted minutes are of the meeting just before.',
  ),
  'correction-cited': say('การรับรองโดยมีการแก้ไขระบุหน้าและบรรทัด', 'A correction cites page and line.'),
  'as-that': say('ข้อความที่ขึ้นต้นว่า ตามที่ มี นั้น รับท้าย', '“ตามที่” is closed with “นั้น”.'),
  'letter-concludes': say('หนังสือมีส่วนสรุปที่ขึ้นต้นว่า จึง', 'A letter has its conclusion.'),
  'memo-recipient-inside': say(
    'ผู้รับบันทึกข้อความอยู่กระทรวงเดียวกับผู้ส่ง',
    'A memo is addressed within the ministry.',
  ),
  'most-secret-by-hand': say(
    'หนังสือลับที่สุดไม่ส่งทางไปรษณีย์อิเล็กทรอนิกส์',
    'What is most secret does not go by e-mail.',
  ),
} as const
