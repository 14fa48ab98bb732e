import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { certify } from '../../../core/copies/certify'
import type { Block } from '../../../core/manuscript/manuscript'
import { STYLES } from '../../../core/paper/paper'
import { lintDocx } from '../../../press/docx/lint'
import { writeDocx } from '../../../press/docx/write'
import { childOf, childrenOf, descendantsOf, textOf } from '../../../press/docx/xml'
import { markedTexts } from './marked'
import { outline, paragraphTexts, partOf, treeOf } from './parts'
import { cell, FURNITURE, manuscript, paragraph, RICH, row } from './rich-manuscript'

async function bodyOf(blocks: Parameters<typeof manuscript>[0]): Promise<string> {
  const document = treeOf(await writeDocx([manuscript(blocks)]), 'word/document.xml')
  return childrenOf(childOf(document, 'w:body'))
    .map(child => outline(child))
    .join('\n')
}

test('an agenda item as document.xml', async () => {
  expect(
    await bodyOf([
      paragraph('agenda', 'ระเบียบวาระที่ ๑\tเรื่องแจ้ง', 'agenda-1'),
      paragraph('body', [
        { text: 'รับทราบ TIP\n' },
        { text: 'โดยเร็ว', bold: true, italic: true, underline: true },
      ]),
    ]),
  ).toMatchInlineSnapshot(`
    "p
      pPr
        pStyle val=mati-agenda
        spacing before=0
      bookmarkStart id=1 name=_m_agenda__1
      r
        rPr
          cs
          lang bidi=th-TH
        t xml:space=preserve «ระเบียบวาระที่ ๑»
        tab
        t xml:space=preserve «เรื่องแจ้ง»
      bookmarkEnd id=1
    p
      pPr
        pStyle val=mati-body
      r
        rPr
          cs
          lang bidi=th-TH
        t xml:space=preserve «รับทราบ »
      r
        t xml:space=preserve «TIP»
        br
      r
        rPr
          b
          bCs
          i
          iCs
          u val=single
          cs
          lang bidi=th-TH
        t xml:space=preserve «โดยเร็ว»
    sectPr
      headerReference type=default r:id=rId6
      headerReference type=first r:id=rId7
      footnotePr
        numFmt val=thaiNumbers
      pgSz w=11906 h=16838 orient=portrait
      pgMar top=1417 right=1134 bottom=1134 left=1701 header=692 footer=602 gutter=0
      pgNumType start=1 fmt=thaiNumbers
      titlePg
      docGrid linePitch=360"
  `)
})

test('a table as document.xml', async () => {
  expect(
    await bodyOf([
      {
        kind: 'table',
        columns: [60, 100],
        header: [row([cell('ข้อสั่งการ', 'cell-head', 2)])],
        rows: [row([cell('ก'), cell('ข', 'cell-center')], 'action-1')],
        rules: 'all',
      },
    ]),
  ).toMatchInlineSnapshot(`
    "tbl
      tblPr
        tblW type=dxa w=9071
        tblInd type=dxa w=0
        tblBorders
          top val=single color=auto sz=4 space=0
          left val=single color=auto sz=4 space=0
          bottom val=single color=auto sz=4 space=0
          right val=single color=auto sz=4 space=0
          insideH val=single color=auto sz=4 space=0
          insideV val=single color=auto sz=4 space=0
        tblLayout type=fixed
        tblCellMar
          top type=dxa w=40
          left type=dxa w=108
          bottom type=dxa w=40
          right type=dxa w=108
      tblGrid
        gridCol w=3402
        gridCol w=5669
      tr
        trPr
          cantSplit
          tblHeader
        tc
          tcPr
            tcW type=dxa w=9071
            gridSpan val=2
          p
            pPr
              pStyle val=mati-cell-head
              keepNext
            r
              rPr
                cs
                lang bidi=th-TH
              t xml:space=preserve «ข้อสั่งการ»
      tr
        trPr
          cantSplit
        tc
          tcPr
            tcW type=dxa w=3402
          p
            pPr
              pStyle val=mati-cell
            bookmarkStart id=1 name=_m_action__1
            r
              rPr
                cs
                lang bidi=th-TH
              t xml:space=preserve «ก»
            bookmarkEnd id=1
        tc
          tcPr
            tcW type=dxa w=5669
          p
            pPr
              pStyle val=mati-cell-center
            bookmarkStart id=2 name=_m2_action__1
            r
              rPr
                cs
                lang bidi=th-TH
              t xml:space=preserve «ข»
            bookmarkEnd id=2
    p
      pPr
        pStyle val=mati-room
        spacing line=20 lineRule=exact
    sectPr
      headerReference type=default r:id=rId6
      headerReference type=first r:id=rId7
      footnotePr
        numFmt val=thaiNumbers
      pgSz w=11906 h=16838 orient=portrait
      pgMar top=1417 right=1134 bottom=1134 left=1701 header=692 footer=602 gutter=0
      pgNumType start=1 fmt=thaiNumbers
      titlePg
      docGrid linePitch=360"
  `)
})

