import { toArabicDigits } from './numerals'

const DIGIT = 'หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า'
const VALUES: ReadonlyMap<string, bigint> = new Map(
  [...DIGIT.split('|'), 'เอ็ด', 'ยี่'].map((word, index): [string, bigint] => [
    word,
    BigInt([1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2][index] ?? 0),
  ]),
)
/** Six digits and fewer in words, each place once and in its order. «ร้อยห้าสิบ» is one hundred and fifty. */
const GROUP = new RegExp(
  `^(?:(${DIGIT})?(แสน))?(?:(${DIGIT})?(หมื่น))?(?:(${DIGIT})?(พัน))?(?:(${DIGIT})?(ร้อย))?(?:(${DIGIT}|ยี่)?(สิบ))?(${DIGIT}|เอ็ด)?$`,
)
const PLACES = [100_000n, 10_000n, 1_000n, 100n, 10n] as const
const MILLION = 'ล้าน'

/**
 * Reads a whole number in words, the inverse of `numberText`. Spaces do not count, and neither does how
 * its last one is called: both «หนึ่งร้อยเอ็ด» and «หนึ่งร้อยหนึ่ง» are 101. `null` for what is no number.
 */
export function readNumberText(words: string): bigint | null {
  const bare = words.replaceAll(/\s/g, '')
  if (!bare.startsWith('ลบ')) return readWhole(bare)
  const number = readWhole(bare.slice(2))
  return number === null ? null : -number
}

/** Reads a count in digits of either kind or in words: `๓`, `สาม`. `null` for what is no number. */
export function readCount(typed: string): number | null {
  const digits = toArabicDigits(typed)
  if (/^\d+$/.test(digits)) return Number(digits)
  const read = readNumberText(typed)
  return read === null ? null : Number(read)
}

function readWhole(words: string): bigint | null {
  if (words === 'ศูนย์') return 0n
  const at = words.lastIndexOf(MILLION)
  if (at < 0) return readGroup(words)
  const high = readWhole(words.slice(0, at))
  const rest = words.slice(at + MILLION.length)
  const low = rest === '' ? 0n : readGroup(rest)
  return high === null || low === null ? null : high * 1_000_000n + low
}

function readGroup(words: string): bigint | null {
  const parts = words === '' ? null : GROUP.exec(words)
  if (parts === null) return null
  const places = PLACES.map((place, index) => {
    const [digit, name] = [parts[2 * index + 1], parts[2 * index + 2]]
    return name === undefined ? 0n : (VALUES.get(digit ?? '') ?? 1n) * place
  })
  return places.reduce((sum, value) => sum + value, VALUES.get(parts[11] ?? '') ?? 0n)
}

/** Reads a sum in words, the inverse of `bahtText`, in satang: `หนึ่งบาทห้าสิบสตางค์` is 150. */
export function readBahtText(words: string): bigint | null {
  const bare = words.replaceAll(/\s/g, '')
  const minus = bare.startsWith('ลบ')
  const parts = /^(?:(.+?)บาท)?(?:(.+?)สตางค์)?(?:ถ้วน)?$/.exec(minus ? bare.slice(2) : bare)
  const [, whole, small] = parts ?? []
  if (whole === undefined && small === undefined) return null
  const baht = whole === undefined ? 0n : readWhole(whole)
  const satang = small === undefined ? 0n : readWhole(small)
  if (baht === null || satang === null || satang > 99n) return null
  return (minus ? -1n : 1n) * (baht * 100n + satang)
}

/**
 * Reads a sum in figures, in satang: `๑๒,๕๐๐`, `-12,500.50`, `12,500.-`. `null` where the thousands are not
 * grouped by threes or where less than a satang is written: nothing is rounded.
 */
export function readBahtFigures(figures: string): bigint | null {
  const plain = toArabicDigits(figures.trim()).replace(/\.-$/, '')
  const parts = /^(-?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?$/.exec(plain)
  if (parts === null) return null
  const [, minus = '', baht = '', satang = ''] = parts
  const sum = BigInt(`${baht.replaceAll(',', '')}${satang.padEnd(2, '0')}`)
  return minus === '' ? sum : -sum
}
