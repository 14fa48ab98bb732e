import type { Finding } from '../model/finding'
import { plainText } from '../model/rich-text'
import type { Lexicon } from '../thai/lexicon'
import { segment } from '../thai/segment'
import { normalizeThai } from '../thai/sequence'

/** Findings that look alike, in their own order, and the words that all of them share, the most telling first. */
export interface Alike {
  readonly findings: readonly string[]
  readonly words: readonly string[]
}

/** Of how many findings the likes are looked for, and how much of each is read, in characters. */
export const ALIKE_LIMITS = { findings: 300, characters: 600 } as const

/** How much of their weight two findings share to look alike, of 1. */
const ENOUGH = 0.3
/** A word that stands in more than this share of the findings tells nothing. */
const COMMON = 0.34

/**
 * Which findings of one area look alike, by the words that they share: a proposal for a person, who alone merges. No
 * finding stands in two. The cost is bounded: each pair of so many findings is compared once.
 */
export function findAlike(findings: readonly Finding[], lexicon: Lexicon): Alike[] {
  const read = findings
    .slice(0, ALIKE_LIMITS.findings)
    .map(finding => ({ finding, words: tellingWords(finding, lexicon) }))
  const weigh = weights(read.map(({ words }) => words))
  const likes: Alike[] = []
  const taken = new Set<string>()
  for (const [at, one] of read.entries()) {
    if (taken.has(one.finding.id)) continue
    const others = read
      .slice(at + 1)
      .filter(({ finding }) => finding.area === one.finding.area && !taken.has(finding.id))
      .filter(({ words }) => share(one.words, words, weigh) >= ENOUGH)
    if (others.length === 0) continue
    const all = [one, ...others]
    for (const { finding } of all) taken.add(finding.id)
    const shared = [...one.words]
      .filter(word => others.every(({ words }) => words.has(word)))
      .sort((a, b) => weigh(b) - weigh(a))
    likes.push({ findings: all.map(({ finding }) => finding.id), words: shared.slice(0, 4) })
  }
  return likes
}

/** How much two sets of words share of their weight: 1 if they are the same, 0 if they have nothing in common. */
function share(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  weigh: (word: string) => number,
): number {
  const sum = (words: Iterable<string>) => [...words].reduce((all, word) => all + weigh(word), 0)
  const both = sum([...one].filter(word => other.has(word)))
  return both === 0 ? 0 : (2 * both) / (sum(one) + sum(other))
}

/** The rarer a word is among the findings, the more it tells; one that stands nearly everywhere tells nothing. */
function weights(texts: readonly ReadonlySet<string>[]): (word: string) => number {
  const counts = new Map<string, number>()
  for (const words of texts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const most = Math.max(3, COMMON * texts.length)
  const weight = (count: number) => (count > most ? 0 : Math.log(1 + texts.length / count))
  const known = new Map([...counts].map(([word, count]) => [word, weight(count)]))
  return word => known.get(word) ?? 0
}

const THAI = /[\u0e01-\u0e4e]+/g

/** The words of a finding that carry something: not those that only bind others. */
function tellingWords(finding: Finding, lexicon: Lexicon): ReadonlySet<string> {
  const text = normalizeThai(plainText(finding.text).slice(0, ALIKE_LIMITS.characters))
  const thai = [...text.matchAll(THAI)].flatMap(([run]) =>
    segment(run, lexicon).map(({ start, end }) => run.slice(start, end)),
  )
  const latin = text.toLowerCase().match(/[a-z][a-z0-9-]+/g) ?? []
  return new Set([...thai, ...latin].filter(word => word.length > 1 && !BINDING.has(word)))
}

/** Words that bind others and tell nothing of what is meant. */
const BINDING: ReadonlySet<string> = new Set(
  (
    'การ ความ ที่ ซึ่ง อัน ของ และ หรือ กับ แก่ แต่ ต่อ โดย เพื่อ เพราะ เนื่องจาก ใน นอก บน ใต้ จาก ถึง ให้ ได้ ไม่ ไม่มี ยัง ยังไม่ ' +
    'มี เป็น อยู่ คือ ว่า ไว้ แล้ว จะ ต้อง ควร อาจ เคย กำลัง ทำ ทำให้ เกิด ด้วย ด้าน อย่าง เช่น ตาม แบบ ทั้ง ทุก บาง บางพื้นที่ หลาย ' +
    'แต่ละ เฉพาะ โดยเฉพาะ มาก น้อย กว่า ขึ้น ลง ไป มา เข้า ออก กัน นัก ผู้ นั้น นี้ ดัง ดังกล่าว ระหว่าง พื้นที่ หน่วยงาน ดำเนินงาน ดำเนินการ ปฏิบัติงาน'
  ).split(' '),
)
