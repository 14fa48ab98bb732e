import {
  AlignmentType,
  HorizontalPositionAlign,
  HorizontalPositionRelativeFrom,
  type IFloating,
  ImageRun,
  LineRuleType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextWrappingType,
  VerticalPositionRelativeFrom,
  WidthType,
} from 'docx'
import type {
  Emblem,
  Figure,
  Figures,
  Paragraph as PaperParagraph,
  PaperPicture,
} from '../../core/manuscript/manuscript'
import { MEASURE, PICTURE_GAP, PICTURE_SPACE_PT } from '../../core/paper/paper'
import type { Pictures } from '../media'
import { MarkedParagraph, type WordBookmarks } from './bookmarks'
import { twipsOfMm, twipsOfPt } from './measures'
import { type BlockStanding, writeParagraph } from './paragraphs'
import type { NextId } from './runs'
import { styleId } from './style-names'
import { NO_RULES } from './tables'

/** What pictures are written with. */
export interface PictureSetting {
  readonly nextId: NextId
  readonly pictures: Pictures
  readonly bookmarks: WordBookmarks
}

/** docx counts in pixels of which 96 make an inch. */
const PIXELS_PER_MM = 96 / 25.4

/** A picture over its caption, or two of them side by side in a table without rules. */
export function writeFigures(
  { figures, source }: Figures,
  standing: BlockStanding,
  setting: PictureSetting,
): (MarkedParagraph | Table)[] {
  const [only, ...more] = figures
  if (only === undefined) return []
  if (more.length > 0) return [writeRow(figures, standing, setting, source)]
  const { caption } = only
  const held = caption !== null || standing.keepNext === true
  const picture = writePictureLine(only, { ...standing, ...(held && { keepNext: true }) }, setting)
  const words = caption === null ? [] : [writeCaption(caption, standing, setting)]
  setting.bookmarks.mark(source, [picture, ...words])
  return [picture, ...words]
}

/** The pictures stand on one line, their captions begin on one line below. */
function writeRow(
  figures: readonly Figure[],
  standing: BlockStanding,
  setting: PictureSetting,
  source: string | undefined,
): Table {
  const measure = standing.paper?.measure ?? MEASURE
  const columns = pictureColumns(twipsOfMm(measure), figures.length)
  const held = standing.keepNext === true
  const captioned = figures.some(({ caption }) => caption !== null)
  const row = (write: (figure: Figure) => MarkedParagraph, verticalAlign: 'top' | 'bottom') => {
    const paragraphs = figures.map(write)
    setting.bookmarks.mark(source, paragraphs)
    return new TableRow({
      cantSplit: true,
      children: paragraphs.map(
        (paragraph, index) =>
          new TableCell({ ...columns[index], verticalAlign, children: [paragraph] }),
      ),
    })
  }
  const line = captioned || held ? ({ keepNext: true } as const) : {}
  const pictures = row(figure => writePictureLine(figure, line, setting), 'bottom')
  const words = () =>
    row(({ caption }) => writeCaption(caption ?? NO_CAPTION, standing, setting), 'top')
  return new Table({
    rows: captioned ? [pictures, words()] : [pictures],
    columnWidths: columns.map(({ width }) => width.size),
    width: { size: twipsOfMm(measure), type: WidthType.DXA },
    indent: { size: 0, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { marginUnitType: WidthType.DXA, top: 0, bottom: 0, left: 0, right: 0 },
    borders: NO_RULES,
  })
}

/** Columns of one width for pictures; the gap between two is room at the sides of their cells, half each. Twips. */
function pictureColumns(measure: number, count: number) {
  const gap = twipsOfMm(PICTURE_GAP / 2)
  const picture = (measure - 2 * gap * (count - 1)) / count
  const edge = (index: number) => Math.round(index * (picture + 2 * gap) - gap)
  return Array.from({ length: count }, (_, index) => {
    const [from, to] = [Math.max(0, edge(index)), Math.min(measure, edge(index + 1))]
    const [left, right] = [index === 0 ? 0 : gap, index === count - 1 ? 0 : gap]
    return {
      width: { size: to - from, type: WidthType.DXA },
      margins: { marginUnitType: WidthType.DXA, top: 0, bottom: 0, left, right },
    }
  })
}

const NO_CAPTION: PaperParagraph = { kind: 'paragraph', style: 'caption', spans: [] }

/** The one line that is as high as what stands on it: an exact height would cut the picture off. */
const ROOM = {
  before: twipsOfPt(PICTURE_SPACE_PT),
  line: 240,
  lineRule: LineRuleType.AUTO,
}

function writePictureLine(
  figure: Figure,
  { pageBreakBefore, keepNext }: BlockStanding,
  setting: PictureSetting,
): MarkedParagraph {
  const run = writePicture(figure, setting)
  return new MarkedParagraph({
    style: styleId('picture'),
    ...(pageBreakBefore && { pageBreakBefore }),
    ...(keepNext && { keepNext }),
    alignment: AlignmentType.CENTER,
    spacing: ROOM,
    children: run === null ? [] : [run],
  })
}

function writeCaption(
  caption: PaperParagraph,
  { paper, keepNext }: BlockStanding,
  { nextId }: PictureSetting,
): MarkedParagraph {
  return writeParagraph(caption, nextId, { ...(paper && { paper }), ...(keepNext && { keepNext }) })
}

/** The emblem of an office hangs over its place and moves nothing. `null` when its bytes are not at hand. */
export function writeEmblem(emblem: Emblem, setting: PictureSetting): ImageRun | null {
  const align =
    emblem.align === 'left' ? HorizontalPositionAlign.LEFT : HorizontalPositionAlign.CENTER
  return writePicture(emblem, setting, {
    horizontalPosition: { relative: HorizontalPositionRelativeFrom.MARGIN, align },
    verticalPosition: { relative: VerticalPositionRelativeFrom.PARAGRAPH, offset: 0 },
    wrap: { type: TextWrappingType.NONE },
    allowOverlap: true,
    layoutInCell: false,
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
  })
}

function writePicture(
  { media, width, height, alt }: PaperPicture,
  { nextId, pictures }: PictureSetting,
  floating?: IFloating,
): ImageRun | null {
  const image = pictures.get(media)
  if (image === null) return null
  const id = nextId()
  return new ImageRun({
    type: image.format === 'png' ? 'png' : 'jpg',
    data: image.bytes,
    transformation: { width: width * PIXELS_PER_MM, height: height * PIXELS_PER_MM },
    altText: { id: String(id), name: `ภาพ ${id}`, description: alt },
    ...(floating !== undefined && { floating }),
  })
}
