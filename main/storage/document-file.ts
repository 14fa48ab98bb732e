import path from 'node:path'
import { isAdoptedOtherwise } from '../../core/adoption/adopted'
import { fail, ok, type Result } from '../../core/fault'
import { decodeDocument, encodeContainer } from '../../core/file/container'
import type { Version } from '../../core/file/versions'
import { isZip, LIMITS, unpackZip } from '../../core/file/zip'
import type { Document } from '../../core/model/document'
import type { Media } from '../../core/model/picture'
import type { Disk } from './disk'
import { readFile, sha256 } from './read-file'
import { safeWrite } from './safe-write'

/** A document's place on the disk, and what was last seen there. */
export interface DocumentFile {
  readonly path: string
  /** Of the file's bytes; a save compares it with what is there by then. */
  readonly sha256: string
  readonly revision: number
}

/** A document with the bytes of its pictures and the versions that were issued. */
export interface FileContents {
  readonly document: Document
  readonly media: Media
  readonly versions: readonly Version[]
}

/** A document as read, with its file; `file` is `null` for plain JSON, which is never saved over. */
export interface ReadDocument extends FileContents {
  readonly file: DocumentFile | null
}

/** The bytes of `document.json` in a `.mati` file, as they stand there. The file was read before. */
export async function readDocumentPart(disk: Disk, file: string): Promise<Result<Uint8Array>> {
  const read = await readFile(disk, file, LIMITS.bytes)
  if (!read.ok) return read
  const parts = unpackZip(read.value.bytes)
  if (!parts.ok) return fail(parts.fault.code, path.basename(file), parts.fault.detail)
  const part = parts.value.get('document.json')
  return part === undefined ? fail('file-damaged', path.basename(file), 'no document') : ok(part)
}

/** Reads a `.mati` file, or the plain JSON of a document. Faults name the file without its folder. */
export async function readDocumentFile(disk: Disk, file: string): Promise<Result<ReadDocument>> {
  const read = await readFile(disk, file, LIMITS.bytes)
  if (!read.ok) return read
  const { bytes, sha256 } = read.value
  const filed = decodeDocument(bytes)
  if (!filed.ok) return fail(filed.fault.code, path.basename(file), filed.fault.detail)
  const { revision, ...contents } = filed.value
  return ok({ ...contents, file: isZip(bytes) ? { path: file, sha256, revision } : null })
}

/**
 * Saves a document over its own file, one revision on. If the file changed since it was last seen,
 * it stays as it is and the fault is `file-changed-elsewhere`. `tried` keeps the hashes of saves that
 * failed: one whose answer was lost may be what lies there, and is no one else's.
 */
export async function saveDocumentFile(
  disk: Disk,
  contents: FileContents,
  { path: place, sha256: seen, revision }: DocumentFile,
  tried: Set<string> = new Set(),
): Promise<Result<DocumentFile>> {
  const encoded = encode(contents, revision + 1, place)
  if (!encoded.ok) return encoded
  const bytes = encoded.value
  const holds = [seen, ...tried]
  tried.add(sha256(bytes))
  const written = await safeWrite(disk, place, bytes, { holds })
  if (!written.ok) return written
  tried.clear()
  return ok({ path: place, sha256: written.value, revision: revision + 1 })
}

/** Writes a document into a file that a person chose, over whatever is there. */
export async function createDocumentFile(
  disk: Disk,
  contents: FileContents,
  place: string,
  revision = 1,
): Promise<Result<DocumentFile>> {
  const encoded = encode(contents, revision, place)
  if (!encoded.ok) return encoded
  const written = await safeWrite(disk, place, encoded.value, { shared: true })
  return written.ok ? ok({ path: place, sha256: written.value, revision }) : written
}

/** What was adopted is in no file with other words, or as if it had not been: then the fault is `document-adopted`. */
function encode(
  { document, media, versions }: FileContents,
  revision: number,
  place: string,
): Result<Uint8Array> {
  if (isAdoptedOtherwise(document, versions)) return fail('document-adopted', path.basename(place))
  return ok(encodeContainer(document, revision, media, versions))
}
