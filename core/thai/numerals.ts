/** The kinds of digits that a paper may be set in: one kind throughout. */
export const KINDS_OF_DIGITS = ['thai', 'arabic'] as const
export type Digits = (typeof KINDS_OF_DIGITS)[number]

const THAI_ZERO = '๐'.charCodeAt(0)

/** Replaces Arabic digits by Thai ones and leaves every other character alone. */
export function toThaiDigits(text: string | number): string {
  return String(text).replace(/[0-9]/g, digit => String.fromCharCode(THAI_ZERO + Number(digit)))
}

/** Replaces Thai digits by Arabic ones and leaves every other character alone. */
export function toArabicDigits(text: string): string {
  return text.replace(/[๐-๙]/g, digit => String(digit.charCodeAt(0) - THAI_ZERO))
}

/**
 * An unbroken stretch of the characters that addresses and codes are made of. A number behind some Latin
 * words is part of their name (`Tier 2`, `ISO 27001`); behind others it counts (`AAR 4 คำถาม`).
 */
const ASCII_RUN =
  /(?<!\w)(?:Tier|ISO(?:\/IEC)?|IEC|SDG|Goal|Phase|Level|Type|Version|Article|Annex|Windows|Office|LibreOffice|Android|iOS|iPhone|Python|PostgreSQL|MySQL|AutoCAD) [0-9][\w.:-]*|[\w@.~:/?#&=%+,;-]+/g

/**
 * Whether a stretch is an address, an e-mail or a Latin code such as `NRM2` or `COVID-19`: its
 * digits are part of a name and would mean something else in Thai form.
 */
function isLatinCode(run: string): boolean {
  return /[A-Za-z@]/.test(run)
}

/**
 * Sets a text in one kind of digits, as an official paper must be. Web and e-mail addresses and
 * Latin codes (`NRM2`, `Tier 2`) keep their Arabic digits in a Thai paper; nothing keeps Thai digits in an
 * Arabic one.
 */
export function withDigits(text: string, kind: Digits): string {
  if (kind === 'arabic') return toArabicDigits(text)
  return text.replace(ASCII_RUN, run => (isLatinCode(run) ? run : toThaiDigits(run)))
}

/** Whether a text mixes Thai and Arabic digits outside addresses and Latin codes: `3/๒๕๖6`. */
export function mixesDigits(text: string): boolean {
  const words = text.replace(ASCII_RUN, run => (isLatinCode(run) ? ' ' : run))
  return /[0-9]/.test(words) && /[๐-๙]/.test(words)
}
