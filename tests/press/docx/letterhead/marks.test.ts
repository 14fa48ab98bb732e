import { expect, test } from 'vitest'
import { certify } from '../../../../core/copies/certify'
import { markedPaper } from '../../../../core/derive/marked-paper'
import type { Furniture, Manuscript } from '../../../../core/manuscript/manuscript'
import { lintDocx } from '../../../../press/docx/lint'
import { childOf, childrenOf, descendantsOf } from '../../../../press/docx/xml'
import { context } from '../../../core/papers'
import { paragraphTexts, partOf, treeOf, withPart } from '../parts'
import { letterheadFile } from './frame'
import { manuscriptIn } from './in-letterhead'
import { LETTER } from './letter'

const DOCUMENT = 'word/document.xml'
const frame = await letterheadFile(['{{body}}'], 'ถนนกรุงเกษม')
const OFFICE = 'สำนักงานเลขานุการคณะกรรมการสมมติ'
const CERTIFIER = { name: '', position: 'ผู้อำนวยการ', date: null } as const

function letterWith(furniture: Partial<Furniture>): Manuscript {
  const letter = markedPaper(LETTER, context('circular-letter'))
  return { ...letter, furniture: { ...letter.furniture, draftMark: null, ...furniture } }
}

/** The lines of the header or footer that the pages of a kind have. */
function storyOf(docx: Uint8Array, kind: 'header' | 'footer', pages: 'first' | 'default') {
  return paragraphTexts(treeOf(docx, storyPart(docx, kind, pages)))
}

function storyPart(docx: Uint8Array, kind: 'header' | 'footer', pages: 'first' | 'default') {
  const section = childOf(childOf(treeOf(docx, DOCUMENT), 'w:body'), 'w:sectPr')
  const reference = childrenOf(section, `w:${kind}Reference`).find(
    ({ attributes }) => attributes.get('w:type') === pages,
  )
  const relation = childrenOf(treeOf(docx, 'word/_rels/document.xml.rels')).find(
    ({ attributes }) => attributes.get('Id') === reference?.attributes.get('r:id'),
  )
  const target = relation?.attributes.get('Target') ?? 'none'
  return target.startsWith('/') ? target.slice(1) : `word/${target}`
}

test('«สำเนา» and the number of the copy stand on the first page alone, with all that the office prints there', async () => {
  const copy = certify(letterWith({ copyMark: 'สำเนาที่ ๓/๒๐' }), CERTIFIER)
  const docx = await manuscriptIn(frame, copy)
  expect(storyOf(docx, 'header', 'first')).toEqual(['สำเนา', '', OFFICE, 'สำเนาที่ ๓/๒๐'])
  expect(storyOf(docx, 'header', 'default')).toEqual(['', OFFICE])
  const [first, others] = (['first', 'default'] as const).map(pages =>
    storyOf(docx, 'footer', pages),
  )
  expect(first).toEqual(others)
  expect(first?.[0]).toContain('ถนนกรุงเกษม')
  expect(partOf(docx, storyPart(docx, 'header', 'first'))).toContain('r:embed')
  expect(lintDocx(docx)).toEqual([])
})

test('a frame whose first page has a header of its own keeps it, and bears the marks there', async () => {
  const titled = withPart(frame, DOCUMENT, xml =>
    xml
      .replace(/<w:headerReference w:type="default"/, '<w:headerReference w:type="first"')
      .replace('</w:sectPr>', '<w:titlePg/></w:sectPr>'),
  )
  const docx = await manuscriptIn(titled, letterWith({ headMark: 'สำเนาคู่ฉบับ' }))
  expect(storyOf(docx, 'header', 'first')).toEqual(['สำเนาคู่ฉบับ', '', OFFICE])
  expect(storyOf(docx, 'header', 'default').join()).not.toContain('สำเนา')
})

test('a letter without marks leaves the frame as it is: no page is set apart', async () => {
  const docx = await manuscriptIn(frame, letterWith({}))
  expect(partOf(docx, DOCUMENT)).not.toContain('w:titlePg')
  expect(storyOf(docx, 'header', 'default')).toEqual(['', OFFICE])
})

test('«ร่าง» and the grade of a secret letter stand on every page, with its number', async () => {
  const secret = letterWith({ draftMark: 'ร่าง', secrecy: 'ลับ', copyMark: 'ชุดที่ ๓ ของ ๒๐' })
  const docx = await manuscriptIn(frame, secret)
  expect(storyOf(docx, 'header', 'default')).toEqual(['ลับ', '', OFFICE, 'ร่าง  หน้า ๑ ของ ๑'])
  expect(storyOf(docx, 'header', 'first')).toEqual([
    ...storyOf(docx, 'header', 'default'),
    'ชุดที่ ๓ ของ ๒๐',
  ])
  for (const pages of ['first', 'default'] as const)
    expect(storyOf(docx, 'footer', pages).at(-1)).toBe('ลับ')
  expect(lintDocx(docx)).toEqual([])
})

test('marks that are asked for as a watermark stand behind every page, and not beside it', async () => {
  const marks = { draftMark: 'ร่าง', copyMark: 'สำเนาที่ ๓/๒๐', markStyle: 'watermark' } as const
  const docx = await manuscriptIn(frame, letterWith(marks))
  const header = treeOf(docx, storyPart(docx, 'header', 'default'))
  expect(paragraphTexts(header)).toEqual(['', OFFICE])
  const texts = [...descendantsOf(header)].flatMap(node => node.attributes.get('string') ?? [])
  expect(texts).toEqual(['ร่าง  สำเนาที่ ๓/๒๐'])
  expect(lintDocx(docx)).toEqual([])
})

test('nothing stands behind the pages of a letter that has no marks', async () => {
  const docx = await manuscriptIn(frame, letterWith({ markStyle: 'watermark' }))
  expect(partOf(docx, storyPart(docx, 'header', 'default'))).not.toContain('w:pict')
})
