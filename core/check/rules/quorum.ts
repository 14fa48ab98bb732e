import type { ClockTime } from '../../calendar'
import type { Attendee } from '../../model/attendee'
import type { Document, Minutes } from '../../model/document'
import { plainText } from '../../model/rich-text'
import { mattersOf } from '../../model/walk/matters'
import type { Context } from '../../office/context'
import { isQuorate, type Sitting, sittingAt, sittingAtOpening } from '../../quorum/presence'
import { partId } from '../../template/part-id'
import { toArabicDigits, toThaiDigits } from '../../thai/numerals'
import { hourWords } from '../../wording/moments'
import { sentence } from '../../wording/sentence'
import {
  AGREEMENT,
  HOUSE_HABIT,
  type Lack,
  ofMinutes,
  type RuleSource,
  ruleGroup,
  when,
} from '../rule'

/** What these rules say. */
const SAYS = {
  unappointed: () =>
    sentence(
      'ยังไม่ระบุจำนวนกรรมการตามคำสั่งแต่งตั้ง จึงตรวจองค์ประชุมไม่ได้ โปรดระบุในข้อมูลชุดการประชุม',
      'How many were appointed is not said, so that the quorum cannot be checked: say it once for the series.',
    ),
  fewAtOpening: (there: number, needed: number) =>
    sentence(
      toThaiDigits(
        `เมื่อเริ่มประชุมมีกรรมการ ${there} คน ไม่ครบองค์ประชุม ${needed} คน โปรดตรวจรายชื่อและเวลา หรือระบุว่าเลิกประชุมเพราะไม่ครบองค์ประชุม`,
      ),
      `${there} members sat there at the opening, and ${needed} make a quorum: check the list, or mark the meeting as broken off.`,
    ),
  fewAtMatter: (matter: string, { members, needed, recused }: Sitting) =>
    sentence(
      toThaiDigits(
        `ขณะพิจารณาเรื่องที่ ${matter} มีกรรมการ ${members.length} คน${recused.length > 0 ? ` (ออกเพราะมีส่วนได้เสีย ${recused.length} คน)` : ''} ไม่ครบองค์ประชุม ${needed} คน โปรดตรวจเวลาและมติ`,
      ),
      `${members.length} members sat there for matter ${toArabicDigits(matter)}${recused.length > 0 ? ` (${recused.length} had left it)` : ''}, and ${needed} make a quorum: check the hours and the resolution.`,
    ),
  hoursTurned: (name: string) =>
    sentence(
      `เวลาเข้าและออกจากที่ประชุมของ “${name}” สลับกันหรือซ้อนกัน โปรดตรวจ`,
      `The hours of “${name}” are turned round or overlap: check them.`,
    ),
  hoursOutside: (name: string, hour: ClockTime) =>
    sentence(
      'เวลาเข้าหรือออกจากที่ประชุมของ “{}” อยู่นอกเวลาประชุม ({}) โปรดตรวจ',
      '“{}” came or left outside the hours of the meeting ({}): check them.',
      name,
      hourWords(hour),
    ),
  matterOutside: (matter: string) =>
    sentence(
      `เวลาของเรื่องที่ ${matter} อยู่นอกเวลาประชุม โปรดตรวจ`,
      `Matter ${toArabicDigits(matter)} was taken up outside the hours of the meeting: check it.`,
    ),
  recusedNamed: (name: string, matter: string) =>
    sentence(
      `“${name}” ออกจากที่ประชุมในเรื่องที่ ${matter} เพราะมีส่วนได้เสีย แต่รายงานเรื่องนั้นกล่าวถึงชื่อนี้ โปรดตรวจว่าไม่ได้ร่วมพิจารณา`,
      `“${name}” left the room for matter ${toArabicDigits(matter)} and is named in it: check that they took no part.`,
    ),
  chairRecused: (matter: string) =>
    sentence(
      `ประธานออกจากที่ประชุมในเรื่องที่ ${matter} และไม่มีรองประธานอยู่ โปรดบันทึกว่าผู้ใดทำหน้าที่ประธาน`,
      `The chair left the room for matter ${toArabicDigits(matter)} and no vice-chair was there: say who presided.`,
    ),
}

const QUORUM_LAW: RuleSource = {
  status: 'S',
  from: 'พ.ร.บ. วิธีปฏิบัติราชการทางปกครอง พ.ศ. ๒๕๓๙ มาตรา ๗๙',
}

