import { mediaKey } from '../../core/file/media-parts'
import type { Media, Picture } from '../../core/model/picture'
import { png } from '../pictures'

const bytes = png({ width: 40, height: 30 })

/** The bytes of what `picture` shows. */
export const PICTURE_MEDIA: Media = new Map([[mediaKey(bytes), bytes]])

/** A picture under the id `p1` that nobody has said anything of. */
export function picture(change: Partial<Picture> = {}): Picture {
  return {
    id: 'p1',
    media: mediaKey(bytes),
    format: 'png',
    width: 40,
    height: 30,
    caption: '',
    alt: '',
    size: 'full',
    ...change,
  }
}
