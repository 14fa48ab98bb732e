import type { Document } from '../../model/document'
import type { Picture } from '../../model/picture'
import { photographsOf } from '../../model/pictures'
import type { Context } from '../../office/context'
import { PICTURE_GAPS } from '../../wording/picture-gaps'
import { HOUSE, isEmpty, type Lack, partId, type RuleGroup } from '../rule'
import { placedTexts } from '../walk/passages'

/** What is said of pictures, in their captions and to those who cannot see them. */
export const PICTURE_RULES: RuleGroup<'pictures-captioned' | 'pictures-described'> = {
  'pictures-captioned': { severity: 'advice', source: HOUSE, look: picturesCaptioned },
  'pictures-described': { severity: 'advice', source: HOUSE, look: picturesDescribed },
}

/** A picture that is described is captioned, too. */
function picturesCaptioned(document: Document, context: Context): Lack[] {
  return placedPictures(document, context)
    .filter(({ picture: { caption, alt } }) => isEmpty(caption) && !isEmpty(alt))
    .map(({ picture, part, name }) => ({
      part,
      source: picture.id,
      sentence: PICTURE_GAPS.uncaptioned(name),
    }))
}

/** A picture has words at all; a caption serves those who cannot see it as well. */
function picturesDescribed(document: Document, context: Context): Lack[] {
  return placedPictures(document, context)
    .filter(({ picture: { caption, alt } }) => isEmpty(caption) && isEmpty(alt))
    .map(({ picture, part, name }) => ({
      part,
      source: picture.id,
      sentence: PICTURE_GAPS.undescribed(name),
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
