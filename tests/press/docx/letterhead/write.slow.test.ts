import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { lintDocx } from '../../../../press/docx/lint'
import { writeDocx } from '../../../../press/docx/write'
import { childOf, childrenOf, descendantsOf, textOf } from '../../../../press/docx/xml'
import { anyManuscript } from '../../../arbitraries/manuscript'
import { paragraphTexts, partOf, treeOf, withPart } from '../parts'
import { manuscript, paragraph, RICH } from '../rich-manuscript'
import { letterheadFile } from './frame'
import { letterIn, manuscriptIn } from './in-letterhead'
import { LETTER } from './letter'

const DOCUMENT = 'word/document.xml'
const STYLES = 'word/styles.xml'
const frame = await letterheadFile()

const textsOf = (docx: Uint8Array, part = DOCUMENT) => paragraphTexts(treeOf(docx, part))

test('each place takes its words, and the body does not say them again', async () => {
  const docx = await letterIn(frame)
  expect(textsOf(docx)).toEqual([
    'ที่ พม ๐๒๑๘/ว',
    'วันที่ ๑๕ สิงหาคม ๒๕๖๑',
    'เรื่อง\tขอเชิญประชุมติดตามผลการดำเนินงาน ครั้งที่ ๘/๒๕๖๑',
    'เรียน\tหัวหน้าหน่วยงานตามบัญชีแจกจ่าย',
    'ด่วน',
    '\tกองต่อต้านการค้ามนุษย์',
    '\tถนนกรุงเกษม กรุงเทพฯ ๑๐๑๐๐',
    ...textsOf(docx).slice(7, -1),
    'กลุ่มติดตามและประเมินผล\nโทร. ๐ ๒๐๐๐ ๐๐๐๐',
  ])
  expect(textsOf(docx).filter(text => text.includes('พม ๐๒๑๘'))).toHaveLength(1)
  expect(lintDocx(docx)).toEqual([])
})

test("the office's header, footer, emblem and margins stay", async () => {
  const docx = await letterIn(frame)
  expect(textsOf(docx, 'word/header1.xml')).toContain('สำนักงานเลขานุการคณะกรรมการสมมติ')
  expect(partOf(docx, 'word/header1.xml')).toContain('r:embed')
  expect(partOf(docx, DOCUMENT)).toContain('w:top="2800" w:right="1300"')
  const footer = treeOf(docx, 'word/footer1.xml')
  expect(textOf(footer)).toContain('หน้า ๑ จาก ๑')
  const fields = [...descendantsOf(footer)].filter(node => node.name === 'w:fldSimple')
  expect(fields.map(field => field.attributes.get('w:instr'))).toEqual([
    ' PAGE \\* ThaiArabic ',
    ' NUMPAGES \\* ThaiArabic ',
  ])
})

test('a draft says so, a secret paper its grade, though the frame has no place for them', async () => {
  const docx = await letterIn(frame, { ...LETTER, secrecy: 'secret' })
  expect(textsOf(docx, 'word/header1.xml').at(0)).toBe('ลับ')
  expect(textsOf(docx, 'word/header1.xml').at(-1)).toBe('ร่าง')
  expect(textsOf(docx, 'word/footer1.xml').at(-1)).toBe('ลับ')
})

test('a place for a mark takes it', async () => {
  const marked = await letterheadFile(['{{body}}'], '{{ร่าง}} {{ชั้นความลับ}}')
  const docx = await letterIn(marked, { ...LETTER, secrecy: 'secret' })
  expect(textsOf(docx, 'word/footer1.xml')[0]).toMatch(/^ร่าง ลับ /)
  expect(textsOf(docx, 'word/header1.xml').join()).not.toMatch(/ลับ|ร่าง/)
})

