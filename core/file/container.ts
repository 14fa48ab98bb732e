import { strFromU8, strToU8 } from 'fflate'
import * as v from 'valibot'
import { fail, ok, type Result } from '../fault'
import { Document } from '../model/document'
import { parseJson } from './json'
import { describePart, Manifest, Versions } from './manifest'
import { FORMAT, migrate } from './migrations'
import { isZip, packZip, unpackZip } from './zip'

/** What the first part of every `.mati` file says. */
export const MIMETYPE = 'application/vnd.mati+zip'

/** A document with the number of times it has been saved. */
export interface Filed {
  readonly document: Document
  readonly revision: number
}

/**
 * Writes the `.mati` file: the same document and revision always give the same bytes. A document
 * that its own schema refuses throws, since a file that cannot be opened again is worse than none.
 */
export function encodeContainer(document: Document, revision: number): Uint8Array {
  const body = strToU8(JSON.stringify(v.parse(Document, document)))
  const manifest: Manifest = {
    format: FORMAT,
    reader: FORMAT,
    document: document.id,
    revision,
    parts: [describePart('document.json', body)],
  }
  return packZip(
    new Map([
      ['mimetype', strToU8(MIMETYPE)],
      ['manifest.json', strToU8(JSON.stringify(v.parse(Manifest, manifest)))],
      ['document.json', body],
    ]),
  )
}

/**
 * Reads a `.mati` file that may be anything: never throws, never gives back other words than were
 * saved. Faults: `file-foreign` (no container of ours), `file-newer`, `file-too-large`,
 * `file-damaged` (everything else).
 */
export function decodeContainer(bytes: Uint8Array): Result<Filed> {
  if (!isZip(bytes)) return fail('file-foreign', undefined, 'not a zip')
  const parts = unpackZip(bytes)
  if (!parts.ok) return parts
  const manifest = readManifest(parts.value)
  if (!manifest.ok) return manifest
  const body = parts.value.get('document.json')
  if (!body) return damaged('no document')
  const json = parseJson(body)
  if (!json.ok) return json
  const read = v.safeParse(Document, migrate(json.value, manifest.value.format), {
    abortEarly: true,
  })
  if (!read.success) return damaged(whereItFails(read.issues[0]))
  if (read.output.id !== manifest.value.document) return damaged('manifest of another document')
  return ok({ document: read.output, revision: manifest.value.revision })
}

/** Reads a document that stands alone as JSON, in the present format. */
export function readDocument(json: unknown): Result<Document> {
  const head = v.safeParse(v.object({ kind: v.picklist(KINDS) }), json)
  if (!head.success) return fail('file-foreign', undefined, 'no kind of document')
  const read = v.safeParse(Document, json, { abortEarly: true })
  return read.success ? ok(read.output) : damaged(whereItFails(read.issues[0]))
}

/** Reads either form: the container, or the plain JSON of a document (revision 0). */
export function decodeDocument(bytes: Uint8Array): Result<Filed> {
  if (isZip(bytes)) return decodeContainer(bytes)
  if (!/^\s*\{/.test(strFromU8(bytes.subarray(0, 64)).replace(/^\uFEFF/, '')))
    return fail('file-foreign', undefined, 'neither a zip nor JSON')
  const json = parseJson(bytes)
  if (!json.ok) return json
  const document = readDocument(json.value)
  return document.ok ? ok({ document: document.value, revision: 0 }) : document
}

const KINDS = Document.options.map(option => option.entries.kind.literal)

/** Looks at the version before anything else, so that a newer file is not called a damaged one. */
function readManifest(parts: ReadonlyMap<string, Uint8Array>): Result<Manifest> {
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

/** This format has one part besides the two that describe it. */
function hasItsParts(manifest: Manifest, parts: ReadonlyMap<string, Uint8Array>): boolean {
  const [, second, third, ...others] = parts.keys()
  const body = parts.get('document.json')
  if (second !== 'manifest.json' || third !== 'document.json' || others.length > 0) return false
  return !!body && JSON.stringify([describePart(third, body)]) === JSON.stringify(manifest.parts)
}

/** Where a schema stopped and what it wanted there; never what stood there, which is for no log. */
function whereItFails(issue: v.BaseIssue<unknown>): string {
  return `${v.getDotPath(issue) ?? 'the whole'}: expected ${issue.expected}`
}

function damaged(detail: string): Result<never> {
  return fail('file-damaged', undefined, detail)
}
