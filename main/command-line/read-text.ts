import path from 'node:path'
import { fail, ok, type Result } from '../../core/fault'
import { disk } from '../storage/disk'
import { readFile } from '../storage/read-file'

/**
 * The text of a file of at most so many bytes: UTF-8, what Notepad calls Unicode (UTF-16 with a mark),
 * or Thai as Windows wrote it before (874, of which TIS-620 is a part). Anything else is `text-foreign`.
 */
export async function readText(file: string, limit: number): Promise<Result<string>> {
  const read = await readFile(disk, file, limit)
  if (!read.ok) return read
  const text = decodeText(read.value.bytes)
  return text === null ? fail('text-foreign', path.basename(file)) : ok(text)
}

/** What no text holds, whatever its encoding. */
const NO_TEXT = /[\0\ufffe\uffff]/
/** Controls that neither part words nor end a file. A few are stray, more are of other data. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for.
const STRAY = /(?![\t-\r\x1a\x1c-\x1f\u0085])\p{Cc}/gu
/** At most one in so many characters, and one in any text. */
const STRAY_IN = 100

function isText(text: string): boolean {
  if (NO_TEXT.test(text)) return false
  const stray = text.match(STRAY)?.length ?? 0
  return stray <= Math.max(1, text.length / STRAY_IN)
}

/** The text that the bytes are, without its mark; `null` where they are none. */
function decodeText(bytes: Uint8Array): string | null {
  for (const encoding of encodingsOf(bytes)) {
    const text = decode(bytes, encoding)
    if (text !== null && isText(text)) return text
  }
  return null
}

/** In the order in which they are believed: hardly any text in 874 is by chance UTF-8 as well. */
function encodingsOf([first, second]: Uint8Array): readonly string[] {
  if (first === 0xff && second === 0xfe) return ['utf-16le']
  if (first === 0xfe && second === 0xff) return ['utf-16be']
  return ['utf-8', 'windows-874']
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
