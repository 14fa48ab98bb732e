import {
  type Element,
  type Layout,
  type Page,
  type PlacedLine,
  points,
  type RuledLine,
  type Run,
} from '../../../press/typeset/page'

/** A layout in words, for golden texts: what stands where. Places in mm from the upper left corner, type in pt. */
export function toldLayout({ pages, warnings }: Layout): string {
  return [...pages.map(toldPage), ...warnings.map(one => `เตือน ${JSON.stringify(one)}`), ''].join(
    '\n',
  )
}

const mm = (pt: number) => (pt / points(1)).toFixed(2)
const pt = (value: number) => value.toFixed(2)
const words = (text: string) => text.replaceAll('\t', '→').replaceAll('\n', '↵')

function toldPage(page: Page): string {
  const { number, folio, width, height, watermark } = page
  return [
    `หน้า ${number} · ${folio.numbering} ${folio.count} · ${mm(width)} × ${mm(height)}${page.goesOn ? ' · ต่อจากหน้าก่อน' : ''}`,
    ...page.lines.flatMap(line => toldLine(line)),
    ...page.rules.map(toldRule),
    ...page.pictures.map(
      ({ x, y, alt, element, source, ...size }) =>
        `  ภาพ ${mm(x)} ${mm(y)} ${mm(size.width)} × ${mm(size.height)} «${alt}» ${roles(element)} ${source}`,
    ),
    ...page.outline.map(({ level, title, y }) => `  สารบัญ ${level} «${title}» ${mm(y)}`),
    ...page.furniture.flatMap(line => ['  รอบข้อความ', ...toldLine(line)]),
    ...(watermark === null
      ? []
      : [
          `  ลายน้ำ «${watermark.line.text}» ${mm(watermark.x)} ${mm(watermark.y)} × ${pt(watermark.scale)} เอียง ${pt(watermark.angle)} ${watermark.colour}`,
        ]),
  ].join('\n')
}

function toldLine({ line, x, y, element, marks, source, colour, number, place }: PlacedLine) {
  const across = (from: number, width: number) => `${mm(x + from)}–${mm(x + from + width)}`
  const more = [source, colour === 'black' ? null : colour, place].filter(one => one != null)
  return [
    `  ${number} ${across(line.x, line.width)} ${mm(y)} ${roles(element)} «${words(line.text)}» ${pt(line.size)} ${more.join(' ')}`.trimEnd(),
    ...line.runs.map(run => `      ${toldRun(run, x, line.runs.length > 1)}`),
    ...line.strokes.map(
      stroke =>
        `      ${stroke.dotted ? 'จุด' : 'ขีด'} ${across(stroke.x, stroke.width)} ต่ำ ${pt(stroke.y)} หนา ${pt(stroke.thickness)}`,
    ),
    ...line.links.map(link => `      ลิงก์ ${across(link.x, link.width)} ${link.to}`),
    ...line.calls.map(
      ({ note, mark, at, firstRun, endRun }, index) =>
        `      เรียก ${note} «${mark}» ที่ ${at} ช่วง ${firstRun}–${endRun} ${roles(marks[index]?.element ?? null)} → ${roles(marks[index]?.note ?? null)}`,
    ),
  ]
}

function toldRun(
  { face, size, x, clusters, gap, spaceGap, rise }: Run,
  left: number,
  many: boolean,
) {
  const opened =
    gap === 0 && spaceGap === 0 ? '' : ` ห่าง ${gap.toFixed(3)} วรรค ${spaceGap.toFixed(3)}`
  const raised = rise === 0 ? '' : ` ยก ${pt(rise)}`
  const own = many ? ` «${words(clusters.map(({ text }) => text).join(''))}»` : ''
  return `${mm(left + x)} ${face} ${pt(size)}${opened}${raised}${own}`
}

function toldRule({ x1, y1, x2, y2, thickness }: RuledLine): string {
  return `  เส้น ${mm(x1)} ${mm(y1)} – ${mm(x2)} ${mm(y2)} หนา ${pt(thickness)}`
}

/** An element and what it stands in: `Table/TR/TD`. */
function roles(element: Element | null): string {
  if (element === null) return '–'
  const span = element.span === undefined ? '' : `(${element.span.across}×${element.span.down})`
  return `${element.parent === null ? '' : `${roles(element.parent)}/`}${element.role}${span}`
}
