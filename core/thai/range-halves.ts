/** The two sides of a range as people type one: `๙.๓๐-๑๒.๐๐`, `ตั้งแต่ … ถึง …`; `null` where there are not two. */
export function rangeHalves(typed: string): readonly [first: string, last: string] | null {
  const halves = typed.replace(/^\s*(?:ระหว่าง|ตั้งแต่)\s*/, '').split(/\s*(?:[-–—]|ถึง)\s*/)
  const [first = '', last = ''] = halves
  return halves.length === 2 ? [first, last] : null
}
