const DIGITS = ['', 'หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า'] as const
const PLACES = ['', 'สิบ', 'ร้อย', 'พัน', 'หมื่น', 'แสน'] as const

/** How many digits stand between one ล้าน and the next. */
const GROUP = 6

/**
 * A sum in words, as official papers put it in brackets: `หนึ่งพันสองร้อยสามสิบสี่บาทถ้วน`,
 * `ยี่สิบเอ็ดบาทห้าสิบสตางค์`. The sum is counted in satang. A last one after tens is เอ็ด, as in
 * ยี่สิบเอ็ด and หนึ่งร้อยเอ็ด.
 */
export function bahtText(satang: bigint): string {
  if (satang < 0n) return `ลบ${bahtText(-satang)}`
  const baht = satang / 100n
  const rest = satang % 100n
  const whole = baht === 0n && rest !== 0n ? '' : `${numberText(baht)}บาท`
  return rest === 0n ? `${whole}ถ้วน` : `${whole}${numberText(rest)}สตางค์`
}

/** A whole number in words: `หนึ่งร้อยเอ็ด`, `สองล้านล้าน`; `ศูนย์` for none, `ลบ…` below. */
export function numberText(number: bigint): string {
  if (number < 0n) return `ลบ${numberText(-number)}`
  if (number === 0n) return 'ศูนย์'
  return groupText(String(number))
}

/** Each six digits are read alike, with ล้าน after all but the last. */
function groupText(digits: string): string {
  const high = digits.slice(0, -GROUP)
  const low = digits.slice(-GROUP)
  const million = high === '' ? '' : `${groupText(high)}ล้าน`
  return million + [...low].map((digit, at) => digitText(digit, low, at, million !== '')).join('')
}

function digitText(digit: string, low: string, at: number, after: boolean): string {
  const place = low.length - 1 - at
  const value = Number(digit)
  if (value === 0) return ''
  if (place === 1 && value === 1) return 'สิบ'
  if (place === 1 && value === 2) return 'ยี่สิบ'
  const higher = after || Number(low.slice(0, at)) > 0
  if (place === 0 && value === 1 && higher) return 'เอ็ด'
  return `${DIGITS[value]}${PLACES[place]}`
}
