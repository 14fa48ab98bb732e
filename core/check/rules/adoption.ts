import {
  type IssuedText,
  issuedText,
  onlyLine,
  readIssuedLines,
  standsThere,
  wordsThere,
} from '../../adoption/issued-lines'
import type { Adoption, Correction } from '../../model/adoption'
import type { Document } from '../../model/document'
import { mapAll, withParts } from '../../model/walk/unchanged'
import type { Context } from '../../office/context'
import { toThaiDigits } from '../../thai/numerals'
import { LIFE_WORDS, PAPER } from '../../wording/paper'
import { isSame, type Sentence, sentence } from '../../wording/sentence'
import { AGREEMENT, isEmpty, type Lack, MINUTES_GUIDE, ofMinutes, ruleGroup, when } from '../rule'

/** What these rules say of the report of a meeting, as its number names it. */
const SAYS = {
  correctedAsIs: (report: Sentence) =>
    sentence(
      'รับรองรายงาน {} โดยไม่มีการแก้ไข แต่มีคำขอแก้ไขที่รับไว้ โปรดเลือกอย่างเดียว',
      'The report {} is adopted as it is, yet a correction of it is accepted: choose one.',
      report,
    ),
  nothingCorrected: (report: Sentence) =>
    sentence(
      'รับรองรายงาน {} โดยแก้ไข แต่ไม่มีคำขอแก้ไขที่รับไว้ โปรดระบุที่แก้ไข',
      'The report {} is adopted with corrections, and none is accepted: say which.',
      report,
    ),
  undecided: (report: Sentence, place: Sentence) =>
    sentence(
      'คำขอแก้ไขรายงาน {} ({}) ยังไม่มีผล โปรดระบุว่าที่ประชุมรับหรือไม่',
      'A correction of the report {} ({}) is not decided: say whether it was accepted.',
      report,
      place,
    ),
  empty: (report: Sentence, place: Sentence) =>
    sentence(
      'คำขอแก้ไขรายงาน {} ({}) ยังไม่มีข้อความเดิม หรือข้อความใหม่เหมือนเดิม โปรดระบุ',
      'A correction of the report {} ({}) has no old words, or the new ones are the same: fill them in.',
      report,
      place,
    ),
  elsewhere: (cited: Cited, there: Sentence) =>
    sentence(
      'ไม่พบ “{}” ที่{} ของรายงาน {} {} โปรดตรวจหน้า บรรทัด และข้อความเดิม',
      '“{}” does not stand at {} of the report {}{}: check page, line and the old words.',
      cited.was,
      cited.place,
      cited.report,
      there,
    ),
  moved: (cited: Cited, there: Sentence, only: Sentence) =>
    sentence(
      'ไม่พบ “{}” ที่{} ของรายงาน {} {} ข้อความนี้อยู่ที่{} แห่งเดียว',
      '“{}” does not stand at {} of the report {}{}: it stands at {} and nowhere else.',
      cited.was,
      cited.place,
      cited.report,
      there,
      only,
    ),
  noLine: sentence('ซึ่งไม่มีบรรทัดนั้น', ', which has no such line'),
  there: (words: string) => sentence('ที่นั่นเขียนว่า “{}”', ' (there: “{}”)', words),
}

/** A correction as a sentence names it. */
interface Cited {
  readonly was: string
  readonly place: Sentence
  readonly report: Sentence
}

/** How earlier reports are adopted: the verdict fits the corrections, and those cite what stands there. */
export const ADOPTION = ruleGroup([
  {
    name: 'adoption-agrees',
    severity: 'should',
    source: AGREEMENT,
    words: sentence(
      'ผลการรับรองสอดคล้องกับคำขอแก้ไข',
      'How a report is adopted agrees with its corrections.',
    ),
    look: adoptionAgrees,
  },
  {
    name: 'correction-whole',
    severity: 'should',
    source: AGREEMENT,
    words: sentence('คำขอแก้ไขมีข้อความเดิมและข้อความใหม่', 'A correction has old and new words.'),
    look: document =>
      corrections(document, ({ was, becomes, ...one }, report) => {
        const empty = isEmpty(was) || was === becomes
        return empty ? SAYS.empty(report, placeWords(one)) : null
      }),
  },
  {
    name: 'correction-stands',
    severity: 'should',
    source: MINUTES_GUIDE,
    words: sentence(
      'ข้อความเดิมของคำขอแก้ไขอยู่ที่หน้าและบรรทัดนั้นของฉบับที่ออก',
      'What a correction cites stands at that page and line of the issued version.',
    ),
    look: correctionStands,
    mend: citeWhereItStands,
  },
])

