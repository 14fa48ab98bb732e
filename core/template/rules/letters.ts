import type { Context } from '../../context'
import type { Document, Letter } from '../../model/document'
import { agenciesOf } from '../../registry'
import { toArabicDigits } from '../../thai/numerals'
import { LETTER_GAPS } from '../../wording/letter-gaps'
import { PAPER, SECRECY_WORDS, URGENCY_WORDS } from '../../wording/paper'
import { PEOPLE_GAPS } from '../../wording/people-gaps'
import { passages } from './passages'
import { AGREEMENT, type Lack, LETTERS, partId, type RuleGroup, when } from './rule'
import { matching, textRule } from './text-rule'

/** Letters, circulars, memoranda, and who gets a copy of anything. */
export const LETTER_RULES: RuleGroup<
  | 'circular-mark'
  | 'letter-labels-bare'
  | 'closing-automatic'
  | 'urgency-marked'
  | 'secrecy-marked'
  | 'memo-inside-ministry'
  | 'enclosures-listed'
  | 'citations-listed'
  | 'last-letter-cited'
  | 'distribution-once'
> = {
  'circular-mark': { severity: 'should', source: LETTERS, look: circularMark },
  'letter-labels-bare': textRule({
    severity: 'should',
    source: LETTERS,
    find: (text, { part, kind }, context) => {
      const head = part === partId(context, 'letterhead') && kind !== 'body'
      return head ? typedLabel(text) : []
    },
  }),
  'closing-automatic': { severity: 'should', source: LETTERS, look: closingAutomatic },
  'urgency-marked': { severity: 'should', source: LETTERS, look: urgencyMarked },
  'secrecy-marked': { severity: 'should', source: LETTERS, look: secrecyMarked },
  'memo-inside-ministry': { severity: 'should', source: LETTERS, look: memoInsideMinistry },
  'enclosures-listed': { severity: 'should', source: AGREEMENT, look: enclosuresListed },
  'citations-listed': { severity: 'should', source: AGREEMENT, look: citationsListed },
  'last-letter-cited': { severity: 'advice', source: LETTERS, look: lastLetterCited },
  'distribution-once': {
    severity: 'should',
    source: AGREEMENT,
    look: distributionOnce,
    mend: (document, _context, only) => {
      const { distribution } = document
      const kept = distribution.filter(
        (id, index) =>
          distribution.indexOf(id) === index || (only !== undefined && only.source !== id),
      )
      return { ...document, distribution: kept }
    },
  },
}

const typedLabel = matching(
  /^\s*(?:เรื่อง|เรียน|อ้างถึง|สิ่งที่ส่งมาด้วย|ส่วนราชการ|ที่)\s*:?\s+(?=\S)/g,
  LETTER_GAPS.labelTyped,
  () => '',
)

function letterLacks(
  document: Document,
  context: Context,
  look: (letter: Letter, head: string) => Lack[],
): Lack[] {
  return document.kind === 'letter' ? look(document, partId(context, 'letterhead')) : []
}

/** A circular has ว before its number, and only a circular. An open reference says nothing yet. */
function circularMark(document: Document, context: Context): Lack[] {
  return letterLacks(document, context, ({ reference, circular }, head) => {
    if (!reference.includes('/')) return []
    const marked = /\/\s*ว/.test(reference)
    return [
      ...when(circular && !marked, head, () => LETTER_GAPS.circularUnmarked(reference.trim())),
      ...when(!circular && marked, head, () => LETTER_GAPS.letterMarked(reference.trim())),
    ]
  })
}

/** «ขอแสดงความนับถือ»: the paper prints it where it belongs, and a memo has none. */
function closingAutomatic(document: Document, context: Context): Lack[] {
  return letterLacks(document, context, () =>
    passages(document, context)
      .filter(({ text }) => text.trim() === PAPER.regards)
      .map(({ part, text }) => ({
        part,
        sentence: LETTER_GAPS.closingTyped(),
        excerpt: text,
      })),
  )
}

