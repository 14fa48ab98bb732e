import { strFromU8 } from 'fflate'
import { fail, ok, type Result } from '../fault'

/** No drawing of an emblem has more bytes: one of ten thousand curves has a tenth of it. */
const MOST_BYTES = 4 * 1024 * 1024
/** Within these the drawing itself begins. */
const HEAD_BYTES = 64 * 1024

/** Whether the bytes are those of a drawing (SVG), whatever the file is called. */
export function isSvg(bytes: Uint8Array): boolean {
  const text = strFromU8(bytes.subarray(0, HEAD_BYTES))
  return /^<(?:\w+:)?svg[\s>/]/i.test(text.slice(prologEnd(text)))
}

/** What may stand before a drawing, by how it begins, and how it ends. */
const PROLOG = [
  ['<?', '?>'],
  ['<!--', '-->'],
] as const

/** Where a declaration, remarks and a document type with entities of its own have ended. */
function prologEnd(text: string): number {
  let at = text.startsWith('\ufeff') ? 1 : 0
  while (at < text.length) {
    const part = PROLOG.find(([begin]) => text.startsWith(begin, at))
    if (/\s/.test(text[at] ?? '')) at += 1
    else if (part !== undefined) at = endOf(text, part[1], at)
    else if (/^<!doctype\s+(?:\w+:)?svg\b/i.test(text.slice(at, at + 80))) at = doctypeEnd(text, at)
    else break
  }
  return at
}

function doctypeEnd(text: string, at: number): number {
  const close = endOf(text, '>', at)
  const open = text.indexOf('[', at)
  return open < 0 || open > close ? close : endOf(text, '>', endOf(text, ']', open))
}

function endOf(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from)
  return at < 0 ? text.length : at + mark.length
}

/** Words that are no outlines, and pictures inside the drawing: there is no telling how they would come out. */
const UNDRAWN =
  /<(?:\w+:)?(?:(?:text|tref|image|feImage)[\s/>]|foreignObject[\s/>](?![^<]*requiredExtensions))/

/** What points out of the drawing: an entity kept elsewhere, a style sheet, an address. */
const OUTSIDE =
  /<!ENTITY\s[^<>]*\s(?:SYSTEM|PUBLIC)\s|<\?xml-stylesheet\s|@import\b|<(?!a\s)[a-z][\w:]*\s[^<]*?\bhref\s*=\s*["'](?!\s*#)|\burl\(\s*["']?(?!\s*["']?\s*#)/i

/**
 * The one door for drawings from outside: the words of one that stands alone, so that nothing is fetched
 * wherever it is drawn. Faults: `image-damaged`, `drawing-complex` (too large), `drawing-linked` (it needs
 * other files), `drawing-undrawn` (it has words or pictures in it).
 */
export function readSvg(bytes: Uint8Array): Result<string> {
  if (bytes.length > MOST_BYTES) return fail('drawing-complex', undefined, 'bytes')
  const text = strFromU8(bytes)
  const bare = withoutRemarks(text)
  if (!/<\/(?:\w+:)?svg\s*>\s*$|\/>\s*$/.test(bare.slice(-1024)))
    return fail('image-damaged', undefined, 'a drawing without an end')
  const word = UNDRAWN.exec(bare)
  if (word !== null) return fail('drawing-undrawn', undefined, word[0])
  const link = OUTSIDE.exec(bare)
  return link === null ? ok(text) : fail('drawing-linked', undefined, link[0].slice(0, 80))
}

function withoutRemarks(text: string): string {
  const parts: string[] = []
  let at = 0
  while (at < text.length) {
    const remark = text.indexOf('<!--', at)
    parts.push(text.slice(at, remark < 0 ? text.length : remark))
    at = remark < 0 ? text.length : endOf(text, '-->', remark)
  }
  return parts.join('')
}
