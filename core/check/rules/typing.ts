import type { Lexicon } from '../../thai/lexicon'
import { typed, UNSEEN_RUN } from '../../thai/unseen'
import { endsWord } from '../../thai/word-edges'
import { TYPING_GAPS } from '../../wording/typing-gaps'
import { AGREEMENT, HOUSE, type RuleGroup, type RuleSource } from '../rule'
import { type Fault, matching, textRule } from '../text-rule'
import type { Passage } from '../walk/passages'
import { listItemsFilled, mendListItems, mendTables, notesFilled, tablesSquare } from './blocks'
import { blanks, halvesOf, quotesPaired, quotesThai } from './quotes'

const SPACING: RuleSource = { status: 'S', from: 'หลักเกณฑ์การเว้นวรรค ราชบัณฑิตยสภา' }
const PASTED: RuleSource = { status: 'M', from: 'ข้อความที่คัดลอกจากโปรแกรมอื่น' }

/** Short forms of bodies and posts, often typed without a space before them: มอบหมายให้คกก. พิจารณา. */
const SHORT_FORMS =
  'คกก อนุกก กก จนท ผอ สนง รมว รมช อบต อบจ อปท อปพร อสม กทม กสทช สปสช สตช สธ มท กห กต กษ คค ทส พม รง ศธ วธ อว ดศ พณ พน ยธ ปปง ปปช ปปท ปปส ปภ สตง ผวจ นอภ ผบก ผบช ผบ ตร สภ สน บช บก ปวช ปวส รพ สต สสจ สสอ พมจ ศพด ศบค ศบศ สคบศ กพร กพ ครม สส สว กกต สคบ ศรชล ขสมก บขส รฟท รฟม กฟผ กฟน กฟภ กปน กปภ ธกส กยศ กศน สพฐ สพป สพม สอศ กรอ คตง กม ซม มม ชม มล ฮ'
const FULL_STOP = new RegExp(
  `(?<=[\u0e01-\u0e4e]{7})(?<!\\.[\u0e01-\u0e4e]{1,20})(?<!${SHORT_FORMS.replaceAll(' ', '|')})\\.(?=\\s+[ก-๙“(]|\\s*$)`,
  'g',
)

/** Spaces, marks and characters, as they are typed. */
export const TYPING_RULES: RuleGroup<
  | 'invisible-characters'
  | 'single-spaces'
  | 'clean-edges'
  | 'mai-yamok-spaced'
  | 'mai-yamok-after-word'
  | 'paiyan-joined'
  | 'et-cetera-spaced'
  | 'brackets-paired'
  | 'brackets-tight'
  | 'quotes-paired'
  | 'quotes-thai'
  | 'punctuation-once'
  | 'no-full-stop'
  | 'blanks-filled'
  | 'list-items-filled'
  | 'notes-filled'
  | 'tables-square'