test('without a header of its own the frame takes ours, with the number of the page', async () => {
  const unnamed = withPart(frame, DOCUMENT, xml =>
    xml.replace(/<w:(?:header|footer)Reference[^>]*>/g, ''),
  )
  const bare = withPart(unnamed, 'word/_rels/document.xml.rels', xml =>
    xml.replace(/<Relationship [^>]*(?:header|footer)1\.xml"[^>]*>/g, ''),
  )
  const docx = await letterIn(bare)
  const section = childOf(childOf(treeOf(docx, DOCUMENT), 'w:body'), 'w:sectPr')
  expect(
    childrenOf(section, 'w:headerReference').map(node => node.attributes.get('w:type')),
  ).toEqual(['default', 'first'])
  expect(childOf(section, 'w:titlePg')).toBeDefined()
  expect(lintDocx(docx)).toEqual([])
})

test("the office's styles stay as they are; ours rest on a base of their own", async () => {
  const docx = await letterIn(frame)
  const before = childrenOf(treeOf(frame, STYLES))
  const after = childrenOf(treeOf(docx, STYLES))
  expect(after.slice(0, before.length)).toEqual(before)
  const added = after.slice(before.length)
  const bases = added.map(style => childOf(style, 'w:basedOn')?.attributes.get('w:val'))
  expect(new Set(bases)).toEqual(new Set([undefined, 'mati-base']))
})

test('a style that the office took over from us and set anew is left to it', async () => {
  const own = withPart(frame, STYLES, xml =>
    xml.replace('w:styleId="office"', 'w:styleId="mati-body"'),
  )
  const styles = childrenOf(treeOf(await letterIn(own), STYLES), 'w:style')
  const body = styles.filter(style => style.attributes.get('w:styleId') === 'mati-body')
  expect(body.map(style => partColour(style))).toEqual(['1F3864'])
})

function partColour(style: Parameters<typeof childOf>[0]): string | undefined {
  return childOf(childOf(style, 'w:rPr'), 'w:color')?.attributes.get('w:val')
}

test('of two styles with one name ours takes another', async () => {
  const name = childrenOf(treeOf(await writeDocx([RICH]), STYLES), 'w:style').find(
    style => style.attributes.get('w:styleId') === 'mati-body',
  )
  const shown = childOf(name, 'w:name')?.attributes.get('w:val') ?? ''
  const same = withPart(frame, STYLES, xml => xml.replace('ชื่อหน่วยงาน', shown))
  const names = childrenOf(treeOf(await letterIn(same), STYLES), 'w:style').map(style =>
    childOf(style, 'w:name')?.attributes.get('w:val'),
  )
  expect(names).toContain(`${shown} (มติ)`)
  expect(new Set(names).size).toBe(names.length)
})

test('what a text has between braces is no place', async () => {
  const docx = await manuscriptIn(
    frame,
    manuscript([paragraph('body', 'เขียนว่า {{no}} และ {{อะไร}}')]),
  )
  expect(textsOf(docx)).toContain('เขียนว่า {{no}} และ {{อะไร}}')
})

test('the author of the frame is not the author of the letter', async () => {
  const docx = await manuscriptIn(frame, RICH)
  expect(partOf(docx, 'docProps/core.xml')).toContain('กองต่อต้านการค้ามนุษย์')
  expect(partOf(docx, 'docProps/core.xml')).not.toContain('ผู้วาดหัวกระดาษ')
})

test('the same paper in the same frame is the same file', async () => {
  expect(await letterIn(frame)).toEqual(await letterIn(frame))
})

test('whatever a paper says, it says in a letterhead too, and our lint finds nothing', async () => {
  const lone = await letterheadFile(['{{body}}', 'ท้ายหนังสือ'])
  await fc.assert(
    fc.asyncProperty(anyManuscript, async any => {
      const docx = await manuscriptIn(lone, any)
      const alone = textsOf(await writeDocx([any]))
      const said = (texts: readonly string[]) => texts.filter(text => text !== '')
      expect(said(textsOf(docx))).toEqual(said([...alone, 'ท้ายหนังสือ']))
      expect(lintDocx(docx)).toEqual([])
    }),
    { numRuns: 8 },
  )
})
