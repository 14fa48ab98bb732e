import { compose } from '../core/compose/compose'
import { derive } from '../core/derive/derive'
import type { Minutes } from '../core/model/document'
import { contextFor, paperText } from './core/papers'

/*
 * One year's beginning as people live it, told twice: by keys in the real window, and by the command line. Both end with the
 * same words on paper (`tests/core/golden/year-story.txt`).
 */

/** The days of the workshop and of its three meetings, as they are typed and as they are stored. */
export const DAYS = {
  workshop: { typed: '๑๕ สิงหาคม ๒๕๖๑', stored: '2018-08-15' },
  first: { typed: '๑๒ กันยายน ๒๕๖๑', stored: '2018-09-12' },
  second: { typed: '๑๐ ตุลาคม ๒๕๖๑', stored: '2018-10-10' },
  third: { typed: '๑๔ พฤศจิกายน ๒๕๖๑', stored: '2018-11-14' },
} as const

/** The cards of the breakout groups, as a spreadsheet has them. The first two are one finding. */
export const CARDS = [
  'กลุ่ม\tด้าน\tประเด็น\tหน่วยงาน\tข้อความ',
  '๒\tคุ้มครองช่วยเหลือ\tปัญหา/อุปสรรค\tพส.\tล่ามและนักวิชาชีพที่มีความเชี่ยวชาญเฉพาะยังไม่เพียงพอในบางพื้นที่',
  '๒\tคุ้มครองช่วยเหลือ\tปัญหา/อุปสรรค\tสตม.\tนักวิชาชีพในทีมสหวิชาชีพมีไม่เพียงพอ โดยเฉพาะล่าม',
  '๓\tป้องกัน\tความท้าทาย\tตร.\tการชักชวนผ่านสื่อออนไลน์เข้าถึงกลุ่มเสี่ยงโดยตรง',
].join('\n')
export const MERGED = 'ล่ามและนักวิชาชีพยังไม่เพียงพอ'

/** The framework that grows from them: who does what, and until when. */
export const ORDERS = [
  {
    task: 'จัดทำบัญชีรายชื่อล่าม',
    agency: { id: 'dsdw', short: 'พส.' },
    due: { typed: '๓๑/๑๐/๒๕๖๑', stored: '2018-10-31' },
  },
  {
    task: 'เผยแพร่สื่อเตือนภัยออนไลน์',
    agency: { id: 'rtp', short: 'ตร.' },
    due: { typed: '๓๐/๙/๒๕๖๑', stored: '2018-09-30' },
  },
] as const

export const GOAL = { area: 'protection', text: 'ช่วยเหลือผู้เสียหาย', unit: 'คน', target: 100 } as const

const HEADS =
  'หน่วยงาน\tเดือน\tด้าน\tผลการดำเนินงาน\tปัญหาอุปสรรค\tความช่วยเหลือที่ต้องการ\tช่วยเหลือผู้เสียหาย (คน)'
/** What กรมพัฒนาสังคมและสวัสดิการ reports each month, as a row of a table. */
export const REPORTS = {
  first: `${HEADS}\nพส.\tกันยายน ๒๕๖๑\tคุ้มครอง\tรวบรวมรายชื่อแล้วสามจังหวัด\tขาดล่ามภาษาเมียนมา\tขอรายชื่อล่าม\t๑๒`,
  second: `${HEADS}\nพส.\tตุลาคม ๒๕๖๑\tคุ้มครอง\tรวบรวมรายชื่อครบทุกจังหวัด\t\t\t๑๕`,
  third: `${HEADS}\nพส.\tพฤศจิกายน ๒๕๖๑\tคุ้มครอง\tส่งบัญชีให้ทุกหน่วยแล้ว\t\t\t๒๐`,
} as const

/** What the meetings resolve on the problem that was raised: the first puts it off, the second decides. */
export const RESOLVED = {
  first: { verb: 'ให้เลื่อนการพิจารณา', text: 'รอข้อมูลจากกระทรวงแรงงาน' },
  second: { verb: 'เห็นชอบ', text: 'ให้กระทรวงแรงงานส่งรายชื่อล่ามภาษาเมียนมา' },
} as const

/** What is written on the board of the month: the first order is done in October, the second told of in November only. */
export const TOLD = { second: 'บัญชีครบ ๗๗ จังหวัดแล้ว', third: 'เผยแพร่แล้วหกภาษา' } as const

/** The minutes of the third month and the page for the minister, as they read on paper. */
export function storyOnPaper(third: Minutes): string {
  const context = contextFor(third)
  const papers = [compose(third, context), ...derive('minister-summary', third, context)]
  return papers.map(paperText).join('\n')
}
