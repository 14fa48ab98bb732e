import { richText } from '../../../core/model/rich-text'
import { action, attendee, duty, told as entry, meetingRef, minutes, minutesWith } from '../minutes'
import { agencyReport, told } from '../month/reports'
import type { RuleCase } from './rule-case'

const FIRST = meetingRef({ ordinal: 1, year: 2561 })
const ordered = (agency: string) => entry({ meeting: FIRST, event: 'ordered', agency })
const followed = action({ origin: { ordinal: 1, year: 2561 }, progress: [] })
const open = minutesWith('matters-arising', { actions: [followed] })
const handedOn = (...agencies: string[]) =>
  minutesWith('matters-arising', {
    actions: [
      action({
        trail: [ordered('rtp'), ordered('dsi')],
        duties: agencies.map(agency => duty({ agency })),
      }),
    ],
  })
const quiet = agencyReport({ areas: [told({ results: 'คุ้มครองผู้เสียหาย ๑๒ คน' })] })
const owned = (agency: string) => ({
  ...minutesWith('consider', { actions: [action({ agency })] }),
  agencies: [
    {
      id: 'partners',
      name: 'ภาคีเครือข่ายภาครัฐที่เกี่ยวข้อง',
      abbreviation: '',
      ministry: '',
      area: null,
      validFrom: null,
      validTo: null,
    },
  ],
})
const came = (reason: string) =>
  minutes({
    attendance: {
      present: [attendee({ role: 'chair' }), attendee({ id: 'p2', reason })],
      absent: [],
      inAttendance: [],
    },
  })
const called = (body: string) => minutes({ meeting: { ...minutes().meeting, body } })

/** What the rules say of reports from month to month, of parts without an owner, and of facts in a foreign place. */
export const MONTH_CASES: readonly RuleCase[] = [
  [
    'agencies-reported',
    { ...open, reports: [agencyReport({ agency: 'rtp' })] },
    open,
    'acknowledge: ยังไม่มีรายงานของ ๑ หน่วยงานที่มีเรื่องค้าง: “ตร.”',
  ],
  [
    'agencies-reported',
    minutesWith('matters-arising', {
      actions: [{ ...followed, duties: [duty({ progress: richText('อยู่ระหว่างรวบรวม') })] }],
    }),
    { ...open, reports: [agencyReport()] },
    '“ตร.”',
  ],
  [
    'obstacles-raised',
    minutes({ reports: [quiet] }),
    minutes({ reports: [agencyReport()] }),
    'acknowledge: “พส.” แจ้งปัญหาหรือขอความช่วยเหลือด้านการคุ้มครองช่วยเหลือ',
  ],
  [
    'report-of-month',
    minutes({ reports: [quiet, { ...quiet, id: 'r2', month: '2018-08' }] }),
    minutes({ reports: [{ ...quiet, month: '2018-07' }] }),
    'acknowledge: รายงานของ “พส.” เป็นของเดือน กรกฎาคม ๒๕๖๑ แต่การประชุมอยู่ในเดือน ตุลาคม ๒๕๖๑',
  ],
  [
    'report-of-month',
    minutes({ reports: [{ ...quiet, month: '2018-09' }] }),
    minutes({ reports: [{ ...quiet, month: '2018-11' }] }),
    'acknowledge: รายงานของ “พส.” เป็นของเดือน พฤศจิกายน ๒๕๖๑ แต่การประชุมอยู่ในเดือน ตุลาคม ๒๕๖๑',
  ],
  [
    'report-once',
    minutes({ reports: [quiet, { ...quiet, id: 'r2', agency: 'dsi' }] }),
    minutes({ reports: [quiet, { ...quiet, id: 'r2' }] }),
    'acknowledge: “พส.” มีรายงานของเดือน ตุลาคม ๒๕๖๑ มากกว่าหนึ่งฉบับ',
  ],
  [
    'parts-kept',
    handedOn('rtp', 'dsi'),
    handedOn('rtp'),
    'matters-arising a1: ระเบียบวาระที่ ๓ ข้อสั่งการที่ ๑ ส่วนของ “ดีเอสไอ” ยังไม่จบ',
  ],
  ['parts-kept', handedOn('rtp', 'oag'), handedOn('dsi'), 'ส่วนของ “ตร.” ยังไม่จบ'],
  [
    'agency-once',
    minutesWith('consider', { actions: [action(), action({ id: 'a2' })] }),
    minutesWith('consider', {
      actions: [action({ duties: [duty(), duty({ agency: 'dsi' }), duty({ due: '2018-11-30' })] })],
    }),
    'consider a1: ระเบียบวาระที่ ๕ ข้อสั่งการที่ ๑ มอบหมาย “ตร.” มากกว่าหนึ่งส่วน',
  ],
  [
    'owner-single',
    owned('rtp'),
    owned('partners'),
    'consider a1: ระเบียบวาระที่ ๕ ข้อสั่งการที่ ๑ มอบหมาย “ภาคีเครือข่าย',
  ],
  [
    'hours-as-presence',
    came('ติดภารกิจช่วงบ่าย'),
    came('ออกจากที่ประชุมเวลา ๑๐.๓๐ น.'),
    'attendance p2: ผู้มาประชุมมีเวลาเข้าหรือออกในช่องเหตุผลว่า “ออกจากที่ประชุมเวลา ๑๐.๓๐ น.”',
  ],
  [
    'special-as-kind',
    called('ติดตามผลการดำเนินงาน'),
    called('ติดตามผลการดำเนินงาน (นัดพิเศษ)'),
    'meeting: ชื่อคณะลงท้ายว่า “นัดพิเศษ”',
  ],
]
