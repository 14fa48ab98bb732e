import path from 'node:path'
import type { OfficeEmblem } from '../../core/context'
import { fail, ok, type Result } from '../../core/fault'
import { mediaKey } from '../../core/file/media-parts'
import { IMAGE_LIMITS } from '../../core/image/facts'
import { takeImage } from '../../core/image/image'
import { disk } from '../storage/disk'
import { readFile } from '../storage/read-file'

/** An emblem with its bytes. */
export interface ReadEmblem {
  readonly emblem: OfficeEmblem
  readonly bytes: Uint8Array
}

/** Reads the PNG or JPEG that `--emblem` names; '' is no emblem. */
export async function readEmblem(file: string): Promise<Result<ReadEmblem | null>> {
  if (file === '') return ok(null)
  const name = path.basename(file)
  const read = await readFile(disk, file, IMAGE_LIMITS.bytes)
  if (!read.ok) return read.fault.code === 'file-too-large' ? fail('image-too-large', name) : read
  const image = takeImage(read.value.bytes)
  if (!image.ok) return fail(image.fault.code, name, image.fault.detail)
  const { bytes, ...facts } = image.value
  return ok({ emblem: { media: mediaKey(bytes), ...facts }, bytes })
}
