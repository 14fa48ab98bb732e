import { beforeEach } from 'vitest'
import type {
  Block,
  Furniture,
  Manuscript,
  Paragraph,
  Row,
  Table,
} from '../../core/manuscript/manuscript'
import type { StyleName } from '../../core/paper/paper'
import { openPress, type Press, type PressOptions } from '../../press/press'
import type { Page, PlacedLine, SetLine } from '../../press/typeset/page'

/** A press over the assets that ship. */
export async function openedPress(options: Partial<PressOptions> = {}): Promise<Press> {
  const opened = await openPress({ assets: 'dist/assets', ...options })
  if (!opened.ok) throw new Error(JSON.stringify(opened.fault))
  return opened.value
}

/** The press of a test file. Each test has it anew: a press remembers what it has set, and a test would find that of another. */
export async function press(options: Partial<PressOptions> = {}): Promise<Press> {
  let opened = await openedPress(options)
  let isUsed = false
  beforeEach(async () => {
    if (isUsed) opened = await openedPress(options)
    isUsed = false
  })
  const get = (_: Press, name: keyof Press) => {
    isUsed = true
    return opened[name]
  }
  return new Proxy(opened, { get })
}

/** A manuscript of these blocks, with page numbers and nothing else beside the text. */
export function paper(blocks: readonly Block[], furniture: Partial<Furniture> = {}): Manuscript {
  return {
    properties: {
      title: 'รายงานการประชุม',
      subject: 'การประชุม ครั้งที่ ๗/๒๕๖๑',
      organisation: 'กองต่อต้านการค้ามนุษย์',
      documentId: 'm1',
      date: '2018-08-15',
    },
    furniture: {
      pageNumbers: true,
      catchwords: false,
      digits: 'thai',
      copyMark: null,
      draftMark: null,
      ...furniture,
    },
    blocks,
  }
}

export function paragraph(text: string, style: StyleName = 'body', source?: string): Paragraph {
  return {
    kind: 'paragraph',
    style,
    spans: text === '' ? [] : [{ text }],
    ...(source !== undefined && { source }),
  }
}

export function row(...texts: string[]): Row {
  return { cells: texts.map(text => ({ paragraphs: [paragraph(text, 'cell')] })) }
}

export function table(columns: readonly number[], header: Row[], rows: Row[]): Table {
  return { kind: 'table', columns, header, rows, rules: 'all' }
}

/** A paragraph of official prose. */
export const PROSE =
  'ที่ประชุมพิจารณารายงานผลการดำเนินงานของทุกหน่วยงานแล้ว เห็นว่าการบูรณาการข้อมูลระหว่างหน่วยงานยังล่าช้า ' +
  'จึงมีมติให้กองต่อต้านการค้ามนุษย์ประสานกรมสอบสวนคดีพิเศษและสำนักงานตำรวจแห่งชาติ ' +
  'จัดทำแนวทางปฏิบัติร่วมกันให้แล้วเสร็จภายในวันที่ ๓๐ กันยายน ๒๕๖๑ แล้วรายงานที่ประชุมทราบในการประชุมครั้งต่อไป'

/** The words of a page, line by line. */
export function linesOf(page: Page): string[] {
  return page.lines.map(({ line }) => line.text.trimEnd())
}

export function allLines(pages: readonly Page[]): PlacedLine[] {
  return pages.flatMap(page => page.lines)
}

/** Where the ink of a line ends, from the left of its measure; pt. Summed from its clusters, not read from the line. */
export function inkEnd(line: SetLine): number {
  let end = 0
  for (const run of line.runs) {
    let pen = run.x
    for (const cluster of run.clusters) {
      if (cluster.kind === 'ink') end = pen + cluster.width * run.size
      pen += cluster.width * run.size + (cluster.kind === 'space' ? run.spaceGap : run.gap)
    }
  }
  return end
}

/** How wide the ink of a line is, wherever it stands; pt. */
export function inkWidth(line: SetLine): number {
  return inkEnd(line) - (line.runs[0]?.x ?? 0)
}
