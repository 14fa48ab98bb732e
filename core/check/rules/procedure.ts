import { outcomeOf } from '../../carry/deferred'
import { ATTENDEE_ROLES, type Attendee } from '../../model/attendee'
import type { Document, Minutes } from '../../model/document'
import { plainText } from '../../model/rich-text'
import type { Context } from '../../office/context'
import { toArabicDigits } from '../../thai/numerals'
import { PROCEDURE_GAPS } from '../../wording/procedure-gaps'
import {
  AGREEMENT,
  FORM_11,
  HOUSE,
  isEmpty,
  type Lack,
  partId,
  type RuleGroup,
  when,
} from '../rule'

/** How a meeting is held and who stands where: what a clerk looks at before the words. */
export const PROCEDURE_RULES: RuleGroup<
  | 'minute-taker-listed'
  | 'quorum-met'
  | 'in-attendance-outside'
  | 'replaced-not-absent'
  | 'officers-in-order'
  | 'place-tells-medium'
  | 'adopts-previous'
  | 'correction-cited'
  | 'putting-off-clear'
> = {
  'minute-taker-listed': { severity: 'must', source: FORM_11, look: minuteTakerListed },
  'quorum-met': { severity: 'advice', source: HOUSE, look: quorumMet },
  'in-attendance-outside': { severity: 'should', source: FORM_11, look: inAttendanceOutside },
  'replaced-not-absent': { severity: 'advice', source: HOUSE, look: replacedNotAbsent },
  'officers-in-order': {
    severity: 'advice',
    source: HOUSE,
    look: officersInOrder,
    mend: document => {
      if (document.kind !== 'minutes') return document
      const { attendance } = document
      return { ...document, attendance: { ...attendance, present: inOrder(attendance.present) } }
    },
  },
  'place-tells-medium': { severity: 'should', source: HOUSE, look: placeTellsMedium },
  'adopts-previous': { severity: 'advice', source: AGREEMENT, look: adoptsPrevious },
  'correction-cited': { severity: 'advice', source: HOUSE, look: correctionCited },
  'putting-off-clear': { severity: 'advice', source: HOUSE, look: puttingOffClear },
}

function ofMinutes(document: Document, look: (minutes: Minutes) => Lack[]): Lack[] {
  return document.kind === 'minutes' ? look(document) : []
}

/** Line 11 of the form: somebody took the minutes and signs for it. */
function minuteTakerListed(document: Document, context: Context): Lack[] {
  return ofMinutes(document, ({ signatories }) => {
    const listed = signatories.some(({ role }) => role === 'minute-taker')
    return when(!listed, partId(context, 'signatures'), PROCEDURE_GAPS.noMinuteTaker)
  })
}

/** What a quorum is the body itself says; fewer than half of those appointed is worth a look. */
function quorumMet(document: Document, context: Context): Lack[] {
  return ofMinutes(document, ({ attendance: { present, absent } }) => {
    const few = present.length > 0 && present.length * 2 < present.length + absent.length
    const sentence = () => PROCEDURE_GAPS.fewPresent(present.length, present.length + absent.length)
    return when(few, partId(context, 'attendance'), sentence)
  })
}

/** Who has an office in the body is a member of it, not a guest. */
function inAttendanceOutside(document: Document, context: Context): Lack[] {
  return ofMinutes(document, ({ attendance }) =>
    attendance.inAttendance.flatMap(({ role, name, position, id }) =>
      when(
        role === 'chair' || role === 'vice-chair' || role === 'secretary',
        partId(context, 'attendance'),
        () => PROCEDURE_GAPS.officerAsGuest(name.trim() || position.trim()),
        id,
      ),
    ),
  )
}

/** A member who sent a substitute was not absent. */
function replacedNotAbsent(document: Document, context: Context): Lack[] {
  return ofMinutes(document, ({ attendance: { present, absent } }) => {
    const replaced = new Set(
      present.map(({ substituteFor }) => substituteFor.trim().replace(/^แทน\s*/, '')),
    )
    return absent.flatMap(({ name, position, id }) => {
      const found = [name.trim(), position.trim()].find(word => word !== '' && replaced.has(word))
      const part = partId(context, 'attendance')
      return when(
        found !== undefined,
        part,
        () => PROCEDURE_GAPS.replacedAndAbsent(found ?? ''),
        id,
      )
    })
  })
}

