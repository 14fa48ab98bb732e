import type { PaperRow } from '../../../preload/binder'
import type { AgencyCount, EntryRow, RegisterDuty } from '../../../preload/register'

/** Minutes of a meeting that was held, in order. */
export function paper(change: Partial<PaperRow> = {}): PaperRow {
  return {
    file: 1,
    fileName: 'ครั้งที่ ๑.mati',
    folder: '',
    state: 'ok',
    fault: null,
    kept: false,
    kind: 'minutes',
    title: 'ติดตามผล',
    series: 's',
    number: { ordinal: 1, year: 2561 },
    year: 2561,
    date: '2018-09-12',
    meetingState: 'held',
    stage: null,
    adoption: null,
    ...change,
  }
}

/** An agency that owes nothing. */
export function count(change: Partial<AgencyCount> = {}): AgencyCount {
  return {
    agency: 'rtp',
    open: 0,
    standing: 0,
    done: 0,
    late: 0,
    silent: 0,
    oldestDue: null,
    reports: 0,
    lastReport: null,
    ...change,
  }
}

/** What the minutes of October reported of an order. */
export function entry(change: Partial<EntryRow> = {}): EntryRow {
  return {
    entry: 1,
    matter: 'a1',
    kind: 'order',
    event: 'reported',
    head: 'จัดทำบัญชีรายชื่อล่าม',
    said: 'ได้รายชื่อแล้ว',
    agency: 'rtp',
    area: null,
    due: '2018-10-31',
    date: '2018-10-10',
    number: { ordinal: 2, year: 2561 },
    series: 's',
    place: '3.1',
    page: null,
    file: 2,
    later: false,
    kept: false,
    exact: false,
    ...change,
  }
}

/** An open part of an order, due at the end of October. */
export function duty(change: Partial<RegisterDuty> = {}): RegisterDuty {
  return {
    matter: 'a1',
    task: 'จัดทำบัญชีรายชื่อล่าม',
    area: null,
    agency: 'rtp',
    status: 'open',
    due: '2018-10-31',
    firstDue: '2018-10-31',
    ordered: '2018-09-12',
    orderedAt: { ordinal: 1, year: 2561 },
    orderedPlace: '5.1',
    orderedPage: null,
    orderedFile: 1,
    last: '2018-10-10',
    said: 'ได้รายชื่อแล้ว',
    months: 2,
    silent: 0,
    series: 's',
    place: '5.1',
    file: 1,
    kept: false,
    ...change,
  }
}
