import type { Sentence } from './sentence'

/** What is said of a series of meetings. `{}` is filled in. */
export const SERIES_WORDS = {
  title: { th: 'ชุดการประชุม', en: 'Series of meetings' },
  open: { th: 'ชุดการประชุม…', en: 'Series of meetings…' },
  unsuited: {
    th: 'ชุดการประชุมใช้กับรายงานการประชุมและรายงานผลการถอดบทเรียน',
    en: 'A series is for minutes and findings reports.',
  },
  lead: {
    th: 'ใช้กับทุกครั้งของการประชุมนี้ บันทึกในเอกสาร และส่งต่อไปครั้งหน้าเอง',
    en: 'Holds for every meeting of this body. It lies in the paper and goes on to the next one.',
  },
  save: { th: 'ใช้กับชุดนี้', en: 'Use for the series' },
  unasked: {
    th: 'ยังไม่ได้ระบุเรื่องชุดการประชุม: องค์ประชุมใช้กึ่งหนึ่งตามกฎหมาย และเลขครั้งนับรวม',
    en: 'Nothing is said of the series yet: the law’s half is the quorum, and all meetings count together.',
  },
  quorumKnown: { th: 'กรรมการ {} คน องค์ประชุม {} คน', en: '{} appointed, {} make a quorum' },
  quorumUnknown: {
    th: 'ยังไม่ระบุจำนวนกรรมการตามคำสั่งแต่งตั้ง',
    en: 'How many were appointed is not said yet',
  },
  special: { th: 'เลขครั้งของนัดพิเศษ', en: 'Special meetings' },
  'in-count': { th: 'นับรวมกับการประชุมตามปกติ', en: 'count with the others' },
  'own-count': { th: 'นับแยก', en: 'count on their own' },
  besides: { th: 'ครั้งล่าสุดของอีกชุดเลข', en: 'Last number of the other count' },
  besidesYear: { th: 'ปี พ.ศ. ของอีกชุดเลข', en: 'Its year (BE)' },
  deferredTo: { th: 'เรื่องที่เลื่อนมาอยู่ที่', en: 'A deferred topic comes back' },
  own: { th: 'วาระเดิมของเรื่อง', en: 'under the item it had' },
  'matters-arising': { th: 'เรื่องสืบเนื่อง', en: 'with the matters arising' },
  finished: { th: 'งานที่แล้วเสร็จพิมพ์', en: 'Work that is over is printed' },
  once: { th: 'ในรายงานครั้งที่แล้วเสร็จ', en: 'in the paper that says so' },
  again: { th: 'อีกครั้งในเดือนถัดไป', en: 'once more the month after' },
  year: { th: 'รวมเล่มประจำปีตาม', en: 'Yearbook by' },
  calendar: { th: 'ปีปฏิทิน', en: 'the calendar year' },
  fiscal: { th: 'ปีงบประมาณ (ต.ค. – ก.ย.)', en: 'the fiscal year (October – September)' },
} as const satisfies Record<string, Sentence>
