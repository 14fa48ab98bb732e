import { resolvesByVerdicts } from '../../adoption/verdicts'
import { outcomeOf } from '../../carry/outcome'
import type { Document } from '../../model/document'
import { isBlank, plainText } from '../../model/rich-text'
import { mattersOf } from '../../model/walk/matters'
import type { Context } from '../../office/context'
import { partId } from '../../template/part-id'
import { toArabicDigits, toThaiDigits } from '../../thai/numerals'
import { sentence } from '../../wording/sentence'
import { AGREEMENT, HOUSE_HABIT, isEmpty, type Lack, ofMinutes, ruleGroup, when } from '../rule'
import { passages } from '../walk/passages'

/** What these rules say. */
const SAYS = {
  adoptsLater: (found: string, own: string) =>
    sentence(
      toThaiDigits(`รับรองรายงานการประชุมครั้งที่ ${found} ในการประชุมครั้งที่ ${own} โปรดตรวจครั้งที่`),
      `Meeting ${own} cannot adopt the minutes of “${found}”: check the numbers.`,
    ),
  adoptsOlder: (found: string, before: string) =>
    sentence(
      toThaiDigits(`รับรองรายงานครั้งที่ ${found} แต่การประชุมครั้งก่อนคือ ${before} โปรดตรวจครั้งที่`),
      `The minutes of ${found} are adopted, but the meeting before was ${before}.`,
    ),
  correctionUncited: () =>
    sentence(
      'รับรองโดยมีการแก้ไข แต่ยังไม่ระบุหน้าและบรรทัดที่แก้ โปรดระบุ หน้า … บรรทัดที่ … จาก “…” เป็น “…”',
      'Adopted with corrections, but no page and line are cited.',
    ),
  puttingOffUnclear: () =>
    sentence(
      'มติไม่ชัดว่าเลื่อนเรื่องนี้ไปการประชุมครั้งต่อไปหรือไม่ ระบบจะนำเรื่องไปในครั้งต่อไปด้วย หากเลื่อน โปรดเขียนว่า ให้เลื่อนการพิจารณาไปการประชุมครั้งต่อไป หากมีมติแล้ว โปรดเขียนมติโดยไม่กล่าวถึงการเลื่อนหรือการเสนอใหม่',
      'It is unclear whether the matter is put off; it comes back next time. Say “ให้เลื่อนการพิจารณาไปการประชุมครั้งต่อไป”, or word the decision without it.',
    ),
  mediumInPlace: (found: string) =>
    sentence(
      `ช่องสถานที่มีคำว่า “${found}” โปรดย้ายไปช่องระบบประชุมทางไกล ระบบจะพิมพ์ว่า และผ่านสื่ออิเล็กทรอนิกส์`,
      `The place tells of “${found}”: it belongs in the field for the electronic medium.`,
    ),
  nothingAdopted: () =>
    sentence(
      'ยังไม่ได้บันทึกการรับรองรายงานการประชุมครั้งก่อน โปรดตรวจ',
      'The adoption of the earlier minutes is not recorded.',
    ),
}

/** How a meeting went on: which minutes it adopted, what it put off, and by which medium it was held. */
export const PROCEDURE = ruleGroup([
  {
    name: 'adopts-earlier',
    severity: 'should',
    source: AGREEMENT,
    words: sentence(
      'รายงานที่รับรองเป็นของการประชุมครั้งก่อน',
      'Adopted minutes are of an earlier meeting.',
    ),
    look: adoptsEarlier,
  },
  {
    name: 'adopts-previous',
    severity: 'advice',
    source: AGREEMENT,
    words: sentence(
      'รายงานที่รับรองเป็นของครั้งก่อนหน้าพอดี',
      'Adopted minutes are of the meeting just before.',
    ),
    look: adoptsPrevious,
  },
  {
    name: 'correction-cited',
    severity: 'advice',
    source: HOUSE_HABIT,
    words: sentence('การรับรองโดยมีการแก้ไขระบุหน้าและบรรทัด', 'A correction cites page and line.'),
    look: correctionCited,
  },
  {
    name: 'putting-off-clear',
    severity: 'advice',
    source: HOUSE_HABIT,
    words: sentence(
      'มติบอกชัดว่าเลื่อนเรื่องไปครั้งต่อไปหรือมีมติแล้ว',
      'A resolution says whether its matter is put off.',
    ),
    look: puttingOffClear,
  },
  {
    name: 'place-tells-medium',
    severity: 'should',
    source: HOUSE_HABIT,
    words: sentence(
      'ระบบประชุมทางไกลอยู่ในช่องของตน ไม่อยู่ในสถานที่',
      'The electronic medium stands in its own field.',
    ),
    look: placeTellsMedium,
  },
  {
    name: 'adoption-recorded',
    severity: 'advice',
    source: HOUSE_HABIT,
    words: sentence('ครั้งที่สองเป็นต้นไปบันทึกการรับรองรายงาน', 'Later meetings record the adoption.'),
    look: adoptionRecorded,
  },
])

