/** Encodings in which markup reads as what it is; Word writes UTF-8. */
const ENCODINGS: readonly string[] = ['utf-8', 'utf-16', 'us-ascii', 'iso-8859-1']
const DECLARED = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/i

/**
 * The markup of a part as text, in whatever encoding it says it is; `null` for one that cannot be told, in
 * which something might hide.
 */
export function readFrameMarkup(bytes: Uint8Array): string | null {
  const text = decode(bytes)
  if (text === null || !/^\s*</.test(text)) return null
  const declared = DECLARED.exec(text)?.[1]?.toLowerCase() ?? 'utf-8'
  return ENCODINGS.includes(declared) ? text : null
}

/** By the mark at the beginning, or by where the zeros stand in the two bytes of its «<». */
function decode(bytes: Uint8Array): string | null {
  const [first = 0, second = 0] = bytes
  const little = (first === 0xff && second === 0xfe) || (first !== 0 && second === 0)
  const big = (first === 0xfe && second === 0xff) || (first === 0 && second !== 0)
  const encoding = little ? 'utf-16le' : big ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
