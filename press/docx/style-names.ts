import type { StyleName } from '../../core/paper/paper'

/** The styles that a Word file needs beside those a manuscript may name. */
export type OwnStyle = 'signature' | 'picture' | 'room' | 'page-number' | 'page-number-wide'

/** Styles that Word itself uses, when it makes a table of contents anew or a person adds a footnote. */
const WORDS_OWN: Readonly<Record<string, string>> = {
  'contents-2': 'TOC2',
  'contents-3': 'TOC3',
  footnote: 'FootnoteText',
}

/** The id under which paragraphs name a style; the prefix keeps Word's own ids out of the way. */
export function styleId(name: StyleName | OwnStyle): string {
  return WORDS_OWN[name] ?? `mati-${name}`
}

/** Whether Word knows the style by its id. */
export function isWordsOwn(name: StyleName | OwnStyle): boolean {
  return name in WORDS_OWN
}

/** The character style of the marks of footnotes, under the id that Word gives its own. */
export const MARK_STYLE = 'FootnoteReference'

/** The character style of links: Word knows it under this name and shows it in the reader's language. */
export const LINK_STYLE = 'Hyperlink'
