import { expect, test } from 'vitest'
import { composePlain } from '../../../core/compose/plain'

test('each line is a paragraph, # a heading, empty lines nothing', () => {
  const { blocks } = composePlain('# ข่าว\n\nวันที่ 15 สิงหาคม 2561\r\n  ต่อ  \n', 'thai')
  expect(blocks).toEqual([
    { kind: 'paragraph', style: 'heading', spans: [{ text: 'ข่าว' }] },
    { kind: 'paragraph', style: 'body', spans: [{ text: 'วันที่ ๑๕ สิงหาคม ๒๕๖๑' }] },
    { kind: 'paragraph', style: 'body', spans: [{ text: 'ต่อ' }] },
  ])
})

test.each([
  ['the first heading', 'คำนำ\n# เรื่องที่ 1', 'เรื่องที่ ๑'],
  ['the first words', `${'ประชุม '.repeat(30)}`, `${'ประชุม '.repeat(11).trim()}…`],
  ['nothing of nothing', '', ''],
])('the title is %s', (_, text, title) => {
  expect(composePlain(text, 'thai').properties.title).toBe(title)
})
