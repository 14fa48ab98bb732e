import type {
  Block,
  Cell,
  Furniture,
  Manuscript,
  Paragraph,
  Row,
  Span,
} from '../../../core/manuscript/manuscript'
import type { StyleName } from '../../../core/paper/paper'

export const FURNITURE: Furniture = {
  pageNumbers: true,
  catchwords: false,
  digits: 'thai',
  copyMark: null,
  draftMark: null,
}

/** A manuscript of these blocks: minutes of August 2561 unless told otherwise. */
export function manuscript(
  blocks: readonly Block[],
  furniture: Partial<Furniture> = {},
): Manuscript {
  return {
    properties: {
      title: 'รายงานการประชุม ครั้งที่ ๘/๒๕๖๑',
      subject: 'การป้องกันและปราบปรามการค้ามนุษย์',
      organisation: 'กองต่อต้านการค้ามนุษย์',
      documentId: 'minutes-2561-8',
      date: '2018-08-15',
    },
    furniture: { ...FURNITURE, ...furniture },
    blocks,
  }
}

export function paragraph(
  style: StyleName,
  text: string | readonly Span[],
  source?: string,
): Paragraph {
  const spans = typeof text === 'string' ? [{ text }] : text
  return { kind: 'paragraph', style, spans, ...(source !== undefined && { source }) }
}

export function cell(text: string, style: StyleName = 'cell', across = 1): Cell {
  return { paragraphs: [paragraph(style, text)], ...(across > 1 && { across }) }
}

export function row(cells: readonly Cell[], source?: string): Row {
  return { cells, ...(source !== undefined && { source }) }
}

/** The first note of the file stands at the end of a paragraph that is an item. */
const FIRST_NOTE = paragraph(
  'body',
  [{ text: 'รับทราบ', note: { mark: '๑', text: 'ตามหนังสือที่ พม ๐๒๑๘/๑' } }],
  'opening',
)

const LONG =
  'กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์ (พม.) โดยกองต่อต้านการค้ามนุษย์ ได้กำหนดจัดการประชุมเชิงปฏิบัติการถอดบทเรียนการดำเนินงานป้องกันและปราบปรามการค้ามนุษย์ของประเทศไทย โดยมีวัตถุประสงค์เพื่อให้ภาคีเครือข่ายภาครัฐที่ดำเนินงานต่อต้านการค้ามนุษย์ จำนวน ๒๐ หน่วยงาน ได้ร่วมกันทบทวนและถอดบทเรียนการดำเนินงานที่ผ่านมา'

const ATTENDEES: Block = {
  kind: 'table',
  columns: [10, 70, 80],
  header: [],
  rows: ['ประธาน', 'กรรมการ', 'กรรมการและเลขานุการ'].map((role, index) =>
    row([cell(`${'๑๒๓'[index]}.`), cell('ผู้แทนหน่วยงาน'), cell(role)], `person-${index}`),
  ),
  rules: 'none',
}

const ACTIONS: Block = {
  kind: 'table',
  columns: [12, 78, 40, 30],
  header: [
    row([cell('ข้อสั่งการที่ประชุมมอบหมาย', 'cell-head', 4)]),
    row(['ที่', 'ข้อสั่งการ', 'ผู้รับผิดชอบ', 'กำหนดแล้วเสร็จ'].map(text => cell(text, 'cell-head'))),
  ],
  rows: Array.from({ length: 24 }, (_, index) =>
    row(
      [
        cell('๑', 'cell-center'),
        cell(index % 3 === 0 ? LONG : 'จัดทำข้อมูลการช่วยเหลือผู้เสียหายแยกรายจังหวัด'),
        cell('พส.'),
        cell('๓๑ สิงหาคม ๒๕๖๑'),
      ],
      `action-${index}`,
    ),
  ),
  rules: 'all',
}

