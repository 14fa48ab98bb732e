import type { Context, HouseStyle } from '../../office/context'
import type { Lexicon } from '../../thai/lexicon'
import { findMisspellings } from '../../thai/misspellings'
import { mayBeNamed } from '../../thai/name-titles'
import { REFUSED_WORDS } from '../../thai/refused-words'
import { normalizeThai } from '../../thai/sequence'
import { standingOf } from '../../thai/word-edges'
import { sentence } from '../../wording/sentence'
import { HOUSE_HABIT, MINUTES_GUIDE, type RuleSource, ruleGroup } from '../rule'
import { matching, type TextFault, textRule } from '../text-rule'
import type { Passage } from '../walk/passages'

/** What these rules say. */
const SAYS = {
  wordUnofficial: (found: string, official: string) =>
    sentence(
      `คำว่า “${found}” แบบของทางราชการใช้ “${official}” โปรดแก้`,
      `“${found}” should be “${official}”.`,
    ),
  wordOrAction: (found: string, official: string) =>
    sentence(
      `“${found}” หากเป็นชื่อเอกสารหรือผู้คน แบบของทางราชการใช้ “${official}” หากเป็นการกระทำหรือส่วนของคำอื่นให้คงไว้ โปรดตรวจ`,
      `“${found}” should be “${official}” where it names a paper or people; leave it where it tells what is done.`,
    ),
  maybeMisspelt: (found: string, right: string) =>
    sentence(
      `“${found}” อาจเป็น “${right}” ที่สะกดผิด หรือเป็นชื่อหรือส่วนของคำอื่น โปรดตรวจแล้วแก้เอง`,
      `“${found}” may be “${right}” misspelt, or a name or a part of other words: check and mend it.`,
    ),
  misspelt: (found: string, right: string) =>
    sentence(`“${found}” สะกดผิด โปรดแก้เป็น “${right}”`, `“${found}” is spelt “${right}”.`),
  outOfOrder: (found: string, right: string) =>
    sentence(
      `“${found}” พิมพ์สระหรือวรรณยุกต์สลับที่หรือซ้ำ โปรดแก้เป็น “${right}”`,
      `“${found}” has its marks out of order: write “${right}”.`,
    ),
  wrongLetter: (found: string, right: string) =>
    sentence(
      `พบ “${found}” แทน “${right}” โปรดแก้เป็น “${right}”`,
      `“${found}” stands in place of “${right}”.`,
    ),
  latinLetter: (found: string) =>
    sentence(
      `ใน “${found}” มีตัวอักษรละตินแทรกอยู่ในคำไทย โปรดตรวจ`,
      `A Latin letter stands inside “${found}”.`,
    ),
  wordTwice: (found: string, right: string) =>
    sentence(`“${found}” พิมพ์ซ้ำ โปรดเหลือ “${right}”`, `“${found}” is typed twice: keep “${right}”.`),
}

const DICTIONARY: RuleSource = { status: 'S', from: 'พจนานุกรม ฉบับราชบัณฑิตยสถาน' }
const KEYBOARD: RuleSource = { status: 'M', from: 'ลำดับอักขระไทยตาม วทท. ๒.๐' }

const sequence = matching(/[\u0e01-\u0e4e]+/g, SAYS.outOfOrder, ([word]) => normalizeThai(word))

/** Words: those of the form, those of the dictionary, and letters in an order that can be read. */
export const SPELLING = ruleGroup([
  textRule({
    name: 'official-words',
    severity: 'advice',
    source: MINUTES_GUIDE,
    words: sentence('ใช้คำตามแบบของทางราชการ', 'The words of the official form are used.'),
    ofWords: true,
    find: (text, _passage, { template, house, lexicon }) =>
      officialWords(text, template.paper === 'minutes', house.words).map(fault =>
        inWholeWords(fault, text, lexicon),
      ),
  }),
  textRule({
    name: 'common-spelling',
    severity: 'should',
    source: DICTIONARY,
    words: sentence('สะกดคำตามพจนานุกรม', 'Words are spelt as in the dictionary.'),
    ofWords: true,
    find: commonSpelling,
  }),
  textRule({
    name: 'thai-sequence',
    severity: 'should',
    source: KEYBOARD,
    words: sentence('สระและวรรณยุกต์อยู่ในลำดับที่อ่านได้', 'Vowels and tone marks are in order.'),
    unseen: true,
    find: sequence,
  }),
  textRule({
    name: 'look-alikes',
    severity: 'should',
    source: KEYBOARD,
    words: sentence('ไม่มีอักขระหน้าตาคล้ายแทนอักษรไทย', 'No look-alikes stand for Thai letters.'),
    find: lookAlikes,
  }),
  textRule({
    name: 'word-once',
    severity: 'should',
    source: HOUSE_HABIT,
    words: sentence('คำเชื่อมไม่พิมพ์ซ้ำ', 'No conjunction is typed twice.'),
    find: matching(
      /(และ) ?และ(?!เล็ม)|(หรือ) ?หรือ|(ซึ่ง) ?ซึ่ง|(เพื่อ) ?เพื่อ(?!น)|(โดย) ?โดย(?!สาร)|(เนื่องจาก) ?เนื่องจาก|(ดังกล่าว) ?ดังกล่าว|(มอบหมายให้) ?มอบหมายให้/g,
      SAYS.wordTwice,
      match => match.slice(1).find(word => word !== undefined) ?? '',
    ),
  }),
])

