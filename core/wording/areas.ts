import type { OrderState } from '../derive/overview'
import type { Sentence } from './sentence'

/** What ภาพรวมสามด้าน says. `{}` is filled in. */
export const AREAS_WORDS = {
  title: { th: 'ภาพรวมสามด้าน', en: 'The three areas' },
  asOf: { th: 'ข้อมูล ณ {}', en: 'As of {}' },
  counts: { th: 'สั่งการ {} เรื่อง', en: '{} order{s}' },
  noArea: { th: 'ยังไม่ระบุด้าน', en: 'Of no area' },
  noOrders: { th: 'ยังไม่มีข้อสั่งการ', en: 'No orders yet' },
  noGoals: {
    th: 'ตั้งเป้าหมายของแต่ละด้านในรายงานผลการถอดบทเรียน',
    en: 'Set goals for each area in the findings report of the workshop.',
  },
  noGoal: { th: 'ยังไม่ตั้งเป้าหมาย', en: 'No goal is set' },
  figure: { th: '{} {} จากเป้าหมาย {}', en: '{} {} of {}' },
  noFigure: { th: 'ยังไม่มีตัวเลข', en: 'No figure yet' },
  months: { th: 'ข้อสั่งการรายเดือน', en: 'Orders by month' },
  calls: { th: 'ขอความช่วยเหลือ', en: 'Help that is asked for' },
  noCalls: { th: 'ไม่มีหน่วยงานขอความช่วยเหลือ', en: 'Nobody asks for help.' },
  reporting: { th: 'การรายงานของหน่วยงาน', en: 'Which agency reported' },
  noReports: { th: 'ยังไม่มีหน่วยงานใดรายงานผลของปีนี้', en: 'No agency has reported of this year yet.' },
  told: { th: 'รายงาน', en: 'Reported' },
  untold: { th: 'ไม่รายงาน', en: 'Silent' },
  total: { th: 'รวม', en: 'Total' },
  ofMonths: { th: '{} จาก {} เดือน', en: '{} of {} month{s}' },
  keys: {
    th: '← → ด้าน · ↑ ↓ หน่วยงาน · Enter ดูข้อสั่งการหรือหน่วยงาน',
    en: '← → area · ↑ ↓ agency · Enter shows its orders or the agency',
  },
} as const satisfies Record<string, Sentence>

/** How many orders stand how, each with its word. */
export const ORDER_STATES: Readonly<Record<OrderState, Sentence>> = {
  done: { th: 'แล้วเสร็จ', en: 'done' },
  open: { th: 'อยู่ระหว่าง', en: 'under way' },
  late: { th: 'เกินกำหนด', en: 'late' },
}
