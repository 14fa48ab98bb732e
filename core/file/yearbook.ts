import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { strFromU8, strToU8 } from 'fflate'
import * as v from 'valibot'
import { IsoDate } from '../calendar'
import { fail, ok, type Result } from '../fault'
import { parseJson } from './json'
import { packZip, unpackZip } from './zip'

/** What the first part of every yearbook says. */
const YEARBOOK_MIMETYPE = 'application/vnd.mati-yearbook+zip'

/** The link before the first: no paper stands before it. */
const NO_LINK = '0'.repeat(64)

const Hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

const Link = v.strictObject({
  /** The part that holds the paper as its file had it. */
  part: v.pipe(v.string(), v.regex(/^papers\/\d{3}\.json$/)),
  document: v.pipe(v.string(), v.nonEmpty()),
  title: v.string(),
  date: IsoDate,
  sha256: Hash,
  previous: Hash,
  /** SHA-256 of the ASCII text `<previous>\n<sha256>\n`. */
  link: Hash,
})

const Chain = v.strictObject({
  format: v.literal(1),
  /** Of the Buddhist Era; a fiscal year is called by the year in which it ends. */
  year: v.pipe(v.number(), v.integer(), v.minValue(2400), v.maxValue(2999)),
  span: v.picklist(['calendar', 'fiscal']),
  papers: v.pipe(v.array(Link), v.minLength(1), v.maxLength(500)),
  /** The last link: whoever knows it knows all papers and their order. */
  seal: Hash,
})
export type Chain = v.InferOutput<typeof Chain>

/** A paper as it goes into a yearbook: the bytes of its `document.json`. */
export interface BoundPaper {
  readonly document: string
  readonly title: string
  readonly date: IsoDate
  readonly bytes: Uint8Array
}

/** The chain over papers in the order given. */
export function chainOf(papers: readonly BoundPaper[], year: Pick<Chain, 'year' | 'span'>): Chain {
  let previous = NO_LINK
  const links = papers.map(({ bytes, ...paper }, index) => {
    const hash = hashOf(bytes)
    const link = linkOf(previous, hash)
    const made = { part: partName(index), ...paper, sha256: hash, previous, link }
    previous = link
    return made
  })
  return { format: 1, ...year, papers: links, seal: previous }
}

function partName(index: number): string {
  return `papers/${String(index + 1).padStart(3, '0')}.json`
}

function hashOf(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes))
}

function linkOf(previous: string, hash: string): string {
  return hashOf(strToU8(`${previous}\n${hash}\n`))
}

/** The list of sums, as `sha256sum -c` reads it. */
const SUMS = 'sha256sums'

/**
 * Packs a yearbook: the papers with their chain, what people read of them (`extras` by the names of their parts), and the
 * sums of all. The same content gives the same bytes.
 */
export function encodeYearbook(
  papers: readonly BoundPaper[],
  year: Pick<Chain, 'year' | 'span'>,
  extras: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  const chain = v.parse(Chain, chainOf(papers, year))
  const parts = new Map<string, Uint8Array>([
    ['mimetype', strToU8(YEARBOOK_MIMETYPE)],
    ['chain.json', strToU8(`${JSON.stringify(chain, null, 2)}\n`)],
    ...extras,
    ...papers.map(({ bytes }, index) => [partName(index), bytes] as const),
  ])
  const sums = [...parts].map(([name, bytes]) => `${hashOf(bytes)}  ${name}\n`).join('')
  return packZip(new Map([...parts, [SUMS, strToU8(sums)]]))
}

/** What is not as it was sealed: `part` names a part, and of a broken chain that of the paper where it breaks. */
export interface Flaw {
  readonly code: 'part-changed' | 'part-missing' | 'part-added' | 'chain-broken' | 'seal-broken'
  readonly part: string
}

/** A yearbook that was looked at: its chain, and what is wrong with it; sound where nothing is. */
export interface CheckedYearbook {
  readonly chain: Chain
  readonly flaws: readonly Flaw[]
}

/**
 * Checks a yearbook that may be anything. Faults: `file-foreign` for what is no yearbook, `file-damaged` where it does not
 * unpack or its chain cannot be read, `file-too-large`.
 */
export function checkYearbook(bytes: Uint8Array): Result<CheckedYearbook> {
  const unpacked = unpackZip(bytes)
  if (!unpacked.ok) return unpacked
  const parts = unpacked.value
  if (textOf(parts.get('mimetype')) !== YEARBOOK_MIMETYPE)
    return fail('file-foreign', undefined, 'no yearbook')
  const json = parseJson(parts.get('chain.json') ?? new Uint8Array())
  if (!json.ok) return json
  const read = v.safeParse(Chain, json.value)
  if (!read.success) return fail('file-damaged', undefined, 'the chain is not as its schema says')
  const chain = read.output
  return ok({ chain, flaws: distinct([...sumFlaws(parts), ...chainFlaws(chain, parts)]) })
}

/** Sums and chain both miss a part: it is told once. */
function distinct(flaws: readonly Flaw[]): Flaw[] {
  return [...new Map(flaws.map(flaw => [`${flaw.code} ${flaw.part}`, flaw])).values()]
}

type Parts = ReadonlyMap<string, Uint8Array>

function textOf(bytes: Uint8Array | undefined): string {
  return bytes === undefined ? '' : strFromU8(bytes)
}

function sumFlaws(parts: Parts): Flaw[] {
  const lines = textOf(parts.get(SUMS))
    .split('\n')
    .filter(line => line !== '')
  const told = new Map(lines.map(line => [line.slice(66), line.slice(0, 64)]))
  const kept = [...told].flatMap(([part, hash]): Flaw[] => {
    const bytes = parts.get(part)
    if (bytes === undefined) return [{ code: 'part-missing', part }]
    return hashOf(bytes) === hash ? [] : [{ code: 'part-changed', part }]
  })
  const added = [...parts.keys()].filter(part => part !== SUMS && !told.has(part))
  return [...kept, ...added.map((part): Flaw => ({ code: 'part-added', part }))]
}

/** Each paper anew, for a list of sums can be written anew as well. */
function chainFlaws({ papers, seal }: Chain, parts: Parts): Flaw[] {
  let previous = NO_LINK
  const flaws = papers.flatMap((paper, index): Flaw[] => {
    const bytes = parts.get(paper.part)
    const isNext = paper.part === partName(index) && paper.previous === previous
    previous = paper.link
    if (bytes === undefined) return [{ code: 'part-missing', part: paper.part }]
    const holds =
      hashOf(bytes) === paper.sha256 && linkOf(paper.previous, paper.sha256) === paper.link
    return isNext && holds ? [] : [{ code: 'chain-broken', part: paper.part }]
  })
  return previous === seal ? flaws : [...flaws, { code: 'seal-broken', part: 'chain.json' }]
}