/** A mark of speed that was typed is the one that was chosen. */
function urgencyMarked(document: Document, context: Context): Lack[] {
  return letterLacks(document, context, (letter, head) => {
    const typed = /^\s*\(?(ด่วนที่สุด|ด่วนมาก|ด่วน)\)?(?=\s|$)/
    const chosen = URGENCY_WORDS[letter.urgency]
    return markUnfit(letter, typed, chosen).flatMap(word =>
      when(true, head, () => LETTER_GAPS.urgencyTyped(word, chosen)),
    )
  })
}

/** A mark of secrecy that was typed is the one that was chosen. */
function secrecyMarked(document: Document, context: Context): Lack[] {
  return letterLacks(document, context, (letter, head) => {
    const typed = /^\s*\(?(ลับที่สุด|ลับมาก|ลับ)\)?(?=\s|$)/
    const chosen = SECRECY_WORDS[letter.secrecy]
    return markUnfit(letter, typed, chosen).flatMap(word =>
      when(true, head, () => LETTER_GAPS.secrecyTyped(word, chosen)),
    )
  })
}

function markUnfit({ reference, subject }: Letter, typed: RegExp, chosen: string): string[] {
  return [reference, subject].flatMap(line => {
    const word = typed.exec(line)?.[1]
    return word === undefined || word === chosen ? [] : [word]
  })
}

/** A memo stays inside one ministry. */
function memoInsideMinistry(document: Document, context: Context): Lack[] {
  return letterLacks(document, context, ({ form, distribution }, head) => {
    if (form !== 'memo') return []
    const known = agenciesOf(context.agencies, document)
    const ministries = new Set(
      distribution.flatMap(id => known.find(agency => agency.id === id)?.ministry || []),
    )
    const names = [...ministries].join(', ')
    return when(ministries.size > 1, head, () => LETTER_GAPS.memoAbroad(names))
  })
}

/** «สิ่งที่ส่งมาด้วย ๒» in the text is on the list of enclosures. */
function enclosuresListed(document: Document, context: Context): Lack[] {
  return letterLacks(document, context, ({ enclosures }) => {
    const filled = enclosures.filter(line => line.trim() !== '').length
    return bodies(document, context).flatMap(({ part, text }) => {
      const [found, number = ''] = /สิ่งที่ส่งมาด้วย(?: *([0-9๐-๙]{1,2})(?![0-9๐-๙./]))?/.exec(text) ?? []
      const asked = number === '' ? 1 : Number(toArabicDigits(number))
      if (found === undefined || asked <= filled) return []
      return [{ part, sentence: LETTER_GAPS.enclosureMissing(found), excerpt: found }]
    })
  })
}

/** «ตามหนังสือที่อ้างถึง» needs a letter under อ้างถึง. */
function citationsListed(document: Document, context: Context): Lack[] {
  return letterLacks(document, context, ({ citations, form }) => {
    if (form === 'memo' || citations.some(line => line.trim() !== '')) return []
    return bodies(document, context).flatMap(({ part, text }) => {
      const [found] = /หนังสือที่อ้างถึง/.exec(text) ?? []
      if (found === undefined) return []
      return [{ part, sentence: LETTER_GAPS.citationMissing(found), excerpt: found }]
    })
  })
}

function lastLetterCited(document: Document, context: Context): Lack[] {
  return letterLacks(document, context, ({ citations }, head) => {
    const filled = citations.filter(line => line.trim() !== '').length
    return when(filled > 1, head, LETTER_GAPS.manyCited)
  })
}

function bodies(document: Document, context: Context) {
  return passages(document, context).filter(({ kind }) => kind === 'body' || kind === 'list')
}

/** Each agency gets one copy. The lack's source is the agency. */
function distributionOnce(document: Document, context: Context): Lack[] {
  const { distribution } = document
  const again = new Set(distribution.filter((id, index) => distribution.indexOf(id) < index))
  const known = agenciesOf(context.agencies, document)
  return [...again].flatMap(id => {
    const name = known.find(agency => agency.id === id)?.name ?? id
    const part = partId(context, 'distribution')
    return when(true, part, () => PEOPLE_GAPS.listedForCopies(name), id)
  })
}
