import { say } from './say'

/** What is said of ลำดับส่วนราชการ, and of who signs by name. */
export const PROTOCOL_GAPS = {
  membersOutOfOrder: () =>
    say(
      'ผู้มาประชุมที่เป็นผู้แทนหน่วยงานไม่ได้เรียงตามลำดับส่วนราชการหรือตามทะเบียนหน่วยงาน โปรดเรียงใหม่ หรือคงไว้หากเป็นลำดับตามคำสั่งแต่งตั้ง',
      'Members do not stand by their agencies: put them in order, unless this is the order of their appointment.',
    ),
  copiesOutOfOrder: () =>
    say(
      'บัญชีแจกจ่ายไม่ได้เรียงตามลำดับส่วนราชการหรือตามทะเบียนหน่วยงาน โปรดเรียงใหม่',
      'The distribution list is in the order neither of the ministries nor of the registry.',
    ),
  minuteTakerUnnamed: () =>
    say(
      'ผู้จดรายงานการประชุมยังไม่มีชื่อ จะพิมพ์เป็นเส้นจุด โปรดระบุชื่อและนามสกุล',
      'The minute taker has no name yet: dots will be printed for it.',
    ),
} as const
