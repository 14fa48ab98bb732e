import type { LetterheadLoss } from '../../../core/wording/letterhead'

/** What holds another's words, and goes with all that stands in it. */
export const GONE: Readonly<Record<string, LetterheadLoss>> = {
  'w:del': 'deleted',
  'w:moveFrom': 'deleted',
  'w:delText': 'deleted',
  'w:delInstrText': 'deleted',
  'w:altChunk': 'objects',
  'w:subDoc': 'objects',
  'w:object': 'objects',
  'w:control': 'objects',
  'w:docVars': 'variables',
  'o:OLEObject': 'objects',
  'v:background': 'other',
}

/** What marks a remark in the margin. */
export const COMMENTS = new Set(['w:commentReference', 'w:commentRangeStart'])

/** Pictures, of which nothing is left without their bytes. */
export const PICTURE_PARTS = new Set(['a:blip', 'v:imagedata'])
