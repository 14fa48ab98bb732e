import type { PlaceName } from '../../../core/letterhead'
import type { Furniture } from '../../../core/manuscript'
import { addRelation, copyPart } from '../graft'
import { type Package, relatedPart, targetOf } from '../package'
import { styleId } from '../style-names'
import { childOf, childrenOf, isOn, type XmlNode } from '../xml'
import { element, withChildren, withProperty } from '../xml-tree'
import { writeRuns } from './frame-runs'

type Kind = 'header' | 'footer'
/** Which pages a header is for. */
type Pages = 'default' | 'first' | 'even'

/** Two files and the part of each that has the text. */
export interface Pair {
  readonly frame: Package
  readonly main: string
  readonly ours: Package
}

/**
 * The section with a header and footer for each of its pages: the office's where it has one, ours
 * where it has none, so that page numbers and marks are not lost.
 */
export function completeSection(pair: Pair, section: XmlNode, ours: XmlNode): XmlNode {
  const bare = [...childrenOf(section, 'w:headerReference')].length === 0
  const titlePage = isOn(childOf(section, 'w:titlePg'))
  const titled = bare && !titlePage
  const even = hasEvenPages(pair)
  const first = bare || titlePage
  const pages: Pages[] = ['default', ...(first ? ['first' as const] : []), ...even]
  const kinds: Kind[] = ['header', 'footer']
  const references = kinds.flatMap(kind =>
    pages.flatMap(page => {
      const known = childrenOf(section, `w:${kind}Reference`).find(isFor(page))
      return known ?? lend(pair, kind, page, ours)
    }),
  )
  const rest = childrenOf(section).filter(
    child => !/^w:(?:header|footer)Reference$/.test(child.name),
  )
  const whole = withChildren(section, [...references, ...rest])
  return titled ? withProperty(whole, element('w:titlePg')) : whole
}

function isFor(page: Pages) {
  return ({ attributes }: XmlNode) => (attributes.get('w:type') ?? 'default') === page
}

function hasEvenPages({ frame, main }: Pair): Pages[] {
  const settings = frame.tree(relatedPart(frame, main, 'settings') ?? '')
  return isOn(childOf(settings ?? undefined, 'w:evenAndOddHeaders')) ? ['even'] : []
}

/** A reference to a copy of our own header; even pages take that of all pages. */
function lend({ frame, main, ours }: Pair, kind: Kind, page: Pages, section: XmlNode): XmlNode[] {
  const wanted = page === 'even' ? 'default' : page
  const reference = childrenOf(section, `w:${kind}Reference`).find(isFor(wanted))
  const relation = ours
    .relations('word/document.xml')
    .find(({ id }) => id === reference?.attributes.get('r:id'))
  if (relation === undefined) return []
  const copy = copyPart(ours, targetOf('word/document.xml', relation), frame)
  const id = addRelation(frame, main, { type: relation.type, target: `/${copy}`, external: false })
  return [element(`w:${kind}Reference`, { 'w:type': page, 'r:id': id })]
}

/**
 * The office's header or footer with the marks that the paper must bear and that it has no place
 * for: ชั้นความลับ above all, «สำเนา» of a certified copy, and at the right «ร่าง» and «สำเนาที่».
 */
export function withMarks(
  story: XmlNode,
  furniture: Furniture,
  places: ReadonlySet<PlaceName>,
): XmlNode {
  if (story.name !== 'w:hdr' && story.name !== 'w:ftr') return story
  const secrecy = places.has('secrecy') ? '' : (furniture.secrecy ?? '')
  const grade = secrecy === '' ? [] : [line(styleId('secrecy'), secrecy)]
  if (story.name === 'w:ftr') return withChildren(story, [...story.children, ...grade])
  const right = [
    places.has('draft') ? null : furniture.draftMark,
    places.has('copy') ? null : furniture.copyMark,
  ]
  const text = right.filter(mark => mark !== null && mark !== '').join('  ')
  const marks = text === '' ? [] : [line(styleId('right'), text)]
  const head = furniture.headMark ? [line(styleId('centered'), furniture.headMark)] : []
  return withChildren(story, [...grade, ...head, ...story.children, ...marks])
}

function line(style: string, text: string): XmlNode {
  const properties = element('w:pPr', {}, [element('w:pStyle', { 'w:val': style })])
  return element('w:p', {}, [properties, ...writeRuns(text, undefined)])
}