test('a signature keeps together on its axis, with room to sign', async () => {
  expect(
    await bodyOf([
      { kind: 'signature', closing: 'ขอแสดงความนับถือ', lines: ['(ประธาน)', 'รองปลัดกระทรวง'] },
    ]),
  ).toMatchInlineSnapshot(`
    "p
      pPr
        pStyle val=mati-signature
        keepNext
        spacing before=240
      r
        rPr
          cs
          lang bidi=th-TH
        t xml:space=preserve «ขอแสดงความนับถือ»
    p
      pPr
        pStyle val=mati-signature
        keepNext
        spacing before=1204
      r
        rPr
          cs
          lang bidi=th-TH
        t xml:space=preserve «(ประธาน)»
    p
      pPr
        pStyle val=mati-signature
        spacing before=0
      r
        rPr
          cs
          lang bidi=th-TH
        t xml:space=preserve «รองปลัดกระทรวง»
    sectPr
      headerReference type=default r:id=rId6
      headerReference type=first r:id=rId7
      footnotePr
        numFmt val=thaiNumbers
      pgSz w=11906 h=16838 orient=portrait
      pgMar top=1417 right=1134 bottom=1134 left=1701 header=692 footer=602 gutter=0
      pgNumType start=1 fmt=thaiNumbers
      titlePg
      docGrid linePitch=360"
  `)
})

test('breaks and room: a page break moves into the next paragraph, tables stay apart', async () => {
  const table = {
    kind: 'table' as const,
    columns: [160],
    header: [],
    rows: [row([cell('ก')])],
    rules: 'none' as const,
  }
  const document = treeOf(
    await writeDocx([
      manuscript([
        { kind: 'room', height: 30 },
        { kind: 'page-break' },
        paragraph('body', 'หน้าสอง'),
        table,
        table,
        { kind: 'page-break' },
        table,
      ]),
    ]),
    'word/document.xml',
  )
  const blocks = childrenOf(childOf(document, 'w:body')).map(block => {
    const setting = childOf(block, 'w:pPr')
    const line = childOf(setting, 'w:spacing')?.attributes.get('w:line')
    const breaks = childOf(setting, 'w:pageBreakBefore') !== undefined
    return [block.name, line, breaks ? 'new page' : ''].filter(Boolean).join(' ')
  })
  expect(blocks).toEqual([
    'w:p 1701',
    'w:p new page',
    'w:tbl',
    'w:p 20',
    'w:tbl',
    'w:p 20 new page',
    'w:tbl',
    'w:p 20',
    'w:sectPr',
  ])
})

test.each([
  ['thai', ' PAGE \\* ThaiArabic ', '\t- ๒ -'],
  ['arabic', ' PAGE ', '\t- 2 -'],
] as const)('page numbers with %s digits', async (digits, instruction, text) => {
  const docx = await writeDocx([manuscript([paragraph('body', 'ก')], { digits })])
  const headers = ['word/header1.xml', 'word/header2.xml'].map(path => treeOf(docx, path))
  expect(headers.map(header => paragraphTexts(header))).toEqual([[text], ['']])
  const fields = headers
    .flatMap(header => [...descendantsOf(header)])
    .filter(node => node.name === 'w:fldSimple')
  expect(fields.map(field => field.attributes.get('w:instr'))).toEqual([instruction])
})

