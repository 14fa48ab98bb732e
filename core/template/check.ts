import type { Context } from '../context'
import type { Document } from '../model/document'
import type { Gap } from './gap'

/** Lists what the document still lacks by the rules its template names, in the order of the paper. */
export function check(_document: Document, _context: Context): Gap[] {
  return []
}
