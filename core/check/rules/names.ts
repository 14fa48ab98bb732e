import type { Attendee } from '../../model/attendee'
import type { Document } from '../../model/document'
import type { Context } from '../../office/context'
import { partId } from '../../template/part-id'
import { sentence } from '../../wording/sentence'
import {
  AGREEMENT,
  FORM_11,
  HOUSE_HABIT,
  isEmpty,
  type Lack,
  ruleGroup,
  SPACING,
  when,
} from '../rule'
import { matching, type TextFault, textRule } from '../text-rule'

/** What these rules say. */
const SAYS = {
  listedTwice: (name: string) =>
    sentence(
      `“${name}” มีชื่อซ้ำในรายชื่อ โปรดเหลือไว้แห่งเดียว`,
      `“${name}” is listed twice: keep one line.`,
    ),
  substituteUnnamed: (replaced: string) =>
    sentence(
      `ผู้มาประชุมแทน “${replaced}” ยังไม่มีชื่อ โปรดระบุชื่อของผู้มาแทน`,
      `Whoever stands in for “${replaced}” has no name of his own.`,
    ),
  ownSubstitute: (name: string) =>
    sentence(`“${name}” ระบุว่ามาแทนตนเอง โปรดตรวจชื่อผู้ที่ถูกแทน`, `“${name}” stands in for himself.`),
  bracketed: (found: string, right: string) =>
    sentence(
      `“${found}” พิมพ์วงเล็บไว้แล้ว ระบบพิมพ์วงเล็บให้เอง โปรดเหลือเพียง “${right}”`,
      `“${found}”: the paper prints the brackets itself; keep “${right}”.`,
    ),
  parted: (found: string) =>
    sentence(
      `คำนำหน้า “${found}” ต้องเขียนติดกับชื่อ โปรดลบช่องว่าง`,
      `“${found}” stands close to the name: take out the space.`,
    ),
  sameSigner: (name: string) =>
    sentence(
      `“${name}” ลงนามทั้งในฐานะผู้จัดทำและผู้ตรวจ โปรดพิจารณาให้ผู้อื่นตรวจ`,
      `“${name}” signs as writer and as reviewer: consider another reviewer.`,
    ),
}

/** The names of people: each once, his own, and nothing but a name. */
export const NAMES = ruleGroup([
  {
    name: 'attendee-once',
    severity: 'should',
    source: AGREEMENT,
    words: sentence('ทุกคนมีชื่อในรายชื่อแห่งเดียว', 'Everybody is listed once.'),
    look: attendeeOnce,
  },
  {
    name: 'substitute-named',
    severity: 'should',
    source: FORM_11,
    words: sentence('ผู้มาประชุมแทนลงชื่อของตนเอง', 'A substitute is listed by his own name.'),
    look: substituteNamed,
  },
  {
    name: 'substitute-other',
    severity: 'should',
    source: AGREEMENT,
    words: sentence('ผู้มาประชุมแทนไม่ใช่ผู้ที่ถูกแทน', 'Nobody stands in for himself.'),
    look: substituteOther,
  },
  textRule({
    name: 'names-bare',
    severity: 'should',
    source: HOUSE_HABIT,
    words: sentence('ชื่อไม่มีวงเล็บที่พิมพ์เอง', 'Names carry no brackets of their own.'),
    names: true,
    find: (text, { kind }) => (kind === 'name' ? bracketed(text) : []),
  }),
  textRule({
    name: 'titles-joined',
    severity: 'advice',
    source: SPACING,
    words: sentence(
      'นาย นาง นางสาว เขียนติดกับชื่อ',
      '“นาย”, “นาง” and “นางสาว” stand close to the name.',
    ),
    names: true,
    find: (text, { kind }) => (kind === 'name' ? partedTitle(text) : []),
  }),
  {
    name: 'two-signers',
    severity: 'advice',
    source: HOUSE_HABIT,
    words: sentence('ผู้จัดทำกับผู้ตรวจเป็นคนละคน', 'Writer and reviewer are two people.'),
    look: twoSigners,
  },
])

/** Nobody is listed twice, in one list or in two. A name of one word, «ผู้แทน», tells nobody apart. */
function attendeeOnce(document: Document, context: Context): Lack[] {
  const people = document.kind === 'findings' ? document.participants.list : everyone(document)
  const part = partId(context, document.kind === 'findings' ? 'participants' : 'attendance')
  const seen = new Set<string>()
  return (people ?? []).flatMap(({ name, id }) => {
    const bare = name.trim().replaceAll(/\s+/g, ' ')
    const again = bare.includes(' ') && !bare.startsWith('ผู้แทน') && seen.has(bare)
    seen.add(bare)
    return when(again, part, () => SAYS.listedTwice(name.trim()), id)
  })
}

/** A substitute is listed by his own name. */
function substituteNamed(document: Document, context: Context): Lack[] {
  return everyone(document).flatMap(({ name, position, substituteFor, id }) =>
    when(
      !isEmpty(substituteFor) && isEmpty(name) && isEmpty(position),
      partId(context, 'attendance'),
      () => SAYS.substituteUnnamed(substituteFor.trim()),
      id,
    ),
  )
}

/** Nobody stands in for himself. */
function substituteOther(document: Document, context: Context): Lack[] {
  return everyone(document).flatMap(({ name, substituteFor, id }) =>
    when(
      !isEmpty(name) && name.trim() === substituteFor.trim(),
      partId(context, 'attendance'),
      () => SAYS.ownSubstitute(name.trim()),
      id,
    ),
  )
}

const bracketed = matching(/^\s*\(([^()]*)\)\s*$/g, SAYS.bracketed, ([, name = '']) => name.trim())
const parted = matching(
  /^\s*(นาย|นางสาว|นาง) +(?=[ก-ฮเ-ไ])/g,
  SAYS.parted,
  ([, title = '']) => title,
)

/** «นาง สาวิตรี» joined reads as a woman of another title, «นาย ก» as another word. */
function partedTitle(text: string): TextFault[] {
  return parted(text).map(fault => {
    const { right: _, ...judged } = fault
    return /^\s*(?:นาง +สาว|นาย +ก(?![ก-๎]))/.test(text) ? judged : fault
  })
}

/** Whoever takes the minutes does not review them. */
function twoSigners(document: Document, context: Context): Lack[] {
  const names = document.signatories.map(({ name }) => name.trim()).filter(name => name !== '')
  const again = names.find((name, index) => names.indexOf(name) < index)
  const part = partId(context, 'signatures')
  return when(again !== undefined, part, () => SAYS.sameSigner(again ?? ''))
}

function everyone(document: Document): readonly Attendee[] {
  if (document.kind !== 'minutes') return []
  const { present, absent, inAttendance } = document.attendance
  return [...present, ...absent, ...inAttendance]
}
