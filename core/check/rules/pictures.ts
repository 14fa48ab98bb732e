import type { Document } from '../../model/document'
import type { Picture } from '../../model/picture'
import { photographsOf } from '../../model/pictures'
import type { Context } from '../../office/context'
import { partId } from '../../template/part-id'
import { toThaiDigits } from '../../thai/numerals'
import { sentence } from '../../wording/sentence'
import { HOUSE_HABIT, isEmpty, type Lack, ruleGroup } from '../rule'
import { placedTexts } from '../walk/passages'

/** What these rules say. */
const SAYS = {
  uncaptioned: (name: number) =>
    sentence(
      `ภาพที่ ${toThaiDigits(name)} ยังไม่มีคำบรรยายภาพ โปรดเติม`,
      `Picture ${name} has no caption yet.`,
    ),
  undescribed: (name: number) =>
    sentence(
      `ภาพที่ ${toThaiDigits(name)} ยังไม่มีทั้งคำบรรยายภาพและคำอธิบายสำหรับผู้ที่มองไม่เห็น โปรดเติม`,
      `Picture ${name} has neither a caption nor a description for those who cannot see it.`,
    ),
}

/** What is said of pictures, in their captions and to those who cannot see them. */
export const PICTURES = ruleGroup([
  {
    name: 'pictures-captioned',
    severity: 'advice',
    source: HOUSE_HABIT,
    words: sentence('ภาพที่มีคำอธิบายมีคำบรรยายภาพด้วย', 'Pictures that are described have captions.'),
    look: picturesCaptioned,
  },
  {
    name: 'pictures-described',
    severity: 'advice',
    source: HOUSE_HABIT,
    words: sentence('ภาพมีคำบรรยายภาพหรือคำอธิบาย', 'Pictures have a caption or a description.'),
    look: picturesDescribed,
  },
])

/** A picture that is described is captioned, too. */
function picturesCaptioned(document: Document, context: Context): Lack[] {
  return placedPictures(document, context)
    .filter(({ picture: { caption, alt } }) => isEmpty(caption) && !isEmpty(alt))
    .map(({ picture, part, name }) => ({
      part,
      source: picture.id,
      sentence: SAYS.uncaptioned(name),
    }))
}

/** A picture has words at all; a caption serves those who cannot see it as well. */
function picturesDescribed(document: Document, context: Context): Lack[] {
  return placedPictures(document, context)
    .filter(({ picture: { caption, alt } }) => isEmpty(caption) && isEmpty(alt))
    .map(({ picture, part, name }) => ({
      part,
      source: picture.id,
      sentence: SAYS.undescribed(name),
    }))
}

interface PlacedPicture {
  readonly picture: Picture
  readonly part: string
  /** Its place among all pictures of the paper, counted from one. */
  readonly name: number
}

function placedPictures(document: Document, context: Context): PlacedPicture[] {
  const texts = placedTexts(document, context).flatMap(({ text, part }) =>
    text.flatMap(block => (block.kind === 'picture' ? [{ picture: block.picture, part }] : [])),
  )
  const part = partId(context, 'photographs')
  const shown = photographsOf(document)
  return [...texts, ...shown.map(picture => ({ picture, part }))].map((placed, index) => ({
    ...placed,
    name: index + 1,
  }))
}
