/** Words between quotation marks: `from` is the place after the first mark, `to` that of the last one. */
export interface Quotation {
  readonly from: number
  readonly to: number
  /** Whether they are cited as they stand: «จาก “…” เป็น “…”», «คำว่า “…”». */
  readonly cited: boolean
}

const QUOTED = /“([^“”]*)”|"([^"]*)"|«([^«»]*)»/g
/** What stands before words that are repeated letter by letter, be they right or wrong. */
const CITING = /(?:จาก|เป็น|คำ|คำว่า|ข้อความ|ข้อความว่า|ความว่า|ใช้ว่า|เขียนว่า|พิมพ์ว่า|สะกดว่า|แทน|และ|หรือ) *$/

/** The quotations of a text, from left to right. */
export function quotations(text: string): Quotation[] {
  return [...text.matchAll(QUOTED)].map(({ 0: whole, index }) => ({
    from: index + 1,
    to: index + whole.length - 1,
    cited: CITING.test(text.slice(0, index)),
  }))
}
