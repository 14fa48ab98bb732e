import path from 'node:path'
import type { OfficeEmblem } from '../../core/context'
import { fail, ok, type Result } from '../../core/fault'
import { mediaKey } from '../../core/file/media-parts'
import { takeImage } from '../../core/image/image'
import { readImageFile } from '../image-file'
import { disk } from '../storage/disk'

/** An emblem with its bytes. */
export interface ReadEmblem {
  readonly emblem: OfficeEmblem
  readonly bytes: Uint8Array
}

/** Reads the PNG or JPEG that `--emblem` names; '' is no emblem. */
export async function readEmblem(file: string): Promise<Result<ReadEmblem | null>> {
  if (file === '') return ok(null)
  const read = await readImageFile(disk, file)
  if (!read.ok) return read
  const image = takeImage(read.value.bytes)
  if (!image.ok) return fail(image.fault.code, path.basename(file), image.fault.detail)
  const { bytes, ...facts } = image.value
  return ok({ emblem: { media: mediaKey(bytes), ...facts }, bytes })
}
