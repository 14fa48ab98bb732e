import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Agency } from '../../../core/model/agency'
import type { Minutes } from '../../../core/model/document'
import { plainText, richText } from '../../../core/model/rich-text'
import { actionsOf } from '../../../core/model/walk/matters'
import { changePart, plainWordsOf, withWords } from '../../../core/month/part'
import { readReportRows } from '../../../core/month/read-report-rows'
import { takeReplies } from '../../../core/month/replies'
import { areaIn, emptyReport, putReport, reportOf, withArea } from '../../../core/month/report'
import { numberIn, takeReportRows, unfitTable } from '../../../core/month/take-report-rows'
import { faultSentence } from '../../../core/wording/faults'
import { action, duty, minutes, minutesWith } from '../minutes'
import { contextFor } from '../papers'
import { agencyReport, told } from './reports'

const HEADS = 'หน่วยงาน\tด้าน\tผลการดำเนินงาน\tปัญหาอุปสรรค\tความช่วยเหลือที่ต้องการ\tแผนเดือนถัดไป'
const AGENCY: Agency = {
  id: 'old',
  name: 'กรมทดสอบ',
  abbreviation: 'กทส.',
  ministry: '',
  area: null,
  validFrom: null,
  validTo: null,
}
const goal = {
  id: 'g1',
  area: 'protection',
  text: 'ช่วยเหลือผู้เสียหาย',
  unit: 'คน',
  target: 100,
  sum: 'adds',
} as const

function rowsOf(text: string) {
  const read = readReportRows(text)
  if (!read.ok || read.value === null) throw new Error('no table')
  return read.value
}

function take(text: string, paper: Minutes = minutes(), replace = false) {
  let id = 0
  const newId = () => `n${++id}`
  const asked = { month: '2018-10', replace, newId }
  return takeReportRows(paper, rowsOf(text).rows, contextFor(paper), asked)
}

const wordsIn = (paper: Minutes, agency: string) => {
  const report = reportOf(paper, agency, '2018-10') ?? emptyReport('', agency, '2018-10')
  const { results, obstacles, help, next } = areaIn(report, 'protection')
  return [results, obstacles, help, next].map(plainText)
}

test('a row goes to the report of its agency, by any of its names, and figures under the name of their goal', () => {
  const paper = minutes({ goals: [goal] })
  const {
    minutes: after,
    unfit,
    taken,
  } = take(
    `${HEADS}\tช่วยเหลือผู้เสียหาย (คน)\nพส.\tคุ้มครองช่วยเหลือ\t"ช่วยแล้ว\nสามจังหวัด"\tขาดล่าม\tขอล่าม\tอบรม\t๑,๒๐๐`,
    paper,
  )
  expect([taken, unfit]).toEqual([1, []])
  expect(wordsIn(after, 'dsdw')).toEqual(['ช่วยแล้ว\nสามจังหวัด', 'ขาดล่าม', 'ขอล่าม', 'อบรม'])
  expect(after.reports?.[0]?.figures).toEqual([{ goal: 'g1', value: 1200 }])
})

test.each([
  ['\tคุ้มครอง\tช่วยแล้ว', 'agency-missing', 'คุ้มครอง ช่วยแล้ว'],
  ['กรมที่ไม่มี\tคุ้มครอง\tช่วยแล้ว', 'agency-unknown', 'กรมที่ไม่มี'],
  ['พส.\tงบประมาณ\tช่วยแล้ว', 'area-unknown', 'งบประมาณ'],
  ['กอ.รมน.\t\tช่วยแล้ว', 'area-unknown', 'กอ.รมน.'],
  ['พส.\tคุ้มครอง\t', 'nothing-told', 'พส. คุ้มครอง'],
  ['พส.\tคุ้มครอง\tช่วยแล้ว\t\t\t\tประมาณสิบ', 'figure-unread', 'ประมาณสิบ'],
  ['พส.\tคุ้มครอง\tช่วยแล้ว\t\t\t\t\tด่วน', 'head-unknown', 'หมายเหตุ: ด่วน'],
  ['พส.\t\tช่วยแล้ว\nพส.\tคุ้มครอง\tช่วยอีก', 'told-twice', 'ช่วยอีก'],
])('%j fits nowhere: %s', (row, reason, words) => {
  const table = `${HEADS}\tช่วยเหลือผู้เสียหาย\tหมายเหตุ\n${row}`
  const { unfit } = take(table, minutes({ goals: [goal] }))
  expect(unfit).toMatchObject([{ reason, words }])
})