/** What a meeting adopts is the report of an earlier one of its series. */
function adoptsEarlier(document: Document, context: Context): Lack[] {
  if (document.kind !== 'minutes') return []
  const { number } = document.meeting
  const adopting = document.agenda.flatMap(({ kind, id }) => (kind === 'adopt' ? id : []))
  const own = number === null ? '' : `${number.ordinal}/${number.year}`
  return passages(document, context).flatMap(({ part, source, text }) => {
    if (!adopting.includes(part)) return []
    return adoptedNumbers(text)
      .filter(found => number !== null && !isEarlier(found, number))
      .flatMap(({ words }) => when(true, part, () => SAYS.adoptsLater(words, own), source))
  })
}

interface FoundNumber {
  readonly ordinal: number
  readonly year: number
  readonly words: string
}

function adoptedNumbers(text: string): FoundNumber[] {
  const written = /รายงานการประชุม[^0-9๐-๙\n]{0,60}?ครั้งที่ *([0-9๐-๙]{1,3})\/([0-9๐-๙]{4})/g
  return [...text.matchAll(written)].map(([, ordinal = '', year = '']) => ({
    ordinal: Number(toArabicDigits(ordinal)),
    year: Number(toArabicDigits(year)),
    words: `${ordinal}/${year}`,
  }))
}

function isEarlier(a: { ordinal: number; year: number }, b: typeof a): boolean {
  return a.year < b.year || (a.year === b.year && a.ordinal < b.ordinal)
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
        return when(wrong, item.id, () => SAYS.adoptsOlder(skipped[0] ?? '', before))
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
        const words = mattersOf(document)
          .filter(({ item: host }) => host === item)
          .map(({ matter: { text, resolution } }) =>
            [text, resolution?.text ?? []].map(plainText).join(' '),
          )
        const corrected = words.some(text => /โดยมีการแก้ไข/.test(text))
        const cited = words.some(text => /หน้า[\s\S]*บรรทัด/.test(text))
        return when(corrected && !cited, item.id, SAYS.correctionUncited)
      }),
  )
}

/** A resolution that may put its matter off says so: an unclear one is taken up again next time. */
function puttingOffClear(document: Document): Lack[] {
  return mattersOf(document).flatMap(({ matter, item, isTopic }) => {
    const unclear = matter.resolution !== null && outcomeOf(matter) === null
    return when(unclear, item.id, SAYS.puttingOffUnclear, isTopic ? matter.id : undefined)
  })
}

const MEDIUM =
  /zoom|webex|microsoft teams|ms teams|google meet|cisco|ออนไลน์|สื่ออิเล็กทรอนิกส์|ประชุมทางไกล|วิดีทัศน์ทางไกล/i

/** The paper prints «และผ่านสื่ออิเล็กทรอนิกส์ (…)» from a field of its own. */
function placeTellsMedium(document: Document, context: Context): Lack[] {
  if (document.kind !== 'minutes' && document.kind !== 'findings') return []
  const { place, online } = document.meeting
  const [found] = MEDIUM.exec(place) ?? []
  if (found === undefined || !isEmpty(online)) return []
  const sentence = SAYS.mediumInPlace(found)
  return [{ part: partId(context, 'meeting'), sentence, excerpt: found }]
}

/** From the second meeting of a year on there is a report to adopt. */
function adoptionRecorded(document: Document): Lack[] {
  if (document.kind !== 'minutes' || (document.meeting.number?.ordinal ?? 1) < 2) return []
  const adopt = document.agenda.find(({ kind }) => kind === 'adopt')
  if (adopt === undefined) return []
  const { text, topics, resolution } = adopt
  const told = topics.length > 0 || resolvesByVerdicts(adopt)
  const empty = isBlank(text) && !told && resolution === null
  return when(empty, adopt.id, SAYS.nothingAdopted)
}
