import type { Document } from '../../model/document'
import type { Context } from '../../office/context'
import { partId } from '../../template/part-id'
import { toArabicDigits } from '../../thai/numerals'
import { sentence } from '../../wording/sentence'
import { AGREEMENT, type Lack, LETTERS, ofLetter, ruleGroup, when } from '../rule'
import { type Passage, passages } from '../walk/passages'

/** What these rules say. */
const SAYS = {
  enclosureMissing: (found: string) =>
    sentence(
      `ข้อความกล่าวถึง “${found}” แต่ยังไม่มีในรายการสิ่งที่ส่งมาด้วย โปรดเพิ่ม`,
      `“${found}” is mentioned but not listed among the enclosures.`,
    ),
  citationMissing: (found: string) =>
    sentence(
      `ข้อความกล่าวถึง “${found}” แต่ช่องอ้างถึงว่างอยู่ โปรดเพิ่ม`,
      `“${found}” is mentioned but no letter is cited.`,
    ),
  manyCited: () =>
    sentence(
      'อ้างถึงหนังสือมากกว่าหนึ่งฉบับ โดยปกติอ้างเฉพาะฉบับสุดท้าย โปรดพิจารณา',
      'More than one letter is cited: usually only the last one is.',
    ),
  thatMissing: (found: string) =>
    sentence(
      `ข้อความขึ้นต้นว่า “${found}” แต่ไม่ลงท้ายว่า “นั้น” โปรดเติม`,
      `The paragraph begins “${found}” and lacks the “นั้น” that closes it.`,
    ),
  noConclusion: () =>
    sentence(
      'ยังไม่มีส่วนสรุปของหนังสือ โปรดลงท้ายด้วย จึงเรียนมาเพื่อ… หรือ จึงขอ…',
      'The letter has no conclusion: end it with “จึงเรียนมาเพื่อ…” or “จึงขอ…”.',
    ),
  recipientAbroad: (recipient: string, ministry: string) =>
    sentence(
      `“${recipient}” อยู่ใน${ministry} ซึ่งเป็นต่างกระทรวง โปรดใช้หนังสือภายนอกแทนบันทึกข้อความ`,
      `“${recipient}” belongs to another ministry, “${ministry}”: send a letter, not a memo.`,
    ),
  secretByMail: (found: string) =>
    sentence(
      `หนังสือลับที่สุดส่ง “${found}” ไม่ได้ โปรดแก้วิธีส่ง`,
      `A most secret letter does not go “${found}”: change how it is sent.`,
    ),
}

/** What the text of a letter says: what it encloses and cites, เหตุ, ประสงค์, สรุป, and how it goes. */
export const LETTER_TEXT = ruleGroup([
  {
    name: 'enclosures-listed',
    severity: 'should',
    source: AGREEMENT,
    words: sentence('สิ่งที่ส่งมาด้วยที่กล่าวถึงมีในรายการ', 'Enclosures that are mentioned are listed.'),
    look: enclosuresListed,
  },
  {
    name: 'citations-listed',
    severity: 'should',
    source: AGREEMENT,
    words: sentence('หนังสือที่อ้างถึงในข้อความมีในช่องอ้างถึง', 'A letter that is cited is listed.'),
    look: citationsListed,
  },
  {
    name: 'last-letter-cited',
    severity: 'advice',
    source: LETTERS,
    words: sentence('อ้างถึงเฉพาะหนังสือฉบับสุดท้าย', 'Only the last letter is cited.'),
    look: lastLetterCited,
  },
  {
    name: 'as-that',
    severity: 'should',
    source: LETTERS,
    words: sentence('ข้อความที่ขึ้นต้นว่า ตามที่ มี นั้น รับท้าย', '“ตามที่” is closed with “นั้น”.'),
    look: asThat,
  },
  {
    name: 'letter-concludes',
    severity: 'advice',
    source: LETTERS,
    words: sentence('หนังสือมีส่วนสรุปที่ขึ้นต้นว่า จึง', 'A letter has its conclusion.'),
    look: letterConcludes,
  },
  {
    name: 'memo-recipient-inside',
    severity: 'should',
    source: LETTERS,
    words: sentence('ผู้รับบันทึกข้อความอยู่กระทรวงเดียวกับผู้ส่ง', 'A memo is addressed within the ministry.'),
    look: memoRecipientInside,
  },
  {
    name: 'most-secret-by-hand',
    severity: 'should',
    source: LETTERS,
    words: sentence(
      'หนังสือลับที่สุดไม่ส่งทางไปรษณีย์อิเล็กทรอนิกส์',
      'What is most secret does not go by e-mail.',
    ),
    look: mostSecretByHand,
  },
])

