import type { AgencyReport, AreaReport } from '../../../core/model/agency-report'
import { richText } from '../../../core/model/rich-text'

/** What an agency tells of an area; what a test leaves out is not told. */
export function told(
  change: { [K in keyof AreaReport]?: K extends 'area' ? AreaReport['area'] : string },
): AreaReport {
  const { area = 'protection', results = '', obstacles = '', help = '', next = '' } = change
  return {
    area,
    results: richText(results),
    obstacles: richText(obstacles),
    help: richText(help),
    next: richText(next),
  }
}

/** A report of กรมพัฒนาสังคมและสวัสดิการ for October 2561. */
export function agencyReport(change: Partial<AgencyReport> = {}): AgencyReport {
  return {
    id: 'r1',
    agency: 'dsdw',
    month: '2018-10',
    by: { name: '', position: 'นักสังคมสงเคราะห์' },
    received: '2018-10-05',
    form: null,
    areas: [
      told({ results: 'คุ้มครองผู้เสียหาย ๑๒ คน', obstacles: 'ขาดล่ามภาษาเมียนมา', help: 'ขอรายชื่อล่าม' }),
    ],
    replies: [],
    figures: [],
    ...change,
  }
}
