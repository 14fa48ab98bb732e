import { typed, UNSEEN_RUN } from '../../thai/unseen'
import { sentence } from '../../wording/sentence'
import { HOUSE_HABIT, type RuleSource, ruleGroup, SPACING } from '../rule'
import { matching, type TextFault, textRule } from '../text-rule'
import type { Passage } from '../walk/passages'

/** What these rules say. */
const SAYS = {
  invisible: () =>
    sentence(
      'มีอักขระที่มองไม่เห็นปนอยู่ในข้อความ มักติดมากับการคัดลอก โปรดลบออก',
      'There are invisible characters in the text: take them out.',
    ),
  manySpaces: () =>
    sentence('มีช่องว่างติดกันหลายช่อง โปรดเหลือช่องเดียว', 'There are several spaces in a row: keep one.'),
  edge: () =>
    sentence(
      'มีช่องว่างเกินที่ต้นหรือท้ายข้อความ โปรดลบออก',
      'There are spaces at the beginning or the end.',
    ),
  yamokTight: () =>
    sentence('ไม้ยมก (ๆ) ต้องเว้นวรรคหน้าและหลัง โปรดเติมช่องว่าง', '“ๆ” has a space before and after it.'),
  yamokAlone: () => sentence('ไม้ยมก (ๆ) ไม่ได้ตามหลังคำ โปรดตรวจ', '“ๆ” does not follow a word.'),
  paiyanApart: () =>
    sentence('ไปยาลน้อย (ฯ) ต้องเขียนติดกับคำหน้า โปรดลบช่องว่าง', '“ฯ” stands close to its word.'),
  etCeteraTwice: () =>
    sentence('ใช้ ฯลฯ คู่กับ เป็นต้น โปรดเลือกอย่างใดอย่างหนึ่ง', '“ฯลฯ” and “เป็นต้น” say the same: keep one.'),
  etCeteraTight: () =>
    sentence(
      'ไปยาลใหญ่ (ฯลฯ) ต้องเว้นวรรคหน้าและหลัง โปรดเติมช่องว่าง',
      '“ฯลฯ” has a space before and after it.',
    ),
}

const PASTED: RuleSource = { status: 'M', from: 'ข้อความที่คัดลอกจากโปรแกรมอื่น' }

/** Spaces, what nobody sees, and the marks that stand with a space or without. */
export const SPACES = ruleGroup([
  textRule({
    name: 'invisible-characters',
    severity: 'should',
    source: PASTED,
    words: sentence('ไม่มีอักขระที่มองไม่เห็น', 'There are no invisible characters.'),
    raw: true,
    unseen: true,
    names: true,
    find: (text, { kind }) =>
      matching(UNSEEN_RUN, SAYS.invisible, ([found]) => typed(found, lineEndIn(kind)))(text),
  }),
  textRule({
    name: 'single-spaces',
    severity: 'advice',
    source: HOUSE_HABIT,
    words: sentence('เว้นวรรคช่องเดียว', 'Words are parted by one space.'),
    names: true,
    find: matching(/(?<=\S)[ \u00a0]{2,}(?=\S)/g, SAYS.manySpaces, () => ' '),
  }),
  textRule({
    name: 'clean-edges',
    severity: 'advice',
    source: HOUSE_HABIT,
    words: sentence('ไม่มีช่องว่างเกินที่ต้นหรือท้ายข้อความ', 'No spaces at the ends of a text.'),
    names: true,
    find: edges,
  }),
  textRule({
    name: 'mai-yamok-spaced',
    severity: 'should',
    source: SPACING,
    words: sentence('ไม้ยมกเว้นวรรคหน้าและหลัง', '“ๆ” has a space before and after.'),
    names: true,
    find: matching(
      /(?<=[ก-๎])( ?ๆ ?)(?![ )”’"'»\]\n,.;:ฯ/]|$)|(?<=[ก-๎])ๆ/g,
      SAYS.yamokTight,
      ([, between]) => (between === undefined ? ' ๆ' : ' ๆ '),
    ),
  }),
  textRule({
    name: 'mai-yamok-after-word',
    severity: 'should',
    source: SPACING,
    words: sentence('ไม้ยมกตามหลังคำ', '“ๆ” follows a word.'),
    judged: true,
    find: matching(/(?:^|[^ก-๎๐-๙0-9A-Za-z”"ฯ)\s]) *ๆ(?![)”"'»])|ๆ *ๆ/g, SAYS.yamokAlone),
  }),
  textRule({
    name: 'paiyan-joined',
    severity: 'should',
    source: SPACING,
    words: sentence('ไปยาลน้อยเขียนติดกับคำหน้า', '“ฯ” stands close to its word.'),
    names: true,
    find: matching(/(?<=[ก-๎]) +ฯ(?!ล|พณ)/g, SAYS.paiyanApart, () => 'ฯ'),
  }),
  textRule({
    name: 'et-cetera-spaced',
    severity: 'should',
    source: SPACING,
    words: sentence(
      'ฯลฯ เว้นวรรคหน้าและหลัง ไม่ใช้คู่กับ เป็นต้น',
      '“ฯลฯ” has a space on either side and no “เป็นต้น”.',
    ),
    find: etCetera,
  }),
])

/** A line of facts has no end within it. */
function lineEndIn(kind: Passage['kind']): '\n' | ' ' {
  return kind === 'body' || kind === 'list' || kind === 'note' ? '\n' : ' '
}

/** A line begins and ends with a word. In running text the one space at the end is being typed. */
function edges(text: string, { kind }: Passage): TextFault[] {
  const running = kind === 'body' || kind === 'list' || kind === 'note'
  if (text.trim() === '') return []
  // «พม ๐๒๑๘/ว      »: room for the number that the registry office puts in.
  const trailing = running ? /[ \u00a0\t]{2,}$/g : /(?<!\/ *ว? *)[ \u00a0\t]+$/g
  const parts = [/^[ \u00a0\t]+/g, trailing]
  return parts.flatMap(pattern => matching(pattern, SAYS.edge, () => '')(text))
}

/** ฯลฯ in full, with a space on either side, and not together with เป็นต้น. */
function etCetera(text: string): TextFault[] {
  return [
    ...matching(/ *(?:ฯลฯ|ฯ ล ฯ|ฯ ลฯ|ฯล(?!ฯ)|ๆลๆ) *เป็นต้น/g, SAYS.etCeteraTwice)(text),
    ...matching(/ *(?:ฯ ล ฯ|ฯ ลฯ|ฯล ฯ|ๆลๆ)(?= |$)/g, SAYS.etCeteraTight, () => ' ฯลฯ')(text),
    ...matching(/(?<=[ก-๎])ฯลฯ(?! *เป็นต้น)/g, SAYS.etCeteraTight, () => ' ฯลฯ')(text),
    ...matching(/(?<= )ฯลฯ(?=[ก-ฮเ-ไ])(?!เป็นต้น)/g, SAYS.etCeteraTight, () => 'ฯลฯ ')(text),
  ]
}
