import { jpegChannels } from '../../core/image/jpeg'
import { readPng } from '../../core/image/png-parts'
import type { PaintedImage, Pictures } from '../media'
import type { PlacedPicture } from '../typeset/page'
import { number } from './operators'
import { compact, type PdfFile, type PdfReference } from './pdf-file'

interface Embedded {
  readonly name: string
  readonly reference: PdfReference
}

/** The pictures of one file: each is written once, however often it is shown, in its own packing. */
export class PdfPictures {
  /** The names that pages call them by. */
  readonly list: PdfReference
  readonly #embedded = new Map<string, Embedded | null>()
  readonly #file: PdfFile
  readonly #pictures: Pictures

  constructor(file: PdfFile, pictures: Pictures) {
    this.#file = file
    this.#pictures = pictures
    this.list = file.ref()
  }

  /** How to paint a picture on a page of a height; nothing for one that has gone since the page was set. */
  operators({ media, x, y, width, height }: PlacedPicture, page: number): string {
    const known = this.#embedded.get(media)
    const embedded = known === undefined ? this.#embed(media) : known
    this.#embedded.set(media, embedded)
    if (embedded === null) return ''
    const matrix = [width, 0, 0, height, x, page - y - height].map(number).join(' ')
    return `q ${matrix} cm /${embedded.name} Do Q`
  }

  /** Writes the list of names; call once, before the file ends. */
  end(): void {
    const names = [...this.#embedded.values()].filter(one => one !== null)
    this.list.data = compact(`<<${names.map(one => `/${one.name} ${one.reference}`).join('')}>>`)
    this.list.end()
  }

  #embed(media: string): Embedded | null {
    const image = this.#pictures.get(media)
    if (image === null) return null
    const reference = image.format === 'jpeg' ? this.#jpeg(image) : this.#png(image)
    return { name: `Im${this.#embedded.size + 1}`, reference }
  }

  #jpeg(image: PaintedImage): PdfReference {
    const space = jpegChannels(image.bytes) === 1 ? 'DeviceGray' : 'DeviceRGB'
    return this.#object(image, image.bytes, {
      ColorSpace: space,
      BitsPerComponent: 8,
      Filter: 'DCTDecode',
    })
  }

  #png(image: PaintedImage): PdfReference {
    const png = readPng(image.bytes)
    if (!png.ok) throw new Error('a picture changed while it was painted')
    const { head, palette, data } = png.value
    const space = head.colour === 0 ? 'DeviceGray' : 'DeviceRGB'
    return this.#object(image, data, {
      ColorSpace: palette === null ? space : this.#indexed(palette),
      BitsPerComponent: head.depth,
      Filter: 'FlateDecode',
      DecodeParms: {
        Predictor: 15,
        Colors: head.colour === 2 ? 3 : 1,
        BitsPerComponent: head.depth,
        Columns: head.width,
      },
    })
  }

  #indexed(palette: Uint8Array): unknown[] {
    const colours = this.#file.ref({})
    colours.end(palette)
    return ['Indexed', 'DeviceRGB', palette.length / 3 - 1, colours]
  }

  #object(
    { width, height }: PaintedImage,
    data: Uint8Array,
    packing: Record<string, unknown>,
  ): PdfReference {
    const dictionary = { Type: 'XObject', Subtype: 'Image', Width: width, Height: height }
    const reference = this.#file.ref({ ...dictionary, ...packing })
    reference.end(data)
    return reference
  }
}