> = {
  'invisible-characters': textRule({
    severity: 'should',
    source: PASTED,
    raw: true,
    unseen: true,
    names: true,
    find: (text, { kind }) =>
      matching(UNSEEN_RUN, TYPING_GAPS.invisible, ([found]) => typed(found, lineEndIn(kind)))(text),
  }),
  'single-spaces': textRule({
    names: true,
    severity: 'advice',
    source: HOUSE,
    find: matching(/(?<=\S)[ \u00a0]{2,}(?=\S)/g, TYPING_GAPS.manySpaces, () => ' '),
  }),
  'clean-edges': textRule({ severity: 'advice', source: HOUSE, names: true, find: edges }),
  'mai-yamok-spaced': textRule({
    names: true,
    severity: 'should',
    source: SPACING,
    find: matching(
      /(?<=[ก-๎])( ?ๆ ?)(?![ )”’"'»\]\n,.;:ฯ/]|$)|(?<=[ก-๎])ๆ/g,
      TYPING_GAPS.yamokTight,
      ([, between]) => (between === undefined ? ' ๆ' : ' ๆ '),
    ),
  }),
  'mai-yamok-after-word': textRule({
    severity: 'should',
    judged: true,
    source: SPACING,
    find: matching(/(?:^|[^ก-๎๐-๙0-9A-Za-z”"ฯ)\s]) *ๆ(?![)”"'»])|ๆ *ๆ/g, TYPING_GAPS.yamokAlone),
  }),
  'paiyan-joined': textRule({
    names: true,
    severity: 'should',
    source: SPACING,
    find: matching(/(?<=[ก-๎]) +ฯ(?!ล|พณ)/g, TYPING_GAPS.paiyanApart, () => 'ฯ'),
  }),
  'et-cetera-spaced': textRule({ severity: 'should', source: SPACING, find: etCetera }),
  'brackets-paired': textRule({
    severity: 'should',
    judged: true,
    source: AGREEMENT,
    find: brackets,
  }),
  'brackets-tight': textRule({
    names: true,
    severity: 'advice',
    source: HOUSE,
    find: matching(
      // «( ) เห็นชอบ» is a box to be ticked.
      /([([“«]) +(?=[^\s)\]”»])|(?<=[^\s([“«]) +([)\]”»])(?![)\]])/g,
      TYPING_GAPS.bracketLoose,
      match => match[0].trim(),
    ),
  }),
  'quotes-paired': textRule({
    severity: 'should',
    judged: true,
    source: AGREEMENT,
    find: quotesPaired,
  }),
  'quotes-thai': textRule({ severity: 'advice', source: HOUSE, unseen: true, find: quotesThai }),
  'punctuation-once': textRule({
    severity: 'advice',
    source: HOUSE,
    find: marksTwice,
  }),
  'no-full-stop': textRule({
    severity: 'advice',
    source: HOUSE,
    find: (text, _passage, { lexicon }) => fullStops(text, lexicon),
  }),
  'blanks-filled': textRule({
    severity: 'should',
    judged: true,
    source: HOUSE,
    find: (text, { kind }) => (kind === 'name' ? [] : blanks(text)),
  }),
  'list-items-filled': {
    severity: 'should',
    source: HOUSE,
    look: listItemsFilled,
    mend: mendListItems,
  },
  'notes-filled': { severity: 'should', source: HOUSE, look: notesFilled },
  'tables-square': {
    severity: 'advice',
    source: HOUSE,
    look: tablesSquare,
    mend: mendTables,
  },
}

/** A line of facts has no end within it. */
function lineEndIn(kind: Passage['kind']): '\n' | ' ' {
  return kind === 'body' || kind === 'list' || kind === 'note' ? '\n' : ' '
}

/** «1,,234» among digits may be a thousand or two numbers. */
function marksTwice(text: string): Fault[] {
  return matching(
    /([!?,;:])\1+/g,
    TYPING_GAPS.markTwice,
    ([, mark = '']) => mark,
  )(text).map(fault => {
    const { right: _, ...judged } = fault
    const around = text.slice(Math.max(0, fault.at - 1), fault.at + fault.length + 1)
    return /^[0-9๐-๙].*[0-9๐-๙]$/.test(around) ? judged : fault
  })
}

/** The point after a word is none of Thai; after letters that are no word it may shorten them: «สพร.». */
function fullStops(text: string, lexicon: Lexicon | undefined): Fault[] {
  return [...text.matchAll(FULL_STOP)].map(({ index: at }) => {
    const place = { at, length: 1 }
    const after = lexicon !== undefined && endsWord(text, at, lexicon)
    return after
      ? { ...place, right: '', sentence: TYPING_GAPS.fullStop() }
      : { ...place, sentence: TYPING_GAPS.stopOrShort(text.slice(Math.max(0, at - 8), at + 1)) }
  })
}

/** A line begins and ends with a word. In running text the one space at the end is being typed. */
function edges(text: string, { kind }: Passage): Fault[] {
  const running = kind === 'body' || kind === 'list' || kind === 'note'
  if (text.trim() === '') return []
  // «พม ๐๒๑๘/ว      »: room for the number that the registry office puts in.
  const trailing = running ? /[ \u00a0\t]{2,}$/g : /(?<!\/ *ว? *)[ \u00a0\t]+$/g
  const parts = [/^[ \u00a0\t]+/g, trailing]
  return parts.flatMap(pattern => matching(pattern, TYPING_GAPS.edge, () => '')(text))
}

/** ฯลฯ in full, with a space on either side, and not together with เป็นต้น. */
function etCetera(text: string): Fault[] {
  return [
    ...matching(/ *(?:ฯลฯ|ฯ ล ฯ|ฯ ลฯ|ฯล(?!ฯ)|ๆลๆ) *เป็นต้น/g, TYPING_GAPS.etCeteraTwice)(text),
    ...matching(/ *(?:ฯ ล ฯ|ฯ ลฯ|ฯล ฯ|ๆลๆ)(?= |$)/g, TYPING_GAPS.etCeteraTight, () => ' ฯลฯ')(text),
    ...matching(/(?<=[ก-๎])ฯลฯ(?! *เป็นต้น)/g, TYPING_GAPS.etCeteraTight, () => ' ฯลฯ')(text),
    ...matching(/(?<= )ฯลฯ(?=[ก-ฮเ-ไ])(?!เป็นต้น)/g, TYPING_GAPS.etCeteraTight, () => 'ฯลฯ ')(text),
  ]
}

const PAIRS: readonly (readonly [string, string])[] = [
  ['(', ')'],
  ['[', ']'],
  ['«', '»'],
]

/** Each bracket has its other half. */
function brackets(text: string): Fault[] {
  return PAIRS.flatMap(pair => halvesOf(text, pair))
}
