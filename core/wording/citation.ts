import type { MeetingNumber } from '../model/meeting-ref'
import { PAPER } from './paper'

/** The words of a citation: they go into papers, so they are Thai always. */
export const CITATION = {
  workshop: 'รายงานผลการถอดบทเรียน',
  meeting: (body: string, { ordinal, year, special }: MeetingNumber) =>
    `มติที่ประชุม${body} ครั้งที่ ${ordinal}/${year}${special === true ? ' (นัดพิเศษ)' : ''}`,
  point: (place: string) => `ข้อ ${place}`,
  item: (place: string) => `${PAPER.agendaItem} ${place}`,
  page: (page: number) => `${PAPER.page} ${page}`,
} as const
