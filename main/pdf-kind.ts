import { encodeContainer } from '../core/file/container'
import type { Flavour } from '../core/flavour'
import type { Document } from '../core/model/document'
import { suggestedName } from './file-name'
import type { Opened } from './open-documents'
import type { PdfJob } from './press-protocol'

/** As what kind of PDF a paper is made; nothing said is `1b`. */
export type PdfKind = Pick<PdfJob, 'flavour' | 'source'>

/** What a kind asks for: for `3a` the whole document as a file, as it is on the desk, saved or not. */
export function pdfKind(
  flavour: Flavour,
  document: Document,
  { file, media }: Pick<Opened, 'file' | 'media'>,
): PdfKind {
  if (flavour !== '3a') return { flavour }
  const bytes = encodeContainer(document, file?.revision ?? 0, media)
  return { flavour, source: { name: suggestedName(document, '.mati'), bytes } }
}
