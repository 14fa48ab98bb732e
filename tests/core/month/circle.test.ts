import { expect, test } from 'vitest'
import { followUp } from '../../../core/carry/follow-up'
import { derive } from '../../../core/derive/derive'
import type { Resolution } from '../../../core/model/agenda'
import type { Minutes } from '../../../core/model/document'
import { mapMatters } from '../../../core/model/walk/matters'
import { raiseObstacle } from '../../../core/month/raise'
import { readReportRows } from '../../../core/month/read-report-rows'
import { reportOf } from '../../../core/month/report'
import { takeReportRows } from '../../../core/month/take-report-rows'
import { action, minutesWith, resolved } from '../minutes'
import { contextFor, paperText, template } from '../papers'

/** ศปคม.'s minutes with one order of the police, and what กรมพัฒนาสังคมและสวัสดิการ reports as a row of a table. */
function reported(): Minutes {
  const paper = minutesWith('matters-arising', {
    actions: [action({ origin: { ordinal: 1, year: 2561 } })],
  })
  const read = readReportRows('พส.\tคุ้มครอง\tช่วยเหลือ ๑๒ คน\tขาดล่ามภาษาเมียนมา\tขอรายชื่อล่าม ๕ คน')
  if (!read.ok || read.value === null) throw new Error('no rows')
  const asked = { month: '2018-10', replace: false, newId: () => 'r1' }
  return takeReportRows(paper, read.value.rows, contextFor(paper), asked).minutes
}

function raised(): Minutes {
  const paper = reported()
  const report = reportOf(paper, 'dsdw', '2018-10')
  if (report === undefined) throw new Error('no report')
  return raiseObstacle(paper, report, 'protection', 't9')
}

function answered(paper: Minutes, resolution: Resolution): Minutes {
  const agenda = mapMatters(paper.agenda, matter =>
    matter.id === 't9' ? { ...matter, resolution } : matter,
  )
  return { ...paper, agenda }
}

/** The papers of single agencies, the words of each under its name. */
function extracts(paper: Minutes): ReadonlyMap<string, string> {
  const made = derive('agency-table', paper, contextFor(paper)).map(paperText)
  return new Map(made.map(text => [text.split('\n')[3] ?? '', text]))
}

const DSDW = '[subtitle] กรมพัฒนาสังคมและสวัสดิการ'
const POLICE = '[subtitle] สำนักงานตำรวจแห่งชาติ'

test('an obstacle becomes a topic, the meeting resolves on it, and the agency’s extract says what', () => {
  const decided = answered(raised(), resolved('เห็นชอบ', 'ให้กระทรวงแรงงานส่งรายชื่อล่ามภายใน ๑๕ วัน'))
  const papers = extracts(decided)
  expect([...papers.keys()]).toEqual([DSDW, POLICE])
  expect(papers.get(DSDW)).toContain(
    [
      '[heading] มติต่อเรื่องที่หน่วยงานเสนอ',
      '[numbered] (๑) → ขาดล่ามภาษาเมียนมา (ระเบียบวาระที่ ๕.๑)',
      '[label] มติที่ประชุม',
      '[resolution] เห็นชอบให้กระทรวงแรงงานส่งรายชื่อล่ามภายใน ๑๕ วัน',
    ].join('\n'),
  )
  // The extract of another agency tells nothing of it.
  expect(papers.get(POLICE)).not.toMatch(/ล่าม|มติต่อเรื่อง/)
})

test('while nothing is resolved the extract says so, and nothing is asked of an agency that raised nothing', () => {
  expect(extracts(raised()).get(DSDW)).toContain('[resolution] ที่ประชุมยังไม่มีมติ')
  expect(extracts(reported()).has(DSDW)).toBe(false)
})

test('what was put off is told in the month that decides it, and not again in the month after', () => {
  const put = answered(raised(), resolved('ให้เลื่อนการพิจารณา', 'รอข้อมูลงบประมาณ'))
  expect(extracts(put).get(DSDW)).toContain('[resolution] ให้เลื่อนการพิจารณารอข้อมูลงบประมาณ')
  const form = template('monthly-minutes')
  const november = answered(followUp(put, form, 'nov'), resolved('เห็นชอบ', 'ตามที่เสนอ'))
  expect(extracts(november).get(DSDW)).toContain('[resolution] เห็นชอบตามที่เสนอ')
  expect(extracts(followUp(november, form, 'dec')).has(DSDW)).toBe(false)
})
