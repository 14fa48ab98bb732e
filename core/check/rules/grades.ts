import { type Document, type Letter, SECRECIES, URGENCIES } from '../../model/document'
import type { Context } from '../../office/context'
import { partId } from '../../template/part-id'
import { SECRECY_WORDS, URGENCY_WORDS } from '../../wording/paper'
import { sentence } from '../../wording/sentence'
import { type Lack, LETTERS, ruleGroup } from '../rule'
import { editRule } from '../text-rule'
import { type Passage, passages } from '../walk/passages'

/** What these rules say. */
const SAYS = {
  urgencyTyped: (found: string, chosen: string) =>
    sentence(
      `พิมพ์ “${found}” ไว้ในข้อความ แต่ชั้นความเร็วที่เลือกคือ “${chosen || 'ปกติ'}” โปรดเลือกให้ตรงกัน`,
      `“${found}” is typed, but the letter is not marked so.`,
    ),
  secrecyTyped: (found: string, chosen: string) =>
    sentence(
      `พิมพ์ “${found}” ไว้ในข้อความ แต่ชั้นความลับที่เลือกคือ “${chosen || 'เปิดเผย'}” โปรดเลือกให้ตรงกัน`,
      `“${found}” is typed, but the letter is not marked so.`,
    ),
  markPrinted: (found: string) =>
    sentence(
      `“${found}” ระบบพิมพ์ให้ตามชั้นที่เลือกแล้ว โปรดลบออกจากข้อความ`,
      `“${found}” is printed by itself, as it was chosen: take it out of the text.`,
    ),
  gradeMisnamed: (found: string, meant: readonly string[]) =>
    meant.join('') === ''
      ? sentence(
          `“${found}” ไม่ใช่ชั้นความเร็วหรือชั้นความลับตามระเบียบ โปรดเลือกชั้นในช่องของหนังสือ`,
          `“${found}” is no grade of speed or secrecy: choose one in the field of the letter.`,
        )
      : sentence(
          `“${found}” โปรดแก้เป็น ${meant.map(grade => `“${grade}”`).join(' หรือ ')}`,
          `“${found}” is written ${meant.map(grade => `“${grade}”`).join(' or ')}.`,
        ),
}

/** ชั้นความเร็ว and ชั้นความลับ: chosen in their fields, and there alone. */
export const GRADES = ruleGroup([
  {
    name: 'urgency-marked',
    severity: 'should',
    source: LETTERS,
    words: sentence('ชั้นความเร็วที่พิมพ์ตรงกับที่เลือก', 'A typed mark of speed is the one chosen.'),
    look: urgencyMarked,
    mend: mendUrgency,
  },
  {
    name: 'secrecy-marked',
    severity: 'should',
    source: LETTERS,
    words: sentence('ชั้นความลับที่พิมพ์ตรงกับที่เลือก', 'A typed mark of secrecy is the one chosen.'),
    look: secrecyMarked,
    mend: mendSecrecy,
  },
  editRule({
    name: 'marks-once',
    severity: 'should',
    source: LETTERS,
    words: sentence(
      'ชั้นความเร็วและชั้นความลับที่เลือกไม่พิมพ์ซ้ำในข้อความ',
      'Grades that were chosen are not typed as well.',
    ),
    look: marksOnce,
  }),
  editRule({
    name: 'grades-spelt',
    severity: 'should',
    source: LETTERS,
    words: sentence(
      'ชั้นความเร็วและชั้นความลับใช้ชื่อตามระเบียบ',
      'Grades of speed and secrecy have their proper names.',
    ),
    look: gradesSpelt,
  }),
])

const URGENCY = /^\s*\(?(ด่วนที่สุด|ด่วนมาก|ด่วน)\)?(?=\s|$)\s*/

/** A mark of speed that was typed is the one that was chosen. Where none was, the typed one is meant. */
function urgencyMarked(document: Document, context: Context): Lack[] {
  if (document.kind !== 'letter') return []
  const chosen = URGENCY_WORDS[document.urgency]
  return unlike(typedMarks(document, context, URGENCY), chosen, SAYS.urgencyTyped)
}

function mendUrgency(document: Document, context: Context): Document {
  if (document.kind !== 'letter' || document.urgency !== 'normal') return document
  const word = onlyWord(typedMarks(document, context, URGENCY))
  const urgency = URGENCIES.find(grade => URGENCY_WORDS[grade] === word)
  return urgency === undefined ? document : { ...document, urgency }
}

const SECRECY = /^\s*\(?(ลับที่สุด|ลับมาก|ลับ)\)?(?=\s|$)\s*/

/** A mark of secrecy that was typed is the one that was chosen. Where none was, the typed one is meant. */
function secrecyMarked(document: Document, context: Context): Lack[] {
  if (document.kind !== 'letter') return []
  const chosen = SECRECY_WORDS[document.secrecy]
  return unlike(typedMarks(document, context, SECRECY), chosen, SAYS.secrecyTyped)
}

