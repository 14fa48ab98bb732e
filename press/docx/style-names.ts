import type { StyleName } from '../../core/paper'

/** The styles that a Word file needs beside those a manuscript may name. */
export type OwnStyle = 'signature' | 'room' | 'page-number'

/** The id under which paragraphs name a style; the prefix keeps Word's own ids out of the way. */
export function styleId(name: StyleName | OwnStyle): string {
  return `mati-${name}`
}

/** The character style of links: Word knows it under this name and shows it in the reader's language. */
export const LINK_STYLE = 'Hyperlink'
