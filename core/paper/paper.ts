import { formStyles } from './form-styles'
import type { ParagraphStyle } from './paragraph-style'

/**
 * The paper as numbers, each with its source and status (S read in a published source, M measured
 * on a real document, K customary). The DOCX, the PDF and the page on screen all read them here.
 * Lengths are in mm and type sizes and spaces in pt unless a name says otherwise.
 */

/** A4, margins left 3.0, right 2.0, top 2.5, bottom 2.0 cm. [S คู่มืองานสารบรรณ ม.รามคำแหง; M] */
export const PAGE = {
  width: 210,
  height: 297,
  left: 30,
  right: 20,
  top: 25,
  bottom: 20,
  /** Baseline of «- ๒ -» from the upper edge. [M 17.3] */
  pageNumberBaseline: 17,
} as const

/** The short rule over the notes at the foot of a page, mm; and the room above and below it, pt. [K] */
export const NOTE_RULE = { width: 50, above: 7, below: 5 } as const

/**
 * A note's mark beside the words it stands after, in parts of their size. Raised by more than half its own
 * drawn size, readers of a PDF take it for a line of its own. [K; M]
 */
export const NOTE_MARK = { size: 0.7, rise: 0.225 } as const

/** The width of the text: 16 cm. */
export const MEASURE = PAGE.width - PAGE.left - PAGE.right

/** Wide tables lie on a page turned to landscape, with the same margins: 24.7 cm. */
export const WIDE_MEASURE = PAGE.height - PAGE.left - PAGE.right

/** Line pitch of TH SarabunPSK: 1.13 em, 18.08 pt at 16 pt. Always set, never inherited. [M] */
export const LINE_PITCH_EM = 1.13

/** The official face, as files name it. [S] */
export const OFFICIAL_FACE = 'TH SarabunPSK'

/** Baselines of the grade of secrecy, top and bottom centre of every page, from the upper edge. [S; place K] */
export const SECRECY_BASELINES = { top: 12, bottom: 288 } as const

/** The baseline of a running foot, from the upper edge of a page that stands. [K] */
export const FOOT_BASELINE = 285

/** Line numbers of a review copy end this far left of the text. [K] */
export const LINE_NUMBER_GAP = 5

/** Room in a table between the edge of a cell and its text, left and right, in mm: that of Word. [K] */
export const CELL_PADDING = 1.9
/** The same above and below, in pt, in a table with rules; none without. [K] */
export const CELL_ROOM_PT = 2

/** Between a table and the paragraph above it, pt. [K] */
export const TABLE_SPACE_PT = 4

/** Pictures: between two in a row, mm; between a picture and its caption, and above the row, pt. [K] */
export const PICTURE_GAP = 6
export const CAPTION_GAP_PT = 3
export const PICTURE_SPACE_PT = 8

/** Where a signature is centred: 9.8 cm right of the left margin. [M] */
export const SIGNATURE_AXIS = 98
/** From the last line to the (name): 78.3 pt at 16 pt body. [M] */
export const SIGNATURE_ROOM_PT = 78.3

const body: ParagraphStyle = {
  name: 'เนื้อความย่อหน้า',
  size: 16,
  bold: false,
  align: 'thai',
  firstLine: 25,
  left: 0,
  before: 6,
  tabs: [],
  keepWithNext: false,
  outline: 0,
}
const flush: ParagraphStyle = { ...body, name: 'ชิดซ้าย', align: 'left', firstLine: 0 }
const headline: ParagraphStyle = { ...flush, bold: true, align: 'center', before: 0 }
const grade: ParagraphStyle = { ...headline, colour: 'red' }

/** The labels of a memo, ส่วนราชการ ที่ วันที่ เรื่อง, bold, pt; the lines are as high as they need. [S] */
export const MEMO_LABEL_SIZE = 20
/** The mark of speed stands in the room of the Garuda, whose height no house changes. */
const URGENCY_PITCH = 32 * LINE_PITCH_EM
const MEMO_PITCH = MEMO_LABEL_SIZE * LINE_PITCH_EM

/** The rule that a house may want under the head of minutes, and the room above and below it, pt. [K] */
const HEAD_RULE_PT = 0.75
export const HEAD_RULE_ROOM_PT = 3

/** Page numbers of a table of contents end at the right edge, after dots. */
const CONTENTS_TABS = [{ at: 'right-edge', leader: 'dots' }] as const

/**
 * Every style a manuscript may name. Body first line 2.5 cm, 6 pt before [S RU, NSTDA; M]; title of
 * minutes centred bold 18 [M MOC 17–18]; agenda title column 2.54 cm is too narrow for
 * «ระเบียบวาระที่ ๑» in bold, so the next stop, 3.18 cm, is used [M MOC].
 */
