import { sentence } from '../../wording/sentence'
import { AGREEMENT, HOUSE_HABIT, ruleGroup } from '../rule'
import { matching, type TextFault, textRule } from '../text-rule'

/** What these rules say. */
const SAYS = {
  halfOpen: (near: string) =>
    sentence(
      `เครื่องหมายวงเล็บหรืออัญประกาศที่ “${near}” ไม่ครบคู่ โปรดตรวจ`,
      `A bracket or quotation mark at “${near}” lacks its other half.`,
    ),
  bracketLoose: () =>
    sentence(
      'มีช่องว่างชิดด้านในของวงเล็บหรืออัญประกาศ โปรดลบออก',
      'There is a space inside a bracket: take it out.',
    ),
  quoteForeign: (quoted: string, mark: string, right: string) =>
    sentence(
      `อัญประกาศของ ${quoted} โปรดใช้ ${right} แทน ${mark}`,
      `The quotation ${quoted} takes ${right} in place of ${mark}.`,
    ),
}

/** Brackets and quotation marks. */
export const PAIRS = ruleGroup([
  textRule({
    name: 'brackets-paired',
    severity: 'should',
    source: AGREEMENT,
    words: sentence('วงเล็บครบคู่', 'Brackets come in pairs.'),
    judged: true,
    find: brackets,
  }),
  textRule({
    name: 'brackets-tight',
    severity: 'advice',
    source: HOUSE_HABIT,
    words: sentence('ไม่เว้นวรรคด้านในของวงเล็บ', 'No space inside brackets.'),
    names: true,
    find: matching(
      // «( ) เห็นชอบ» is a box to be ticked.
      /([([“«]) +(?=[^\s)\]”»])|(?<=[^\s([“«]) +([)\]”»])(?![)\]])/g,
      SAYS.bracketLoose,
      match => match[0].trim(),
    ),
  }),
  textRule({
    name: 'quotes-paired',
    severity: 'should',
    source: AGREEMENT,
    words: sentence('อัญประกาศครบคู่', 'Quotation marks come in pairs.'),
    judged: true,
    find: quotesPaired,
  }),
  textRule({
    name: 'quotes-thai',
    severity: 'advice',
    source: HOUSE_HABIT,
    words: sentence('อัญประกาศใช้ “ และ ”', 'Quotation marks are “ and ”.'),
    unseen: true,
    find: quotesThai,
  }),
])

const BRACKETS: readonly (readonly [string, string])[] = [
  ['(', ')'],
  ['[', ']'],
  ['«', '»'],
]

/** Each bracket has its other half. */
function brackets(text: string): TextFault[] {
  return BRACKETS.flatMap(pair => halvesOf(text, pair))
}

/** Quotation marks come in pairs, whatever their kind. */
function quotesPaired(text: string): TextFault[] {
  const whole = paired(text)
  const curly = halvesOf(whole, ['“', '”'])
  const straight = [...whole.matchAll(/"/g)]
  const last = straight.at(-1)
  if (straight.length % 2 === 0 || last === undefined || isMeasure(text)) return curly
  return [...curly, halfAt(text, last.index)]
}

/** Words in the right marks, perhaps with others quoted inside them. */
const SOUND = '“[^“”"]*(?:"(?! )[^“”"]*(?<! )"[^“”"]*)*”'

/** A quotation whose two marks are not of one kind: “ก", "ก”, ”ก“. */
const UNLIKE = '“[^“”"«»]*"|"[^“”"«»]*”|”[^“”"«»]+“'

/** The text with the marks of each pair alike. */
function paired(text: string): string {
  const quoted = new RegExp(`(${SOUND})|${UNLIKE}`, 'g')
  return text.replaceAll(quoted, (found, sound?: string) => sound ?? `“${found.slice(1, -1)}”`)
}

/** One in the marks of typewriters or of other languages. */
const FOREIGN = '"[^“”"«»]*"|«[^“”"«»]*»'

/** What Thai puts in quotation marks stands between “ and ”: each other mark is a fault of its own. */
function quotesThai(text: string): TextFault[] {
  if (!/[ก-๙]/.test(text) || isMeasure(text)) return []
  const quoted = new RegExp(`${SOUND}|${UNLIKE}|${FOREIGN}`, 'g')
  return [...text.matchAll(quoted)].flatMap(({ 0: found, index }) => [
    ...markAt(found, index, 0, '“'),
    ...markAt(found, index, found.length - 1, '”'),
  ])
}

function markAt(quoted: string, start: number, at: number, right: string): TextFault[] {
  const mark = quoted.charAt(at)
  if (mark === right) return []
  return [{ at: start + at, length: 1, right, sentence: SAYS.quoteForeign(quoted, mark, right) }]
}

/** 14" is a measure in inches. */
function isMeasure(text: string): boolean {
  return /[0-9๐-๙]"/.test(text)
}

/** «ก)», «๑)», «1.1)» and «๑.)» before an item of a list are whole. */
const ITEM_MARK =
  /(?:^|[^0-9๐-๙A-Za-z.,])[0-9๐-๙]{1,3}(?:[.-][0-9๐-๙]{1,3}){0,4}\.?\)$|(?:^|[\s,;])(?:[ก-ฮA-Za-z]|[ivx]{1,5})\.?\)$/

/** The longest such mark, and what stands before it. */
const LONGEST_MARK = 24

/** The first bracket or mark of a kind that lacks its other half. */
function halvesOf(text: string, [open, close]: readonly [string, string]): TextFault[] {
  const waiting: number[] = []
  const alone: number[] = []
  for (let at = 0; at < text.length; at++) {
    if (text[at] === open) waiting.push(at)
    const half = text[at] === close && waiting.pop() === undefined
    if (half && !ITEM_MARK.test(text.slice(Math.max(0, at - LONGEST_MARK), at + 1))) alone.push(at)
  }
  return [...alone, ...waiting].slice(0, 1).map(at => halfAt(text, at))
}

function halfAt(text: string, at: number): TextFault {
  const near = text.slice(Math.max(0, at - 10), at + 11).trim()
  return { at, length: 1, sentence: SAYS.halfOpen(near) }
}
