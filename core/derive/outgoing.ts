import { readdressed } from '../compose/recipient-line'
import type { Outgoing } from '../copies/circulate'
import type { Document } from '../model/document'
import type { Context } from '../office/context'
import { addressee } from './addressee'
import { coverLetter } from './cover-letter'
import { markedPaper } from './marked-paper'

/**
 * What of a document goes out in copies: its paper, composed once, and the letter before it where `cover` says what that is
 * written in. A circular letter alone is not the same for everyone: its «เรียน» line names the recipient.
 */
export function outgoing(document: Document, context: Context, cover: Context | null): Outgoing {
  const original = markedPaper(document, context)
  const circular = document.kind === 'letter' && document.circular
  return {
    paper: circular ? recipient => readdressed(original, addressee(recipient)) : original,
    letter: cover === null ? null : coverLetter(original, document, cover),
  }
}