test('the marks stand in the headers: the copy on the first page, the draft on all', async () => {
  const docx = await writeDocx([
    manuscript([paragraph('body', 'ก')], { copyMark: 'สำเนาที่ ๓/๒๐', draftMark: 'ร่าง' }),
  ])
  const texts = ['word/header1.xml', 'word/header2.xml'].map(path =>
    paragraphTexts(treeOf(docx, path)),
  )
  expect(texts).toEqual([['\t- ๒ -\tร่าง'], ['\t\tร่าง  สำเนาที่ ๓/๒๐']])
  expect(partOf(docx, 'docProps/custom.xml')).toContain('สำเนาที่ ๓/๒๐')
})

const HEADS = ['word/header1.xml', 'word/header2.xml']

test('a secret paper says so above and below, with its pages and copies counted', async () => {
  const secret = { secrecy: 'ลับ', copyMark: 'ชุดที่ ๒ ของ ๓' }
  const blocks = [paragraph('body', 'ก')]
  const counted = () => ({ headings: [], total: 5 })
  const docx = await writeDocx([manuscript(blocks, secret), manuscript(blocks)], counted)
  const texts = (paths: readonly string[]) =>
    paths.map(path => paragraphTexts(treeOf(docx, path)).join('|'))
  expect(texts(HEADS)).toEqual(['ลับ|\t\tหน้า ๒ ของ ๕', 'ลับ|\t\tชุดที่ ๒ ของ ๓  หน้า ๑ ของ ๕'])
  const feet = ['word/footer1.xml', 'word/footer2.xml', 'word/footer3.xml', 'word/footer4.xml']
  expect(texts(feet)).toEqual(['ลับ', 'ลับ', '', ''])
  expect(lintDocx(docx)).toEqual([])
})

test('as a watermark the marks stand behind the text, solid and grey', async () => {
  const marks = { copyMark: 'สำเนาที่ ๓/๒๐', draftMark: 'ร่าง', markStyle: 'watermark' } as const
  const docx = await writeDocx([manuscript([paragraph('body', 'ก')], marks)])
  for (const path of HEADS) {
    const part = partOf(docx, path)
    expect(part).toContain('string="ร่าง  สำเนาที่ ๓/๒๐"')
    expect(part).toContain('fillcolor="#D9D9D9"')
    expect(paragraphTexts(treeOf(docx, path)).join('')).not.toContain('สำเนา')
  }
})

test('a paper with a watermark has the same bytes each time it is written', async () => {
  const marked = manuscript([paragraph('body', 'ก')], { draftMark: 'ร่าง', markStyle: 'watermark' })
  expect(await writeDocx([marked])).toEqual(await writeDocx([marked]))
})

test('a review copy counts its lines anew on each page', async () => {
  const docx = await writeDocx([manuscript([paragraph('body', 'ก')], { lineNumbers: true })])
  const document = treeOf(docx, 'word/document.xml')
  const [numbers] = [...descendantsOf(document)].filter(node => node.name === 'w:lnNumType')
  expect(numbers && outline(numbers)).toBe('lnNumType countBy=1 restart=newPage distance=283')
})

test('what certifies a copy stands in a frame at the lower edge, สำเนา in the first header', async () => {
  const copy = certify(manuscript([paragraph('body', 'ก')]), {
    name: '',
    position: 'นักพัฒนาสังคมชำนาญการ',
    date: null,
  })
  const docx = await writeDocx([copy])
  expect(paragraphTexts(treeOf(docx, 'word/header2.xml'))).toEqual(['\tสำเนา'])
  const frames = [...descendantsOf(treeOf(docx, 'word/document.xml'))].filter(
    node => node.name === 'w:framePr',
  )
  expect(frames).toHaveLength(4)
  for (const frame of frames) expect(frame.attributes.get('w:yAlign')).toBe('bottom')
})