export const STYLES = {
  body,
  flush: { ...flush, before: 0 },
  'flush-spaced': { ...flush, name: 'ชิดซ้าย เว้นบน' },
  centered: { ...flush, name: 'กึ่งกลาง', align: 'center', before: 0 },
  right: { ...flush, name: 'ชิดขวา', align: 'right', before: 0 },
  title: { ...headline, name: 'ชื่อเรื่องเอกสาร', size: 18, keepWithNext: true, outline: 1 },
  subtitle: { ...headline, name: 'ชื่อเรื่องบรรทัดรอง', keepWithNext: true },
  'subtitle-ruled': {
    ...headline,
    name: 'ชื่อเรื่องบรรทัดรอง มีเส้น',
    keepWithNext: true,
    ruleBelow: HEAD_RULE_PT,
  },
  heading: { ...flush, name: 'หัวข้อ', bold: true, before: 12, keepWithNext: true, outline: 2 },
  subheading: {
    ...flush,
    name: 'หัวข้อย่อย',
    bold: true,
    left: 25,
    before: 6,
    keepWithNext: true,
    outline: 3,
  },
  agenda: {
    ...flush,
    name: 'ระเบียบวาระ',
    bold: true,
    firstLine: -31.8,
    left: 31.8,
    before: 12,
    tabs: [{ at: 31.8, align: 'left' }],
    keepWithNext: true,
    outline: 2,
  },
  topic: {
    ...flush,
    name: 'เรื่องย่อย',
    bold: true,
    firstLine: -10,
    left: 35,
    tabs: [{ at: 35, align: 'left' }],
    keepWithNext: true,
    outline: 3,
  },
  resolution: { ...body, name: 'มติ', firstLine: 0, left: 25 },
  numbered: { ...body, name: 'ลำดับ ๑', firstLine: 25, tabs: [{ at: 35, align: 'left' }] },
  'numbered-2': { ...body, name: 'ลำดับ ๒', firstLine: 35, tabs: [{ at: 47, align: 'left' }] },
  'numbered-3': { ...body, name: 'ลำดับ ๓', firstLine: 47, tabs: [{ at: 62, align: 'left' }] },
  label: { ...flush, name: 'ป้ายกำกับ', bold: true, before: 6, keepWithNext: true },
  field: { ...flush, name: 'ช่องข้อมูล', firstLine: -20, left: 20, tabs: [{ at: 20, align: 'left' }] },
  'letter-head': {
    ...flush,
    name: 'หัวหนังสือ',
    before: 0,
    tabs: [{ at: 'right-edge' }],
  },
  memo: {
    ...flush,
    name: 'หัวบันทึก',
    pitch: MEMO_PITCH,
    before: 0,
    tabs: [{ at: 'right-edge', leader: 'dots' }],
  },
  'memo-number': {
    ...flush,
    name: 'หัวบันทึก ที่',
    pitch: MEMO_PITCH,
    before: 0,
    tabs: [
      { at: 85.7, align: 'left', leader: 'dots' },
      { at: 'right-edge', leader: 'dots' },
    ],
  },
  'memo-title': {
    ...flush,
    name: 'บันทึกข้อความ',
    size: 29,
    pitch: 35,
    bold: true,
    align: 'center',
    before: 0,
  },
  cell: { ...flush, name: 'ในตาราง', before: 0 },
  'cell-center': { ...flush, name: 'ในตาราง กึ่งกลาง', align: 'center', before: 0 },
  'cell-head': { ...flush, name: 'หัวตาราง', bold: true, align: 'center', before: 0 },
  note: { ...flush, name: 'หมายเหตุ', size: 14, before: 0 },
  /** The text of a note at the foot of a page, its mark before it. [K] */
  footnote: {
    ...body,
    name: 'footnote text',
    size: 14,
    firstLine: -5,
    left: 5,
    before: 0,
    tabs: [{ at: 5, align: 'left' }],
  },
  caption: { ...flush, name: 'คำบรรยายภาพ', size: 14, align: 'center', before: 0 },
  urgency: {
    ...grade,
    name: 'ชั้นความเร็ว',
    size: 32,
    pitch: URGENCY_PITCH,
    align: 'left',
    keepWithNext: true,
  },
  secrecy: { ...grade, name: 'ชั้นความลับ', size: 24 },
  'contents-2': {
    ...flush,
    name: 'toc 2',
    firstLine: -5,
    left: 5,
    before: 0,
    tabs: CONTENTS_TABS,
  },
  'contents-3': {
    ...flush,
    name: 'toc 3',
    firstLine: -5,
    left: 15,
    before: 0,
    tabs: CONTENTS_TABS,
  },
  'cover-title': { ...headline, name: 'ชื่อเรื่องบนปก', size: 24 },
  running: { ...flush, name: 'หัวและท้ายกระดาษ', size: 14, before: 0 },
  ...formStyles(flush),
  'line-number': { ...flush, name: 'เลขบรรทัด', size: 12, align: 'right', before: 0 },
} as const satisfies Record<string, ParagraphStyle>

export type StyleName = keyof typeof STYLES

/** The style by its name, seen as the plain record that writers work with. */
export function styleOf(name: StyleName): ParagraphStyle {
  return STYLES[name]
}

/** From baseline to baseline in a style, pt. */
export function pitchOf({ pitch, size }: ParagraphStyle): number {
  return pitch ?? size * LINE_PITCH_EM
}
