import { expect, test } from 'vitest'
import { isPlainText, type RichText, richText } from '../../../core/model/rich-text'

test.each<[string, RichText, boolean]>([
  ['lines of words', richText('ขาดล่าม\nในบางพื้นที่'), true],
  ['nothing', [], true],
  ['words in bold', [{ kind: 'paragraph', spans: [{ text: 'ขาดล่าม', bold: true }] }], false],
  ['words with a note', [{ kind: 'paragraph', spans: [{ text: 'ก', note: 'ข' }] }], false],
  [
    'a list',
    [{ kind: 'list', ordered: false, items: [{ level: 0, spans: [{ text: 'ก' }] }] }],
    false,
  ],
])('%s: plain or not', (_what, text, plain) => {
  expect(isPlainText(text)).toBe(plain)
})