test('a table of contents is a field with its entries, each a link to its heading', async () => {
  const contents = { kind: 'contents', depth: 2, digits: 'thai' } as const
  const headings = [
    paragraph('title', 'รายงาน'),
    paragraph('heading', '๑. ก'),
    paragraph('agenda', 'ข\tค'),
  ]
  const given = [manuscript([contents, ...headings]), manuscript([contents, ...headings])]
  const docx = await writeDocx(given, () => ({ headings: ['', '๓', '๔'], total: 4 }))
  const document = treeOf(docx, 'word/document.xml')
  expect(paragraphTexts(document).slice(0, 2)).toEqual(['๑. ก\t๓', 'ข ค\t๔'])
  const nodes = [...descendantsOf(document)]
  const attributes = (name: string, key: string) =>
    nodes.filter(node => node.name === name).map(node => node.attributes.get(key))
  const names = attributes('w:bookmarkStart', 'w:name')
  expect(new Set(names).size).toBe(6)
  expect(names).toEqual(expect.arrayContaining(attributes('w:hyperlink', 'w:anchor')))
  const codes = nodes.filter(node => node.name === 'w:instrText').map(node => textOf(node))
  expect(codes).toEqual([' TOC \\o "2-2" \\h \\z \\u ', ' TOC \\o "2-2" \\h \\z \\u '])
  expect(attributes('w:fldSimple', 'w:instr').slice(0, 1)).toEqual([' PAGEREF _Toc0_1 \\h '])
  expect(lintDocx(docx)).toEqual([])
})

test('sections turn their pages and count them in their own way', async () => {
  const portrait = { kind: 'section', orientation: 'portrait' } as const
  const words = paragraph('body', 'ก')
  const docx = await writeDocx([
    manuscript([
      { ...portrait, numbering: 'none' },
      words,
      { ...portrait, numbering: 'letters' },
      words,
      { ...portrait, numbering: 'numbers' },
      words,
      { ...portrait, orientation: 'landscape' },
      words,
    ]),
  ])
  const document = treeOf(docx, 'word/document.xml')
  const sections = [...descendantsOf(document)].filter(node => node.name === 'w:sectPr')
  const shown = sections.map(section =>
    [childOf(section, 'w:pgSz'), childOf(section, 'w:pgNumType')].map(
      node => node && outline(node),
    ),
  )
  const upright = 'pgSz w=11906 h=16838 orient=portrait'
  expect(shown).toEqual([
    [upright, 'pgNumType start=1 fmt=thaiNumbers'],
    [upright, 'pgNumType start=1 fmt=thaiLetters'],
    [upright, 'pgNumType start=1 fmt=thaiNumbers'],
    ['pgSz w=16838 h=11906 orient=landscape', 'pgNumType fmt=thaiNumbers'],
  ])
  const heads = [1, 2, 3, 4, 5, 6, 7, 8].map(
    number => paragraphTexts(treeOf(docx, `word/header${number}.xml`))[0],
  )
  expect(heads).toEqual(['', '', '\t- ข -', '\t- ก -', '\t- ๒ -', '', '\t- ๒ -', '\t- ๒ -'])
})

test('links are relationships, and only addresses that Word can open', async () => {
  const links = [
    'https://www.thaigov.go.th/ข่าว?a=1&b=2',
    'mailto:a@b.go.th',
    'http://',
    'mailto:a@b@c',
    'javascript:1',
  ]
  const docx = await writeDocx([
    manuscript([
      paragraph(
        'body',
        links.map(link => ({ text: `ที่ ${link}`, link })),
      ),
    ]),
  ])
  const relations = treeOf(docx, 'word/_rels/document.xml.rels')
  const targets = childrenOf(relations)
    .filter(relation => relation.attributes.get('TargetMode') === 'External')
    .map(relation => relation.attributes.get('Target'))
  expect(targets).toEqual([
    'https://www.thaigov.go.th/%E0%B8%82%E0%B9%88%E0%B8%B2%E0%B8%A7?a=1&b=2',
    'mailto:a@b.go.th',
  ])
  expect(paragraphTexts(treeOf(docx, 'word/document.xml'))[0]).toBe(
    links.map(link => `ที่ ${link}`).join(''),
  )
})

