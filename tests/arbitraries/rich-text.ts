import * as fc from 'fast-check'
import {
  normalizeText,
  type RichText,
  type TextBlock,
  type TextSpan,
} from '../../core/model/rich-text'
import { anyPicture } from './picture'

/** Words that are hard for typesetters: ำ, stacked marks, digits of both kinds, Latin, ๆ. */
const words = fc.constantFrom(
  'การประชุม',
  'น้ำใจ',
  'ผู้เสียหาย',
  'ที่ ',
  'ต่าง ๆ ',
  '๑๕ สิงหาคม 2561',
  '12.00 น.',
  'NRM2',
  ' ',
  'ปฏิบัติงานอย่างเป็นรูปธรรม',
  '\n',
)

/** The words of a footnote: some of them, or none yet. */
const anyNoteText = fc.array(words, { maxLength: 4 }).map(found => found.join(''))

/** A stretch of text with a note after it, or a note alone. */
const anyNoted: fc.Arbitrary<TextSpan> = fc
  .tuple(fc.oneof(anyFace(), fc.constant({ text: '' })), anyNoteText)
  .map(([face, note]) => ({ ...face, note }))

/** A stretch of text in any face, without notes; a linked one carries an address as its words. */
export const anyPlainSpan: fc.Arbitrary<TextSpan> = fc.oneof(
  { weight: 8, arbitrary: anyFace() },
  {
    weight: 1,
    arbitrary: fc.constant({ text: 'http://example.org/15', link: 'http://example.org/15' }),
  },
)

function anyFace(): fc.Arbitrary<TextSpan> {
  const on = fc.constant(true as const)
  return fc.record({ text: words, bold: on, italic: on, underline: on }, { requiredKeys: ['text'] })
}

const anySpans = fc.array(
  fc.oneof({ weight: 9, arbitrary: anyPlainSpan }, { weight: 2, arbitrary: anyNoted }),
  { maxLength: 3 },
)

const anyBlock: fc.Arbitrary<TextBlock> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('paragraph' as const), spans: anySpans }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('list' as const),
      ordered: fc.boolean(),
      items: fc.array(fc.record({ level: fc.nat(2), spans: anySpans }), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
  },
  { weight: 1, arbitrary: anyTable() },
  {
    weight: 1,
    arbitrary: anyPicture.map(picture => ({ kind: 'picture' as const, picture })),
  },
)

function anyTable(): fc.Arbitrary<TextBlock> {
  return fc.integer({ min: 1, max: 3 }).chain(columns =>
    fc.record({
      kind: fc.constant('table' as const),
      header: fc.boolean(),
      rows: fc.array(
        fc.array(fc.array(anySpans, { minLength: 1, maxLength: 2 }), {
          minLength: columns,
          maxLength: columns,
        }),
        { minLength: 1, maxLength: 3 },
      ),
    }),
  )
}

/** Any text a person could write, in the canonical form of `normalizeText`. */
export const anyRichText: fc.Arbitrary<RichText> = fc
  .array(anyBlock, { maxLength: 3 })
  .map(normalizeText)
