import type { Fault } from '../fault'
import { faultSentence } from './faults'

import { type Filling, figures, fill, joined, type Sentence } from './sentence'

/** What the window says while papers are made, copied and printed. `{}` is filled in. */
export const WORK_WORDS = {
  export: { th: 'กำลังส่งออก…', en: 'Exporting…' },
  makingCopy: { th: 'กำลังทำสำเนา ฉบับที่ {}/{}', en: 'Making copy {} of {}' },
  merging: { th: 'กำลังทำไฟล์รวมทุกสำเนา', en: 'Making the file of all copies' },
  writing: { th: 'กำลังเขียนไฟล์ที่ {}/{}', en: 'Writing file {} of {}' },
  makingPrint: { th: 'กำลังจัดหน้าเพื่อพิมพ์ ฉบับที่ {}/{}', en: 'Setting paper {} of {} for the printer' },
  sending: { th: 'กำลังส่งพิมพ์ ฉบับที่ {}/{}', en: 'Sending paper {} of {} to the printer' },
  stopping: { th: 'กำลังยกเลิก…', en: 'Cancelling…' },
  stop: { th: 'ยกเลิกงานนี้', en: 'Cancel this' },
  copy: { th: 'สำเนาที่ {}', en: 'copy {}' },
  sent: { th: 'ส่งพิมพ์แล้ว {} ฉบับ คือ {}', en: '{} sent to the printer: {}' },
  noneSent: { th: 'ยังไม่ได้ส่งพิมพ์ฉบับใด', en: 'None was sent to the printer' },
  left: { th: 'ยังไม่ได้ส่งตั้งแต่{} จนครบ {} ฉบับ', en: 'Not sent: from {} to the last of {}' },
  unsure: {
    th: '{} อาจออกไปแล้วหรือยังไม่ออก โปรดดูที่เครื่องพิมพ์ก่อน',
    en: 'Whether {} went is not known: look at the printer first.',
  },
  goOn: { th: 'พิมพ์ต่อจากสำเนาที่ {}', en: 'Print on from copy {}' },
  again: { th: 'พิมพ์สำเนาที่ {} อีกครั้งแล้วต่อ', en: 'Print copy {} again and go on' },
  aside: {
    th: 'สำเนาชุดก่อนที่ไม่อยู่ในชุดนี้ {} ไฟล์ ย้ายไปไว้ใน {}',
    en: '{} files of the former set that are not in this one were moved to {}.',
  },
} as const satisfies Record<string, Sentence>

/** A copy by its number and its agency. */
interface NumberedCopy {
  readonly number: number
  readonly agency: string
}

/** A print that stopped half way. */
export interface StoppedPrint {
  readonly fault: Fault
  readonly sent: readonly NumberedCopy[]
  readonly next: NumberedCopy
  readonly total: number
}

/** What went to the printer and what did not, and why, in one notice. */
export function stoppedPrint({ fault, sent, next, total }: StoppedPrint): Sentence {
  const [first, ...others] = sent
  const list = first && joined([call(first), ...others.map(numbered)], ', ')
  const went = list ? fill(WORK_WORDS.sent, figures(sent.length), list) : WORK_WORDS.noneSent
  const unsure = fault.code === 'print-unsure'
  const rest = unsure
    ? fill(WORK_WORDS.unsure, call(next))
    : fill(WORK_WORDS.left, call(next), figures(total))
  const why = unsure || fault.code === 'cancelled' ? [] : [faultSentence(fault)]
  return joined([went, rest, ...why], ' · ')
}

/** «สำเนาที่ ๓ ดศ.»; without an agency the number alone. */
function call(copy: NumberedCopy): Sentence {
  return fill(WORK_WORDS.copy, numbered(copy))
}

function numbered({ number, agency }: NumberedCopy): Sentence {
  const words: Filling[] = agency === '' ? [figures(number)] : [figures(number), agency]
  return joined(words, ' ')
}