test('a table that is pasted once more doubles nothing, and says that it was taken before', () => {
  const table = `${HEADS}\tช่วยเหลือผู้เสียหาย\nพส.\tคุ้มครอง\tช่วยแล้ว\tขาดล่าม\t\t\t๑๒\nพส.\tป้องกัน\tรณรงค์\t\t\t\t`
  const once = take(table, minutes({ goals: [goal] }))
  expect([once.taken, once.known]).toEqual([2, 0])
  const twice = take(table, once.minutes)
  expect([twice.taken, twice.known, twice.unfit]).toEqual([0, 2, []])
  expect(twice.minutes).toBe(once.minutes)
  const figures = take(
    'หน่วยงาน\tช่วยเหลือผู้เสียหาย\nพส.\t๑๕',
    minutes({ goals: [goal], reports: [agencyReport()] }),
  )
  expect([figures.taken, figures.minutes.reports?.[0]?.figures]).toEqual([
    1,
    [{ goal: 'g1', value: 15 }],
  ])
})

test.each([
  ['ตุลาคม ๒๕๖๑', 1],
  ['ประจำเดือน ต.ค. 61', 1],
  ['10/2561', 1],
  ['2018-10', 1],
  ['ตุลาคม', 1],
  ['', 1],
  ['กันยายน ๒๕๖๑', 0],
  ['ตุลาคม ๒๕๖๐', 0],
  ['ไตรมาสแรก', 0],
  ['10', 0],
])('a row of «%s» in a table for ตุลาคม ๒๕๖๑: %d is taken', (month, taken) => {
  const table = `หน่วยงาน\tเดือน\tผลการดำเนินงาน\nพส.\t${month}\tช่วยแล้ว`
  const after = take(table)
  expect(after.taken).toBe(taken)
  expect(after.unfit.map(({ reason, words }) => [reason, words])).toEqual(
    taken === 1 ? [] : [['other-month', month]],
  )
})

describe('an agency that was renamed or closed in mid-year', () => {
  const old = { ...AGENCY, id: 'old', validTo: '2018-09-30' }
  const now = { ...AGENCY, id: 'now', validFrom: '2018-10-01' }
  const closed = {
    ...AGENCY,
    id: 'closed',
    name: 'กรมที่ยุบแล้ว',
    abbreviation: '',
    validTo: '2018-09-30',
  }
  const takeBy = (name: string, paper = minutes()) => {
    const context = { ...contextFor(paper), agencies: [old, now, closed] }
    const asked = { month: '2018-10', replace: false, newId: () => 'n1' }
    return takeReportRows(paper, rowsOf(`${name}\tป้องกัน\tตรวจแล้ว`).rows, context, asked)
  }

  test('of two of one name the one of the day of the meeting is meant', () => {
    expect(takeBy('กทส.').agencies).toEqual(['now'])
    const september = minutes({ meeting: { ...minutes().meeting, date: '2018-09-12' } })
    expect(takeBy('กทส.', september).agencies).toEqual(['old'])
  })

  test('one that is no longer there is told, but takes what answers its open orders', () => {
    expect(takeBy('กรมที่ยุบแล้ว').unfit).toMatchObject([
      { reason: 'agency-closed', words: 'กรมที่ยุบแล้ว' },
    ])
    const actions = [action({ agency: 'closed' })]
    expect(takeBy('กรมที่ยุบแล้ว', minutesWith('matters-arising', { actions })).taken).toBe(1)
  })
})

