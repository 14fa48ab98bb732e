import { type RichText, richText } from '../../../core/model/rich-text'
import { minutes, minutesWith, topic } from '../minutes'
import type { RuleCase } from './rule-case'

const opening = (text: RichText) => minutes({ texts: { opening: text } })

function list(...items: string[]): RichText {
  const lines = items.map(text => ({ level: 0, spans: text === '' ? [] : [{ text }] }))
  return [{ kind: 'list', ordered: true, items: lines }]
}

function table(...widths: number[]): RichText {
  const cell = [[{ text: 'ก' }]]
  const rows = widths.map(width => Array.from({ length: width }, () => cell))
  return [{ kind: 'table', header: false, rows }]
}

/** A resolution that orders so many things, and names two. */
const ordering = (count: string) => ({
  verb: 'มอบหมาย',
  text: [...richText(`ดำเนินการ ${count} ดังนี้`), ...list('ก', 'ข')],
})

const titled = (title: string) => minutesWith('consider', { topics: [topic({ title })] })

/** What the rules say of lists, tables and titles. */
export const BLOCK_CASES: readonly RuleCase[] = [
  [
    'list-items-filled',
    opening(list('ก', 'ข')),
    opening(list('ก', '', 'ข')),
    'opening: มีข้อย่อยที่ว่าง',
  ],
  [
    'notes-filled',
    opening([{ kind: 'paragraph', spans: [{ text: 'ตามระเบียบ', note: 'ข้อ ๒๕' }] }]),
    opening([{ kind: 'paragraph', spans: [{ text: 'ตามระเบียบ', note: ' ' }] }]),
    'opening: มีเชิงอรรถที่ยังไม่มีข้อความ',
  ],
  [
    'counts-fit-lists',
    opening([...richText('มีข้อเสนอสองประการ ดังนี้'), ...list('ก', 'ข')]),
    opening([...richText('มีข้อเสนอสามประการ ดังนี้'), ...list('ก', 'ข')]),
    'opening: ',
  ],
  [
    'counts-fit-lists',
    minutesWith('consider', { resolution: ordering('๒ เรื่อง') }),
    minutesWith('consider', { resolution: ordering('๓ เรื่อง') }),
    'consider consider: เขียนว่า “๓ เรื่อง” แต่รายการต่อจากนั้นมี ๒ ข้อ',
  ],
  ['tables-square', opening(table(2, 2)), opening(table(2, 3)), 'opening: แถวของตาราง'],
  [
    'numbers-automatic',
    titled('๒.๕ ล้านบาทสำหรับล่าม'),
    titled('๕.๑ เรื่อง แบบรายงาน'),
    'consider t1: “๕.๑ เรื่อง” เป็นเลขลำดับที่พิมพ์เอง',
  ],
  [
    'numbers-automatic',
    opening(list('๒.๕ ล้านบาท', '๓ คน')),
    opening(list('๑. แบบรายงาน')),
    'opening: “๑.” เป็นเลขลำดับที่พิมพ์เอง',
  ],
]
