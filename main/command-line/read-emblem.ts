import path from 'node:path'
import { fail, ok, type Result } from '../../core/fault'
import { mediaKey } from '../../core/file/media-parts'
import type { OfficeEmblem } from '../../core/office/context'
import { readImageFile } from '../office/image-file'
import { disk } from '../storage/disk'
import { pictureThread, takeEmblem } from '../workers/picture-taker'
import type { Io } from './call'

/** An emblem with its bytes. */
export interface ReadEmblem {
  readonly emblem: OfficeEmblem
  readonly bytes: Uint8Array
}

/** Reads the PNG, JPEG or SVG that `--emblem` names; '' is no emblem. */
export async function readEmblem(file: string, { places }: Io): Promise<Result<ReadEmblem | null>> {
  if (file === '') return ok(null)
  const read = await readImageFile(disk, file)
  if (!read.ok) return read
  const image = await takeEmblem(read.value.bytes, () => pictureThread(places.pictures))
  if (!image.ok) return fail(image.fault.code, path.basename(file), image.fault.detail)
  const { bytes, ...facts } = image.value
  return ok({ emblem: { media: mediaKey(bytes), ...facts }, bytes })
}
