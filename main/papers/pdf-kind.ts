import { encodeContainer } from '../../core/file/container'
import { newestOnly } from '../../core/file/versions'
import type { Flavour } from '../../core/paper/flavour'
import { suggestedName } from '../documents/file-name'
import type { FileContents } from '../storage/document-file'
import type { PdfJob } from '../workers/press-protocol'

/** As what kind of PDF a paper is made; nothing said is `1b`. */
export type PdfKind = Pick<PdfJob, 'flavour' | 'source'>

/** What a kind asks for: for `3a` the whole document as a file, saved or not, of its issued versions the newest. */
export function pdfKind(
  flavour: Flavour,
  { document, media, versions, revision }: FileContents & { readonly revision: number },
): PdfKind {
  if (flavour !== '3a') return { flavour }
  const bytes = encodeContainer(document, revision, media, newestOnly(versions))
  return { flavour, source: { name: suggestedName(document, '.mati'), bytes } }
}
