import type { Block, Manuscript, Row } from '../../core/manuscript/manuscript'
import type { StyleName } from '../../core/paper/paper'
import { readProse } from '../thai/marked-text'

/** A long report: headings, paragraphs and a table in every section, about 0.9 page each. */
export function report(sections: number): Manuscript {
  const prose = readProse('tests/thai/prose').map(passage => passage.text)
  const blocks: Block[] = []
  for (let section = 0; section < sections; section++) {
    blocks.push(paragraph('heading', `${section + 1}. หัวข้อที่ ${section + 1} ของรายงาน`))
    for (let part = 0; part < 3; part++)
      blocks.push(
        paragraph('body', `${section}.${part} ${prose[(section * 3 + part) % prose.length]}`),
      )
    blocks.push({
      kind: 'table',
      columns: [15, 95, 50],
      rules: 'all',
      header: [row('ที่', 'เรื่อง', 'หน่วยงาน')],
      rows: [0, 1].map(index =>
        row(
          `${index + 1}`,
          `${section} ${(prose[(section + index) % prose.length] ?? '').slice(0, 160)}`,
          'กรมพัฒนาสังคมและสวัสดิการ',
        ),
      ),
    })
  }
  return {
    properties: { title: 'รายงาน', subject: '', organisation: '', documentId: '', date: null },
    furniture: {
      pageNumbers: true,
      catchwords: false,
      digits: 'thai',
      copyMark: null,
      draftMark: null,
    },
    blocks,
  }
}

function paragraph(style: StyleName, text: string): Block {
  return { kind: 'paragraph', style, spans: [{ text }] }
}

function row(...texts: string[]): Row {
  return {
    cells: texts.map(text => ({
      paragraphs: [{ kind: 'paragraph', style: 'cell', spans: [{ text }] }],
    })),
  }
}
