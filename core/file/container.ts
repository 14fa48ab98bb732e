import { strFromU8, strToU8 } from 'fflate'
import * as v from 'valibot'
import { fail, ok, type Result } from '../fault'
import { Document } from '../model/document'
import type { Media } from '../model/picture'
import { picturesOf } from '../model/pictures'
import { partedJson } from '../thai/unseen'
import { foreignKind } from './foreign-kind'
import { parseJson } from './json'
import { describePart, Manifest, Versions } from './manifest'
import { isMediaPart, mediaParts, readMediaParts } from './media-parts'
import { FORMAT, migrate } from './migrations'
import { withOwnIds } from './own-ids'
import {
  isVersionPart,
  readVersions,
  rowsOf,
  type Version,
  type VersionRow,
  versionParts,
} from './versions'
import { type Density, isZip, packZip, unpackZip } from './zip'

/** What the first part of every `.mati` file says. */
export const MIMETYPE = 'application/vnd.mati+zip'

/** A document with the number of times it has been saved. */
export interface FiledWords {
  readonly document: Document
  readonly revision: number
}

/** The same with the bytes of its pictures, and the versions that were issued. */
export interface FiledDocument extends FiledWords {
  readonly media: Media
  readonly versions: readonly Version[]
}

const NO_MEDIA: Media = new Map()

/**
 * Writes the `.mati` file: the same document and revision always give the same bytes. A document
 * that its own schema refuses throws, since a file that cannot be opened again is worse than none,
 * and so does a picture whose bytes are not in `media`. Bytes that no picture shows are left out.
 */
export function encodeContainer(
  document: Document,
  revision: number,
  media: Media = NO_MEDIA,
  versions: readonly Version[] = [],
): Uint8Array {
  const documents = [document, ...versions.map(version => version.document)]
  return pack(document, revision, { media: mediaParts(documents, media), versions })
}

/**
 * The same without the bytes of the pictures, for a journal that keeps those once, beside it. Nothing
 * is packed: a journal is written at every pause of the keys and lives until the next save.
 */
export function encodeWords(document: Document, revision: number): Uint8Array {
  return pack(document, revision, { media: [], versions: [] }, 'stored')
}

/** What stands in a container besides the words. */
interface Besides {
  readonly media: readonly (readonly [name: string, bytes: Uint8Array])[]
  readonly versions: readonly Version[]
}

function pack(
  document: Document,
  revision: number,
  { media, versions }: Besides,
  density: Density = 'packed',
): Uint8Array {
  const body = strToU8(JSON.stringify(v.parse(Document, document)))
  const besides = [...versionParts(versions), ...media]
  const manifest: Manifest = {
    format: FORMAT,
    reader: FORMAT,
    document: document.id,
    revision,
    parts: [['document.json', body] as const, ...besides].map(([name, bytes]) =>
      describePart(name, bytes),
    ),
    ...(versions.length > 0 && { versions: rowsOf(versions) }),
  }
  return packZip(
    new Map([
      ['mimetype', strToU8(MIMETYPE)],
      ['manifest.json', strToU8(JSON.stringify(v.parse(Manifest, manifest)))],
      ['document.json', body],
      ...besides,
    ]),
    density,
  )
}

/**
 * Reads a `.mati` file that may be anything: never throws, never gives back other words than were
 * saved. Faults: those of `foreignKind` (no container of ours), `file-newer`, `file-too-large`,
 * `file-damaged` (everything else).
 */
export function decodeContainer(bytes: Uint8Array): Result<FiledDocument> {
  const read = unpack(bytes)
  if (!read.ok) return read
  const { document, revision, parts, rows } = read.value
  const versions = readVersions(document.id, rows, parts)
  if (typeof versions === 'string') return damaged(versions)
  const media = readMediaParts([document, ...versions.map(version => version.document)], parts)
  return typeof media === 'string' ? damaged(media) : ok({ document, revision, media, versions })
}

/** Reads what `encodeWords` wrote, as strictly. */
export function decodeWords(bytes: Uint8Array): Result<FiledWords> {
  const read = unpack(bytes)
  if (!read.ok) return read
  const { document, revision, parts } = read.value
  return [...parts.keys()].some(name => isMediaPart(name) || isVersionPart(name))
    ? damaged('a part too many')
    : ok({ document, revision })
}

/**
 * Whether a zip says in its first bytes that it is ours. Either word of it is enough: what is damaged
 * there is still a document, if it is of no program that is known.
 */
function isNamedOurs(bytes: Uint8Array): boolean {
  const start = strFromU8(bytes.subarray(0, 128), true)
  if (start.includes(MIMETYPE)) return true
  return start.includes('mimetype') && foreignKind(bytes) === 'file-of-zip'
}