test('five hundred rows come in at once, two thousand are refused whole with what to do', () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, at) => `พส.\tคุ้มครอง\tผลที่ ${at}`).join('\n')
  const first = take(rows(500))
  // The first tells, the others tell something else of the same: none is lost, none overwrites.
  expect([first.taken, first.unfit.length]).toEqual([1, 499])
  expect(unfitTable(null, first.unfit).split('\n')).toHaveLength(499)
  const refused = readReportRows(rows(2000))
  expect(refused.ok ? '' : faultSentence(refused.fault).th).toContain('โปรดแบ่งเป็นหลายครั้ง')
})

test('what was reported already gives way only when asked; what the table adds is taken', () => {
  const paper = minutes({ reports: [agencyReport({ areas: [told({ results: 'ช่วย ๑๒ คน' })] })] })
  const row = 'พส.\tคุ้มครอง\tช่วย ๑๕ คน'
  expect(take(row, paper)).toMatchObject({ taken: 0, unfit: [{ reason: 'told-already' }] })
  expect(wordsIn(take(row, paper, true).minutes, 'dsdw')[0]).toBe('ช่วย ๑๕ คน')
  const twice = take(`${row}\nพส.\tคุ้มครอง\tช่วย ๑๖ คน`, paper, true)
  expect(twice).toMatchObject({ taken: 1, unfit: [{ reason: 'told-twice', words: 'ช่วย ๑๖ คน' }] })
  expect(wordsIn(twice.minutes, 'dsdw')[0]).toBe('ช่วย ๑๕ คน')
  const added = take('พส.\tคุ้มครอง\t\tขาดล่าม', paper)
  expect(wordsIn(added.minutes, 'dsdw')).toEqual(['ช่วย ๑๒ คน', 'ขาดล่าม', '', ''])
  expect(added.minutes.reports).toHaveLength(1)
})

test('without heads the columns stand as usual, commas part them in a file, and an agency stands once above its rows', () => {
  expect(rowsOf('พส.,คุ้มครอง,"ช่วย, แล้ว"\n,ป้องกัน,รณรงค์').rows).toMatchObject([
    { row: 1, agency: 'พส.', area: 'คุ้มครอง', results: 'ช่วย, แล้ว' },
    { row: 2, agency: 'พส.', area: 'ป้องกัน', results: 'รณรงค์' },
  ])
  expect(readReportRows('คำเดียว')).toEqual({ ok: true, value: null })
})

test.each([
  ['ก\tข\n'.repeat(502), 'rows'],
  [`ก\t${'ข'.repeat(5001)}`, 'a cell'],
  ['ก\t'.repeat(41), 'columns'],
  ['ก'.repeat(1_000_001), 'the text'],
])('a table that is too large is refused whole', text => {
  expect(readReportRows(text)).toMatchObject({ ok: false, fault: { code: 'reports-too-large' } })
})

test.each([
  ['๑๒', 12],
  ['1,200.5', 1200.5],
  ['๑,๒๐', null],
  ['สิบสอง', null],
  ['-3', null],
  ['', null],
])('%j is the number %j', (words, value) => {
  expect(numberIn(words)).toBe(value)
})

const cell = fc.constantFrom('', 'ช่วยแล้ว', 'ขาดล่าม', 'ขอ "ล่าม"', 'บรรทัดหนึ่ง\nบรรทัดสอง', '๑๒')
const line = fc.tuple(
  fc.constantFrom('', 'พส.', 'ตร.', 'กรมที่ไม่มี'),
  fc.constantFrom('', 'คุ้มครอง', 'ป้องกัน', 'งบ'),
  cell,
  cell,
  cell,
  cell,
  fc.constantFrom('', '๕', 'ห้า'),
  fc.constantFrom('', 'ด่วน'),
)

