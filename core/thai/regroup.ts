import { toArabicDigits, toThaiDigits } from './numerals'

/**
 * What figures with commas amiss may mean, grouped as they should be: the same digits, `123,456` for
 * `1,234,56`; a comma for the point, `1,234.56`; a digit left out or doubled, `1,234,?56`. Nothing for figures
 * without a comma. In the kind of digits of the figures.
 */
export function regroupings(figures: string): readonly string[] {
  const plain = toArabicDigits(figures)
  if (!plain.includes(',')) return []
  const [whole = '', ...decimals] = plain.split('.')
  const same = [group(whole.replaceAll(',', '')), ...decimals].join('.')
  const readings = [same, ...asPoint(plain), ...asLeftOut(whole, decimals)]
  const written = /[๐-๙]/.test(figures) ? readings.map(toThaiDigits) : readings
  return [...new Set(written)].filter(reading => reading !== figures)
}

/** The last comma for the point: `1,234,56` is 1,234.56, `1.234,56` too. */
function asPoint(plain: string): string[] {
  const [, whole = '', decimals = ''] = /^([\d.,]*),(\d{1,2})$/.exec(plain) ?? []
  return whole === '' ? [] : [`${group(whole.replaceAll(/[.,]/g, ''))}.${decimals}`]
}

/** A group that is short of a digit, with a mark in its place: `1,234,?56`. */
function asLeftOut(whole: string, decimals: readonly string[]): string[] {
  const [first = '', ...groups] = whole.split(',')
  const short = groups.filter(digits => digits.length !== THREE)
  const missing = short.length === 1 && short[0]?.length === THREE - 1 && first.length <= THREE
  if (!missing) return []
  const filled = groups.map(digits => digits.padStart(THREE, '?'))
  return [[[first, ...filled].join(','), ...decimals].join('.')]
}

const THREE = 3

function group(digits: string): string {
  return digits.replaceAll(/(?<=\d)(?=(?:\d{3})+$)/g, ',')
}
