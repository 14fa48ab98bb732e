/*
 * Words as XML writes them, wherever the press writes any: Word files, the metadata of a PDF, pages as SVG. What
 * characters an XML file may hold at all is for its writer to see to.
 */

/** Words between two tags. A carriage return is spelt out, or the next reader takes it for a line end. */
export function xmlText(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;')
}

/** The value of an attribute, between double quotes. Line ends and tabs are spelt out, or the next reader takes them for spaces. */
export function xmlValue(words: string): string {
  return xmlText(words).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')
}
