import { expect, test } from 'vitest'
import { linesOf, openedPress, PROSE, paper, paragraph, press, row, table } from './paper'

const thai = await press()

const minutes = paper(
  [
    paragraph('รายงานการประชุม', 'title'),
    paragraph('ระเบียบวาระที่ ๑\tเรื่องที่ประธานแจ้งให้ที่ประชุมทราบ', 'agenda', 'agenda-1'),
    paragraph(PROSE, 'body', 'agenda-1-text'),
    table(
      [20, 80, 60],
      [row('ที่', 'ข้อสั่งการ', 'ผู้รับผิดชอบ')],
      [row('๑', 'จัดทำแนวทางปฏิบัติร่วมกันให้แล้วเสร็จภายในวันที่ ๓๐ กันยายน ๒๕๖๑', 'กรมการจัดหางาน')],
    ),
    { kind: 'signature', closing: '', lines: ['(………………………)', 'เลขานุการ'] },
  ],
  { copyMark: 'สำเนาที่ ๓/๒๐' },
)

test('a page as text, with the numbers a correction cites', () => {
  expect(thai.text(minutes)).toMatchInlineSnapshot(`
    "== หน้า ๑ ==
     ๑  รายงานการประชุม
     ๒  ระเบียบวาระที่ ๑	เรื่องที่ประธานแจ้งให้ที่ประชุมทราบ
     ๓  ที่ประชุมพิจารณารายงานผลการดำเนินงานของทุกหน่วยงานแล้ว เห็นว่าการบูรณาการ
     ๔  ข้อมูลระหว่างหน่วยงานยังล่าช้า จึงมีมติให้กองต่อต้านการค้ามนุษย์ประสานกรมสอบสวนคดีพิเศษ
     ๕  และสำนักงานตำรวจแห่งชาติ จัดทำแนวทางปฏิบัติร่วมกันให้แล้วเสร็จภายในวันที่ ๓๐ กันยายน ๒๕๖๑
     ๖  แล้วรายงานที่ประชุมทราบในการประชุมครั้งต่อไป
     ๗  ที่	ข้อสั่งการ	ผู้รับผิดชอบ
     ๘  ๑	จัดทำแนวทางปฏิบัติร่วมกันให้แล้วเสร็จ	กรมการจัดหางาน
     ๙  ภายในวันที่ ๓๐ กันยายน ๒๕๖๑
    ๑๐  (………………………)
    ๑๑  เลขานุการ
    "
  `)
})

test('an SVG page stands by itself and knows its sources', () => {
  const [page] = thai.typeset(minutes).pages
  const svg = page === undefined ? '' : thai.svg(page)
  expect(svg).toMatch(
    /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 595\.276 841\.89">/,
  )
  expect(svg).toContain('data-source="agenda-1-text" data-line="3"')
  expect(svg).not.toMatch(/script|style=|url\(|href="[^#]/)
  const ids = [...svg.matchAll(/<path id="([^"]+)"/g)].map(found => found[1])
  expect(new Set(ids).size).toBe(ids.length)
  for (const [, used] of svg.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(used)
})

test('the same manuscript gives the same bytes', async () => {
  const other = await openedPress()
  const [first, second] = [await thai.pdf([minutes]), await other.pdf([minutes])]
  expect(Buffer.compare(first.bytes, second.bytes)).toBe(0)
})

test('each manuscript starts a page; duplex gives each an even number of pages', async () => {
  expect((await thai.pdf([minutes, minutes, minutes])).pages).toBe(3)
  expect((await thai.pdf([minutes, minutes, minutes], { duplex: true })).pages).toBe(6)
})

test('a font that is not there is a fault that names it', async () => {
  await expect(openedPress({ font: 'TH Nowhere' })).rejects.toThrow(
    '{"code":"font-missing","subject":"TH Nowhere"}',
  )
})

test('a font file may be named by its path; lines keep the length of the official face', async () => {
  const file = await openedPress({ font: 'dist/assets/Sarabun-Regular.ttf' })
  const pages = file.typeset(paper([paragraph(PROSE)])).pages
  expect(pages.map(linesOf)).toEqual(thai.typeset(paper([paragraph(PROSE)])).pages.map(linesOf))
})

test('the words of the house are not broken', async () => {
  const words = ['แสงจันทราวารีศรีสุข']
  const house = await openedPress({ words })
  for (let shift = 0; shift < 30; shift++) {
    const text = `${'ก '.repeat(shift)}${'แสงจันทราวารีศรีสุข '.repeat(20)}`
    for (const line of house.typeset(paper([paragraph(text)])).pages.flatMap(linesOf))
      expect(line.replaceAll('แสงจันทราวารีศรีสุข', '')).toMatch(/^[ก ]*$/)
  }
})