/** «สิ่งที่ส่งมาด้วย ๒» in the text is on the list of enclosures. */
function enclosuresListed(document: Document, context: Context): Lack[] {
  return ofLetter(document, context, ({ enclosures }) => {
    const filled = enclosures.filter(line => line.trim() !== '').length
    return bodies(document, context).flatMap(({ part, text }) => {
      const [found, number = ''] = /สิ่งที่ส่งมาด้วย(?: *([0-9๐-๙]{1,2})(?![0-9๐-๙./]))?/.exec(text) ?? []
      const asked = number === '' ? 1 : Number(toArabicDigits(number))
      if (found === undefined || asked <= filled) return []
      return [{ part, sentence: SAYS.enclosureMissing(found), excerpt: found }]
    })
  })
}

/** «ตามหนังสือที่อ้างถึง» needs a letter under อ้างถึง. */
function citationsListed(document: Document, context: Context): Lack[] {
  return ofLetter(document, context, ({ citations, form }) => {
    if (form === 'memo' || citations.some(line => line.trim() !== '')) return []
    return bodies(document, context).flatMap(({ part, text }) => {
      const [found] = /หนังสือที่อ้างถึง/.exec(text) ?? []
      if (found === undefined) return []
      return [{ part, sentence: SAYS.citationMissing(found), excerpt: found }]
    })
  })
}

function lastLetterCited(document: Document, context: Context): Lack[] {
  return ofLetter(document, context, ({ citations }, head) => {
    const filled = citations.filter(line => line.trim() !== '').length
    return when(filled > 1, head, SAYS.manyCited)
  })
}

/** «ตามที่ … นั้น»: what is referred to is closed with นั้น. */
function asThat(document: Document, context: Context): Lack[] {
  return ofLetter(document, context, () =>
    bodies(document, context)
      .filter(({ text }) => /^\s*(ตามที่|ตามหนังสือ)/.test(text) && !text.includes('นั้น'))
      .map(({ part, text }) => {
        const excerpt = /ตามที่|ตามหนังสือ/.exec(text)?.[0] ?? ''
        return { part, sentence: SAYS.thatMissing(excerpt), excerpt }
      }),
  )
}

/** A letter ends in what is asked: «จึงเรียนมาเพื่อ…», «จึงขอ…». */
function letterConcludes(document: Document, context: Context): Lack[] {
  return ofLetter(document, context, () => {
    const lines = bodies(document, context)
    const last = lines.at(-1)
    const concluded = lines.some(({ text }) => /(^|\s)จึง/.test(text))
    return last === undefined ? [] : when(!concluded, last.part, SAYS.noConclusion)
  })
}

/** A memo goes to nobody of another ministry, as far as the registry knows sender and recipient. */
function memoRecipientInside(document: Document, context: Context): Lack[] {
  return ofLetter(document, context, ({ form, sender, recipient }) => {
    if (form !== 'memo') return []
    const ours = ministryOf(sender.join(' '), context)
    const theirs = ministryOf(recipient, context)
    const abroad = ours !== '' && theirs !== '' && ours !== theirs
    const sentence = () => SAYS.recipientAbroad(recipient.trim(), theirs)
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

const BY_MAIL = /(ทาง|ผ่าน)(ไปรษณีย์อิเล็กทรอนิกส์|จดหมายอิเล็กทรอนิกส์|อีเมล|e-?mail)/i

/** What is most secret never goes by e-mail. */
function mostSecretByHand(document: Document, context: Context): Lack[] {
  return ofLetter(document, context, ({ secrecy }) => {
    if (secrecy !== 'most-secret') return []
    return bodies(document, context).flatMap(({ part, text }) => {
      const [found] = BY_MAIL.exec(text) ?? []
      if (found === undefined) return []
      return [{ part, sentence: SAYS.secretByMail(found), excerpt: found }]
    })
  })
}

function bodies(document: Document, context: Context): readonly Passage[] {
  return passages(document, context).filter(
    ({ kind, text }) => (kind === 'body' || kind === 'list') && text.trim() !== '',
  )
}