function adoptionAgrees(document: Document): Lack[] {
  return adoptions(document, ({ of, verdict, corrections }) => {
    const report = numberWords({ of })
    const accepted = corrections.some(one => one.accepted === true)
    const open = corrections.find(one => one.accepted === null)
    if (verdict === 'as-is' && accepted) return [SAYS.correctedAsIs(report)]
    if (verdict === 'corrected' && !accepted) return [SAYS.nothingCorrected(report)]
    const closed = verdict === 'as-is' || verdict === 'corrected'
    return closed && open !== undefined ? [SAYS.undecided(report, placeWords(open))] : []
  })
}

/** Looks where the issued paper is at hand; elsewhere nobody can tell. */
function correctionStands(document: Document, context: Context): Lack[] {
  return ofMinutes(document, ({ agenda }) =>
    agenda.flatMap(({ id, adoptions = [] }) =>
      adoptions.flatMap(({ of, corrections }) =>
        corrections.flatMap(one => strayLack(one, id, of, context) ?? []),
      ),
    ),
  )
}

/** What is lacking where the words that a correction cites do not stand there; mended where they stand at one place alone. */
function strayLack(
  correction: Correction,
  part: string,
  of: Adoption['of'],
  context: Context,
): Lack | null {
  const lines = strayed(correction, of, context)
  if (lines === null) return null
  const words = wordsThere(correction, lines)
  const there = words === null ? SAYS.noLine : SAYS.there(words.trim())
  const was = correction.was.trim()
  const cited = { was, place: placeWords(correction), report: numberWords({ of }) }
  const only = onlyLine(was, lines)
  if (only === null) return { part, sentence: SAYS.elsewhere(cited, there), judged: true }
  return { part, sentence: SAYS.moved(cited, there, placeWords(only)) }
}

/** The lines of the paper where a correction cites what does not stand there; `null` where all is well, or nobody can tell. */
function strayed(
  correction: Correction,
  of: Adoption['of'],
  { issued }: Context,
): IssuedText | null {
  const text = issued?.[of.document]
  if (text === undefined || isEmpty(correction.was)) return null
  const lines = linesOf(text)
  return standsThere(correction, lines) ? null : lines
}

/** Cites each correction where its words stand, if that is one place. */
function citeWhereItStands(document: Document, context: Context, only?: Lack): Document {
  if (document.kind !== 'minutes') return document
  const agenda = mapAll(document.agenda, item => {
    if (item.adoptions === undefined) return item
    const adoptions = mapAll(item.adoptions, adoption => {
      const corrections = mapAll(adoption.corrections, one => {
        const lack = strayLack(one, item.id, adoption.of, context)
        const isMeant = lack !== null && (only === undefined || isLike(lack, only))
        const found = isMeant
          ? onlyLine(one.was, linesOf(context.issued?.[adoption.of.document] ?? ''))
          : null
        return found === null ? one : { ...one, page: found.page, line: found.line }
      })
      return withParts(adoption, { corrections })
    })
    return withParts(item, { adoptions })
  })
  return withParts(document, { agenda })
}

function isLike(one: Lack, other: Lack): boolean {
  return one.part === other.part && isSame(one.sentence, other.sentence)
}

/** The lines of the papers at hand: every check of one document asks for the same. */
const KNOWN = new Map<string, IssuedText>()

function linesOf(text: string): IssuedText {
  const known = KNOWN.get(text)
  if (known !== undefined) return known
  const lines = issuedText(readIssuedLines(text))
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear()
  KNOWN.set(text, lines)
  return lines
}

/** One meeting adopts few reports. */
const MOST_KNOWN = 8

function adoptions(document: Document, look: (adoption: Adoption) => Sentence[]): Lack[] {
  return ofMinutes(document, ({ agenda }) =>
    agenda.flatMap(({ id, adoptions = [] }) =>
      adoptions.flatMap(look).flatMap(said => when(true, id, () => said)),
    ),
  )
}

function corrections(
  document: Document,
  look: (correction: Correction, report: Sentence) => Sentence | null,
): Lack[] {
  return adoptions(document, ({ of, corrections }) =>
    corrections.flatMap(one => look(one, numberWords({ of })) ?? []),
  )
}

function numberWords({ of: { number } }: Pick<Adoption, 'of'>): Sentence {
  if (number === null) return sentence('', '')
  const own = `${number.ordinal}/${number.year}`
  const special = number.special ? ` ${LIFE_WORDS.special}` : ''
  return sentence(toThaiDigits(`${PAPER.meetingNumber} ${own}${special}`), own)
}

function placeWords({ page, line }: Pick<Correction, 'page' | 'line'>): Sentence {
  return sentence(toThaiDigits(`หน้า ${page} บรรทัดที่ ${line}`), `page ${page}, line ${line}`)
}
