import { readCount } from './read-money'

/** What an hour of the clock is called from a part of the day to the next, and what is added to its number. */
const SPOKEN: readonly {
  readonly words: RegExp
  readonly from: number
  readonly to: number
  readonly add: number
}[] = [
  { words: /^ตี(.+)$/, from: 1, to: 5, add: 0 },
  { words: /^(.+)โมงเช้า$/, from: 6, to: 11, add: 0 },
  { words: /^บ่าย(.+?)(?:โมง)?$/, from: 1, to: 4, add: 12 },
  { words: /^(.+)โมงเย็น$/, from: 3, to: 6, add: 12 },
  { words: /^(.+)ทุ่ม$/, from: 1, to: 5, add: 18 },
  { words: /^(.+)โมง$/, from: 7, to: 11, add: 0 },
]
const NAMED: ReadonlyMap<string, number> = new Map([
  ['เที่ยงคืน', 0],
  ['เที่ยงวัน', 12],
  ['เที่ยง', 12],
  ['บ่ายโมง', 13],
  ['ทุ่ม', 19],
])

/**
 * The hour and minutes of an hour as people speak of it, by Arabic digits or words: `9 โมงเช้า`, `บ่ายสองโมงครึ่ง`,
 * `สองทุ่ม`. `null` where the part of the day is not told: `สี่โมง` is both ten and sixteen.
 */
export function readSpokenHour(typed: string): { hour: number; minutes: number } | null {
  const bare = typed.replaceAll(/\s|ตรง$/g, '')
  const [, stem = '', half, spoken] = /^(.*?)(?:(ครึ่ง)|(\d{1,2})นาที)?$/.exec(bare) ?? []
  const minutes = half === undefined ? Number(spoken ?? 0) : 30
  const hour = hourOf(stem)
  return hour === null || minutes > 59 ? null : { hour, minutes }
}

function hourOf(stem: string): number | null {
  const named = NAMED.get(stem)
  if (named !== undefined) return named
  for (const { words, from, to, add } of SPOKEN) {
    const number = readCount(words.exec(stem)?.[1] ?? '')
    if (number !== null && from <= number && number <= to) return number + add
  }
  return null
}
