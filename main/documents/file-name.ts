import { titleOf } from '../../core/compose/title'
import type { Document } from '../../core/model/document'
import { KIND_NAMES } from '../../core/wording/kinds'

const MAX_BYTES = 255
/** Names that Windows keeps for devices, with any extension. */
const RESERVED = /^(con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³]) *(\.|$)/i

/**
 * A file name from words, good on Windows, macOS and Linux: ครั้งที่ ๕/๒๕๖๑ becomes ครั้งที่ ๕-๒๕๖๑. At most `most`
 * **bytes** with its extension (of 255, 85 Thai letters), cut between letters and never before a mark.
 */
export function safeFileName(words: string, extension: string, most = MAX_BYTES): string {
  const plain = words
    .normalize('NFC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go.
    .replace(/[\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/[\\/:*?"<>|]+/g, '-')
    .replace(/\s+/g, ' ')
  const room = most - Buffer.byteLength(extension)
  const name = cut(trimEnds(plain), room)
  const usable = RESERVED.test(name) ? cut(`-${name}`, room) : name
  return `${usable || 'เอกสาร'}${extension}`
}

/** The name proposed for a document's file: what it is, of what. */
export function suggestedName(document: Document, extension: string): string {
  return safeFileName(titleOf(document, KIND_NAMES[document.kind]), extension)
}

/** Windows drops dots and spaces at the end of a name, and a dot in front hides a file elsewhere. */
function trimEnds(name: string): string {
  return name.replace(/^[. ]+|[. ]+$/g, '')
}

function cut(name: string, bytes: number): string {
  if (Buffer.byteLength(name) <= bytes) return name
  let kept = ''
  for (const { segment } of new Intl.Segmenter('th', { granularity: 'grapheme' }).segment(name)) {
    if (Buffer.byteLength(kept + segment) > bytes) break
    kept += segment
  }
  return trimEnds(kept)
}
