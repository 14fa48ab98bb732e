import { deflateSync } from 'node:zlib'
import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  ImageRun,
  Packer,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx'
import { crc32 } from '../../../../core/file/crc32'
import { writeText } from '../../../../press/docx/runs'
import { withPart } from '../parts'

/** A line of the frame's text: runs one after the other, so that a place can be parted as Word parts it. */
export type FrameLine = string | readonly string[]

/** The lines of a letter as an office might lay them out around `{{body}}`. */
const LETTER_LINES: readonly FrameLine[] = [
  'ที่ {{no}}',
  ['วันที่ {{', 'da', 'te}}'],
  'เรื่อง\t{{subject}}',
  'เรียน\t{{เรียน}}',
  '{{body}}',
  '{{contact}}',
]

/**
 * An office's letterhead as it would draw it in Word: its emblem and name at the top, its address at
 * the foot, its own font, margins and styles.
 */
export async function letterheadFile(
  lines: readonly FrameLine[] = LETTER_LINES,
  footer = 'ถนนกรุงเกษม กรุงเทพฯ ๑๐๑๐๐ หน้า {{page}} จาก {{pages}} {{copy}}',
): Promise<Uint8Array> {
  const document = new Document({
    creator: 'ผู้วาดหัวกระดาษ',
    styles: {
      default: { document: { run: { font: 'Angsana New', size: 28, sizeComplexScript: 28 } } },
      paragraphStyles: [{ id: 'office', name: 'ชื่อหน่วยงาน', run: { color: '1F3864' } }],
    },
    sections: [
      {
        properties: { page: { margin: { top: 2800, bottom: 1700, left: 1900, right: 1300 } } },
        headers: { default: new Header({ children: [emblem(), officeName()] }) },
        footers: { default: new Footer({ children: [address(footer)] }) },
        children: lines.map(writeLine),
      },
    ],
  })
  const file = await Packer.pack(document, 'uint8array')
  return withPart(file, 'word/styles.xml', xml =>
    xml.replace('</w:styles>', `${DEFAULT_FONT}</w:styles>`),
  )
}

/** Word always has it; the library rests styles on it and leaves it out. */
const DEFAULT_FONT =
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>'

function writeLine(line: FrameLine): Paragraph {
  const texts = typeof line === 'string' ? [line] : line
  return new Paragraph({
    tabStops: [{ type: TabStopType.LEFT, position: 900 }],
    children: texts.flatMap(text => writeText(text, text.includes('เรื่อง') ? { bold: true } : {})),
  })
}

function emblem(): Paragraph {
  const size = { width: 72, height: 72 }
  const image = new ImageRun({ type: 'png', data: drawEmblem(96), transformation: size })
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [image] })
}

function officeName(): Paragraph {
  const text = 'สำนักงานเลขานุการคณะกรรมการสมมติ'
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: writeText(text, { bold: true, size: 20 }),
  })
}

function address(text: string): Paragraph {
  const link = new ExternalHyperlink({
    link: 'https://www.example.go.th',
    children: [new TextRun('www.example.go.th')],
  })
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [...writeText(`${text} `, { size: 12 }), link],
  })
}

/** Rings in blue: a PNG of 8-bit colour. */
function drawEmblem(size: number): Uint8Array {
  const rows = Array.from({ length: size }, (_, y) => [
    0,
    ...Array.from({ length: size }, (_, x) =>
      pixelAt(Math.hypot(x - size / 2, y - size / 2)),
    ).flat(),
  ])
  const head = Buffer.alloc(13)
  head.writeUInt32BE(size, 0)
  head.writeUInt32BE(size, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const pixels = deflateSync(Buffer.from(rows.flat()))
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function pixelAt(radius: number): number[] {
  return radius < 46 && radius % 14 < 8 ? [31, 56, 100] : [255, 255, 255]
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(data.length, 0)
  ends.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
}
