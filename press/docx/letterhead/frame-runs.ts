import type { PlaceTexts } from '../../../core/compose/letterhead'
import type { Furniture } from '../../../core/manuscript/manuscript'
import type { PlaceName } from '../../../core/office/letterhead-places'
import { placeNamed } from '../../../core/office/letterhead-places'
import { withDigits } from '../../../core/thai/numerals'
import { cleanText, splitByScript } from '../script'
import type { XmlNode } from '../xml'
import { element, without, withProperty } from '../xml-tree'
import type { PlaceFilling } from './places'

/** What each place of a letterhead becomes; `body` is not text and becomes nothing here. */
export function fillingOf(texts: PlaceTexts, furniture: Furniture): PlaceFilling {
  return (name, face) => {
    const place = placeNamed(name)
    if (place === null || place === 'body') return []
    if (place === 'page' || place === 'pages') return [countField(place, face, furniture)]
    return writeRuns(textAt(place, texts, furniture), face)
  }
}

function textAt(
  place: Exclude<PlaceName, 'body' | 'page' | 'pages'>,
  texts: PlaceTexts,
  { secrecy, draftMark, copyMark }: Furniture,
): string {
  switch (place) {
    case 'secrecy':
      return secrecy ?? ''
    case 'draft':
      return draftMark ?? ''
    case 'copy':
      return copyMark ?? ''
    default:
      return texts[place]
  }
}

/** A number that Word counts, shown as the first until it does. */
export function countField(
  place: 'page' | 'pages',
  face: XmlNode | undefined,
  { digits }: Furniture,
): XmlNode {
  const format = digits === 'thai' ? ' \\* ThaiArabic' : ''
  const name = place === 'page' ? 'PAGE' : 'NUMPAGES'
  const shown = writeRuns(withDigits('1', digits), face)
  return element('w:fldSimple', { 'w:instr': ` ${name}${format} ` }, shown)
}

/** Text in the face that the office gave the place, each script a run of its own, lines parted. */
export function writeRuns(text: string, face: XmlNode | undefined): XmlNode[] {
  return splitByScript(cleanText(text)).map(({ text: part, thai }) => {
    const properties = faceOf(face, thai)
    const pieces = part.split(/([\t\n])/).flatMap(writePiece)
    return element('w:r', {}, [...(properties.children.length > 0 ? [properties] : []), ...pieces])
  })
}

function faceOf(face: XmlNode | undefined, thai: boolean): XmlNode {
  const plain = without(face ?? element('w:rPr'), 'w:cs', 'w:rtl', 'w:noProof')
  return thai ? withProperty(plain, element('w:cs')) : plain
}

function writePiece(piece: string): XmlNode[] {
  if (piece === '\t') return [element('w:tab')]
  if (piece === '\n') return [element('w:br')]
  return piece === '' ? [] : [element('w:t', { 'xml:space': 'preserve' }, [piece])]
}
