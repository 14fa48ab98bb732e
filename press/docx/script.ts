import { seen } from '../../core/thai/unseen'
import { xmlValue } from '../xml-words'

/** A stretch of text that Word sets with one half of its run properties. */
export interface ScriptRun {
  readonly text: string
  /** Thai is a complex script to Word: it takes the `cs` font, `szCs`, `bCs` and `iCs`. */
  readonly thai: boolean
}

const RUN =
  /(?<thai>[^\p{L}\p{N}]*\p{Script=Thai}(?:[^\p{L}\p{N}]|\p{Script=Thai})*)|(?<other>[^\p{L}\p{N}]*[\p{L}\p{N}]\P{Script=Thai}*)|.+/gsu

/**
 * Splits text where Thai meets another script. Spaces and signs stay with the letters before
 * them, and at the start with those that follow; ASCII digits are not Thai. Nothing is lost.
 */
export function splitByScript(text: string): ScriptRun[] {
  return Array.from(text.matchAll(RUN), match => ({
    text: match[0],
    thai: match.groups?.['thai'] !== undefined,
  }))
}

/**
 * The text as a Word file can hold it: as paper shows it, without halves of letters, and without
 * U+200B, which would break Word's own search for words.
 */
export function cleanText(text: string): string {
  return seen(text).replaceAll(/[\p{Cs}\u200b]/gu, '')
}

/** Text or an attribute's value as a Word file can hold it, as XML writes it. */
export function escapeXml(text: string): string {
  return xmlValue(cleanText(text))
}