test('a footnote: Word counts its number, in the text and before the words of the note', async () => {
  const spans = [
    { text: 'ตามระเบียบ', bold: true as const, note: { mark: '๑', text: 'ข้อ ๒๕\nวรรคสอง' } },
    { text: ' ต่อ' },
  ]
  const docx = await writeDocx([manuscript([paragraph('body', spans)])])
  const [body] = treeOf(docx, 'word/document.xml').children
  const [marked] = body && typeof body !== 'string' ? body.children : []
  expect(marked && typeof marked !== 'string' && outline(marked)).toMatchInlineSnapshot(`
    "p
      pPr
        pStyle val=mati-body
        spacing before=0
      r
        rPr
          b
          bCs
          cs
          lang bidi=th-TH
        t xml:space=preserve «ตามระเบียบ»
      r
        rPr
          rStyle val=FootnoteReference
          b
          bCs
          cs
          lang bidi=th-TH
        footnoteReference id=1
      r
        rPr
          cs
          lang bidi=th-TH
        t xml:space=preserve « ต่อ»"
  `)
  const [, , note] = treeOf(docx, 'word/footnotes.xml').children
  expect(note && typeof note !== 'string' && outline(note)).toMatchInlineSnapshot(`
    "footnote id=1
      p
        pPr
          pStyle val=FootnoteText
        r
          rPr
            rStyle val=FootnoteReference
            cs
            lang bidi=th-TH
          footnoteRef
        r
          rPr
            cs
            lang bidi=th-TH
          tab
          t xml:space=preserve «ข้อ ๒๕»
          br
          t xml:space=preserve «วรรคสอง»"
  `)
})

test('each manuscript is a section that counts its pages from one, with its own marks', async () => {
  const copies = [1, 2, 3].map(number => ({
    ...RICH,
    furniture: { ...FURNITURE, copyMark: `สำเนาที่ ${number}` },
  }))
  const docx = await writeDocx(copies)
  const document = treeOf(docx, 'word/document.xml')
  const sections = [...descendantsOf(document)].filter(node => node.name === 'w:sectPr')
  expect(
    sections.map(section => childOf(section, 'w:pgNumType')?.attributes.get('w:start')),
  ).toEqual(['1', '1', '1'])
  const once = paragraphTexts(treeOf(await writeDocx([RICH]), 'word/document.xml'))
  expect(paragraphTexts(document)).toEqual([...once, ...once, ...once])
  expect(partOf(docx, 'docProps/custom.xml')).toContain('สำเนาที่ 1, สำเนาที่ 2, สำเนาที่ 3')
})

test('the file carries its title and its own day, and equal manuscripts give equal bytes', async () => {
  const docx = await writeDocx([RICH])
  const core = partOf(docx, 'docProps/core.xml')
  expect(core).toContain('<dc:title>รายงานการประชุม ครั้งที่ ๘/๒๕๖๑</dc:title>')
  expect(core.match(/2018-08-15T00:00:00Z/g)).toHaveLength(2)
  expect(Object.keys(unzipSync(docx))[0]).toBe('[Content_Types].xml')
  expect(await writeDocx([structuredClone(RICH)])).toEqual(docx)
})

test('every style of the paper is there under its Thai name, none by chance twice', async () => {
  const styles = childrenOf(treeOf(await writeDocx([RICH]), 'word/styles.xml'), 'w:style')
  const names = styles.map(style => childOf(style, 'w:name')?.attributes.get('w:val'))
  expect(names).toEqual(expect.arrayContaining(Object.values(STYLES).map(style => style.name)))
  expect(new Set(names).size).toBe(names.length)
})

test('the styles in numbers', async () => {
  const styles = childrenOf(treeOf(await writeDocx([RICH]), 'word/styles.xml'), 'w:style')
  const shown = styles.filter(style =>
    /^(mati-(body|agenda|signature)|Normal)$/.test(style.attributes.get('w:styleId') ?? ''),
  )
  expect(shown.map(style => outline(style)).join('\n')).toMatchInlineSnapshot(`
    "style type=paragraph default=1 styleId=Normal
      name val=Normal
      qFormat
      pPr
        widowControl
        spacing before=0 after=0 line=362 lineRule=exact
    style type=paragraph customStyle=1 styleId=mati-body
      name val=เนื้อความย่อหน้า
      basedOn val=Normal
      uiPriority val=1
      qFormat
      pPr
        spacing before=120 after=0 line=362 lineRule=exact
        ind left=0 firstLine=1417
        jc val=thaiDistribute
      rPr
        sz val=32
        szCs val=32
    style type=paragraph customStyle=1 styleId=mati-agenda
      name val=ระเบียบวาระ
      basedOn val=Normal
      next val=mati-body
      uiPriority val=1
      qFormat
      pPr
        keepNext
        tabs
          tab val=left pos=1803
        spacing before=240 after=0 line=362 lineRule=exact
        ind left=1803 hanging=1803
        jc val=left
        outlineLvl val=1
      rPr
        b
        bCs
        sz val=32
        szCs val=32
    style type=paragraph customStyle=1 styleId=mati-signature
      name val=ลงนาม
      basedOn val=Normal
      uiPriority val=1
      qFormat
      pPr
        spacing before=0 after=0 line=362 lineRule=exact
        ind left=2041
        jc val=center
      rPr
        sz val=32
        szCs val=32"
  `)
})