type Parts = ReadonlyMap<string, Uint8Array>

interface Unpacked extends FiledWords {
  readonly parts: Parts
  readonly rows: readonly VersionRow[]
}

function unpack(bytes: Uint8Array): Result<Unpacked> {
  if (!isZip(bytes) || !isNamedOurs(bytes)) return fail(foreignKind(bytes), undefined, 'not ours')
  const parts = unpackZip(bytes)
  if (!parts.ok) return parts
  const manifest = readManifest(parts.value)
  if (!manifest.ok) return manifest
  const body = parts.value.get('document.json')
  if (!body) return damaged('no document')
  const json = parseJson(body)
  if (!json.ok) return json
  const written = partedJson(migrate(json.value, manifest.value.format))
  const read = v.safeParse(Document, written, { abortEarly: true })
  if (!read.success) return damaged(whereItFails(read.issues[0]))
  if (read.output.id !== manifest.value.document) return damaged('manifest of another document')
  const { revision, versions: rows = [] } = manifest.value
  return ok({ document: withOwnIds(read.output), revision, parts: parts.value, rows })
}

/**
 * Reads a document that stands alone as JSON. It does not say in which format it is: the newest that it is sound in
 * counts, and of what is sound in none the fault is told by the present one.
 */
export function readDocument(json: unknown): Result<Document> {
  const head = v.safeParse(v.object({ kind: v.picklist(KINDS) }), json)
  if (!head.success) return fail('file-foreign', undefined, 'no kind of document')
  const formats = Array.from({ length: FORMAT }, (_, older) => FORMAT - older)
  const readings = formats.map(format =>
    v.safeParse(Document, partedJson(migrate(json, format)), { abortEarly: true }),
  )
  const sound = readings.find(read => read.success)
  if (sound?.success) return ok(withOwnIds(sound.output))
  const [present] = readings
  return damaged(present?.issues?.[0] === undefined ? 'no format' : whereItFails(present.issues[0]))
}

/** Reads either form: the container, or the plain JSON of a document (revision 0). */
export function decodeDocument(bytes: Uint8Array): Result<FiledDocument> {
  if (isZip(bytes)) return decodeContainer(bytes)
  if (!/^\s*\{(?!\\rtf)/.test(strFromU8(bytes.subarray(0, 64)).replace(/^\uFEFF/, '')))
    return fail(foreignKind(bytes), undefined, 'neither a zip nor JSON')
  const json = parseJson(bytes)
  if (!json.ok) return json
  const document = readDocument(json.value)
  if (!document.ok) return document
  if (picturesOf(document.value).length > 0) return damaged('pictures without their bytes')
  return ok({ document: document.value, revision: 0, media: NO_MEDIA, versions: [] })
}

const KINDS = Document.options.map(option => option.entries.kind.literal)

/** Looks at the version before anything else, so that a newer file is not called a damaged one. */
function readManifest(parts: Parts): Result<Manifest> {
  const mimetype = parts.get('mimetype')
  const [first] = parts.keys()
  if (first !== 'mimetype' || !mimetype || strFromU8(mimetype) !== MIMETYPE)
    return fail('file-foreign', undefined, 'a zip of something else')
  const json = parseJson(parts.get('manifest.json') ?? new Uint8Array())
  if (!json.ok) return json
  const versions = v.safeParse(Versions, json.value)
  if (!versions.success) return damaged('manifest without a version')
  if (Math.max(versions.output.format, versions.output.reader) > FORMAT) return fail('file-newer')
  const manifest = v.safeParse(Manifest, json.value, { abortEarly: true })
  if (!manifest.success) return damaged(`manifest: ${whereItFails(manifest.issues[0])}`)
  return hasItsParts(manifest.output, parts) ? ok(manifest.output) : damaged('a part has changed')
}

/** Besides the two parts that describe it a container has the document, then its versions, then all pictures. */
function hasItsParts(manifest: Manifest, parts: Parts): boolean {
  const [, second, third, ...others] = parts.keys()
  const pictures = others.slice(others.filter(isVersionPart).length)
  if (second !== 'manifest.json' || third !== 'document.json' || !pictures.every(isMediaPart))
    return false
  const listed = [...parts].slice(2).map(([name, bytes]) => describePart(name, bytes))
  return JSON.stringify(listed) === JSON.stringify(manifest.parts)
}

/** Where a schema stopped and what it wanted there; never what stood there, which is for no log. */
function whereItFails(issue: v.BaseIssue<unknown>): string {
  return `${v.getDotPath(issue) ?? 'the whole'}: expected ${issue.expected}`
}

function damaged(detail: string): Result<never> {
  return fail('file-damaged', undefined, detail)
}
