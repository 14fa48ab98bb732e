import type { ParagraphStyle } from './paragraph-style'

/** Where the words of a field begin beside «สิ่งที่ส่งมาด้วย» and «สำเนาส่ง», mm. [K] */
const WIDE_FIELD = 32
/** Above whom to ask, under the signature: a line, pt. [K] */
const CONTACT_SPACE = 18
/** Where the topics of an agenda paper begin, below the titles of its items, and their words, mm. [M MOC; K] */
const TOPIC = { number: 31.8, words: 43.8 } as const
/** Where a choice of a reply slip begins, and its words, mm. [K] */
const CHOICE = { box: 25, words: 40 } as const
/** ผู้ร่าง ผู้พิมพ์ ผู้ตรวจ at the lower right of a file copy, and their dots, mm. [S MOC; K] */
const INITIALS = { who: 80, dots: 96 } as const
/** Between the text and the initials, at least, mm. [K] */
export const INITIALS_GAP = 6

/**
 * The styles of what is filled in or listed: fields of a letter, agenda papers, reply slips, initials. They
 * are set flush left; dots lead to the right edge of the text.
 */
export function formStyles(flush: ParagraphStyle) {
  const dots = { at: 'right-edge', leader: 'dots' } as const
  const hanging = (from: number, to: number) => ({
    firstLine: from - to,
    left: to,
    tabs: [{ at: to, align: 'left' as const }],
  })
  const slip = hanging(CHOICE.box, CHOICE.words)
  return {
    'field-wide': { ...flush, name: 'ช่องข้อมูล กว้าง', ...hanging(0, WIDE_FIELD) },
    contact: { ...flush, name: 'หน่วยงานเจ้าของเรื่อง', before: CONTACT_SPACE },
    'front-heading': {
      ...flush,
      name: 'หัวเรื่องหน้านำ',
      size: 18,
      bold: true,
      align: 'center',
      before: 0,
      keepWithNext: true,
      outline: 2,
    },
    /** As those of the pages beside it, but not listed in itself. */
    'contents-title': {
      ...flush,
      name: 'หัวเรื่องสารบัญ',
      size: 18,
      bold: true,
      align: 'center',
      before: 0,
      keepWithNext: true,
    },
    'agenda-topic': {
      ...flush,
      name: 'เรื่องในระเบียบวาระ',
      ...hanging(TOPIC.number, TOPIC.words),
    },
    slip: { ...flush, name: 'ช่องตอบรับ', ...slip, tabs: [...slip.tabs, dots] },
    'slip-line': { ...flush, name: 'บรรทัดให้กรอก', tabs: [dots] },
    initials: {
      ...flush,
      name: 'ผู้ร่าง ผู้พิมพ์ ผู้ตรวจ',
      ...hanging(INITIALS.who, INITIALS.dots),
      before: 0,
    },
  } satisfies Record<string, ParagraphStyle>
}
