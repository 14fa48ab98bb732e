import { type Delivery, type Edition, received } from '../../core/change/mirror'
import { markedPaper } from '../../core/derive/marked-paper'
import type { Manuscript } from '../../core/manuscript/manuscript'
import type { Document } from '../../core/model/document'
import type { Context } from '../../core/office/context'
import type { SentPaper } from './press-protocol'

/**
 * The process's side of the pages: a mirror of the document whose pages are shown and of what it is read against. What did
 * not change stays the same object, so that only what changed is composed and set anew. Throws on a change of
 * what is not here: then main gives the whole.
 */
export class PaperMirror {
  #handle = ''
  #words: Edition<Document> | null = null
  #context: Edition<Context> | null = null

  /** The paper as it is to be set now. */
  compose({ handle, words, context }: SentPaper): Manuscript {
    if (handle !== this.#handle) this.#words = null
    this.#handle = handle
    this.#words = taken(this.#words, words)
    this.#context = taken(this.#context, context)
    return markedPaper(this.#words.value, this.#context.value)
  }
}

function taken<T>(before: Edition<T> | null, delivery: Delivery<T>): Edition<T> {
  const now = received('whole' in delivery ? null : before, delivery)
  if (now === null) throw new Error('a change of a paper that is not here')
  return now as Edition<T>
}