/** Everything that a manuscript can say, on about six pages. */
export const RICH: Manuscript = manuscript(
  [
    paragraph('title', 'รายงานการประชุมคณะทำงานต่อต้านการค้ามนุษย์'),
    paragraph('subtitle', 'ครั้งที่ ๘/๒๕๖๑\nเมื่อวันพุธที่ ๑๕ สิงหาคม ๒๕๖๑'),
    paragraph('label', 'ผู้มาประชุม'),
    ATTENDEES,
    ATTENDEES,
    paragraph('flush-spaced', [{ text: 'เริ่มประชุมเวลา ', bold: true }, { text: '๐๙.๓๐ น.' }]),
    FIRST_NOTE,
    paragraph('agenda', 'ระเบียบวาระที่ ๑\tเรื่องที่ประธานแจ้งให้ที่ประชุมทราบ', 'agenda-1'),
    paragraph('body', `${LONG}\nบรรทัดที่ขึ้นใหม่ ${LONG}`, 'agenda-1'),
    paragraph('topic', '๑.๑\tผลการถอดบทเรียน', 'agenda-1-1'),
    paragraph('body', [
      { text: 'อ้างถึง Trafficking in Persons Report 2018 ของ U.S. Department of State ' },
      { text: 'ตัวหนา', bold: true, note: { mark: '๒', text: `ดู Trafficking in Persons ${LONG}` } },
      { text: ' ตัวเอน ', italic: true },
      { text: 'ขีดเส้นใต้', underline: true },
      { text: ' และทั้งหมด ', bold: true, italic: true, underline: true },
      { text: 'https://www.thaigov.go.th', link: 'https://www.thaigov.go.th/ข่าว?a=1&b=2' },
      { text: ' หรือ ' },
      { text: 'อีเมล', link: 'mailto:saraban@example.go.th' },
    ]),
    paragraph('numbered', `๑.\t${LONG}`),
    paragraph('numbered-2', `๑.๑\t${LONG}`),
    paragraph('numbered-3', `๑.๑.๑\t${LONG}`),
    paragraph('label', 'มติที่ประชุม'),
    paragraph(
      'resolution',
      [{ text: 'รับทราบ', note: { mark: '๓', text: 'ท้ายคำของมติ' } }],
      'resolution-1',
    ),
    {
      kind: 'table',
      columns: [80, 80],
      header: [],
      rows: [
        row([
          {
            paragraphs: [
              paragraph('cell', [{ text: 'ในตาราง', note: { mark: '๔', text: 'มติคณะรัฐมนตรี' } }]),
            ],
          },
          cell('ไม่มี'),
        ]),
      ],
      rules: 'all',
    },
    paragraph(
      'agenda',
      'ระเบียบวาระที่ ๕\tเรื่องเสนอเพื่อพิจารณา กรอบแนวทางปฏิบัติงานของหน่วยงานภาครัฐที่ดำเนินงานต่อต้านการค้ามนุษย์',
    ),
    ACTIONS,
    paragraph('flush-spaced', 'เลิกประชุมเวลา ๑๒.๐๐ น.'),
    {
      kind: 'signature',
      closing: '',
      lines: ['(เลขานุการ)', 'ผู้อำนวยการกองต่อต้านการค้ามนุษย์', 'ผู้จดรายงานการประชุม'],
      source: 'minute-taker',
    },
    { kind: 'page-break' },
    { kind: 'room', height: 30 },
    paragraph('letter-head', 'ที่ พม ๐๒๑๘/ว\tกองต่อต้านการค้ามนุษย์'),
    paragraph('memo-title', 'บันทึกข้อความ'),
    paragraph('memo', 'ที่ พม ๐๒๑๘/๑\tวันที่ ๑๕ สิงหาคม ๒๕๖๑'),
    paragraph('field', `เรื่อง\t${LONG}`),
    paragraph('note', 'หมายเหตุ “ราคา ฿๑,๐๐๐” & <ไม่มี> ๆ'),
    { kind: 'signature', closing: 'ขอแสดงความนับถือ', lines: ['(ประธาน)', 'รองปลัดกระทรวง'] },
    { kind: 'page-break' },
    ACTIONS,
  ],
  { copyMark: 'สำเนาที่ ๓/๒๐', draftMark: 'ร่าง' },
)