/** Whether enough members sat there when it counted, and who had to leave. */
export const QUORUM = ruleGroup([
  {
    name: 'appointed-known',
    severity: 'advice',
    source: HOUSE_HABIT,
    words: sentence(
      'ชุดการประชุมมีจำนวนกรรมการตามคำสั่งแต่งตั้ง',
      'A series says how many were appointed.',
    ),
    look: appointedKnown,
  },
  {
    name: 'quorum-at-opening',
    severity: 'should',
    source: QUORUM_LAW,
    words: sentence('ครบองค์ประชุมเมื่อเริ่มประชุม', 'There is a quorum at the opening.'),
    look: quorumAtOpening,
  },
  {
    name: 'quorum-at-resolution',
    severity: 'should',
    source: QUORUM_LAW,
    words: sentence('ครบองค์ประชุมเมื่อลงมติแต่ละเรื่อง', 'There is a quorum at each resolution.'),
    look: quorumAtResolution,
  },
  {
    name: 'presence-in-hours',
    severity: 'should',
    source: AGREEMENT,
    words: sentence(
      'เวลาเข้าออกและเวลาของเรื่องอยู่ในเวลาประชุม',
      'Who comes and leaves does so within the hours of the meeting.',
    ),
    look: presenceInHours,
  },
  {
    name: 'recused-apart',
    severity: 'advice',
    source: AGREEMENT,
    words: sentence(
      'ผู้มีส่วนได้เสียไม่ร่วมพิจารณา และมีผู้ทำหน้าที่ประธานแทน',
      'Who has a stake in a matter takes no part in it, and somebody presides.',
    ),
    look: recusedApart,
  },
])

/** Asked where the series is known, so that the answer goes on from month to month. */
function appointedKnown(document: Document, context: Context): Lack[] {
  return ofMinutes(document, ({ meeting: { series } }) => {
    const quorum = series?.quorum
    const asked =
      quorum !== undefined && quorum.appointed === null && typeof quorum.least !== 'number'
    return when(asked, partId(context, 'attendance'), SAYS.unappointed)
  })
}

/** A meeting that broke off or was called off may have had too few: that is why. */
function quorumAtOpening(document: Document, context: Context): Lack[] {
  return ofMinutes(document, minutes => {
    const { state } = minutes.meeting
    if (state === 'adjourned' || state === 'cancelled' || state === 'planned') return []
    const sitting = sittingAtOpening(minutes)
    const few = isQuorate(sitting) === false && minutes.attendance.present.length > 0
    const sentence = () => SAYS.fewAtOpening(sitting.members.length, sitting.needed ?? 0)
    return when(few, partId(context, 'attendance'), sentence)
  })
}

/** Only what was decided needs a quorum, and only of a matter with its hour, or one that somebody left, more is known. */
function quorumAtResolution(document: Document): Lack[] {
  return ofMinutes(document, minutes =>
    mattersOf(minutes).flatMap(({ matter, item, number, isTopic }) => {
      if (matter.resolution === null) return []
      const sitting = sittingAt(minutes, matter.at ?? minutes.meeting.start, matter.id)
      const isKnown = matter.at !== undefined || sitting.recused.length > 0
      const few = isKnown && isQuorate(sitting) === false
      const source = isTopic ? matter.id : undefined
      return when(few, item.id, () => SAYS.fewAtMatter(number, sitting), source)
    }),
  )
}

function presenceInHours(document: Document, context: Context): Lack[] {
  return ofMinutes(document, minutes => {
    const part = partId(context, 'attendance')
    const { present, inAttendance } = minutes.attendance
    const people = [...present, ...inAttendance].flatMap(one => {
      const name = one.name.trim() || one.position.trim()
      if (isTurned(one)) return when(true, part, () => SAYS.hoursTurned(name), one.id)
      const odd = hoursOf(one).find(hour => isOutside(hour, minutes))
      if (odd === undefined) return []
      return when(true, part, () => SAYS.hoursOutside(name, odd), one.id)
    })
    const matters = mattersOf(minutes).flatMap(({ matter: { at, id }, item, number }) =>
      when(
        at !== undefined && isOutside(at, minutes),
        item.id,
        () => SAYS.matterOutside(number),
        id,
      ),
    )
    return [...people, ...matters]
  })
}

function hoursOf({ presence = [] }: Attendee): string[] {
  return presence.flatMap(({ from, to }) => [from, to].filter(hour => hour !== null))
}

/** Each goes after coming, and comes again after going. */
function isTurned(one: Attendee): boolean {
  return hoursOf(one).some((hour, index, all) => index > 0 && hour <= (all[index - 1] ?? ''))
}

function isOutside(hour: string, { meeting: { start, end } }: Minutes): boolean {
  return (start !== null && hour < start) || (end !== null && hour > end)
}

function recusedApart(document: Document): Lack[] {
  return ofMinutes(document, minutes =>
    mattersOf(minutes).flatMap(({ matter, item, number, isTopic }) => {
      const { members, recused } = sittingAt(minutes, matter.at ?? minutes.meeting.start, matter.id)
      const source = isTopic ? matter.id : undefined
      const words = `${plainText(matter.text)}\n${plainText(matter.resolution?.text ?? [])}`
      const named = recused.filter(({ name }) => name.trim() !== '' && words.includes(name.trim()))
      const headless =
        recused.some(({ role }) => role === 'chair') &&
        members.every(({ role }) => role !== 'vice-chair') &&
        !/ทำหน้าที่(?:เป็น)?ประธาน/.test(words)
      return [
        ...named.flatMap(({ name }) =>
          when(true, item.id, () => SAYS.recusedNamed(name.trim(), number), source),
        ),
        ...when(headless, item.id, () => SAYS.chairRecused(number), source),
      ]
    }),
  )
}
