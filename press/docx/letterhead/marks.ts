import type { Furniture } from '../../../core/manuscript/manuscript'
import type { PlaceName } from '../../../core/office/letterhead-places'
import { pageOfPages } from '../../../core/wording/paper'
import type { Package } from '../package'
import { styleId } from '../style-names'
import { childOf, childrenOf, descendantsOf, type XmlNode } from '../xml'
import { element, withAttribute, withChildren } from '../xml-tree'
import { countField, writeRuns } from './frame-runs'

/** What a paper must bear and a frame has no place for; '' for nothing. */
export interface Marks {
  /** ชั้นความลับ, at the head and the foot of every page. */
  readonly grade: string
  /** «ร่าง», at the right of every page. */
  readonly draft: string
  /** «หน้า ๑ ของ ๓» of a secret paper, at the right of every page. */
  readonly count: readonly XmlNode[]
  /** The marks behind the text of every page, as a run; `null` where they stand beside it. */
  readonly watermark: XmlNode | null
  /** «สำเนา», in the middle above the first page. */
  readonly head: string
  /** «สำเนาที่ ๓/๒๐», at the right of the first page. */
  readonly copy: string
}

/** The marks of a paper in a frame with these places. `ours`: the paper as our own file. */
export function frameMarksOf(
  furniture: Furniture,
  places: ReadonlySet<PlaceName>,
  ours: Package,
): Marks {
  const { secrecy, draftMark, copyMark, headMark } = furniture
  const watermark = furniture.markStyle === 'watermark'
  const unless = (placed: boolean, mark: string | null | undefined) => (placed ? '' : (mark ?? ''))
  const counted = !secrecy || places.has('page')
  return {
    grade: unless(places.has('secrecy'), secrecy),
    draft: unless(watermark || places.has('draft'), draftMark),
    count: counted ? [] : writeCount(furniture),
    watermark: watermark ? watermarkOf(ours) : null,
    head: headMark ?? '',
    copy: unless(watermark || places.has('copy'), copyMark),
  }
}

function writeCount(furniture: Furniture): XmlNode[] {
  const [before = '', between = '', after = ''] = pageOfPages(0, 0).split('0')
  return [
    ...writeRuns(before, undefined),
    countField('page', undefined, furniture),
    ...writeRuns(between, undefined),
    countField('pages', undefined, furniture),
    ...writeRuns(after, undefined),
  ]
}

/** The run with the watermark that our own headers hold. */
function watermarkOf(ours: Package): XmlNode | null {
  const headers = ours.names.filter(name => /^word\/header\d+\.xml$/.test(name))
  const runs = headers.flatMap(name => [...descendantsOf(ours.tree(name) ?? element('w:hdr'))])
  return runs.find(run => run.name === 'w:r' && childOf(run, 'w:pict')) ?? null
}

/** A header or footer of the office with the marks that stand on every page. */
export function withFrameMarks(story: XmlNode, { grade, draft, count, watermark }: Marks): XmlNode {
  if (story.name !== 'w:hdr' && story.name !== 'w:ftr') return story
  const graded = grade === '' ? [] : [line('secrecy', writeRuns(grade, undefined))]
  if (story.name === 'w:ftr') return withChildren(story, [...story.children, ...graded])
  const between = draft !== '' && count.length > 0 ? '  ' : ''
  const right = [...writeRuns(`${draft}${between}`, undefined), ...count]
  const marks = right.length === 0 ? [] : [line('right', right)]
  const marked = withChildren(story, [...graded, ...story.children, ...marks])
  return watermark === null ? marked : withWatermark(marked, watermark)
}

/** The same header with the marks of the first page. */
export function withFirstMarks(story: XmlNode, { grade, head, copy }: Marks): XmlNode {
  const above = grade === '' ? 0 : 1
  const headed = head === '' ? [] : [line('centered', writeRuns(head, undefined))]
  const marks = copy === '' ? [] : [line('right', writeRuns(copy, undefined))]
  const { children } = story
  const rest = children.slice(above)
  return withChildren(story, [...children.slice(0, above), ...headed, ...rest, ...marks])
}

/** Whether the first page bears what the others do not. */
export function hasFirstMarks({ head, copy }: Marks): boolean {
  return head + copy !== ''
}

function line(style: 'secrecy' | 'centered' | 'right', runs: readonly XmlNode[]): XmlNode {
  const properties = element('w:pPr', {}, [element('w:pStyle', { 'w:val': styleId(style) })])
  return element('w:p', {}, [properties, ...runs])
}

/** The prefixes that the drawing of a watermark uses. */
const DRAWING = {
  'xmlns:v': 'urn:schemas-microsoft-com:vml',
  'xmlns:o': 'urn:schemas-microsoft-com:office:office',
} as const

/** It hangs on the last paragraph of the header, and takes no room there. */
function withWatermark(story: XmlNode, watermark: XmlNode): XmlNode {
  const at = childrenOf(story).findLastIndex(({ name }) => name === 'w:p')
  const children = childrenOf(story)
  const host = children[at] ?? element('w:p')
  const hung = withChildren(host, [...host.children, watermark])
  const held = at < 0 ? [...children, hung] : children.with(at, hung)
  return Object.entries(DRAWING).reduce(
    (node, [name, space]) => withAttribute(node, name, space),
    withChildren(story, held),
  )
}
