import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { strFromU8, strToU8 } from 'fflate'
import * as v from 'valibot'
import { IsoDate } from '../calendar'
import { Document } from '../model/document'
import { partedJson } from '../thai/unseen'
import { parseJson } from './json'
import { FORMAT, migrate } from './migrations'
import { withOwnIds } from './own-ids'

const FOLDER = 'issued/'

/** The most versions that one file keeps, and the most bytes of the text and of the PDF of one. */
const LIMITS = { versions: 99, text: 4 * 1024 * 1024, pdf: 24 * 1024 * 1024 } as const

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
const number = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most))

/** What a manifest says of one version of a paper. */
export const VersionRow = v.strictObject({
  n: number(LIMITS.versions),
  state: v.picklist(['issued', 'adopted']),
  /** The day on which it was issued, or adopted. */
  day: IsoDate,
  /** The format of its document. */
  format: number(9999),
  pages: number(9999),
  /** Its seal: of what it holds and of the version before it. */
  sha256: hash,
  /** The seal of the version before it; `null` of the first. */
  previous: v.nullable(hash),
})
export type VersionRow = v.InferOutput<typeof VersionRow>
export const VersionRows = v.pipe(v.array(VersionRow), v.minLength(1), v.maxLength(LIMITS.versions))

/** ฉบับที่ออกแล้ว: a paper as it was on that day. It is never written again; a correction makes the next one. */
export interface Version extends Readonly<VersionRow> {
  readonly document: Document
  /** The bytes of the document, which the seal is of. */
  readonly words: Uint8Array
  /** Its pages as text, each line with its page and its number. */
  readonly text: Uint8Array
  readonly pdf: Uint8Array | null
}

/** What a version is made of. */
export interface Issue extends Pick<VersionRow, 'state' | 'day' | 'pages'> {
  readonly document: Document
  /** As `paintText` prints it. */
  readonly text: string
  readonly pdf?: Uint8Array | undefined
}

/** The versions with one more. Throws where there are too many, or it is of another document than they are. */
export function issued(versions: readonly Version[], issue: Issue): Version[] {
  const { document, pdf = null, state, day, pages } = issue
  const last = versions.at(-1)
  if (last !== undefined && last.document.id !== document.id)
    throw new Error('a version of another document')
  const words = strToU8(JSON.stringify(v.parse(Document, document)))
  const parts = { words, text: strToU8(issue.text), pdf }
  const row = {
    n: (last?.n ?? 0) + 1,
    state,
    day,
    format: FORMAT,
    pages,
    previous: last?.sha256 ?? null,
  }
  const sealed = v.parse(VersionRow, { ...row, sha256: sealOf(row, hashesOf(parts)) })
  const made = { ...sealed, ...parts, document }
  if (flawOf(made) !== null) throw new Error('a version that could not be read again')
  return [...versions, made]
}

/** Only the newest: what goes out of the house. */
export function newestOnly(versions: readonly Version[]): Version[] {
  return versions.slice(-1)
}

/** The pages of a version as text. */
export function pagesText({ text }: Pick<Version, 'text'>): string {
  return strFromU8(text)
}

/** What the manifest lists. */
export function rowsOf(versions: readonly Version[]): VersionRow[] {
  return versions.map(({ n, state, day, format, pages, sha256, previous }) => ({
    n,
    state,
    day,
    format,
    pages,
    sha256,
    previous,
  }))
}

/** Whether a part of a container belongs to a version. */
export function isVersionPart(name: string): boolean {
  return name.startsWith(FOLDER)
}

/** The parts that versions fill, the oldest first. */
export function versionParts(versions: readonly Version[]): [name: string, bytes: Uint8Array][] {
  return versions.flatMap(({ n, words, text, pdf }) => [
    [partName(n, 'json'), words],
    [partName(n, 'txt'), text],
    ...(pdf === null ? [] : [[partName(n, 'pdf'), pdf] as [string, Uint8Array]]),
  ])
}

/**
 * The versions of a document, or in one word what is wrong with them: a part missing or too many, a chain that does not
 * hold, a document that its schema refuses.
 */
export function readVersions(
  document: string,
  rows: readonly VersionRow[],
  parts: ReadonlyMap<string, Uint8Array>,
): Version[] | string {
  const versions: Version[] = []
  for (const row of rows) {
    const read = readVersion(document, row, parts)
    if (typeof read === 'string') return `version ${row.n}: ${read}`
    const before = versions.at(-1)
    const follows =
      before === undefined
        ? (row.n === 1) === (row.previous === null)
        : row.n === before.n + 1 && row.previous === before.sha256
    if (!follows) return `version ${row.n} does not follow`
    versions.push(read)
  }
  const wanted = versionParts(versions).map(([name]) => name)
  const found = [...parts.keys()].filter(isVersionPart)
  return wanted.join() === found.join() ? versions : 'parts of no version'
}

function readVersion(
  document: string,
  row: VersionRow,
  parts: ReadonlyMap<string, Uint8Array>,
): Version | string {
  const words = parts.get(partName(row.n, 'json'))
  const text = parts.get(partName(row.n, 'txt'))
  if (words === undefined || text === undefined) return 'a part is missing'
  const contents = { words, text, pdf: parts.get(partName(row.n, 'pdf')) ?? null }
  const flaw = flawOf({ ...row, ...contents })
  if (flaw !== null) return flaw
  const json = parseJson(words)
  if (!json.ok) return 'no JSON'
  const read = v.safeParse(Document, partedJson(migrate(json.value, row.format)), {
    abortEarly: true,
  })
  if (!read.success || read.output.id !== document) return 'not that document'
  return { ...row, ...contents, document: withOwnIds(read.output) }
}

type Contents = Pick<Version, 'words' | 'text' | 'pdf'>

function flawOf(version: VersionRow & Contents): string | null {
  const { text, pdf, format } = version
  if (format > FORMAT) return 'of a newer format'
  if (text.length > LIMITS.text || (pdf?.length ?? 0) > LIMITS.pdf) return 'too large'
  if (strFromU8(text).includes('\ufffd')) return 'text that is not UTF-8'
  if (pdf !== null && strFromU8(pdf.subarray(0, 5), true) !== '%PDF-') return 'no PDF'
  return sealOf(version, hashesOf(version)) === version.sha256 ? null : 'another seal'
}

/** The SHA-256 of each part of a version. */
export interface VersionHashes {
  readonly words: string
  readonly text: string
  /** `null` of one that keeps no PDF. */
  readonly pdf: string | null
}

/** The hashes of what a version holds. */
export function hashesOf({ words, text, pdf }: Contents): VersionHashes {
  return { words: hexOf(words), text: hexOf(text), pdf: pdf === null ? null : hexOf(pdf) }
}

/** The hash of ten lines: what it is, and the hashes of its parts. `docs/format/container.md` says how to do it by hand. */
export function sealOf(
  row: Omit<VersionRow, 'sha256'>,
  { words, text, pdf }: VersionHashes,
): string {
  const lines = [
    'mati-version',
    row.n,
    row.state,
    row.day,
    row.format,
    row.pages,
    row.previous ?? '-',
    words,
    text,
    pdf ?? '-',
  ]
  return hexOf(strToU8(lines.map(line => `${line}\n`).join('')))
}

function hexOf(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes))
}

function partName(n: number, kind: 'json' | 'txt' | 'pdf'): string {
  return `${FOLDER}${n}.${kind}`
}
