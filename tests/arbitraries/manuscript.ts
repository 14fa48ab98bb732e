import * as fc from 'fast-check'
import type {
  Block,
  Cell,
  Furniture,
  Manuscript,
  Paragraph,
  Row,
  Span,
} from '../../core/manuscript/manuscript'
import { STYLES, type StyleName } from '../../core/paper/paper'
import { SHOWN_MEDIA } from './picture'
import { anyPlainSpan } from './rich-text'

const anyStyle = fc.constantFrom(...(Object.keys(STYLES) as StyleName[]))

/** Words of every script a paper may hold, with tabs, breaks and what a paste brings along. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom('ที่ประชุม', 'น้ำ', 'ๆ ', '๑๒', '3/2561', 'Word', '\t', '\n', ' ', '“”', '<&>'),
      fc.constantFrom('\u200b', '\u0000', '\r\n', '\ud800', 'CURRENT', '{x}', '😀', '\u00a0'),
      fc.string({ maxLength: 4, unit: 'binary' }),
    ),
    { maxLength: 6 },
  )
  .map(words => words.join(''))

const anySource = fc.option(fc.constantFrom('a1', 'a2', 'x'.repeat(65), ''), { nil: undefined })

/** Words with a footnote, of a line or of more than a page. */
const anyNotedSpan: fc.Arbitrary<Span> = fc
  .record({
    text: anyText,
    mark: fc.constantFrom('๑', '12', '๑๐๐'),
    words: anyText,
    times: fc.constantFrom(1, 1, 1, 1, 1, 1, 1, 8, 100),
  })
  .map(({ text, mark, words, times }) => ({ text, note: { mark, text: words.repeat(times) } }))

/** One paragraph in any style. */
const anyParagraph: fc.Arbitrary<Paragraph> = fc
  .record({
    style: anyStyle,
    spans: fc.array(
      fc.oneof(
        anyPlainSpan.map(({ note: _, ...span }): Span => span),
        anyNotedSpan,
        anyText.map(text => ({ text })),
        anyText.map(text => ({ text, size: 20 })),
      ),
      { maxLength: 4 },
    ),
    source: anySource,
  })
  .map(({ source, ...rest }) => ({
    kind: 'paragraph',
    ...rest,
    ...(source !== undefined && { source }),
  }))

const anyCell: fc.Arbitrary<Cell> = fc.record({
  paragraphs: fc.array(anyParagraph, { maxLength: 2 }),
})

/** A row over so many columns; one in four is a single cell across all of them. */
function anyRow(columns: number): fc.Arbitrary<Row> {
  const full = fc.array(anyCell, { minLength: columns, maxLength: columns })
  const across = anyCell.map(cell => [{ ...cell, across: columns }])
  const reach = fc.record({ down: fc.integer({ min: 1, max: 4 }), repeats: fc.constant(true) })
  const down = fc
    .tuple(fc.array(anyCell, { maxLength: columns }), reach)
    .map(([cells, more]) => cells.map((cell, at) => (at === 0 ? { ...cell, ...more } : cell)))
  return fc.record({
    cells: fc.oneof(
      { weight: 3, arbitrary: full },
      { weight: 1, arbitrary: across },
      { weight: 1, arbitrary: down as fc.Arbitrary<Cell[]> },
    ),
    source: fc.constantFrom('row-1', 'row-2'),
  })
}

const anyTable: fc.Arbitrary<Block> = fc.integer({ min: 1, max: 4 }).chain(columns =>
  fc.record(
    {
      kind: fc.constant('table' as const),
      columns: fc.constant(Array.from({ length: columns }, () => 160 / columns)),
      header: fc.array(anyRow(columns), { maxLength: 1 }),
      rows: fc.array(anyRow(columns), { maxLength: 3 }),
      rules: fc.constantFrom('all' as const, 'none' as const),
      flush: fc.constant(true as const),
    },
    { requiredKeys: ['kind', 'columns', 'header', 'rows', 'rules'] },
  ),
)

const anySection: fc.Arbitrary<Block> = fc.record(
  {
    kind: fc.constant('section' as const),
    orientation: fc.constantFrom('portrait' as const, 'landscape' as const),
    numbering: fc.constantFrom('none' as const, 'letters' as const, 'numbers' as const),
  },
  { requiredKeys: ['kind', 'orientation'] },
)

