import type { Block, Figure } from '../manuscript/manuscript'
import type { Picture, PictureSize } from '../model/picture'
import { MEASURE, PICTURE_GAP } from '../paper/paper'
import { PAPER } from '../wording/paper'

/** How wide each size is on paper, mm. */
const WIDTHS: Readonly<Record<PictureSize, number>> = {
  full: MEASURE,
  large: 120,
  half: (MEASURE - PICTURE_GAP) / 2,
  small: 50,
}

/** No picture is higher, mm: a portrait over the whole width would leave no room for its caption. */
const HIGHEST = 220

/** Pictures one below the other; two of half the width that follow each other share a row. */
export function composePictures(pictures: readonly Picture[], source: string): Block[] {
  const rows: Picture[][] = []
  for (const picture of pictures) {
    const last = rows.at(-1)
    const [before, more] = last ?? []
    const joins = picture.size === 'half' && before?.size === 'half' && more === undefined
    if (joins && last !== undefined) last.push(picture)
    else rows.push([picture])
  }
  return rows.map(row => ({
    kind: 'figures',
    figures: row.map(picture => composePicture(picture, source)),
    source,
  }))
}

function composePicture(picture: Picture, source: string): Figure {
  const { media, size, alt } = picture
  const caption = picture.caption.replaceAll(/\s+/g, ' ').trim()
  const scale = Math.min(WIDTHS[size] / picture.width, HIGHEST / picture.height)
  return {
    media,
    width: picture.width * scale,
    height: picture.height * scale,
    alt: alt.trim() || caption || PAPER.picture,
    caption:
      caption === ''
        ? null
        : { kind: 'paragraph', style: 'caption', spans: [{ text: caption }], source },
  }
}