test('each paragraph of an item has a bookmark of its own: a note, several faces or a link do not matter', async () => {
  const mixed = [{ text: 'เลิกประชุมเวลา', bold: true as const }, { text: ' ๑๒.๐๐ น.' }]
  const link = [{ text: 'ที่มา ' }, { text: 'a.th', link: 'http://a.th' }]
  const note = [{ text: 'รับทราบ', note: { mark: '๑', text: 'ตามหนังสือ' } }]
  const table: Block = {
    kind: 'table',
    columns: [60, 100],
    header: [row([cell('หัวตาราง', 'cell-head', 2)])],
    rows: [row([cell('ก'), cell('')], 'action-1'), row([cell('ข'), cell('ค')])],
    rules: 'all',
    source: 'next-steps',
  }
  const docx = await writeDocx([
    manuscript([
      paragraph('flush', mixed, 'adjournment'),
      paragraph('body', link, 'adjournment'),
      paragraph('body', 'ไม่เป็นของใคร'),
      paragraph('body', note, 'topic-1'),
      table,
      { kind: 'signature', closing: 'ขอแสดงความนับถือ', lines: ['(เลขานุการ)'], source: 'secretary' },
    ]),
  ])
  expect([...markedTexts(treeOf(docx, 'word/document.xml'))]).toEqual([
    ['_m_adjournment', 'เลิกประชุมเวลา ๑๒.๐๐ น.'],
    ['_m2_adjournment', 'ที่มา a.th'],
    ['_m_topic__1', 'รับทราบ'],
    ['_m_next__steps', 'หัวตาราง'],
    ['_m_action__1', 'ก'],
    ['_m2_next__steps', 'ข'],
    ['_m3_next__steps', 'ค'],
    ['_m_secretary', 'ขอแสดงความนับถือ'],
    ['_m2_secretary', '(เลขานุการ)'],
  ])
})

test('the bookmark of the last paragraph of a section ends behind it: LibreOffice would end it a letter early', async () => {
  const papers = [
    manuscript([paragraph('body', 'ฉบับแรก', 'a')]),
    manuscript([paragraph('body', 'ฉบับหลัง', 'a')]),
  ]
  const body = childOf(treeOf(await writeDocx(papers), 'word/document.xml'), 'w:body')
  expect(childrenOf(body).map(({ name }) => name)).toEqual([
    'w:p',
    'w:bookmarkEnd',
    'w:p',
    'w:sectPr',
  ])
})

test('only the style says how a paragraph is set: who changes it in Word changes every paragraph of it', async () => {
  const styles = ['title', 'agenda', 'body', 'resolution', 'numbered', 'cell', 'memo'] as const
  const settings = await bodyOf([
    paragraph('flush', 'ก่อน'),
    ...styles.map(style => paragraph(style, 'ข้อความ')),
  ])
  expect(settings).not.toMatch(/ (jc|ind|tabs|sz|szCs|spacing)( |$)/m)
})

test('the line numbers of a review copy are as small as those of the PDF', async () => {
  const styles = childrenOf(treeOf(await writeDocx([RICH]), 'word/styles.xml'), 'w:style')
  const lineNumber = styles.find(
    style => childOf(style, 'w:name')?.attributes.get('w:val') === 'line number',
  )
  expect(lineNumber && outline(lineNumber)).toContain(`sz val=${STYLES['line-number'].size * 2}`)
})
