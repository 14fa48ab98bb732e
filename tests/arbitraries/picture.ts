import * as fc from 'fast-check'
import { mediaKey } from '../../core/file/media-parts'
import { type Media, PICTURE_SIZES, type Picture } from '../../core/model/picture'
import { gradient, jpeg, png } from '../pictures'

/** The pictures that random documents show: tall, wide, grey, in both formats. */
const SHOWN = [
  { format: 'png', width: 40, height: 30, bytes: png({ width: 40, height: 30 }) },
  { format: 'jpeg', width: 64, height: 16, bytes: jpeg({ width: 64, height: 16 }) },
  {
    format: 'png',
    width: 9,
    height: 60,
    bytes: png({ width: 9, height: 60, colour: 0, pattern: (x, y) => gradient(x, y).slice(0, 1) }),
  },
] as const

/** The bytes of every picture that `anyPicture` can name. */
export const SHOWN_MEDIA: Media = new Map(SHOWN.map(({ bytes }) => [mediaKey(bytes), bytes]))

/** Each of them as a document names it, still without words. */
export const SHOWN_PICTURES = SHOWN.map(({ bytes, ...facts }) => ({
  ...facts,
  media: mediaKey(bytes),
}))

/** Any picture of a document, with or without words. */
export const anyPicture: fc.Arbitrary<Picture> = fc
  .record({
    id: fc.uuid(),
    shown: fc.constantFrom(...SHOWN_PICTURES),
    caption: fc.constantFrom('', 'ภาพที่ 1 พิธีเปิดการประชุม', 'ผู้แทน 20 หน่วยงาน\nระดมสมอง'),
    alt: fc.constantFrom('', 'ลายทดสอบสำหรับตรวจการพิมพ์'),
    size: fc.constantFrom(...PICTURE_SIZES),
  })
  .map(({ shown, ...words }) => ({ ...shown, ...words }))
