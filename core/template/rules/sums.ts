import { bahtText } from '../../thai/money'
import { toArabicDigits } from '../../thai/numerals'
import { readBahtFigures, readBahtText } from '../../thai/read-money'
import { NUMBER_GAPS } from '../../wording/number-gaps'
import { RANGE_GAPS } from '../../wording/range-gaps'
import { AGREEMENT, HOUSE, type RuleGroup } from './rule'
import { type Fault, matching, textRule } from './text-rule'

/** Sums of money in running text, in figures and in words. */
export const SUM_RULES: RuleGroup<'baht-in-words' | 'baht-grouped' | 'baht-written'> = {
  'baht-in-words': textRule({ severity: 'should', source: AGREEMENT, find: bahtInWords }),
  'baht-grouped': textRule({ severity: 'advice', source: HOUSE, find: bahtGrouped }),
  'baht-written': textRule({ severity: 'advice', source: HOUSE, find: bahtWritten }),
}

const FIGURES = '[0-9๐-๙][0-9๐-๙,]*(?:\\.[0-9๐-๙]+|\\.-)?'
const SCALES: ReadonlyMap<string, bigint> = new Map([
  ['', 1n],
  ['พัน', 1_000n],
  ['หมื่น', 10_000n],
  ['แสน', 100_000n],
  ['ล้าน', 1_000_000n],
  ['พันล้าน', 1_000_000_000n],
  ['หมื่นล้าน', 10_000_000_000n],
  ['แสนล้าน', 100_000_000_000n],
  ['ล้านล้าน', 1_000_000_000_000n],
])
const SCALE = [...SCALES.keys()].filter(Boolean).toReversed().join('|')
const WORD = '(?:ลบ|ศูนย์|หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|เอ็ด|ยี่|สิบ|ร้อย|พัน|หมื่น|แสน|ล้าน)'
const IN_WORDS = `(?:${WORD} ?)+บาท *(?:ถ้วน|(?:${WORD} ?)+สตางค์)?`

const FIGURES_FIRST = new RegExp(
  `(?<![0-9๐-๙.,])(${FIGURES}) *(${SCALE})? *บาท *(?:ถ้วน *)?\\((?: *(?:จำนวน|เป็นเงิน))? *([^()]*(?:ถ้วน|สตางค์|บาท)) *\\)`,
  'g',
)
const WORDS_FIRST = new RegExp(`(${IN_WORDS}) *\\( *(${FIGURES}) *(${SCALE})? *บาท *\\)`, 'g')

/** «๑,๒๓๔ บาท (หนึ่งพันสองร้อยสามสิบสี่บาทถ้วน)», in this order or the other: the words are those of the figures. */
function bahtInWords(text: string): Fault[] {
  const after = [...text.matchAll(FIGURES_FIRST)].flatMap(match => {
    const [found, figures = '', scale = '', words = ''] = match
    const at = match.index + found.lastIndexOf(words)
    return unfit(words, at, sumOf(figures, scale))
  })
  const before = [...text.matchAll(WORDS_FIRST)].flatMap(match => {
    const [, words = '', figures = '', scale = ''] = match
    return unfit(words.trimEnd(), match.index, sumOf(figures, scale))
  })
  return [...after, ...before]
}

function unfit(words: string, at: number, sum: bigint | null): Fault[] {
  if (sum === null) return []
  const right = bahtText(sum)
  if (words.replaceAll(/\s/g, '') === right) return []
  const say = readBahtText(words) === sum ? RANGE_GAPS.sumSpelt : NUMBER_GAPS.wordsUnfit
  return [{ at, length: words.length, sentence: say(words, right), right }]
}

/** Satang; `null` where the figures do not come out even, for nothing is rounded. */
function sumOf(figures: string, scale: string): bigint | null {
  const factor = SCALES.get(scale) ?? 1n
  if (factor === 1n) return readBahtFigures(figures)
  const [whole = '', decimals = ''] = toArabicDigits(figures).replaceAll(',', '').split('.')
  if (!/^\d+$/.test(whole) || !/^\d*$/.test(decimals)) return null
  const parts = 10n ** BigInt(decimals.length)
  const satang = BigInt(whole + decimals) * factor * 100n
  return satang % parts === 0n ? satang / parts : null
}

/** Sums of five digits and more are grouped by threes. */
function bahtGrouped(text: string): Fault[] {
  const sums = /(?<![0-9๐-๙.,/])([0-9๐-๙][0-9๐-๙,]{3,})(?=(?:\.[0-9๐-๙]{2}|\.-)? *บาท)/g
  return matching(sums, NUMBER_GAPS.sumUngrouped, ([found]) => {
    const digits = found.replaceAll(',', '')
    if (digits.length < (found.includes(',') ? 4 : 5)) return found
    return digits.replaceAll(/(?<=[0-9๐-๙])(?=(?:[0-9๐-๙]{3})+$)/g, ',')
  })(text)
}

/** «๑,๒๐๐.-», «฿1,200», «๑,๒๐๐บาท»: a sum in running text is followed by a space and บาท. */
function bahtWritten(text: string): Fault[] {
  const sums =
    /(?<![0-9๐-๙.,])(?:฿ ?([0-9๐-๙][0-9๐-๙,]*(?:\.[0-9๐-๙]{1,2})?)(?: *บาท)?|([0-9๐-๙][0-9๐-๙,]*)(?: ?\.-)(?: *บาท)?|([0-9๐-๙][0-9๐-๙,]*(?:\.[0-9๐-๙]{1,2})?)บาท)(?![0-9๐-๙.])/g
  return matching(sums, RANGE_GAPS.sumUnwritten, ([, sign, dash, tight]) => {
    return `${sign ?? dash ?? tight} บาท`
  })(text)
}
