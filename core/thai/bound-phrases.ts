import { SCALE, UNIT } from './units'

/** Words that a number follows: มาตรา ๕๒, ครั้งที่ ๑/๒๕๖๑. */
const NUMBERED = [
  'มาตรา อนุมาตรา วรรค หมวด ข้อ ข้อย่อย วาระ หน้า บรรทัด ห้อง ชั้น อาคาร แบบ หมู่ ซอย ปี ปีงบประมาณ ภาค รุ่น เล่ม ตอน เขต',
  'ลักษณะ ตาราง ภาพ แผนภูมิ หมายเลข เลข เลขที่ สายด่วน ลำดับ ผนวก ภาคผนวก เอกสาร ระยะ ระดับ ไตรมาส ทางหลวง',
  '(?<!พื้น|หน้า|เนื้อ|สถาน)ที่ ร้อยละ เวลา อัตรา พ\\.ศ\\. ค\\.ศ\\. จ\\.ศ\\. ร\\.ศ\\. พุทธศักราช โทร\\. โทรศัพท์ โทรสาร',
]
  .flatMap(line => line.split(' '))
  .sort((a, b) => b.length - a.length)
  .join('|')

const LONG_MONTHS = '(?:มกรา|มีนา|พฤษภา|กรกฎา|สิงหา|ตุลา|ธันวา)คม|(?:เมษา|มิถุนา|กันยา|พฤศจิกา)ยน|กุมภาพันธ์'
const SHORT_MONTHS =
  '(?:ม\\.ค|ก\\.พ|มี\\.ค|เม\\.ย|พ\\.ค|มิ\\.ย|ก\\.ค|ส\\.ค|ก\\.ย|ต\\.ค|พ\\.ย|ธ\\.ค)\\.'
const DIGIT = '[0-9๐-๙]'
const SPACE = '[ \u00a0]?'
const NUMBER = `${DIGIT}+(?:[.,:/]${DIGIT}+)*`
/** Where a number or a Latin word begins: looked for at every letter, long ones would take for ever. */
const NUMBER_HEAD = `(?<!${DIGIT}[.,:/]?)`
const LATIN_HEAD = '(?<![A-Za-z])'
const DASH = `${SPACE}[-–—]${SPACE}`
const NUMERAL = 'หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|เอ็ด|ยี่|สิบ|ร้อย|พัน|หมื่น|แสน|ล้าน'

/**
 * Stretches that stay on one line, beyond what words tell: dates, hours, numbers with what they
 * count or number, ranges, abbreviations, short brackets. [S, K: how official papers are typed]
 */
