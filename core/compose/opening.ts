import type { Block } from '../manuscript/manuscript'
import type { Meeting } from '../model/meeting'
import { officialDay, officialTime, officialTimeRange } from '../thai/dates'
import { inWords } from '../thai/in-words'
import { LIFE_WORDS, PAPER } from '../wording/paper'
import { BLANK, orBlank } from './blank'
import { paragraph } from './text'

/** «ครั้งที่ ๑/๒๕๖๑», «ครั้งที่ ๓/๒๕๖๒ (นัดพิเศษ)», or with dots for what is not known. */
export function meetingNumber(meeting: Pick<Meeting, 'number'>): string {
  const { number } = meeting
  if (number === null) return `${PAPER.meetingNumber} ………/…………`
  const special = number.special ? ` ${LIFE_WORDS.special}` : ''
  return `${PAPER.meetingNumber} ${number.ordinal}/${number.year}${special}`
}

/** «เมื่อวันพุธที่ ๑๕ สิงหาคม ๒๕๖๑ เวลา ๐๙.๓๐ – ๑๒.๐๐ น.» */
export function meetingTime(meeting: Meeting): string {
  return `${meetingDay(meeting)} ${PAPER.time} ${hours(meeting)}`
}

/** «เมื่อวันพุธที่ ๑๒ กันยายน ๒๕๖๑» */
export function meetingDay({ date }: Pick<Meeting, 'date'>): string {
  return `${PAPER.when}${date === null ? PAPER.unknownDay : officialDay(date)}`
}

/** «ณ ห้องประชุม… และผ่านสื่ออิเล็กทรอนิกส์ (…)» */
export function meetingPlace(meeting: Meeting): string {
  const place = `${PAPER.place} ${orBlank(meeting.place)}`
  const online = meeting.online.trim()
  return online === '' ? place : `${place} ${PAPER.online} (${online})`
}

/**
 * «รายงานการประชุม» and the body with no space between. The word that ends the heading is not said
 * twice where a person typed «การประชุม…» as the body.
 */
export function headedBody(heading: string, body: string): string {
  const name = body.trim()
  if (name.startsWith(heading)) return name
  const repeated = 'การประชุม'
  const twice = heading.endsWith(repeated) && name.startsWith(repeated)
  return heading + (twice ? name.slice(repeated.length) : name)
}

/** The head of minutes, lines 1 to 4 of แบบที่ ๑๑: no space between «รายงานการประชุม» and the body. */
export function composeMinutesHead(heading: string, meeting: Meeting, source: string): Block[] {
  return [
    paragraph('title', headedBody(heading, orBlank(meeting.body)), source),
    ...[
      meetingNumber(meeting),
      meetingTime(meeting),
      ...postponedFrom(meeting),
      meetingPlace(meeting),
    ].map(line => paragraph('subtitle', line, source)),
  ]
}

/** «(เลื่อนจากวันพุธที่ ๙ มกราคม ๒๕๖๒)», where it had been called for other days. */
function postponedFrom({ called = [] }: Meeting): string[] {
  return called.length === 0 ? [] : [`(${LIFE_WORDS.postponed(inWords(called.map(officialDay)))})`]
}

/** The head of a findings report: what it is, of which meeting, when and where. */
export function composeFindingsHead(heading: string, meeting: Meeting, source: string): Block[] {
  const number = meeting.number === null ? [] : [meetingNumber(meeting)]
  const lines = [orBlank(meeting.body), ...number, meetingTime(meeting), meetingPlace(meeting)]
  return [
    paragraph('title', heading, source),
    ...lines.map(line => paragraph('subtitle', line, source)),
  ]
}

/** «เริ่มประชุมเวลา ๐๙.๓๐ น.»: the label bold, the hour not. */
export function composeStart(meeting: Meeting, source: string): Block[] {
  return [labelledTime(PAPER.started, meeting.start, source)]
}

/** «งดประชุม เนื่องจาก…», where who came and when it began would stand: nobody met. */
export function composeCalledOff({ reason = '' }: Meeting, source: string): Block[] {
  const why = reason.trim() === '' ? BLANK : reason.trim()
  return [
    {
      kind: 'paragraph',
      style: 'flush-spaced',
      spans: [{ text: PAPER.calledOff, bold: true }, { text: ` ${PAPER.because}${why}` }],
      source,
    },
  ]
}

/** «เลิกประชุมเวลา ๑๒.๐๐ น.» */
export function composeAdjournment(meeting: Meeting, source: string): Block[] {
  return [labelledTime(PAPER.adjourned, meeting.end, source)]
}

function labelledTime(label: string, time: Meeting['start'], source: string): Block {
  const hour = time === null ? BLANK : officialTime(time)
  return {
    kind: 'paragraph',
    style: 'flush-spaced',
    spans: [{ text: label, bold: true }, { text: ` ${hour}` }],
    source,
  }
}

function hours({ start, end }: Meeting): string {
  if (start === null) return BLANK
  return end === null ? officialTime(start) : officialTimeRange(start, end)
}
