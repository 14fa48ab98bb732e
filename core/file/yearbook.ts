import { strFromU8, strToU8 } from 'fflate'
import * as v from 'valibot'
import { fail, ok, type Result } from '../fault'
import {
  type BookName,
  type BoundPaper,
  Chain,
  type ChainFlaw,
  chainOf,
  flawsInChain,
  hashOf,
  paperPart,
  versionPartsOf,
} from './chain'
import { parseJson } from './json'
import { packZip, unpackZip } from './zip'

/** What the first part of every yearbook says. */
const YEARBOOK_MIMETYPE = 'application/vnd.mati-yearbook+zip'

/** The list of sums, as `sha256sum -c` reads it. */
const SUMS = 'sha256sums'

/**
 * Packs a yearbook: the papers with their newest versions and their chain, what people read of them (`extras` by the names
 * of their parts), and the sums of all. The same content gives the same bytes.
 */
export function encodeYearbook(
  papers: readonly BoundPaper[],
  name: BookName,
  extras: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  const chain = v.parse(Chain, chainOf(papers, name))
  const parts = new Map<string, Uint8Array>([
    ['mimetype', strToU8(YEARBOOK_MIMETYPE)],
    ['chain.json', strToU8(`${JSON.stringify(chain, null, 2)}\n`)],
    ...extras,
    ...papers.flatMap(partsOf),
  ])
  const sums = [...parts].map(([name, bytes]) => `${hashOf(bytes)}  ${name}\n`).join('')
  return packZip(new Map([...parts, [SUMS, strToU8(sums)]]))
}

/** Of its versions the newest goes out of the house; of those before it, their seals. */
function partsOf({ bytes, versions }: BoundPaper, index: number): [string, Uint8Array][] {
  const part = paperPart(index)
  const newest = versions.at(-1)
  if (newest === undefined) return [[part, bytes]]
  const [words, text] = versionPartsOf(part)
  return [
    [part, bytes],
    [words, newest.words],
    [text, newest.text],
  ]
}

/** What is not as it was sealed: `part` names a part, and of a broken chain that of the paper where it breaks. */
export interface Flaw {
  readonly code: 'part-changed' | 'part-missing' | 'part-added' | ChainFlaw
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
  const found = [...sumFlaws(parts), ...paperFlaws(chain, parts), ...flawsInChain(chain)]
  return ok({ chain, flaws: distinct(found) })
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
  const kept = [...told].flatMap(([part, hash]) => flawOf(part, hash, parts))
  const added = [...parts.keys()].filter(part => part !== SUMS && !told.has(part))
  return [...kept, ...added.map((part): Flaw => ({ code: 'part-added', part }))]
}

/** Each paper anew by the hashes of the chain, for a list of sums can be written anew as well. */
function paperFlaws({ papers }: Chain, parts: Parts): Flaw[] {
  return papers.flatMap(({ part, sha256, versions }) => {
    const newest = versions.at(-1)
    const [words, text] = versionPartsOf(part)
    return [
      ...flawOf(part, sha256, parts),
      ...(newest === undefined
        ? []
        : [...flawOf(words, newest.words, parts), ...flawOf(text, newest.text, parts)]),
    ]
  })
}

function flawOf(part: string, hash: string, parts: Parts): Flaw[] {
  const bytes = parts.get(part)
  if (bytes === undefined) return [{ code: 'part-missing', part }]
  return hashOf(bytes) === hash ? [] : [{ code: 'part-changed', part }]
}

function distinct(flaws: readonly Flaw[]): Flaw[] {
  return [...new Map(flaws.map(flaw => [`${flaw.code} ${flaw.part}`, flaw])).values()]
}
