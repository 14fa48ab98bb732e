import type { XmlComponent } from 'docx'
import { Markup } from './markup'
import type { NextId } from './runs'

/** Word refuses a longer tag. */
const LONGEST_TAG = 64

/**
 * Whether a model element's id can be the tag of a content control, by which a file that comes back
 * is matched with the document item by item.
 */
export function isTag(source: string | undefined): source is string {
  return source !== undefined && source !== '' && source.length <= LONGEST_TAG
}

/** A content control around blocks or one row, without the frame that Word would draw about it. */
export function writeControl(
  tag: string,
  contents: readonly XmlComponent[],
  nextId: NextId,
): Markup {
  const properties = [
    new Markup('w:tag', { 'w:val': tag }),
    new Markup('w:id', { 'w:val': nextId() }),
    new Markup('w15:appearance', { 'w15:val': 'hidden' }),
  ]
  return new Markup('w:sdt', {}, [
    new Markup('w:sdtPr', {}, properties),
    new Markup('w:sdtContent', {}, contents),
  ])
}
