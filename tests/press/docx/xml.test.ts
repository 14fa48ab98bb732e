import { expect, test } from 'vitest'
import { readXml, textOf } from '../../../press/docx/xml'
import { outline } from './parts'

test('elements, attributes, text and entities are read', () => {
  const tree = readXml(
    `<?xml version="1.0"?><!-- ก --><a x="1 &gt; 0" y='"'><b/>ข &amp; &#3585;<c >&lt;</c></a>`,
  )
  expect(tree && outline(tree)).toBe('a x=1 > 0 y=" «ข & ก»\n  b\n  c «<»')
  expect(tree && textOf(tree)).toBe('ข & ก<')
})

test.each(['', 'ก', '<a>', '</a>', '<a></b>', '<a/><b/>', '<a x=1/>', '<a><b></a></b>', '<a'])(
  '%s is not XML',
  source => {
    expect(readXml(source)).toBeNull()
  },
)
