/**
 * What every character that is not seen becomes, for all doors at once: what comes in from a file, a clipboard or a
 * spreadsheet, and what goes out on paper. Words that such a character parts stay parted.
 *
 * | characters | become |
 * |---|---|
 * | CR LF, CR, VT, FF, NEL (U+0085), U+2028, U+2029 | the end of a line, as LF is; a space where there is one line only |
 * | U+001C–U+001F | a space |
 * | spaces of other widths (U+1680, U+2000–U+200A, U+202F, U+205F, U+3000) | a space on paper |
 * | all other controls (C0, DEL, C1), those of direction, the soft hyphen, the byte order mark, tags, what is no character | nothing on paper and where words are typed |
 * | U+200B, U+200C, U+200D, U+2060 | themselves on paper, which they let break or hold; nothing where words are typed |
 * | tab, U+00A0 | themselves |
 */
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: these part what stands beside them.
const SPACES = /[\x1c-\x1f]/g
const WIDE_SPACES = /[\u1680\u2000-\u200a\u202f\u205f\u3000]/g
const NOTHING = /(?![\t\n])\p{Cc}|(?![\u200b-\u200d\u2060])\p{Cf}|[\ufdd0-\ufdef\ufffe\uffff]/gu
const FORMATTING = /[\u200b-\u200d\u2060]/g
/** What a text rule takes as one fault: unseen characters in a row. */
export const UNSEEN_RUN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: see above.
  /(?:\r\n?|[\v\f\u0085\u2028\u2029\x1c-\x1f]|(?![\n\t])[\p{Cc}\p{Cf}\ufdd0-\ufdef\ufffe\uffff])+/gu

/** The text with its words parted as they were, in the characters of ours; nothing is taken out. */
export function parted(text: string, lineEnd: '\n' | ' ' = '\n'): string {
  return text.replaceAll(LINE_ENDS, lineEnd).replaceAll(SPACES, ' ')
}

/** The text as paper shows it: parted, and without what nobody sees. */
export function seen(text: string, lineEnd: '\n' | ' ' = '\n'): string {
  return parted(text, lineEnd).replaceAll(WIDE_SPACES, ' ').replaceAll(NOTHING, '')
}

/** The text as a person types it: `seen`, and without what only guides the setting of lines. */
export function typed(text: string, lineEnd: '\n' | ' ' = '\n'): string {
  return seen(text, lineEnd).replaceAll(FORMATTING, '')
}

/** Whether something in a text would be left out on paper. */
export function hasUnseen(text: string): boolean {
  return parted(text).search(NOTHING) >= 0
}

/** What a field of running text is called in a document: its line ends are kept. All else is of one line. */
const RUNNING: ReadonlySet<string> = new Set(['text', 'note', 'start', 'guidance'])

/** All words of parsed JSON parted: line ends stay such in running text and are spaces elsewhere. */
export function partedJson(json: unknown, field = ''): unknown {
  if (typeof json === 'string') return parted(json, RUNNING.has(field) ? '\n' : ' ')
  if (Array.isArray(json)) return json.map(value => partedJson(value, field))
  if (typeof json !== 'object' || json === null) return json
  return Object.fromEntries(
    Object.entries(json).map(([name, value]) => [name, partedJson(value, name)]),
  )
}
