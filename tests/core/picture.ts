import type { Picture } from '../../core/model/picture'

/** A picture under the id `p1` that nobody has said anything of. */
export function picture(change: Partial<Picture> = {}): Picture {
  return {
    id: 'p1',
    media: 'a'.repeat(64),
    format: 'png',
    width: 40,
    height: 30,
    caption: '',
    alt: '',
    size: 'full',
    ...change,
  }
}
