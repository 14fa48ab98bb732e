import { addressee } from '../../derive/addressee'
import type { Document } from '../../model/document'
import type { Context } from '../../office/context'
import { partId } from '../../template/part-id'
import { sentence } from '../../wording/sentence'
import { HOUSE_HABIT, type Lack, LETTERS, ofLetter, ruleGroup, when } from '../rule'
import { matching, textRule } from '../text-rule'

/** What these rules say. */
const SAYS = {
  referenceUnfit: (found: string, right: string) =>
    sentence(
      `ที่ “${found}” โปรดแก้เป็น “${right}”`,
      `The reference “${found}” is written “${right}”.`,
    ),
  recipientShort: (found: string, meant: string) =>
    meant === ''
      ? sentence(
          `ผู้รับ “${found}” เป็นคำย่อและไม่มีในทะเบียนหน่วยงาน โปรดเขียนตำแหน่งหรือชื่อเต็ม`,
          `The recipient “${found}” is shortened and not in the registry: write position or name in full.`,
        )
      : sentence(
          `ผู้รับ “${found}” เป็นคำย่อ โปรดเขียนเต็ม เช่น “${meant}”`,
          `The recipient “${found}” is shortened: write it in full, as “${meant}”.`,
        ),
  recipientUnknown: (found: string) =>
    sentence(
      `ผู้รับ “${found}” ไม่ตรงกับหน่วยงานใดในทะเบียน โปรดตรวจชื่อหรือเพิ่มในทะเบียน`,
      `The recipient “${found}” is of no body in the registry: check the name or add it.`,
    ),
  memoAbroad: (ministries: string) =>
    sentence(
      `บันทึกข้อความนี้ส่งถึงหลายกระทรวง (${ministries}) โปรดใช้หนังสือภายนอกกับต่างกระทรวง`,
      `This memo goes to several ministries (“${ministries}”): send letters outside your own.`,
    ),
}

/** The number of a letter, and to whom it goes. */
export const LETTER_ADDRESS = ruleGroup([
  textRule({
    name: 'reference-spaced',
    severity: 'advice',
    source: HOUSE_HABIT,
    words: sentence(
      'เลขที่หนังสือเว้นวรรคหลังตัวอักษรและหลัง ว',
      'A reference has a space after its letters and after “ว”.',
    ),
    find: (text, { part, kind }, context) => {
      const head = part === partId(context, 'letterhead') && kind === 'line'
      return head ? looseReference(text) : []
    },
  }),
  {
    name: 'recipient-known',
    severity: 'should',
    source: HOUSE_HABIT,
    words: sentence(
      'ผู้รับหนังสือเป็นหน่วยงานในทะเบียน และไม่ใช่คำย่อ',
      'A letter is addressed to a body of the registry, by its name in full.',
    ),
    look: recipientKnown,
  },
  {
    name: 'memo-inside-ministry',
    severity: 'should',
    source: LETTERS,
    words: sentence('บันทึกข้อความใช้ภายในกระทรวงเดียวกัน', 'A memo stays inside one ministry.'),
    look: memoInsideMinistry,
  },
])

/** «พม๐๒๑๘/ว๑๒๓»: a space after the letters and after ว, none at the stroke. */
const looseReference = matching(
  /^([ก-ฮ]{2,3}) *([0-9๐-๙]{4,5}(?:\.[0-9๐-๙]{1,3})*) *\/ *(ว?) *([0-9๐-๙]*)( *)$/g,
  SAYS.referenceUnfit,
  ([found, letters = '', code = '', circular = '', number = '', open = '']) => {
    if (number === '') return found.replace(/^([ก-ฮ]+) *([^ /]+) *\/(?: *(?=ว))?/, '$1 $2/')
    return `${letters} ${code}/${circular}${circular && ' '}${number}${open}`
  },
)

/** Who leads a body, shortened, before the letters of the body: «ผบ.ตร.». */
const LEADER = /^(?:ผบ|อธ|ผอ|ลธ|ปล|รมว|รมช|ผวจ)\. ?(?=[ก-ฮ])/

/** Letters that shorten a name: «กต.», «สปสช», «พ.ม.», «UNHCR». */
const SHORT_NAME = /^(?:[ก-ฮ]{1,7}\.?|(?:[ก-ฮ]{1,3}\.){1,6}|[A-Z]{2,10})$/

/** What stands between two who are written to. */
const AND = /\s*(?:,|\/|และ)\s*/

/** What a body of the state is called after. */
const OF_BODY = /(?:กระทรวง|กรม(?!ธรรม์)|สำนักงาน|กอง|ศูนย์|สถาบัน|องค์การ)[ก-๎]/

/**
 * A letter goes to somebody of a body that the registry knows, by its name in full. Copies of a circular are
 * addressed from the registry; people and companies are in none.
 */
function recipientKnown(document: Document, context: Context): Lack[] {
  return ofLetter(document, context, ({ circular, recipient }) => {
    const line = recipient.trim().replace(/^เรียน\s+/, '')
    const { agencies } = context
    const named = agencies.some(agency => line.includes(agency.name) || line === addressee(agency))
    if (circular || line === '' || named) return []
    const part = partId(context, 'letterhead')
    const lettersOf = (name: string) => [name, name.replace(LEADER, '')]
    const shortened = (name: string) =>
      agencies.find(agency => agency.abbreviation && lettersOf(name).includes(agency.abbreviation))
    const isShort = (name: string) => shortened(name) !== undefined || SHORT_NAME.test(name)
    const names = line.split(AND)
    if (names.every(isShort))
      return names.map(name => {
        const agency = shortened(name)
        const meant = agency === undefined ? '' : addressee(agency)
        return { part, sentence: SAYS.recipientShort(name, meant) }
      })
    return when(OF_BODY.test(line), part, () => SAYS.recipientUnknown(line))
  })
}

/** A memo stays inside one ministry. */
function memoInsideMinistry(document: Document, context: Context): Lack[] {
  return ofLetter(document, context, ({ form, distribution }, head) => {
    if (form !== 'memo') return []
    const known = context.agencies
    const ministries = new Set(
      distribution.flatMap(id => known.find(agency => agency.id === id)?.ministry || []),
    )
    const names = [...ministries].join(', ')
    return when(ministries.size > 1, head, () => SAYS.memoAbroad(names))
  })
}
