import type { ContentsBlock, Paragraph } from '../../core/manuscript/manuscript'
import { contentsEntries } from '../contents'
import { folioText } from '../folio'
import type { Box } from './boxes'
import { type Element, type Folio, headingPlace, linkTo } from './page'
import type { ParagraphSetter } from './paragraph'
import { paragraphBoxes } from './paragraph-boxes'

/** A line for each heading that a table of contents names; a click on it leads to the heading. */
export function contentsBoxes(
  contents: ContentsBlock,
  setting: {
    readonly setter: ParagraphSetter
    readonly headings: readonly Paragraph[]
    readonly folios: readonly Folio[]
  },
  measure: number,
): Box[] {
  const list: Element = { role: 'TOC', parent: null }
  return contentsEntries(contents, setting.headings).flatMap(({ style, title, at, source }) => {
    const folio = setting.folios[at]
    const number = folio === undefined ? '' : folioText(folio, contents.digits)
    const entry: Paragraph = {
      kind: 'paragraph',
      style,
      spans: [{ text: `${title}\t${number}`, link: linkTo(headingPlace(at)) }],
      ...(source !== undefined && { source }),
    }
    const set = setting.setter.set(entry.spans, entry.style, measure)
    return paragraphBoxes(entry, set, { held: false, parent: list, notes: [] })
  })
}
