import { writeFileSync } from 'node:fs'
import { encodeContainer } from '../../../core/file/container'
import { mediaKey } from '../../../core/file/media-parts'
import { LETTER } from '../../press/docx/letterhead/letter'

/** The letter with one PNG in its text, in a file. */
export function withPicture(
  file: string,
  bytes: Uint8Array,
  width: number,
  height: number,
): string {
  const media = mediaKey(bytes)
  const words = { id: 'p1', caption: 'ลายทดสอบ', alt: '', size: 'half' } as const
  const picture = { ...words, media, format: 'png', width, height } as const
  const texts = { ...LETTER.texts, reason: [{ kind: 'picture' as const, picture }] }
  writeFileSync(file, encodeContainer({ ...LETTER, texts }, 1, new Map([[media, bytes]])))
  return file
}
