import { readFileSync } from 'node:fs'
import { PDFiumLibrary } from '@hyzyla/pdfium'

/** The grey values of a page, row by row: 0 is black, 255 white. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly grey: Uint8Array
}

/** Reads a binary PGM. */
export function readPicture(file: string): Picture {
  const bytes = readFileSync(file)
  const head = /^P5\s+(\d+) (\d+)\s+255\s/.exec(bytes.subarray(0, 40).toString('latin1'))
  if (head === null) throw new Error(`no grey picture: ${file}`)
  const [all, width, height] = head
  return {
    width: Number(width),
    height: Number(height),
    grey: bytes.subarray(all.length),
  }
}

/**
 * The pages of a PDF as PDFium paints them, each as many whole pixels wide and high as its size says. In
 * colour: in grey PDFium puts every letter on a whole pixel, up to half a pixel from its place.
 */
export async function paintPdfium(pdf: Uint8Array, dots: number): Promise<Picture[]> {
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(pdf)
  const pictures: Picture[] = []
  for (const page of document.pages()) {
    const { originalWidth, originalHeight } = page.getOriginalSize()
    const size = { width: pixels(originalWidth, dots), height: pixels(originalHeight, dots) }
    const { data } = await page.render({ ...size, render: async ({ data }) => data })
    const grey = Uint8Array.from({ length: data.length / 4 }, (_, at) => data[4 * at] ?? 0)
    pictures.push({ ...size, grey })
  }
  document.destroy()
  library.destroy()
  return pictures
}

function pixels(points: number, dots: number): number {
  return Math.round((points / 72) * dots)
}

/** Where two pictures of one size differ. */
export interface Difference {
  /** The part of all pixels that differ. */
  readonly page: number
  /** The part that differ in the place, 5 mm high and 10 mm wide, where most do. */
  readonly place: number
}

/** Compares pixel by pixel. Two differ if their grey values are more than half of the way to black apart. */
export function compare(a: Picture, b: Picture, dots: number): Difference {
  if (a.width !== b.width || a.height !== b.height) throw new Error('pictures of two sizes')
  const high = Math.round((5 / 25.4) * dots)
  const wide = 2 * high
  const across = Math.ceil(a.width / wide)
  const places = new Uint32Array(across * Math.ceil(a.height / high))
  let different = 0
  for (const [at, value] of a.grey.entries()) {
    if (Math.abs(value - (b.grey[at] ?? 255)) <= 127) continue
    different++
    const row = Math.floor(at / a.width / high)
    const place = row * across + Math.floor((at % a.width) / wide)
    places[place] = (places[place] ?? 0) + 1
  }
  return { page: different / a.grey.length, place: Math.max(...places) / (high * wide) }
}

/** The part of the pixels that are nearer to black than to white. */
export function inked({ grey }: Picture): number {
  return grey.filter(value => value < 128).length / grey.length
}
