import type { Document, Letter } from '../../model/document'
import type { Context } from '../../office/context'
import { toArabicDigits } from '../../thai/numerals'
import { LETTER_GAPS } from '../../wording/letter-gaps'
import { PAPER } from '../../wording/paper'
import { PEOPLE_GAPS } from '../../wording/people-gaps'
import { AGREEMENT, HOUSE, type Lack, LETTERS, partId, type RuleGroup, when } from '../rule'
import { editRule, matching, textRule } from '../text-rule'
import { passages } from '../walk/passages'

/** Letters, circulars, memoranda, and who gets a copy of anything. */
export const LETTER_RULES: RuleGroup<
  | 'circular-mark'
  | 'letter-labels-bare'
  | 'closing-automatic'
  | 'reference-spaced'
  | 'memo-inside-ministry'
  | 'enclosures-listed'
  | 'citations-listed'
  | 'last-letter-cited'
  | 'distribution-once'
> = {
  'circular-mark': editRule('should', LETTERS, circularMark),
  'letter-labels-bare': editRule('should', LETTERS, labelsBare),
  'closing-automatic': editRule('should', LETTERS, closingAutomatic),
  'reference-spaced': textRule({
    severity: 'advice',
    source: HOUSE,
    find: (text, { part, kind }, context) => {
      const head = part === partId(context, 'letterhead') && kind === 'line'
      return head ? looseReference(text) : []
    },
  }),
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

const LABEL = /^\s*(เรื่อง|เรียน|อ้างถึง|สิ่งที่ส่งมาด้วย|ส่วนราชการ|ที่)\s*:?\s+(?=\S)/

/** The field in which each label is printed. Elsewhere it may be of another field, or a word: «เรียน เชิญประชุม». */
function labelsBare(document: Document, context: Context): Lack[] {
  return letterLacks(document, context, (letter, head) => {
    const fields: Readonly<Record<string, readonly string[]>> = {
      ที่: [letter.reference],
      เรื่อง: [letter.subject],
      เรียน: [letter.recipient],
      ส่วนราชการ: letter.sender,
      อ้างถึง: letter.citations,
      สิ่งที่ส่งมาด้วย: letter.enclosures,
    }
    return passages(document, context).flatMap(passage => {
      const { part, kind, text, index } = passage
      const [found, label = ''] = LABEL.exec(text) ?? []
      if (part !== head || kind === 'body' || found === undefined) return []
      const own = fields[label]?.includes(text) === true
      const say = own ? LETTER_GAPS.labelTyped : LETTER_GAPS.labelElsewhere
      const edit = { passage: index, at: 0, length: found.length, text: '' }
      return [{ part, sentence: say(found.trim()), excerpt: found, ...(own && { edit }) }]
    })
  })
}

function letterLacks(
  document: Document,
  context: Context,
  look: (letter: Letter, head: string) => Lack[],
): Lack[] {
  return document.kind === 'letter' ? look(document, partId(context, 'letterhead')) : []
}

/** «พม๐๒๑๘/ว๑๒๓»: a space after the letters and after ว, none at the stroke. */
const looseReference = matching(
  /^([ก-ฮ]{2,3}) *([0-9๐-๙]{4,5}(?:\.[0-9๐-๙]{1,3})*) *\/ *(ว?) *([0-9๐-๙]*)( *)$/g,
  LETTER_GAPS.referenceUnfit,
  ([found, letters = '', code = '', circular = '', number = '', open = '']) => {
    if (number === '') return found.replace(/^([ก-ฮ]+) *([^ /]+) *\/(?: *(?=ว))?/, '$1 $2/')
    return `${letters} ${code}/${circular}${circular && ' '}${number}${open}`
  },
)

/**
 * A circular has ว before its number, and only a circular. An open reference says nothing yet. Circulars are
 * counted apart: where a number is typed already, the registry office must tell whether it is one of theirs.
 */
function circularMark(document: Document, context: Context): Lack[] {
  return letterLacks(document, context, ({ reference, circular }, part) => {
    if (!reference.includes('/')) return []
    const marked = /\/\s*ว/.test(reference)
    if (circular === marked) return []
    const excerpt = reference.trim()
    if (marked) return [{ part, excerpt, sentence: LETTER_GAPS.letterMarked(excerpt) }]
    const sentence = LETTER_GAPS.circularUnmarked(excerpt)
    const line = passages(document, context).find(
      passage => passage.part === part && passage.text === reference,
    )
    const stroke = reference.lastIndexOf('/') + 1
    const open = line !== undefined && reference.slice(stroke).trim() === ''
    const edit = open && { edit: { passage: line.index, at: stroke, length: 0, text: 'ว' } }
    return [{ part, excerpt, sentence, ...edit }]
  })
}

/** «ขอแสดงความนับถือ»: the paper prints it where it belongs, and a memo has none. */
function closingAutomatic(document: Document, context: Context): Lack[] {
  return letterLacks(document, context, () =>
    passages(document, context)
      .filter(({ text }) => text.trim() === PAPER.regards)
      .map(({ part, text, index }) => ({
        part,
        sentence: LETTER_GAPS.closingTyped(),
        excerpt: text,
        edit: { passage: index, at: 0, length: text.length, text: '' },
      })),
  )
}

/** A memo stays inside one ministry. */
function memoInsideMinistry(document: Document, context: Context): Lack[] {
  return letterLacks(document, context, ({ form, distribution }, head) => {
    if (form !== 'memo') return []
    const known = context.agencies
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
  const known = context.agencies
  return [...again].flatMap(id => {
    const name = known.find(agency => agency.id === id)?.name ?? id
    const part = partId(context, 'distribution')
    return when(true, part, () => PEOPLE_GAPS.listedForCopies(name), id)
  })
}