/** The chair and the secretaries have rules of their own. */
const BETWEEN: readonly Attendee['role'][] = ['vice-chair', 'member', 'expert']

function officersInOrder(document: Document, context: Context): Lack[] {
  return ofMinutes(document, ({ attendance: { present } }) => {
    const right = inOrder(present)
    const moved = right.find(({ id }, index) => id !== present[index]?.id)
    const part = partId(context, 'attendance')
    return when(moved !== undefined, part, PROCEDURE_GAPS.outOfOrder, moved?.id)
  })
}

/** Vice-chairs, members, experts: they change places among themselves, and nobody else moves. */
function inOrder(present: readonly Attendee[]): Attendee[] {
  const between = present
    .filter(({ role }) => BETWEEN.includes(role))
    .toSorted((a, b) => ATTENDEE_ROLES.indexOf(a.role) - ATTENDEE_ROLES.indexOf(b.role))
  return present.map(attendee =>
    BETWEEN.includes(attendee.role) ? (between.shift() ?? attendee) : attendee,
  )
}

const MEDIUM =
  /zoom|webex|microsoft teams|ms teams|google meet|cisco|ออนไลน์|สื่ออิเล็กทรอนิกส์|ประชุมทางไกล|วิดีทัศน์ทางไกล/i

/** The paper prints «และผ่านสื่ออิเล็กทรอนิกส์ (…)» from a field of its own. */
function placeTellsMedium(document: Document, context: Context): Lack[] {
  if (document.kind !== 'minutes' && document.kind !== 'findings') return []
  const { place, online } = document.meeting
  const [found] = MEDIUM.exec(place) ?? []
  if (found === undefined || !isEmpty(online)) return []
  const sentence = PROCEDURE_GAPS.mediumInPlace(found)
  return [{ part: partId(context, 'meeting'), sentence, excerpt: found }]
}

/** What is adopted is the report of the meeting just before, unless several are adopted at once. */
function adoptsPrevious(document: Document): Lack[] {
  return ofMinutes(document, ({ agenda, meeting: { number } }) => {
    if (number === null || number.ordinal < 2) return []
    const before = `${number.ordinal - 1}/${number.year}`
    return agenda
      .filter(({ kind }) => kind === 'adopt')
      .flatMap(item => {
        const words = toArabicDigits(`${item.title}\n${plainText(item.text)}`)
        const named = [...words.matchAll(/ครั้งที่ *(\d{1,3}\/\d{4})/g)].map(match => match[1] ?? '')
        const skipped = named.filter(name => name.endsWith(`/${number.year}`))
        const wrong =
          skipped.length > 0 && skipped.every(name => isBefore(name, number.ordinal - 1))
        return when(wrong, item.id, () => PROCEDURE_GAPS.adoptsOlder(skipped[0] ?? '', before))
      })
  })
}

function isBefore(name: string, ordinal: number): boolean {
  return Number(name.split('/')[0]) < ordinal
}

/** «โดยมีการแก้ไข ดังนี้» cites page and line of what is corrected. */
function correctionCited(document: Document): Lack[] {
  return ofMinutes(document, ({ agenda }) =>
    agenda
      .filter(({ kind, resolution }) => kind === 'adopt' && resolution !== null)
      .flatMap(item => {
        const words = [item, ...item.topics].map(
          matter => `${plainText(matter.text)} ${plainText(matter.resolution?.text ?? [])}`,
        )
        const corrected = words.some(text => /โดยมีการแก้ไข/.test(text))
        const cited = words.some(text => /หน้า[\s\S]*บรรทัด/.test(text))
        return when(corrected && !cited, item.id, PROCEDURE_GAPS.correctionUncited)
      }),
  )
}

/** A resolution that may put its matter off says so: an unclear one is taken up again next time. */
function puttingOffClear(document: Document): Lack[] {
  return ofMinutes(document, ({ agenda }) =>
    agenda.flatMap(item =>
      [item, ...item.topics].flatMap(({ id, resolution }) => {
        const unclear = outcomeOf(resolution) === 'may-be-put-off'
        const source = id === item.id ? undefined : id
        return when(unclear, item.id, PROCEDURE_GAPS.puttingOffUnclear, source)
      }),
    ),
  )
}
