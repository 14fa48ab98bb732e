import type { IsoDate } from '../../../core/calendar'

/** What answers a question: only what the papers of the sample binder say, named by its ids. */
export interface Facts {
  /** Orders, topics and findings, by id. */
  readonly matters?: readonly string[]
  /** Parts of orders: «order agency». */
  readonly parts?: readonly string[]
  /** Agencies, by registry id. */
  readonly agencies?: readonly string[]
  /** Papers, by document id; with the place of the matter where it is asked for: «binder-2561-2 5.1». */
  readonly papers?: readonly string[]
  readonly days?: readonly IsoDate[]
  readonly counts?: readonly number[]
}

/** One question of a secretary on the day of the last meeting, and its answer. */
export interface Question {
  readonly ask: string
  readonly answer: Facts
}

/** The day on which it is asked: that of meeting 4/2561. */
export const ASKED_ON: IsoDate = '2018-12-12'

/** Forty questions of a secretary on the sample binder. */
export const QUESTIONS = {
  open: {
    ask: 'ข้อสั่งการใดยังไม่แล้วเสร็จหลังการประชุม ครั้งที่ ๔/๒๕๖๑',
    answer: {
      matters: [
        'fw-case-data',
        'fw-calendar',
        'fw-inspect',
        'fw-monthly',
        'o-referral',
        'o-pay',
        'o-asset',
        'o-database',
        'o-media',
      ],
    },
  },
  late: {
    ask: 'ส่วนใดเกินกำหนด และเกินกี่วัน',
    answer: {
      parts: ['fw-case-data oag', 'fw-calendar doe', 'o-database immigration'],
      counts: [42, 12, 12],
    },
  },
  owedByProsecutors: {
    ask: 'อส. ค้างเรื่องใด กำหนดวันใด',
    answer: { matters: ['fw-case-data'], days: ['2018-10-31'] },
  },
  silentProsecutors: {
    ask: 'อส. ไม่รายงานผลในการประชุมครั้งใดบ้าง',
    answer: { papers: ['binder-2561-1', 'binder-2561-2', 'binder-2561-4'], counts: [3] },
  },
  owedByPolice: { ask: 'ตร. ยังค้างงานใด', answer: { matters: [] } },
  owedByWelfare: {
    ask: 'พส. ยังค้างงานใด กำหนดวันใด',
    answer: {
      matters: ['o-referral', 'o-pay', 'o-database'],
      days: ['2019-01-31', '2018-12-14', '2018-12-28'],
    },
  },
  neverTold: {
    ask: 'หน่วยงานใดถูกถามผลงานแล้วไม่เคยรายงานเลย',
    answer: { agencies: ['oag', 'marine', 'immigration'] },
  },
  neverReported: {
    ask: 'หน่วยงานใดใน ๒๐ หน่วยงานไม่เคยส่งแบบรายงานผลประจำเดือน',
    answer: {
      agencies: [
        'datip',
        'dcy',
        'dwf',
        'atpd',
        'immigration',
        'dsi',
        'oag',
        'coj',
        'pacc',
        'dopa',
        'mol',
        'marine',
        'isoc',
        'consular',
      ],
    },
  },
  reportsOfSeptember: {
    ask: 'เดือนกันยายน ๒๕๖๑ หน่วยงานใดส่งแบบรายงาน',
    answer: { agencies: ['rtp', 'dsdw', 'dlpw', 'amlo', 'doe'] },
  },
  reportsOfOctober: {
    ask: 'เดือนตุลาคม ๒๕๖๑ หน่วยงานใดส่งแบบรายงาน นับครั้งเดียวแม้งดประชุม',
    answer: { agencies: ['rtp', 'dsdw', 'dlpw'] },
  },
  reportsOfNovember: {
    ask: 'เดือนพฤศจิกายน ๒๕๖๑ หน่วยงานใดส่งแบบรายงาน',
    answer: { agencies: ['rtp', 'dsdw', 'dlpw', 'fisheries', 'amlo'] },
  },
  reportsLate: {
    ask: 'แบบรายงานเดือนกันยายน ๒๕๖๑ ของหน่วยงานใดมาถึงหลังวันที่ ๓ ตุลาคม ๒๕๖๑',
    answer: { agencies: ['dlpw', 'doe'], days: ['2018-10-04', '2018-10-05'] },
  },
  doneByPolice: {
    ask: 'ตร. ทำงานใดเสร็จแล้ว รายงานในการประชุมครั้งใด',
    answer: {
      matters: ['fw-case-data', 'o-database'],
      papers: ['binder-2561-2', 'binder-2561-4'],
    },
  },
  duesOfSpecialCases: {
    ask: 'รายการข้อมูลคดีของดีเอสไอ เดิมกำหนดวันใด เลื่อนไปวันใดบ้าง',
    answer: { days: ['2018-10-31', '2018-11-30', '2019-01-31'] },
  },
  moved: {
    ask: 'ส่วนใดเคยขยายเวลา',
    answer: { parts: ['fw-case-data dsi', 'o-referral dsdw'], counts: [2, 1] },
  },
  sinceWhen: {
    ask: 'งานแนวทางการส่งต่อผู้เสียหายสั่งเมื่อใด จากระเบียบวาระใด',
    answer: { papers: ['binder-2561-1 5.2'], days: ['2018-09-12'] },
  },
  decidedOnPay: {
    ask: 'เรื่องค่าตอบแทนล่าม ที่ประชุมเคยพิจารณาครั้งใดบ้าง',
    answer: { papers: ['binder-2561-1 5.3', 'binder-2561-2 5.1', 'binder-2561-4 5.2'] },
  },
  revised: {
    ask: 'มติใดถูกทบทวน โดยมติใด',
    answer: { matters: ['t1-pay', 't5-pay'], papers: ['binder-2561-2 5.1', 'binder-2561-4 5.2'] },
  },
  reworded: {
    ask: 'ข้อสั่งการใดถูกปรับข้อความ ในการประชุมครั้งใด',
    answer: { matters: ['o-pay'], papers: ['binder-2561-4'] },
  },
  deferredInSeptember: {
    ask: 'การประชุม ครั้งที่ ๑/๒๕๖๑ ให้เลื่อนการพิจารณาเรื่องใด',
    answer: { matters: ['t1-pay', 't1-database'] },
  },
  notReached: {
    ask: 'เรื่องใดเคยอยู่ในระเบียบวาระแต่ยังมิได้พิจารณา ในการประชุมครั้งใด',
    answer: { matters: ['t5-return'], papers: ['binder-2561-4'] },
  },
  database: {
    ask: 'เรื่องฐานข้อมูลร่วมเลื่อนมากี่ครั้ง มีมติเมื่อใด',
    answer: { counts: [2], papers: ['binder-2561-3 5.1'], days: ['2018-10-25'] },
  },
  stillToDecide: {
    ask: 'เรื่องใดต้องนำไปการประชุมครั้งต่อไป',
    answer: { matters: ['t5-boat', 't5-return'] },
  },
  withdrawn: {
    ask: 'เรื่องใดถูกถอน',
    answer: { matters: ['t1-media'], papers: ['binder-2561-1 5.4'] },
  },
  raisedByLabour: {
    ask: 'ปัญหาที่ กสร. เสนอ ที่ประชุมมีมติครั้งใด สั่งงานใด และเสร็จเมื่อใด',
    answer: {
      matters: ['t2-night', 'o-night'],
      papers: ['binder-2561-2 5.3', 'binder-2561-4 3'],
    },
  },
  raisedByAmlo: {
    ask: 'ปัญหาที่ ปปง. เสนอ หน่วยงานใดต้องทำต่อเนื่อง และหน่วยงานใดรายงานแล้ว',
    answer: { matters: ['t2-asset', 'o-asset'], agencies: ['atpd', 'dsi', 'atpd'] },
  },
  raisedByFisheries: {
    ask: 'ปัญหาที่กรมประมงเสนอเป็นอย่างไรแล้ว',
    answer: { matters: ['t5-boat'], papers: ['binder-2561-4 5.3'] },
  },
  special: {
    ask: 'การประชุมนัดพิเศษจัดเมื่อใด พิจารณาเรื่องใด',
    answer: {
      papers: ['binder-2561-3'],
      days: ['2018-10-25'],
      matters: ['t1-database'],
    },
  },
  calledOff: {
    ask: 'การประชุมใดงด',
    answer: { papers: ['binder-2561-4-off'], days: ['2018-11-14'] },
  },
  numberFour: {
    ask: 'ครั้งที่ ๔/๒๕๖๑ ซึ่งได้ประชุมจริง คือวันใด',
    answer: { papers: ['binder-2561-4'], days: ['2018-12-12'] },
  },
  adopted: {
    ask: 'รายงานครั้งใดรับรองแล้ว',
    answer: { papers: ['binder-2561-1', 'binder-2561-2', 'binder-2561-3'] },
  },
  notAdopted: {
    ask: 'รายงานของการประชุมที่จัดแล้วครั้งใดยังไม่รับรอง',
    answer: { papers: ['binder-2561-4'] },
  },
  corrected: {
    ask: 'รายงานครั้งใดมีการแก้ไขเมื่อรับรอง กี่แห่ง ผู้ใดขอ',
    answer: { papers: ['binder-2561-1'], counts: [2], agencies: ['consular', 'dwf'] },
  },
  findingsLeft: {
    ask: 'จุดอ่อน ปัญหา และความท้าทายข้อใดยังไม่มีข้อสั่งการรองรับจนถึงวันนี้',
    answer: { matters: ['f-return', 'f-online'] },
  },
  fromInterpreters: {
    ask: 'ข้อค้นพบเรื่องล่ามเกิดเป็นข้อสั่งการใดบ้าง',
    answer: { matters: ['fw-interpreter', 'o-pay', 'o-night'] },
  },
  cardsOnInterpreters: {
    ask: 'บัตรคำเรื่องล่ามมาจากหน่วยงานใด',
    answer: { agencies: ['dsdw', 'consular', 'dcy'] },
  },
  goals: {
    ask: 'เป้าหมายแต่ละด้านทำได้เท่าใด จากเป้าเท่าใด',
    answer: { counts: [41, 60, 65, 120, 192, 300] },
  },
  finishedSinceNovember: {
    ask: 'ตั้งแต่วันที่ ๑ พฤศจิกายน ๒๕๖๑ ส่วนใดแล้วเสร็จ',
    answer: {
      parts: [
        'fw-digital atpd',
        'fw-interpreter dsdw',
        'fw-calendar dopa',
        'o-coordinators datip',
        'o-referral dlpw',
        'o-night dsdw',
        'o-database rtp',
      ],
    },
  },
  dueThisYear: {
    ask: 'ส่วนใดจะครบกำหนดภายในปี ๒๕๖๑ หลังวันนี้',
    answer: {
      parts: [
        'fw-inspect dlpw',
        'fw-inspect fisheries',
        'fw-inspect marine',
        'o-pay dsdw',
        'o-database dsdw',
      ],
    },
  },
  standing: {
    ask: 'งานใดเป็นงานต่อเนื่อง ของหน่วยงานใด',
    answer: { parts: ['fw-monthly datip', 'o-asset atpd', 'o-asset dsi'] },
  },
} as const satisfies Record<string, Question>

export type QuestionName = keyof typeof QUESTIONS
