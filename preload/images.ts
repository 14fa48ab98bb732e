import type { Picture } from '../core/model/picture'

/** A file that a person chose. Its bytes are had once with `image:read`, one file at a time. */
export interface ChosenImage {
  readonly fileName: string
  readonly token: string
}

/** What a document may say of a picture once main has taken it in. */
export type TakenImage = Pick<Picture, 'media' | 'format' | 'width' | 'height'>
