import type { Document } from '../../model/document'
import type { Context } from '../../office/context'
import { PAPER } from '../../wording/paper'
import { sentence } from '../../wording/sentence'
import { type Lack, LETTERS, ofLetter, ruleGroup } from '../rule'
import { labelElsewhere } from '../shared-sentences'
import { editRule } from '../text-rule'
import { passages } from '../walk/passages'

/** What these rules say. */
const SAYS = {
  letterMarked: (reference: string) =>
    sentence(
      `ที่ “${reference}” มี ว ซึ่งใช้กับหนังสือเวียน โปรดตรวจชนิดของหนังสือ`,
      `“${reference}” has the “ว” of a circular: check the kind of letter.`,
    ),
  circularUnmarked: (reference: string) =>
    sentence(
      `ที่ “${reference}” ยังไม่มี ว หน้าเลขทะเบียน หนังสือเวียนต้องมี โปรดเติม`,
      `“${reference}” lacks the “ว” of a circular letter before its number.`,
    ),
  labelTyped: (found: string) =>
    sentence(
      `“${found}” ระบบพิมพ์ให้แล้ว โปรดลบออกจากช่อง`,
      `“${found}” is printed by itself: take it out of the field.`,
    ),
  closingTyped: () =>
    sentence(
      'คำลงท้าย “ขอแสดงความนับถือ” ระบบพิมพ์ให้ในหนังสือภายนอก และไม่มีในบันทึกข้อความ โปรดลบออก',
      'The closing words are printed by themselves in a letter and have no place in a memo.',
    ),
}

/** What the form of a letter prints by itself, and the mark of a circular. */
export const LETTER_FORM = ruleGroup([
  editRule({
    name: 'circular-mark',
    severity: 'should',
    source: LETTERS,
    words: sentence(
      'หนังสือเวียนมี ว หน้าเลขทะเบียน หนังสืออื่นไม่มี',
      'A circular, and only it, has “ว” before its number.',
    ),
    look: circularMark,
  }),
  editRule({
    name: 'letter-labels-bare',
    severity: 'should',
    source: LETTERS,
    words: sentence(
      'ช่องของหนังสือไม่มีคำ เรื่อง เรียน อ้างถึง ที่พิมพ์ซ้ำ',
      'The fields of a letter carry no printed labels.',
    ),
    look: labelsBare,
  }),
  editRule({
    name: 'closing-automatic',
    severity: 'should',
    source: LETTERS,
    words: sentence('คำลงท้ายไม่พิมพ์ซ้ำในข้อความ', 'The closing words are not typed in the text.'),
    look: closingAutomatic,
  }),
])

/**
 * A circular has “ว” before its number, and only a circular. An open reference says nothing yet. Circulars are
 * counted apart: where a number is typed already, the registry office must tell whether it is one of theirs.
 */
function circularMark(document: Document, context: Context): Lack[] {
  return ofLetter(document, context, ({ reference, circular }, part) => {
    if (!reference.includes('/')) return []
    const marked = /\/\s*ว/.test(reference)
    if (circular === marked) return []
    const excerpt = reference.trim()
    if (marked) return [{ part, excerpt, sentence: SAYS.letterMarked(excerpt) }]
    const sentence = SAYS.circularUnmarked(excerpt)
    const line = passages(document, context).find(
      passage => passage.part === part && passage.text === reference,
    )
    const stroke = reference.lastIndexOf('/') + 1
    const open = line !== undefined && reference.slice(stroke).trim() === ''
    const edit = open && { edit: { passage: line.index, at: stroke, length: 0, text: 'ว' } }
    return [{ part, excerpt, sentence, ...edit }]
  })
}

const LABEL = /^\s*(เรื่อง|เรียน|อ้างถึง|สิ่งที่ส่งมาด้วย|ส่วนราชการ|ที่)\s*:?\s+(?=\S)/

/** The field in which each label is printed. Elsewhere it may be of another field, or a word: «เรียน เชิญประชุม». */
function labelsBare(document: Document, context: Context): Lack[] {
  return ofLetter(document, context, (letter, head) => {
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
      const tell = own ? SAYS.labelTyped : labelElsewhere
      const edit = { passage: index, at: 0, length: found.length, text: '' }
      return [{ part, sentence: tell(found.trim()), excerpt: found, ...(own && { edit }) }]
    })
  })
}

/** «ขอแสดงความนับถือ»: the paper prints it where it belongs, and a memo has none. */
function closingAutomatic(document: Document, context: Context): Lack[] {
  return ofLetter(document, context, () =>
    passages(document, context)
      .filter(({ text }) => text.trim() === PAPER.regards)
      .map(({ part, text, index }) => ({
        part,
        sentence: SAYS.closingTyped(),
        excerpt: text,
        edit: { passage: index, at: 0, length: text.length, text: '' },
      })),
  )
}
