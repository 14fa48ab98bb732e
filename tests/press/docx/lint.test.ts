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
  ['relationship-missing', DOCUMENT, /(<w:headerReference[^>]*r:id=")/, '$1x'],
  ['style-missing', DOCUMENT, 'w:val="mati-title"', 'w:val="mati-none"'],
  ['style-missing', STYLES, 'w:styleId="Hyperlink"', 'w:styleId="Other"'],
  ['note-missing', NOTES, /<w:footnote w:id=.*?<\/w:footnote>/, ''],
  ['note-missing', DOCUMENT, /<w:footnoteReference [^>]*>/, ''],
  ['thai-without-cs', NOTES, '<w:cs/>', ''],
  ['style-missing', NOTES, 'w:val="FootnoteText"', 'w:val="Other"'],
  ['control-id-twice', DOCUMENT, '<w:id w:val="2"/>', '<w:id w:val="1"/>'],
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
  expect(findings[0]?.place).toMatch(/^word\//)
})

test.each([DOCUMENT, STYLES])('a file without %s', path => {
  const parts = { ...unzipSync(good), 'x.txt': strToU8('x') }
  const others = Object.entries(parts).filter(([name]) => name !== path)
  expect(lintDocx(zipSync(Object.fromEntries(others)))).toEqual([
    { rule: 'part-missing', place: path },
  ])
})