type Words = NonNullable<HouseStyle['words']>

const NO_WORDS: Words = {}

type Look = (text: string) => TextFault[]

/** The looks for the words of a house, in minutes and elsewhere. */
const LOOKS = new WeakMap<Words, Map<boolean, Look>>()

/** What the form refuses in minutes and what the office refuses anywhere, in one look: no two faults overlap. */
function officialWords(text: string, isMinutes: boolean, words: Words = NO_WORDS): TextFault[] {
  const looks = LOOKS.get(words) ?? new Map<boolean, Look>()
  LOOKS.set(words, looks)
  const look = looks.get(isMinutes) ?? lookFor(isMinutes, words)
  looks.set(isMinutes, look)
  return look(text)
}

/** Which word stands for พูดว่า only the writer knows. */
const saidWords = matching(/พูดว่า/g, found => SAYS.wordUnofficial(found, 'แจ้งว่า, เสนอว่า หรือ ชี้แจงว่า'))

function lookFor(isMinutes: boolean, words: Words): Look {
  const right = new Map(isMinutes ? REFUSED_WORDS : [])
  for (const word of words.keep ?? []) right.delete(word)
  for (const { word, instead } of words.refuse ?? []) right.set(word, instead)
  if (right.size === 0) return () => []
  const refused = matching(
    wordPattern([...right.keys()]),
    SAYS.wordUnofficial,
    ([word]) => right.get(word) ?? word,
  )
  return isMinutes ? text => [...refused(text), ...saidWords(text)] : refused
}

/** The longest first; «ระเบียบวาระการประชุม» holds no «วาระการประชุม». */
function wordPattern(words: readonly string[]): RegExp {
  const literal = words
    .toSorted((a, b) => b.length - a.length)
    .map(word => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .map(word => (word.startsWith('วาระ') ? `(?<!ระเบียบ)${word}` : word))
  return new RegExp(literal.join('|'), 'g')
}

/** What tells what is done as well as what a paper is called: «ให้เจ้าหน้าที่บันทึกการประชุมด้วยเสียง». */
const OR_ACTION: ReadonlySet<string> = new Set(['บันทึกการประชุม'])

/** A word that the form refuses is mended where it stands as a word and can be nothing else. */
function inWholeWords(fault: TextFault, text: string, lexicon: Lexicon | undefined): TextFault {
  const { at, length, right } = fault
  if (right === undefined) return fault
  const found = text.slice(at, at + length)
  const whole = lexicon !== undefined && standingOf(text, at, at + length, lexicon) === 'whole'
  if (whole && !OR_ACTION.has(found)) return fault
  return { at, length, sentence: SAYS.wordOrAction(found, right) }
}

/** Names are spelt as their bearers spell them, and letters across the edges of sound words are no word. */
function commonSpelling(text: string, { kind }: Passage, { lexicon }: Context): TextFault[] {
  if (kind === 'name') return []
  return findMisspellings(text).flatMap(({ at, wrong, right }) => {
    const place = { at, length: wrong.length }
    const standing = lexicon && standingOf(text, at, at + wrong.length, lexicon)
    if (standing === 'across') return []
    if (
      lexicon === undefined ||
      standing !== 'whole' ||
      mayBeNamed(text, at, at + wrong.length, lexicon)
    )
      return [{ ...place, sentence: SAYS.maybeMisspelt(wrong, right) }]
    return [{ ...place, sentence: SAYS.misspelt(wrong, right), right }]
  })
}

/** ๅ for า outside ฤๅ, and a lone Latin letter inside a Thai word. */
function lookAlikes(text: string): TextFault[] {
  return [
    ...matching(/(?<=[\u0e01-\u0e2e\u0e48-\u0e4b])(?<![ฤฦ])ๅ/g, SAYS.wrongLetter, () => 'า')(text),
    ...matching(/[\u0e01-\u0e4e]+[a-z](?=[\u0e30-\u0e3a\u0e47-\u0e4e])/g, found =>
      SAYS.latinLetter(found),
    )(text),
  ]
}
