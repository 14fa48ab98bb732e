/** A value as PDF writes it, in letters below U+0100: one letter is one byte. */
export type PdfText = string

/** `12 0 R`. */
export function refer(id: number): PdfText {
  return `${id} 0 R`
}

/** `<</Key value…>>` without a byte that could be left out; keys without a value are. */
export function dictionary(
  entries: Readonly<Record<string, PdfText | number | undefined>>,
): PdfText {
  let body = ''
  for (const [key, value] of Object.entries(entries)) {
    if (value === undefined) continue
    const text = String(value)
    body += `/${key}${/^[/([<]/.test(text) ? '' : ' '}${text}`
  }
  return `<<${body}>>`
}

/** `[a b c]`. */
export function list(values: readonly (PdfText | number)[]): PdfText {
  return `[${values.join(' ')}]`
}

/** A text for people: as it is if ASCII will do, else in UTF-16. */
export function textString(text: string): PdfText {
  return /^[\x20-\x7e]*$/.test(text) ? byteString(text) : utf16String(text)
}

/** A text in UTF-16, whatever it holds. */
export function utf16String(text: string): PdfText {
  let bytes = '\xfe\xff'
  for (let at = 0; at < text.length; at++) bytes += twoBytes(text.charCodeAt(at))
  return byteString(bytes)
}

/** `(…)` around bytes. */
export function byteString(bytes: PdfText): PdfText {
  return `(${escapeBytes(bytes)})`
}

/** Bytes as they stand between the brackets of a string. */
export function escapeBytes(bytes: PdfText): PdfText {
  return bytes.replaceAll(/[\\()]/g, '\\$&').replaceAll('\r', '\\r')
}

/** A number of 16 bits as two bytes, the high one first. */
export function twoBytes(value: number): PdfText {
  return String.fromCharCode(value >> 8, value & 0xff)
}

/** A length with at most `places` decimals, in the fewest letters. */
export function decimal(value: number, places = 2): PdfText {
  const scale = 10 ** places
  return String(Math.round(value * scale) / scale)
}
