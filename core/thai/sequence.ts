/**
 * Repairs Thai typed or pasted in an order that no syllable can have: a tone before its vowel
 * (`ท่ี`), nikhahit and า in place of ำ, a doubled mark, `เเ` for `แ`. Valid text comes back
 * unchanged and a second pass changes nothing. The order is that of WTT 2.0: consonant, vowel
 * above or below, tone or silencer, ำ. (NFC leaves these faults alone and NFKC breaks ำ apart.)
 */
export function normalizeThai(text: string): string {
  if (!SUSPECT.test(text)) return text
  return text.replaceAll('\u0e40\u0e40', '\u0e41').replaceAll(TAIL, repairTail)
}

const MARKS = '\\u0e31\\u0e33-\\u0e3a\\u0e47-\\u0e4e'
/** What follows a consonant: marks, perhaps า, and marks that were typed after it. */
const TAIL = new RegExp(`(?<=[\\u0e01-\\u0e2e])([${MARKS}]*)(\\u0e32?)([${MARKS}]*)`, 'g')

/** What every fault has and few sound texts: a quick look before the repair. */
const SUSPECT =
  /\u0e40\u0e40|\u0e4d|\u0e33\u0e33|[\u0e32\u0e33\u0e48-\u0e4e][\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]|[\u0e31\u0e34-\u0e3a\u0e47]{2}/

const SARA_AM = '\u0e33'
const NIKHAHIT = '\u0e4d'
const TONE_OR_NIKHAHIT = /^[\u0e48-\u0e4b\u0e4d]*$/

function repairTail(tail: string, marks: string, aa: string, late: string): string {
  if (tail === '' || tail === aa) return tail
  if (aa !== '' && (marks.includes(SARA_AM) || !TONE_OR_NIKHAHIT.test(late)))
    return mended(marks, marks.includes(SARA_AM)) + aa + late
  const all = marks + late
  const am = all.includes(SARA_AM) || (aa !== '' && all.includes(NIKHAHIT))
  return mended(all, am) + (am ? '' : aa)
}

/** The marks in their order; `am`: with ำ at their end, whatever it was written as. */
function mended(marks: string, am: boolean): string {
  return am ? ordered(marks.replaceAll(/[\u0e33\u0e4d]/g, '')) + SARA_AM : ordered(marks)
}

/** Each mark once, the vowels before the tones and silencers, otherwise as typed. */
function ordered(marks: string): string {
  const once = [...new Set(marks)]
  return [...once.filter(isVowelMark), ...once.filter(mark => !isVowelMark(mark))].join('')
}

function isVowelMark(mark: string): boolean {
  return /[\u0e31\u0e34-\u0e3a\u0e47]/.test(mark)
}
