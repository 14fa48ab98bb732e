import { strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { lintDocx } from '../../../press/docx/lint'
import type { LintRule } from '../../../press/docx/lint-finding'
import { writeDocx } from '../../../press/docx/write'
import { withPart } from './parts'
import { RICH } from './rich-manuscript'

const good = await writeDocx([RICH])

test('a file as we write it has no fault', () => {
  expect(lintDocx(good)).toEqual([])
})

const DOCUMENT = 'word/document.xml'
const NOTES = 'word/footnotes.xml'
const STYLES = 'word/styles.xml'
const HEADER = 'word/header1.xml'
const JC = '<w:jc w:val="left"/><w:keepNext/>'
const FIELD =
  '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'

const CONTROL = '<w:sdt><w:sdtContent>$1</w:sdtContent></w:sdt>'
const SETTINGS = 'word/settings.xml'
const MARK = (id: number, name: string) =>
  `<w:bookmarkStart w:id="${id}" w:name="${name}"/><w:bookmarkEnd w:id="${id}"/>`
const DRAWING =
  '<w:p><w:r><w:drawing><wp:inline><wp:docPr id="5"/></wp:inline></w:drawing></w:r></w:p>'
const CHANGE = '<w:p><w:ins w:id="5" w:author="ก"/></w:p>'

test.each<[LintRule, string, string | RegExp, string]>([
  ['order', DOCUMENT, /<w:pPr>(<w:pStyle[^>]*>)/, `<w:pPr>${JC}$1`],
  ['order', DOCUMENT, '<w:cs/><w:lang w:bidi="th-TH"/>', '<w:lang w:bidi="th-TH"/><w:cs/>'],
  ['order', DOCUMENT, /(<w:tcW[^>]*>)(<w:gridSpan[^>]*>)/, '$2$1'],
  ['order', DOCUMENT, /(<w:tblW[^>]*>)(<w:tblInd[^>]*>)/, '$2$1'],
  ['order', DOCUMENT, /(<w:pgNumType[^>]*>)(<w:titlePg\/>)/, '$2$1'],
  ['order', STYLES, '<w:b/><w:bCs/>', '<w:bCs/><w:b/>'],
  ['field-without-text', HEADER, /<w:t [^>]*>๒<\/w:t>/, ''],
  ['field-without-text', DOCUMENT, '<w:body>', `<w:body>${FIELD}`],
  ['raw-tab', DOCUMENT, '>รายงาน', '>\tรายงาน'],
  ['zero-width-space', DOCUMENT, '>รายงานการ', '>รายงาน\u200bการ'],
  ['line-without-rule', STYLES, ' w:lineRule="exact"', ''],
  ['line-without-rule', DOCUMENT, ' w:lineRule="exact"', ''],
  ['table-without-width', DOCUMENT, /<w:tblW[^>]*>/, ''],
  ['table-without-width', DOCUMENT, /<w:tcW[^>]*>/, '<w:tcW w:type="auto" w:w="0"/>'],
  ['table-without-width', DOCUMENT, /<w:gridCol[^>]*>/, '<w:gridCol/>'],
  ['relationship-missing', DOCUMENT, /(<w:hyperlink[^>]*r:id=")/, '$1x'],
  ['style-missing', DOCUMENT, 'w:val="mati-title"', 'w:val="mati-none"'],
  ['style-missing', STYLES, 'w:styleId="Hyperlink"', 'w:styleId="Other"'],
  ['note-missing', NOTES, /<w:footnote w:id=.*?<\/w:footnote>/, ''],
  ['note-missing', DOCUMENT, /<w:footnoteReference [^>]*>/, ''],
  ['thai-without-cs', NOTES, /<w:cs\/>(?!.*?<w:footnoteRef)/s, ''],
  ['style-missing', NOTES, 'w:val="FootnoteText"', 'w:val="Other"'],
  ['order', DOCUMENT, /(<w:pPr>.*?<\/w:pPr>)(<w:r>.*?<\/w:r>)/s, '$2$1'],
  ['order', DOCUMENT, /(<w:trPr>.*?<\/w:trPr>)(<w:tc>.*?<\/w:tc>)/s, '$2$1'],
  ['order', DOCUMENT, /(<w:tblPr>.*?<\/w:tblPr>)(<w:tblGrid>.*?<\/w:tblGrid>)/s, '$2$1'],
  ['order', STYLES, /(<w:name [^>]*>)(<w:basedOn [^>]*>)/, '$2$1'],
  ['order', STYLES, /(<w:latentStyles.*?<\/w:latentStyles>)(.*)(<\/w:styles>)/s, '$2$1$3'],
  ['order', SETTINGS, /(<w:zoom [^>]*>)(<w:proofState [^>]*>)/, '$2$1'],
  ['order', SETTINGS, /(<w:themeFontLang [^>]*>)(<w:decimalSymbol [^>]*>)/, '$2$1'],
  ['order', 'word/numbering.xml', /(<w:start [^>]*>)(<w:numFmt [^>]*>)/, '$2$1'],
  ['order', 'word/fontTable.xml', /(<w:altName [^>]*>)(<w:charset [^>]*>)/, '$2$1'],
  ['order', 'word/footnotes.xml', '<w:pPr>', '<w:r/><w:pPr>'],
  ['asks-on-opening', SETTINGS, '<w:footnotePr>', '<w:updateFields/><w:footnotePr>'],
  ['cell-without-paragraph', DOCUMENT, /(<\/w:tcPr>)<w:p>.*?<\/w:p>/s, '$1'],
  ['section-without-size', DOCUMENT, /<w:pgSz [^>]*>/, ''],
  ['section-without-size', DOCUMENT, / w:left="1701"/, ''],
  ['bookmark-twice', DOCUMENT, '<w:body>', `<w:body>${MARK(7, 'ก')}${MARK(7, 'ข')}`],
  ['bookmark-twice', DOCUMENT, '<w:body>', `<w:body>${MARK(7, 'ก')}${MARK(8, 'ก')}`],
  ['drawing-id-twice', DOCUMENT, '<w:body>', `<w:body>${DRAWING}${DRAWING}`],
  ['change-id-twice', DOCUMENT, '<w:body>', `<w:body>${CHANGE}${CHANGE}`],
  ['header-unused', DOCUMENT, /<w:headerReference w:type="first"[^>]*>/, ''],
  ['target-missing', 'word/_rels/document.xml.rels', 'styles.xml', 'nowhere.xml'],
  [
    'type-missing',
    '[Content_Types].xml',
    /<Default ContentType="application\/xml"[^>]*>|<Override [^>]*footnotes\.xml"\/>/g,
    '',
  ],
  ['relationship-twice', 'word/_rels/document.xml.rels', 'Id="rId3"', 'Id="rId2"'],
  ['style-twice', STYLES, 'w:val="หัวข้อย่อย"', 'w:val="หัวข้อ"'],
  ['style-missing', STYLES, '<w:next w:val="mati-body"/>', '<w:next w:val="mati-none"/>'],
  ['content-control', DOCUMENT, /(<w:p>.*?<\/w:p>)/s, CONTROL],
  ['content-control', DOCUMENT, /(<w:tr>.*?<\/w:tr>)/s, CONTROL],
  ['bookmark-unpaired', DOCUMENT, /<w:bookmarkStart [^>]*>/, ''],
  ['bookmark-unpaired', DOCUMENT, /<w:bookmarkEnd [^>]*>/, ''],
  [
    'bookmark-unpaired',
    DOCUMENT,
    /(<w:bookmarkStart [^>]*>)(.*?)(<w:bookmarkEnd [^>]*>)/s,
    '$3$2$1',
  ],
  ['thai-without-fonts', STYLES, / w:cs="TH SarabunPSK"/, ''],
  ['thai-without-size', STYLES, '<w:szCs w:val="36"/>', '<w:szCs w:val="32"/>'],
  ['thai-without-bold', STYLES, '<w:b/><w:bCs/>', '<w:b/>'],
  ['thai-without-bold', DOCUMENT, '<w:b/><w:bCs/>', '<w:bCs/>'],
  ['thai-without-italic', DOCUMENT, '<w:i/><w:iCs/>', '<w:i/><w:iCs w:val="0"/>'],
  ['thai-without-cs', DOCUMENT, '<w:cs/>', ''],
  ['part-not-xml', DOCUMENT, '</w:body>', ''],
  ['part-not-xml', HEADER, '</w:hdr>', ''],
  ['part-not-xml', STYLES, '</w:styles>', ''],
])('%s in %s is found: %s', (rule, path, before, after) => {
  const findings = lintDocx(withPart(good, path, xml => xml.replace(before, after)))
  expect(new Set(findings.map(finding => finding.rule))).toEqual(new Set([rule]))
  expect(findings[0]?.place).toMatch(/\S/)
})

test.each([DOCUMENT, STYLES])('a file without %s', path => {
  const parts = { ...unzipSync(good), 'x.txt': strToU8('x') }
  const others = Object.entries(parts).filter(([name]) => name !== path)
  expect(lintDocx(zipSync(Object.fromEntries(others)))).toEqual([
    { rule: 'part-missing', place: path },
  ])
})

test('a section that names a header under a wrong number leaves the right one unused', () => {
  const wrong = withPart(good, DOCUMENT, xml =>
    xml.replace(/(<w:headerReference[^>]*r:id=")/, '$1x'),
  )
  expect(lintDocx(wrong).map(({ rule }) => rule)).toEqual(['relationship-missing', 'header-unused'])
})
