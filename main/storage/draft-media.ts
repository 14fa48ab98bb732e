import path from 'node:path'
import { ok, type Result } from '../../core/fault'
import { mediaKey } from '../../core/file/media-parts'
import { IMAGE_LIMITS } from '../../core/image/facts'
import { inspectImage } from '../../core/image/image'
import { mediaName } from '../../core/model/picture'
import { dropPictures, picturesOf } from '../../core/model/pictures'
import type { Disk } from './disk'
import type { FileContents } from './document-file'
import { errnoOf } from './errno'
import { readFile } from './read-file'
import { safeWrite } from './safe-write'

// A draft is written anew at every pause of the keys, its pictures only once: `<id>.<sha256>.png` beside it.

/** What pictures a draft shows. */
type Shown = Pick<FileContents, 'document' | 'media'>

/** Writes the pictures of a draft that do not lie beside it yet. One whose bytes are not at hand costs no word. */
export async function keepDraftMedia(
  disk: Disk,
  draft: string,
  { document, media }: Shown,
): Promise<Result<null>> {
  for (const picture of picturesOf(document)) {
    const bytes = media.get(picture.media)
    const file = `${draft}.${mediaName(picture)}`
    if (bytes === undefined || (await lies(disk, file, bytes.length))) continue
    const written = await safeWrite(disk, file, bytes)
    if (!written.ok) return written
  }
  return ok(null)
}

/** Whether a file lies there, of that size if one is asked for. */
export async function lies(disk: Disk, file: string, size?: number): Promise<boolean> {
  try {
    const found = await disk.inspect(file)
    return size === undefined || found.size === size
  } catch (error) {
    if (errnoOf(error) === null) throw error
    return false
  }
}

/**
 * Reads the pictures of a draft. The words come back whatever happened to them: a picture whose file
 * is gone or changed leaves the document, its caption stays.
 */
export async function readDraftMedia(
  disk: Disk,
  draft: string,
  document: Shown['document'],
): Promise<Shown> {
  const media = new Map<string, Uint8Array>()
  for (const picture of picturesOf(document)) {
    if (media.has(picture.media)) continue
    const read = await readFile(disk, `${draft}.${mediaName(picture)}`, IMAGE_LIMITS.bytes)
    if (!read.ok || mediaKey(read.value.bytes) !== picture.media) continue
    if (inspectImage(read.value.bytes).ok) media.set(picture.media, read.value.bytes)
  }
  return { document: dropPictures(document, picture => media.has(picture.media)), media }
}

/** Removes the pictures and the versions of a draft that is gone. What cannot be removed stays, and troubles nobody. */
export async function dropDraftMedia(disk: Disk, folder: string, id: string): Promise<void> {
  try {
    for (const name of await disk.list(folder))
      if (name.startsWith(`${id}.`) && /\.[0-9a-f]{64}\.(png|jpg|issued)$/.test(name))
        await disk.remove(path.join(folder, name))
  } catch (error) {
    if (errnoOf(error) === null) throw error
  }
}
