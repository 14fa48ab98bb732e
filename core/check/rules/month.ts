import { leftParts, partTrail } from '../../carry/entries'
import { isFollowedUp } from '../../model/action-item'
import type { Document, Minutes } from '../../model/document'
import { reportsHost } from '../../model/walk/matters'
import { boardOf } from '../../month/board'
import { troublesOf } from '../../month/raise'
import { monthOf } from '../../month/report'
import type { Context } from '../../office/context'
import { findAgency } from '../../office/find-agency'
import { AREA_NAMES } from '../../wording/forms'
import { monthWords } from '../../wording/moments'
import { figures, type Sentence, sentence } from '../../wording/sentence'
import { AGREEMENT, HOUSE_HABIT, type Lack, ofMinutes, ruleGroup, when } from '../rule'
import { placedActions, placedDuties } from '../walk/placed-actions'

/** What these rules say. */
const SAYS = {
  notReported: (agencies: string, count: number) =>
    sentence(
      'ยังไม่มีรายงานของ {} หน่วยงานที่มีเรื่องค้าง: {} โปรดทวงถาม',
      'Nothing was reported by {} agencies with open work: {}.',
      figures(count),
      agencies,
    ),
  notRaised: (agency: string, area: Sentence) =>
    sentence(
      '{} แจ้งปัญหาหรือขอความช่วยเหลือ{} ซึ่งยังไม่ได้เสนอที่ประชุม โปรดเสนอเป็นเรื่องพิจารณา',
      '{} tells an obstacle or asks for help in {}, and nothing of it is before the meeting.',
      agency,
      area,
    ),
  otherMonth: (agency: string, month: string, own: string) =>
    sentence(
      'รายงานของ {} เป็นของเดือน {} แต่การประชุมอยู่ในเดือน {} โปรดตรวจเดือนของรายงาน',
      'The report of {} is of {}, and the meeting is in {}: check the month.',
      agency,
      monthWords(month),
      monthWords(own),
    ),
  reportTwice: (agency: string, month: string) =>
    sentence(
      '{} มีรายงานของเดือน {} มากกว่าหนึ่งฉบับ โปรดเหลือไว้ฉบับเดียว',
      '{} has several reports of {}: keep one.',
      agency,
      monthWords(month),
    ),
  partLeft: (action: Sentence, agency: string) =>
    sentence(
      '{} ส่วนของ {} ยังไม่จบแต่ไม่มีในรายการแล้ว และไม่มีผู้รับต่อ โปรดใส่คืนหรือมอบหมายหน่วยงานอื่น',
      '{}: the part of {} is gone, was not over, and nobody took it over.',
      action,
      agency,
    ),
  partTwice: (action: Sentence, agency: string) =>
    sentence(
      '{} มอบหมาย {} มากกว่าหนึ่งส่วน โปรดรวมเป็นส่วนเดียว หรือแยกเป็นคนละข้อสั่งการ เพื่อให้ติดตามผลได้ถูกส่วน',
      '{} has several parts of {}: make them one, or an order each, so that each can be followed up.',
      action,
      agency,
    ),
  ownerCollective: (action: Sentence, owner: string) =>
    sentence(
      '{} มอบหมาย {} ซึ่งไม่ใช่หน่วยงานเดียว โปรดระบุหน่วยงานที่เป็นสมาชิก เพื่อให้ติดตามได้',
      '{} is handed to {}, which is no single agency: name its members.',
      action,
      owner,
    ),
}

/** What the agencies owe a meeting from month to month: reports, answers, and parts of which somebody is in charge. */
export const MONTH = ruleGroup([
  {
    name: 'agencies-reported',
    severity: 'advice',
    source: HOUSE_HABIT,
    words: sentence('หน่วยงานที่มีเรื่องค้างรายงานผลแล้ว', 'Agencies with open work have reported.'),
    look: agenciesReported,
  },
  {
    name: 'obstacles-raised',
    severity: 'advice',
    source: HOUSE_HABIT,
    words: sentence(
      'ปัญหาและความช่วยเหลือที่หน่วยงานขออยู่ในระเบียบวาระแล้ว',
      'What agencies ask help for is before the meeting.',
    ),
    look: obstaclesRaised,
  },
  {
    name: 'report-of-month',
    severity: 'should',
    source: AGREEMENT,
    words: sentence(
      'รายงานของหน่วยงานเป็นของเดือนที่ประชุม หรือไม่เกินสองเดือนก่อนหน้า',
      'Reports are of the meeting’s month, or of one of the two before.',
    ),
    look: reportOfMonth,
  },
  {
    name: 'report-once',
    severity: 'should',
    source: AGREEMENT,
    words: sentence('หน่วยงานหนึ่งมีรายงานเดือนละหนึ่งฉบับ', 'An agency has one report of a month.'),
    look: reportOnce,
  },
  {
    name: 'parts-kept',
    severity: 'should',
    source: AGREEMENT,
    words: sentence(
      'ส่วนของหน่วยงานที่ยังไม่จบไม่หายไปจากข้อสั่งการ',
      'No agency’s live part is gone from an order.',
    ),
    look: partsKept,
  },
  {
    name: 'agency-once',
    severity: 'should',
    source: AGREEMENT,
    words: sentence('หน่วยงานหนึ่งมีส่วนเดียวในข้อสั่งการหนึ่ง', 'An agency has one part of an order.'),
    look: agencyOnce,
  },
  {
    name: 'owner-single',
    severity: 'advice',
    source: HOUSE_HABIT,
    words: sentence(
      'ข้อสั่งการมอบหมายหน่วยงานเป็นรายหน่วย ไม่ใช่กลุ่ม',
      'Work is handed to single agencies, not to a collective.',
    ),
    look: ownerSingle,
  },
])