export const BOUND_PHRASES: readonly RegExp[] = [
  `(?<!${DIGIT})${DIGIT}{1,2}${SPACE}(?:${LONG_MONTHS})`,
  `(?<!${DIGIT})${DIGIT}{1,2}${SPACE}${SHORT_MONTHS}(?:${SPACE}${DIGIT}{2,4})?`,
  `วัน(?:อาทิตย์|จันทร์|อังคาร|พุธ|พฤหัสบดี|ศุกร์|เสาร์)(?:ที่${SPACE}${DIGIT}+)?`,
  `(?:${NUMBERED})${SPACE}\\(?${NUMBER}\\)?(?:${SPACE}\\(${NUMBER}\\))?`,
  `(?:ทุก|ใน|ต่อ|เกิน|ถึง|กว่า|ประมาณ|จำนวน|รวม|เป็น|ละ) ${NUMBER}`,
  // ฉบับที่ ๒, สัปดาห์ที่ ๓: whatever is numbered stays with its ที่
  `[ก-๎](?<!พื้น|หน้า|เนื้อ|สถาน)ที่${SPACE}\\(?${NUMBER}\\)?`,
  `(?:${NUMBERED})[ \u00a0][ก-ฮ](?![ก-๎])`,
  `${NUMBER_HEAD}${NUMBER}${DASH}${NUMBER}${SPACE}[ก-๎]`,
  `${NUMBER_HEAD}${NUMBER}${DASH}${NUMBER}`,
  `(?:${SHORT_MONTHS}|${LONG_MONTHS}|${DIGIT})${DASH}${DIGIT}+${SPACE}(?:${SHORT_MONTHS}|${LONG_MONTHS})`,
  NUMBER,
  `${NUMBER_HEAD}${NUMBER}${SPACE}(?:นาฬิกา|ของ${SPACE}${NUMBER}|ใน${SPACE}${NUMBER}|ต่อ${SPACE}${NUMBER}|${UNIT}|ทวิ|ตรี|จัตวา|(?:[ก-ฮ]|เอ|บี|ซี|ดี|อี)(?![ก-๎]))`,
  // ๒.๔ ล้าน บาท, ๑ ล้าน ล้าน บาท
  `${NUMBER_HEAD}${NUMBER}(?:${SPACE}${SCALE}){1,2}(?:${SPACE}(?:${UNIT}))?`,
  // ๓๐ กม./ชม. and ๔.๗๐ บาท/หน่วย
  `${NUMBER_HEAD}${NUMBER}${SPACE}[ก-๎.]{1,8}/[ก-๎]+`,
  // a number that counts nothing belongs to the word before it: ป้าย ๓๐, แถว ๔
  `[ก-๎][ \u00a0](?!(?:๒[๔๕๖]|2[456])${DIGIT}${DIGIT}(?!${DIGIT}))${NUMBER}(?![0-9๐-๙.,:/]|${SPACE}(?:${UNIT}|${SCALE}|[–-]))`,
  `${NUMBER_HEAD}${NUMBER}[ \u00a0]${NUMBER}`,
  `(?:${NUMERAL}){2,}(?:บาท(?:ถ้วน)?)?|(?:ร้อย|พัน|หมื่น|แสน|ล้าน)บาท`,
  // ๐ ๒๑๒๓ ๔๕๖๗ and 02-123-4567
  `${DIGIT}{1,3}(?:[ \u00a0-]${DIGIT}{3,4}){1,2}(?!${DIGIT})`,
  // พม ๐๒๑๘/ว ๑๒๓ after ที่, and the like
  `(?:ที่${SPACE})?(?<![ก-๎])[ก-ฮ]{2,3} ${DIGIT}[0-9๐-๙.]*(?:/(?:ว${SPACE}${DIGIT}*|${DIGIT}+))?`,
  // พ.ร.บ. กอ.รมน. ผบ.ตร. from their first letter
  '(?<![ก-๎.])(?:[เแโ]?[ก-ฮ][ก-ฮ\u0e31\u0e34-\u0e39\u0e47-\u0e4b]{0,4}\\.)+(?:[ \u00a0]?[0-9๐-๙]+(?![0-9๐-๙]|[.](?:\\s|$))|[ \u00a0]\\(พิเศษ\\))?',
  '(?<![ก-๎])(?:รอง|ว่าที่|อดีต|แบบ) [ก-ฮ]{1,4}\\.',
  'https?://[^/\\s]+',
  '(?<![A-Za-z-])[A-Z][A-Za-z-]*[ \u00a0][A-Z][A-Za-z-]*',
  `(?:ถึง|เดือน)${SPACE}${SHORT_MONTHS}`,
  // ว ๑๑๔, ค ๑๔๕/๒๕๖๖: a letter with its number
  `(?:ว|(?<![ก-๎])(?:ที่${SPACE})?[ก-ฮ])[ \u00a0]${NUMBER}`,
  // โควิด-19, ๗°๓๒′ เหนือ
  `[ก-๎]-${DIGIT}+|[°′″][ \u00a0](?:เหนือ|ใต้|ตะวันออก|ตะวันตก)|[±×=<>≤≥]${SPACE}${NUMBER}${SPACE}[ก-๎]`,
  `${SHORT_MONTHS}|(?:[ก-ฮ]{1,4}\\.){2,}`,
  // (พม.) “มติ”: a bracket without a space in it
  `[(“"‘'\\[][^\\s()”"’'\\]]{1,18}[)”"’'\\]]`,
  // ๑) ๑. (๑) at the head of an item, with what follows
  `(?:^|(?<=[\\s(]))${DIGIT}+(?:\\.${DIGIT}+)*[.)]+[ \u00a0]+\\S`,
  '(?<![ก-๎])ณ [ก-๎]',
  `${LATIN_HEAD}[A-Za-z]+[ \u00a0]${DIGIT}+(?![A-Za-z0-9])`,
  `(?<!${DIGIT})${DIGIT}+[ \u00a0][A-Z]`,
  `${LATIN_HEAD}[A-Za-z]+-[A-Za-z0-9๐-๙]+`,
  'ฯลฯ',
].map(source => new RegExp(source, 'g'))

/** A number that counts, not one that names: it stays with the word after it, ๗๐ คน, ๕ เป้าหมาย. */
export const COUNTED_THINGS: RegExp = new RegExp(
  `(?<!(?:${NUMBERED}|${LONG_MONTHS}|${SHORT_MONTHS}|[A-Za-z])${SPACE})(?<![0-9๐-๙./:,(-])(?!(?:๒[๔๕๖]|2[456])${DIGIT}${DIGIT}(?!${DIGIT}))${DIGIT}+(?:[.,]${DIGIT}+)*${SPACE}[ก-๎]`,
  'g',
)

/** Places where a line ends unwillingly: between a month and its year. */
export const LOOSE_PHRASES: readonly RegExp[] = [
  new RegExp(`(?:${LONG_MONTHS})[ \u00a0](?=${DIGIT}{4})`, 'g'),
]
