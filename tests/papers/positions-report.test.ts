import { beforeAll, describe, expect, test } from 'vitest'
import { everyPaper } from './every-paper'
import { MM, measured, near } from './measured'
import { type FoundLine, lineWith, middle } from './placed-lines'

// The numbers here are those of the rules, written out: a wrong number in the program must not agree with itself.

const PITCH = 18.08 * MM

function linesOf(name: string): Promise<FoundLine[]> {
  const paper = everyPaper().find(paper => paper.name === name)
  if (paper === undefined) throw new Error(`no paper ${name}`)
  return measured(paper.manuscripts)
}

/** Pieces of one line, as a reader finds what tabs keep apart. */
function rowsOf(lines: readonly FoundLine[]): FoundLine[][] {
  const rows: FoundLine[][] = []
  for (const line of lines) {
    const last = rows.at(-1)
    if (last?.[0]?.baseline === line.baseline) last.push(line)
    else rows.push([line])
  }
  return rows
}

describe('รายงานผลการถอดบทเรียน', () => {
  let lines: FoundLine[] = []
  beforeAll(async () => {
    lines = await linesOf('report with appendices')
  })
  const onPage = (page: number) =>
    lines.filter(line => line.page === page).sort((a, b) => a.baseline - b.baseline)
  const pageOf = (words: string) => onPage(lineWith(lines.slice(indexOfBody()), words).page)
  /** Past cover, preface, contents and summary, which name the same parts. */
  const indexOfBody = () => lines.findIndex(({ page }) => page === 5)

  test('the cover: everything centred on the axis of the text, the title in 24 pt', () => {
    const cover = onPage(1)
    for (const line of cover) near(middle(line), 110)
    const title = lineWith(cover, 'รายงานผลการถอดบทเรียน')
    expect(title.size / lineWith(cover, 'ณ ห้อง').size).toBeCloseTo(24 / 16, 2)
  })

  test('the pages before the text are lettered, its own numbered from the second', () => {
    const heads = [2, 3, 4, 5, 6].map(page => onPage(page)[0]?.text.replaceAll(' ', ''))
    expect(heads).toEqual(['-ก-', '-ข-', '-ค-', 'รายงานผลการถอดบทเรียน', '-๒-'])
  })

  test('the contents: a line a pitch, titles at the margin, page numbers at the right edge', () => {
    const [label, ...contents] = rowsOf(onPage(3)).slice(2)
    near(label?.[0]?.right ?? 0, 190)
    near((contents[0]?.[0]?.baseline ?? 0) - (label?.[0]?.baseline ?? 0), PITCH)
    for (const [index, row] of contents.entries()) {
      near(Math.min(...row.map(({ left }) => left)), 30)
      near(Math.max(...row.map(({ right }) => right)), 190)
      near((row[0]?.baseline ?? 0) - (contents[0]?.[0]?.baseline ?? 0), index * PITCH)
    }
    expect(contents.length).toBeGreaterThan(10)
  })

  test('headings at the margin, 12 pt below the text; their aspects and items 2.5 cm in', () => {
    const background = pageOf('๑. หลักการและเหตุผล')
    near(lineWith(background, '๑. หลักการและเหตุผล').left, 30)
    near(lineWith(background, 'กระทรวงการพัฒนาสังคม').left, 55)
    const aims = background.indexOf(lineWith(background, '๒. วัตถุประสงค์'))
    const [before, heading, first] = background.slice(aims - 1, aims + 2)
    if (!before || !heading || !first) throw new Error('the aims have lines about them')
    near(heading.baseline - before.baseline, PITCH + 12 * MM)
    near(first.baseline - heading.baseline, PITCH + 6 * MM)
    near(first.left, 55)
    const findings = pageOf('๖. ผลการถอดบทเรียน')
    near(lineWith(findings, 'จุดแข็ง').left, 55)
    near(lineWith(findings, '(๑)').left, 55)
  })

  test('the matrix lies across the page, three areas of one width beside the agencies', () => {
    const matrix = pageOf('๗. ภาพรวม')
    near(lineWith(matrix, '๗. ภาพรวม').left, 30)
    const heads = ['หน่วยงาน', 'การดำเนินคดี', 'การคุ้มครองช่วยเหลือ', 'การป้องกัน']
    for (const [index, axis] of [71, 139.5, 194.5, 249.5].entries())
      near(middle(lineWith(matrix, heads[index] ?? '')), axis)
  })

  test('the framework fills the text: what, who and when in columns', () => {
    const framework = pageOf('๙. กรอบแนวทางปฏิบัติงาน')
    const heads = ['แนวทางปฏิบัติงาน', 'หน่วยงานรับผิดชอบ', 'กำหนดแล้วเสร็จ']
    for (const [index, axis] of [79.5, 132, 170].entries())
      near(middle(lineWith(framework, heads[index] ?? '')), axis)
  })

  test('two photographs in a row, each over its caption, and a wide one below them', () => {
    const album = pageOf('ภาคผนวก ภาพกิจกรรม')
    near(middle(lineWith(album, 'ผู้แทนหน่วยงานลงทะเบียน')), 30 + 77 / 2)
    near(middle(lineWith(album, 'การประชุมกลุ่มย่อย')), 190 - 77 / 2)
    near(middle(lineWith(album, 'การนำเสนอผลการถอดบทเรียน')), 110)
  })
})

describe('ข่าวประชาสัมพันธ์', () => {
  let lines: FoundLine[] = []
  beforeAll(async () => {
    lines = await linesOf('news')
  })

  test('headline centred in 18 pt, the day centred below it', () => {
    const headline = lineWith(lines, 'พม. จับมือ')
    const day = lineWith(lines, 'วันพุธที่ ๑๕ สิงหาคม ๒๕๖๑')
    near(middle(headline), 110)
    near(middle(day), 110)
    expect(headline.size / day.size).toBeCloseTo(18 / 16, 2)
  })

  test('paragraphs begin 2.5 cm in, 6 pt apart; the source stands at the margin', () => {
    near(lineWith(lines, 'วันนี้ (๑๕ ส.ค. ๖๑)').left, 55)
    const last = lineWith(lines, 'ผลการประชุมจะนำไปใช้')
    near(last.left, 55)
    near(lineWith(lines, 'ที่มา').left, 30)
    near(lineWith(lines, 'ที่มา').baseline - last.baseline, PITCH + 6 * MM)
  })
})