test('paste keeps every row: each word is in a report, or told and in the table that stays', () => {
  const heads = `${HEADS}\tช่วยเหลือผู้เสียหาย\tหมายเหตุ`
  const quoted = (words: string) =>
    /["\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), lines => {
      const table = [heads, ...lines.map(cells => cells.map(quoted).join('\t'))].join('\n')
      const paper = minutes({ goals: [goal] })
      const { minutes: after, unfit } = take(table, paper)
      const read = rowsOf(table)
      const rest = unfitTable(read.heads, unfit)
      const kept =
        JSON.stringify(after.reports ?? []) + (rest === '' ? '' : JSON.stringify(rowsOf(rest).rows))
      for (const cells of lines)
        for (const words of cells.slice(2, 6).flatMap(one => one.split('\n')))
          expect(kept).toContain(JSON.stringify(words).slice(1, -1))
      const left = new Set(unfit.map(({ row }) => row.row))
      for (const row of read.rows)
        if (row.others.some(({ words }) => words === 'ด่วน')) expect(left).toContain(row.row)
    }),
  )
})

const words = fc.constantFrom('', 'ส่งแล้ว', 'อยู่ระหว่างรวบรวม')
const status = fc.constantFrom('open', 'standing', 'done', 'ended')

test('nothing that is written is lost by what an agency reports, and a corrected report corrects its own words', () => {
  fc.assert(
    fc.property(
      words,
      status,
      words,
      fc.constantFrom('open', 'done'),
      (written, state, said, how) => {
        const own = duty({ agency: 'dsi', status: state, progress: richText(written) })
        const paper = minutesWith('matters-arising', { actions: [action({ duties: [own] })] })
        const reply = { matter: 'a1', status: how, progress: richText(said), newDue: null }
        const report = agencyReport({ agency: 'dsi', replies: [reply] })
        const { minutes: taken, standoffs } = takeReplies(paper, report)
        const now = actionsOf(taken)[0]?.action.duties[0]
        const isWritten = written !== '' || state === 'done' || state === 'ended'
        if (isWritten) expect(now).toEqual(own)
        else expect(plainText(now?.progress ?? [])).toBe(said)
        expect(standoffs.length).toBeLessThanOrEqual(isWritten ? 1 : 0)
        if (isWritten) return
        const corrected = { ...report, replies: [{ ...reply, progress: richText('แก้แล้ว') }] }
        const after = putReport(putReport(paper, report), corrected)
        expect(plainText(actionsOf(after)[0]?.action.duties[0]?.progress ?? [])).toBe('แก้แล้ว')
      },
    ),
  )
})

test('words of this month are written above those of earlier meetings, and only where a field can hold them', () => {
  const head = { kind: 'paragraph' as const, spans: [{ text: 'ครั้งที่ ๑/๒๕๖๑', bold: true as const }] }
  const own = duty({ progress: [head, ...richText('เดิม')] })
  const paper = minutesWith('matters-arising', { actions: [action({ duties: [own] })] })
  const after = changePart(paper, { action: 'a1', at: 0 }, part => withWords(part, 'ใหม่\nสองบรรทัด'))
  const { progress = [] } = actionsOf(after)[0]?.action.duties[0] ?? {}
  expect(plainText(progress)).toBe('ใหม่\nสองบรรทัด\nครั้งที่ ๑/๒๕๖๑\nเดิม')
  const reply = { matter: 'a1', status: 'done' as const, progress: richText('เสร็จ'), newDue: null }
  const { minutes: taken } = takeReplies(paper, agencyReport({ agency: 'rtp', replies: [reply] }))
  expect(plainText(actionsOf(taken)[0]?.action.duties[0]?.progress ?? [])).toBe(
    'เสร็จ\nครั้งที่ ๑/๒๕๖๑\nเดิม',
  )
  expect(changePart(paper, { action: 'a1', at: 1 }, part => withWords(part, 'ใหม่'))).toEqual(paper)
  expect([plainWordsOf(richText('ก\nข')), plainWordsOf([head])]).toEqual(['ก\nข', null])
})

test('a report that says nothing is none', () => {
  const report = withArea(emptyReport('r9', 'dsi', '2018-10'), told({ results: 'ช่วยแล้ว' }))
  const put = putReport(minutes(), report)
  expect(put.reports).toHaveLength(1)
  expect(putReport(put, withArea(report, told({})))).toEqual(minutes())
})
