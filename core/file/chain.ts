import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { strToU8 } from 'fflate'
import * as v from 'valibot'
import { IsoDate } from '../calendar'
import { hashesOf, rowsOf, sealOf, type Version, VersionRow } from './versions'

/** The link before the first: no paper stands before it. */
const NO_LINK = '0'.repeat(64)

const Hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

/** A version of a paper as its file lists it, and the hashes that its seal is of. */
const SealedVersion = v.strictObject({
  ...VersionRow.entries,
  words: Hash,
  text: Hash,
  pdf: v.nullable(Hash),
})
type SealedVersion = v.InferOutput<typeof SealedVersion>

const Link = v.strictObject({
  /** The part that holds the paper as its file had it. */
  part: v.pipe(v.string(), v.regex(/^papers\/\d{3}\.json$/)),
  document: v.pipe(v.string(), v.nonEmpty()),
  title: v.string(),
  date: IsoDate,
  sha256: Hash,
  /** Every version that was issued of it, the oldest first; none of a paper that never was. */
  versions: v.pipe(v.array(SealedVersion), v.maxLength(99)),
  previous: Hash,
  /** SHA-256 of the ASCII lines `previous`, `sha256` and the seals of the versions. */
  link: Hash,
})
type Link = v.InferOutput<typeof Link>

/** The most papers of one book: each has up to three parts, and a zip has at most 512. */
const MOST_PAPERS = 160

/** What a yearbook seals: its papers in order, each tied to the one before and to its own versions. */
export const Chain = v.strictObject({
  format: v.literal(1),
  /** Of the Buddhist Era; a fiscal year is called by the year in which it ends. */
  year: v.pipe(v.number(), v.integer(), v.minValue(2400), v.maxValue(2999)),
  span: v.picklist(['calendar', 'fiscal']),
  /** The body whose minutes they are. */
  series: v.string(),
  papers: v.pipe(v.array(Link), v.minLength(1), v.maxLength(MOST_PAPERS)),
  /** The last link: whoever knows it knows all papers, their versions and their order. */
  seal: Hash,
})
export type Chain = v.InferOutput<typeof Chain>

/** Of which series and year a book is. */
export type BookName = Pick<Chain, 'year' | 'span' | 'series'>

/** A paper as it goes into a yearbook: the bytes of its `document.json`, and the versions of its file. */
export interface BoundPaper {
  readonly document: string
  readonly title: string
  readonly date: IsoDate
  readonly bytes: Uint8Array
  readonly versions: readonly Version[]
}

/** The chain over papers in the order given. */
export function chainOf(papers: readonly BoundPaper[], name: BookName): Chain {
  let previous = NO_LINK
  const links = papers.map(({ bytes, versions: issued, document, title, date }, index) => {
    const rows = rowsOf(issued)
    const versions = issued.flatMap((version, at) => {
      const row = rows[at]
      return row === undefined ? [] : [{ ...row, ...hashesOf(version) }]
    })
    const paper = { part: paperPart(index), document, title, date, sha256: hashOf(bytes), versions }
    const link = linkOf({ ...paper, previous })
    const made = { ...paper, previous, link }
    previous = link
    return made
  })
  return { format: 1, ...name, papers: links, seal: previous }
}

/** The part of a book that holds its nth paper. */
export function paperPart(index: number): string {
  return `papers/${String(index + 1).padStart(3, '0')}.json`
}

/** The parts that hold the newest version of that paper: its words, and its pages as text. */
export function versionPartsOf(paper: string): readonly [words: string, text: string] {
  const stem = paper.slice(0, -'.json'.length)
  return [`${stem}.issued.json`, `${stem}.issued.txt`]
}

/** SHA-256 in hexadecimal digits. */
export function hashOf(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes))
}

function linkOf({ previous, sha256, versions }: Omit<Link, 'link'>): string {
  const lines = [previous, sha256, ...versions.map(version => version.sha256)]
  return hashOf(strToU8(lines.map(line => `${line}\n`).join('')))
}

/** What does not hold in a chain, without a look at the papers. */
export type ChainFlaw = 'chain-broken' | 'version-broken' | 'seal-broken'

/** The parts at which a chain does not hold, the whole of it under `chain.json`. */
export function flawsInChain({ papers, seal }: Chain): { code: ChainFlaw; part: string }[] {
  let previous = NO_LINK
  const flaws = papers.flatMap((paper, index) => {
    const { part, versions, link } = paper
    const isNext = part === paperPart(index) && paper.previous === previous
    previous = link
    const found: ChainFlaw[] = [
      ...(isNext && linkOf(paper) === link ? [] : ['chain-broken' as const]),
      ...(versions.every(holdsAfter) ? [] : ['version-broken' as const]),
    ]
    return found.map(code => ({ code, part }))
  })
  return previous === seal ? flaws : [...flaws, { code: 'seal-broken', part: 'chain.json' }]
}

/** Whether a version bears its own seal and that of the one before it. */
function holdsAfter(
  version: SealedVersion,
  at: number,
  versions: readonly SealedVersion[],
): boolean {
  const before = versions[at - 1]
  const follows =
    before === undefined
      ? (version.n === 1) === (version.previous === null)
      : version.n === before.n + 1 && version.previous === before.sha256
  return follows && sealOf(version, version) === version.sha256
}