function shortName(id: string, context: Context): string {
  const agency = findAgency(id, context)
  return agency === undefined ? `“${id}”` : `“${agency.abbreviation || agency.name}”`
}

/** Where what the agencies report is told. */
function reportPart({ agenda }: Minutes): string {
  return reportsHost(agenda)?.id ?? ''
}

/** Neither a report nor a word on one of its parts: the meeting would hear nothing. */
function agenciesReported(document: Document, context: Context): Lack[] {
  return ofMinutes(document, minutes => {
    const asked = boardOf(minutes, context).agencies.filter(({ state }) => state === 'asked')
    const names = asked.map(({ id }) => shortName(id, context)).join(' ')
    return when(asked.length > 0, reportPart(minutes), () => SAYS.notReported(names, asked.length))
  })
}

function obstaclesRaised(document: Document, context: Context): Lack[] {
  return ofMinutes(document, minutes =>
    troublesOf(minutes).flatMap(({ report: { agency }, area, number }) =>
      when(number === null, reportPart(minutes), () =>
        SAYS.notRaised(shortName(agency, context), AREA_NAMES[area]),
      ),
    ),
  )
}

/** How many months before that of the meeting may be heard: the last one, and that of a meeting that was called off. */
const MOST_MONTHS_BEFORE = 2

function reportOfMonth(document: Document, context: Context): Lack[] {
  return ofMinutes(document, minutes => {
    const own = monthOf(minutes)
    if (own === null) return []
    return (minutes.reports ?? []).flatMap(({ agency, month }) =>
      when(!isHeard(month, own), reportPart(minutes), () =>
        SAYS.otherMonth(shortName(agency, context), month, own),
      ),
    )
  })
}

function isHeard(month: string, own: string): boolean {
  const count = (one: string) => Number(one.slice(0, 4)) * 12 + Number(one.slice(5))
  const before = count(own) - count(month)
  return before >= 0 && before <= MOST_MONTHS_BEFORE
}

function reportOnce(document: Document, context: Context): Lack[] {
  return ofMinutes(document, minutes => {
    const { reports = [] } = minutes
    const isAgain = (at: number, agency: string, month: string) =>
      reports.findIndex(one => one.agency === agency && one.month === month) < at
    return reports.flatMap(({ agency, month }, at) =>
      when(isAgain(at, agency, month), reportPart(minutes), () =>
        SAYS.reportTwice(shortName(agency, context), month),
      ),
    )
  })
}

/** Whoever is new in an order takes over what was left. */
function partsKept(document: Document, context: Context): Lack[] {
  return placedActions(document, context).flatMap(({ action, part, name }) => {
    const isTakenOver = action.duties.some(duty => partTrail(action, duty).length === 0)
    const left = isFollowedUp(action) && !isTakenOver ? leftParts(action) : []
    return left.map(({ agency }) => ({
      part,
      source: action.id,
      sentence: SAYS.partLeft(name, shortName(agency, context)),
    }))
  })
}

/** Two parts of one agency are told apart by nothing but their order. */
function agencyOnce(document: Document, context: Context): Lack[] {
  return placedActions(document, context).flatMap(({ action, part, name }) => {
    const named = action.duties.flatMap(({ agency }) => agency ?? [])
    const again = new Set(named.filter((agency, at) => named.indexOf(agency) < at))
    return [...again].map(agency => ({
      part,
      source: action.id,
      sentence: SAYS.partTwice(name, shortName(agency, context)),
    }))
  })
}

/** Who is everybody owes nothing. */
const COLLECTIVE =
  /^(?:ภาคีเครือข่าย|เครือข่าย|หน่วยงานภาคี|ทุก(?:หน่วยงาน|ส่วนราชการ|ภาคส่วน)|(?:หน่วยงาน|ส่วนราชการ)(?:อื่น)?ที่เกี่ยวข้อง)/

function ownerSingle(document: Document, context: Context): Lack[] {
  return placedDuties(document, context).flatMap(({ action, duty, part, name }) => {
    const owner = findAgency(duty.agency, context)?.name ?? ''
    return when(
      COLLECTIVE.test(owner),
      part,
      () => SAYS.ownerCollective(name, `“${owner}”`),
      action.id,
    )
  })
}