/** A picture that is there, or one that nobody has. */
const anyPaperPicture = fc.record({
  media: fc.constantFrom(...SHOWN_MEDIA.keys(), 'f'.repeat(64)),
  width: fc.integer({ min: 1, max: 400 }),
  height: fc.integer({ min: 1, max: 600 }),
  alt: fc.constantFrom('ลายทดสอบ', '<&">'),
})
const anyFigure = fc.record({
  picture: anyPaperPicture,
  caption: fc.option(
    anyParagraph.map(caption => ({
      ...caption,
      style: 'caption' as const,
      spans: caption.spans.map(({ note: _, ...span }) => span),
    })),
  ),
})

const anyBars: fc.Arbitrary<Block> = fc.record({
  kind: fc.constant('bars' as const),
  rows: fc.array(
    fc.record({
      label: anyText,
      parts: fc.array(
        fc.record({
          value: fc.integer({ min: 0, max: 9 }),
          tone: fc.constantFrom('full' as const, 'striped' as const, 'empty' as const),
          word: anyText,
        }),
        { maxLength: 3 },
      ),
    }),
    { maxLength: 3 },
  ),
  most: fc.integer({ min: 0, max: 20 }),
  widths: fc.constant([40, 60, 60] as const),
})

/** Any block that the press can be asked to set. */
const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  { weight: 6, arbitrary: anyParagraph },
  { weight: 2, arbitrary: anyTable },
  fc.record({
    kind: fc.constant('signature' as const),
    closing: fc.constantFrom('', 'ขอแสดงความนับถือ'),
    lines: fc.array(anyText, { maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('signature' as const),
    place: fc.constant('foot' as const),
    closing: fc.constant('สำเนาถูกต้อง'),
    lines: fc.array(anyText, { maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('signature' as const),
    place: fc.constant('corner' as const),
    closing: fc.constant(''),
    lines: fc.array(anyText, { maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('room' as const), height: fc.integer({ min: 0, max: 100 }) }),
  fc.record({
    kind: fc.constant('room' as const),
    height: fc.integer({ min: 0, max: 40 }),
    emblem: anyPaperPicture.map(picture => ({ ...picture, align: 'center' as const })),
  }),
  fc.record({
    kind: fc.constant('figures' as const),
    figures: fc
      .array(anyFigure, { maxLength: 2 })
      .map(figures => figures.map(({ picture, caption }) => ({ ...picture, caption }))),
  }),
  anyBars,
  fc.record({ kind: fc.constant('page-break' as const) }),
  anySection,
  fc.record({
    kind: fc.constant('contents' as const),
    depth: fc.constantFrom(2 as const, 3 as const),
    digits: fc.constantFrom('thai' as const, 'arabic' as const),
  }),
)

const anyFurniture: fc.Arbitrary<Furniture> = fc.record({
  pageNumbers: fc.boolean(),
  catchwords: fc.boolean(),
  digits: fc.constantFrom('thai', 'arabic'),
  copyMark: fc.constantFrom(null, 'สำเนาที่ ๓/๒๐'),
  draftMark: fc.constantFrom(null, 'ร่าง'),
  markStyle: fc.constantFrom('mark', 'watermark'),
  secrecy: fc.constantFrom(null, null, 'ลับที่สุด'),
  headMark: fc.constantFrom(null, 'สำเนา'),
  lineNumbers: fc.boolean(),
  runningHead: fc.constantFrom('', 'รายงานผลการถอดบทเรียน'),
  runningFoot: fc.constantFrom('', 'กองต่อต้านการค้ามนุษย์'),
})

/** Any manuscript, of up to eight blocks. */
export const anyManuscript: fc.Arbitrary<Manuscript> = fc.record({
  properties: fc.record({
    title: anyText,
    subject: anyText,
    organisation: anyText,
    documentId: fc.constantFrom('', 'm1', 'm2'),
    date: fc.constantFrom(null, '2018-08-15'),
  }),
  furniture: anyFurniture,
  blocks: fc.array(anyBlock, { maxLength: 8 }),
})
