import { expect, test } from 'vitest'
import { descendantsOf } from '../../../../press/docx/xml'
import { treeOf } from '../parts'
import { RICH } from '../rich-manuscript'
import { manuscriptIn } from './in-letterhead'
import { PLACE, relation, smallFrame } from './small-frame'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const NOTE = `<w:footnote w:id="2"><w:p><w:r><w:t>เชิงอรรถของแบบ</w:t></w:r></w:p></w:footnote>`

test('notes lie in the order of their marks, that of the frame behind those of the letter', async () => {
  const frame = smallFrame({
    place: `${PLACE}<w:p><w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
    parts: { 'word/footnotes.xml': `<w:footnotes xmlns:w="${W}">${NOTE}</w:footnotes>` },
    relations: [relation('n', 'footnotes', 'footnotes.xml')],
  })
  const docx = await manuscriptIn(frame, RICH)
  const ids = (part: string, wanted: string) =>
    [...descendantsOf(treeOf(docx, part))]
      .filter(({ name, attributes }) => name === wanted && !attributes.has('w:type'))
      .map(({ attributes }) => attributes.get('w:id'))
  const marks = ids('word/document.xml', 'w:footnoteReference')
  expect(marks.length).toBeGreaterThan(1)
  expect(marks.at(-1)).toBe('2')
  expect(ids('word/footnotes.xml', 'w:footnote')).toEqual(marks)
})
