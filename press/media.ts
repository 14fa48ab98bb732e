import type { ImageFacts } from '../core/image/facts'
import { inspectImage } from '../core/image/image'

/** Where the press finds the bytes of a picture by their SHA-256; `undefined` for one that is not there. */
export type FindMedia = (key: string) => Uint8Array | undefined

/** A picture that can be painted. */
export interface PaintedImage extends ImageFacts {
  readonly bytes: Uint8Array
}

/** The pictures at hand. One whose bytes are no picture counts as missing. */
export class Pictures {
  readonly #sound = new Map<string, PaintedImage>()
  readonly #find: FindMedia

  constructor(find: FindMedia) {
    this.#find = find
  }

  get(key: string): PaintedImage | null {
    const bytes = this.#find(key)
    if (bytes === undefined) return null
    const known = this.#sound.get(key)
    if (known?.bytes === bytes) return known
    const facts = inspectImage(bytes)
    if (!facts.ok) return null
    const image = { ...facts.value, bytes }
    this.#sound.set(key, image)
    return image
  }
}

/** The pictures of a press that has none. */
export const NO_PICTURES = new Pictures(() => undefined)
