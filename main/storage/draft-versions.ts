import { ok, type Result } from '../../core/fault'
import { decodeContainer, encodeContainer } from '../../core/file/container'
import { LIMITS } from '../../core/file/zip'
import type { Disk } from './disk'
import { type DocumentFile, type FileContents, readDocumentFile } from './document-file'
import { lies } from './draft-media'
import { readFile } from './read-file'
import { safeWrite } from './safe-write'

// What was issued never changes, so it lies once beside a draft: `<id>.<seal of the newest>.issued`, a `.mati` file.

/** Writes the versions of a draft where they do not lie beside it yet. */
export async function keepDraftVersions(
  disk: Disk,
  draft: string,
  { media, versions }: Pick<FileContents, 'media' | 'versions'>,
): Promise<Result<null>> {
  const newest = versions.at(-1)
  if (newest === undefined) return ok(null)
  const file = `${draft}.${newest.sha256}.issued`
  if (await lies(disk, file)) return ok(null)
  const written = await safeWrite(disk, file, encodeContainer(newest.document, 0, media, versions))
  return written.ok ? ok(null) : written
}

/** Reads the versions of a draft with their pictures. Where they do not lie beside it any more, its own file has them. */
export async function readDraftVersions(
  disk: Disk,
  draft: string,
  seal: string | undefined,
  file: DocumentFile | null,
): Promise<Pick<FileContents, 'media' | 'versions'>> {
  if (seal === undefined) return NONE
  const read = await readFile(disk, `${draft}.${seal}.issued`, LIMITS.bytes)
  const kept = read.ok ? decodeContainer(read.value.bytes) : read
  const found = kept.ok || file === null ? kept : await readDocumentFile(disk, file.path)
  const isThem = found.ok && found.value.versions.some(({ sha256 }) => sha256 === seal)
  return isThem ? found.value : NONE
}

const NONE: Pick<FileContents, 'media' | 'versions'> = { media: new Map(), versions: [] }
