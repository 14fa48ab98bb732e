import type { Picture } from '../core/model/picture'

/** A file as it was found, read only in the sandbox of the window. */
export interface ChosenImage {
  readonly fileName: string
  readonly bytes: Uint8Array
}

/** What a document may say of a picture once main has taken it in. */
export type TakenImage = Pick<Picture, 'media' | 'format' | 'width' | 'height'>