function mendSecrecy(document: Document, context: Context): Document {
  if (document.kind !== 'letter' || document.secrecy !== 'open') return document
  const word = onlyWord(typedMarks(document, context, SECRECY))
  const secrecy = SECRECIES.find(grade => SECRECY_WORDS[grade] === word)
  return secrecy === undefined ? document : { ...document, secrecy }
}

/** The paper prints the grade that was chosen; typed as well, it would stand there twice. */
function marksOnce(document: Document, context: Context): Lack[] {
  if (document.kind !== 'letter') return []
  const chosen = [URGENCY_WORDS[document.urgency], SECRECY_WORDS[document.secrecy]]
  const typed = [URGENCY, SECRECY].flatMap(mark => typedMarks(document, context, mark))
  const twice = typed.filter(({ word }) => chosen.includes(word))
  return twice.map(({ passage, word, length }) => ({
    part: passage.part,
    sentence: SAYS.markPrinted(word),
    excerpt: word,
    edit: { passage: passage.index, at: 0, length, text: '' },
  }))
}

/** What people type for a grade, and the grade, or the two that may be meant; '' where no grade is called so. */
const MISNAMED: ReadonlyMap<string, string> = new Map([
  ['ด่วนทีสุด', 'ด่วนที่สุด'],
  ['ด่วนที่สุท', 'ด่วนที่สุด'],
  ['ด่วนทื่สุด', 'ด่วนที่สุด'],
  ['ด่วนที่สุดๆ', 'ด่วนที่สุด'],
  ['ด่วนมากที่สุด', 'ด่วนที่สุด|ด่วนมาก'],
  ['ด่วน ที่สุด', 'ด่วนที่สุด'],
  ['ดวนที่สุด', 'ด่วนที่สุด'],
  ['ด่วน มาก', 'ด่วนมาก'],
  ['ดวนมาก', 'ด่วนมาก'],
  ['ลับทีสุด', 'ลับที่สุด'],
  ['ลับทื่สุด', 'ลับที่สุด'],
  ['ลับมากที่สุด', 'ลับที่สุด|ลับมาก'],
  ['ลับ ที่สุด', 'ลับที่สุด'],
  ['ลับ มาก', 'ลับมาก'],
  ['ด่วนพิเศษ', ''],
  ['ลับเฉพาะ', ''],
  ['ลับสุดยอด', ''],
  ['ปกปิด', ''],
])

const MISNAMED_MARK = new RegExp(`^\\s*\\(?(${[...MISNAMED.keys()].join('|')})\\)?(?=\\s|$)`)

/** There are three grades of speed and three of secrecy, and each has one name. */
function gradesSpelt(document: Document, context: Context): Lack[] {
  if (document.kind !== 'letter') return []
  return typedMarks(document, context, MISNAMED_MARK).map(({ passage, word }) => {
    const meant = MISNAMED.get(word)?.split('|') ?? []
    const [right = ''] = meant
    const at = passage.text.indexOf(word)
    return {
      part: passage.part,
      sentence: SAYS.gradeMisnamed(word, meant),
      excerpt: word,
      ...(right !== '' &&
        meant.length === 1 && {
          edit: { passage: passage.index, at, length: word.length, text: right },
        }),
    }
  })
}

/** A mark that was typed, and in which passage. `length` counts the spaces after it. */
interface TypedMark {
  readonly passage: Passage
  readonly word: string
  readonly length: number
}

/** Marks before the number or the subject, and those that are a line of the text by themselves. */
function typedMarks(letter: Letter, context: Context, mark: RegExp): TypedMark[] {
  const head = partId(context, 'letterhead')
  return passages(letter, context).flatMap(passage => {
    const { part, kind, text } = passage
    const [found = '', word = ''] = mark.exec(text) ?? []
    const heads = part === head && (text === letter.reference || text === letter.subject)
    const alone = kind === 'body' && found === text
    return word !== '' && (heads || alone) ? [{ passage, word, length: found.length }] : []
  })
}

function unlike(
  typed: readonly TypedMark[],
  chosen: string,
  tell: (word: string, chosen: string) => Lack['sentence'],
): Lack[] {
  const certain = chosen === '' && onlyWord(typed) !== null
  return typed
    .filter(({ word }) => word !== chosen)
    .map(({ passage, word }) => ({
      part: passage.part,
      sentence: tell(word, chosen),
      ...(!certain && { judged: true }),
    }))
}

/** The word of the marks that were typed, if they all say the same. */
function onlyWord(typed: readonly TypedMark[]): string | null {
  const [word, ...others] = new Set(typed.map(mark => mark.word))
  return word === undefined || others.length > 0 ? null : word
}
