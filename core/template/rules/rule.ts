import type { Context } from '../../context'
import type { Document } from '../../model/document'
import type { Sentence } from '../../wording/gaps'
import type { Part } from '../template'

/** One thing that a rule misses: where it stands and what to say about it. */
export interface Lack {
  readonly part: string
  readonly source?: string
  readonly sentence: Sentence
}

/** What a rule of completeness is: a look at the document that lists what it lacks. */
export type Rule = (document: Document, context: Context) => Lack[]

/** What is lacking where `is` holds, nothing where it does not. */
export function when(is: boolean, part: string, sentence: () => Sentence, source?: string): Lack[] {
  return is ? [{ part, sentence: sentence(), ...(source !== undefined && { source }) }] : []
}

/** The id of the template's first part of that content; the content's own name if it has none. */
export function partId(context: Context, content: Part['content']): string {
  return context.template.parts.find(part => part.content === content)?.id ?? content
}

/** Whether a line has no words. */
export function isEmpty(line: string): boolean {
  return line.trim() === ''
}
