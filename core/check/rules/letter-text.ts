import { addressee } from '../../derive/addressee'
import type { Document, Letter } from '../../model/document'
import type { Context } from '../../office/context'
import { LETTER_TEXT_GAPS } from '../../wording/letter-text-gaps'
import { HOUSE, type Lack, LETTERS, partId, type RuleGroup, when } from '../rule'
import { type Passage, passages } from '../walk/passages'

/** What the text of a letter says: เหตุ, ประสงค์, สรุป, and how and to whom it goes. */
export const LETTER_TEXT_RULES: RuleGroup<
  | 'as-that'
  | 'letter-concludes'
  | 'memo-recipient-inside'
  | 'most-secret-by-hand'
  | 'recipient-known'
> = {
  'as-that': { severity: 'should', source: LETTERS, look: asThat },
  'letter-concludes': { severity: 'advice', source: LETTERS, look: letterConcludes },
  'memo-recipient-inside': { severity: 'should', source: LETTERS, look: memoRecipientInside },
  'most-secret-by-hand': { severity: 'should', source: LETTERS, look: mostSecretByHand },
  'recipient-known': { severity: 'should', source: HOUSE, look: recipientKnown },
}

function ofLetter(document: Document, look: (letter: Letter) => Lack[]): Lack[] {
  return document.kind === 'letter' ? look(document) : []
}

function bodies(document: Document, context: Context): readonly Passage[] {
  return passages(document, context).filter(
    ({ kind, text }) => (kind === 'body' || kind === 'list') && text.trim() !== '',
  )
}

/** «ตามที่ … นั้น»: what is referred to is closed with นั้น. */
function asThat(document: Document, context: Context): Lack[] {
  return ofLetter(document, () =>
    bodies(document, context)
      .filter(({ text }) => /^\s*(ตามที่|ตามหนังสือ)/.test(text) && !text.includes('นั้น'))
      .map(({ part, text }) => {
        const excerpt = /ตามที่|ตามหนังสือ/.exec(text)?.[0] ?? ''
        return { part, sentence: LETTER_TEXT_GAPS.thatMissing(excerpt), excerpt }
      }),
  )
}

/** A letter ends in what is asked: «จึงเรียนมาเพื่อ…», «จึงขอ…». */
function letterConcludes(document: Document, context: Context): Lack[] {
  return ofLetter(document, () => {
    const lines = bodies(document, context)
    const last = lines.at(-1)
    const concluded = lines.some(({ text }) => /(^|\s)จึง/.test(text))
    return last === undefined ? [] : when(!concluded, last.part, LETTER_TEXT_GAPS.noConclusion)
  })
}

/** A memo goes to nobody of another ministry, as far as the registry knows sender and recipient. */
function memoRecipientInside(document: Document, context: Context): Lack[] {
  return ofLetter(document, ({ form, sender, recipient }) => {
    if (form !== 'memo') return []
    const ours = ministryOf(sender.join(' '), context)
    const theirs = ministryOf(recipient, context)
    const abroad = ours !== '' && theirs !== '' && ours !== theirs
    const sentence = () => LETTER_TEXT_GAPS.recipientAbroad(recipient.trim(), theirs)
    return when(abroad, partId(context, 'letterhead'), sentence)
  })
}

/** The ministry of the agency that a line names, '' where none is known. The longest name counts. */
function ministryOf(line: string, context: Context): string {
  const named = context.agencies
    .filter(({ name, ministry }) => ministry !== '' && line.includes(name))
    .toSorted((a, b) => b.name.length - a.name.length)
  return named[0]?.ministry ?? ''
}

/** Letters that shorten a name: «กต.», «สปสช», «พ.ม.», «UNHCR». */
const SHORT_NAME = /^(?:[ก-ฮ]{1,7}\.?|(?:[ก-ฮ]{1,3}\.){1,6}|[A-Z]{2,10})$/
/** Who leads a body, shortened, before the letters of the body: «ผบ.ตร.». */
const LEADER = /^(?:ผบ|อธ|ผอ|ลธ|ปล|รมว|รมช|ผวจ)\. ?(?=[ก-ฮ])/
/** What stands between two who are written to. */
const AND = /\s*(?:,|\/|และ)\s*/
/** What a body of the state is called after. */
const OF_BODY = /(?:กระทรวง|กรม(?!ธรรม์)|สำนักงาน|กอง|ศูนย์|สถาบัน|องค์การ)[ก-๎]/

/**
 * A letter goes to somebody of a body that the registry knows, by its name in full. Copies of a circular are
 * addressed from the registry; people and companies are in none.
 */
function recipientKnown(document: Document, context: Context): Lack[] {
  return ofLetter(document, ({ circular, recipient }) => {
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
        return { part, sentence: LETTER_TEXT_GAPS.recipientShort(name, meant) }
      })
    return when(OF_BODY.test(line), part, () => LETTER_TEXT_GAPS.recipientUnknown(line))
  })
}

const BY_MAIL = /(ทาง|ผ่าน)(ไปรษณีย์อิเล็กทรอนิกส์|จดหมายอิเล็กทรอนิกส์|อีเมล|e-?mail)/i

/** What is most secret never goes by e-mail. */
function mostSecretByHand(document: Document, context: Context): Lack[] {
  return ofLetter(document, ({ secrecy }) => {
    if (secrecy !== 'most-secret') return []
    return bodies(document, context).flatMap(({ part, text }) => {
      const [found] = BY_MAIL.exec(text) ?? []
      if (found === undefined) return []
      return [{ part, sentence: LETTER_TEXT_GAPS.secretByMail(found), excerpt: found }]
    })
  })
}
