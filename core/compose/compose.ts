import type { Block, Furniture, Manuscript, Properties } from '../manuscript/manuscript'
import { type Document, dayOf } from '../model/document'
import { namesIn } from '../model/names'
import type { Context } from '../office/context'
import { partId } from '../template/part-id'
import { partNumbers } from '../template/part-numbers'
import type { Part } from '../template/template'
import { withDigits } from '../thai/numerals'
import { composeFindingsPart } from './findings-report'
import { composeAppendices, composeFront } from './front'
import { secrecyOf } from './grades'
import { setHouse } from './house-paper'
import { composeLetterPart } from './letter-part'
import { composeMinutesPart } from './minutes'
import { composeNewsFoot, composeNewsPart } from './news'
import { composeFindingsHead } from './opening'
import { composeStrayTexts } from './text-part'
import { titleOf } from './title'

/**
 * What a document says on paper, while nobody has judged yet whether it is a draft: no manuscript, so that the
 * press takes none without its mark.
 */
export interface Composed extends Omit<Manuscript, 'furniture'> {
  readonly furniture: Omit<Furniture, 'draftMark'> & { readonly draftMark: undefined }
}

/** Says on paper what the document holds. `markedPaper` makes the manuscript of it. */
export function compose(document: Document, context: Context): Composed {
  const numbers = partNumbers(context.template)
  const blocks = [
    ...composeHead(document, context),
    ...context.template.parts.flatMap(part =>
      composePart(part, document, numbers.get(part.id) ?? '', context),
    ),
    ...composeStrayTexts(document, context.template),
    ...(document.kind === 'findings' ? composeAppendices(document, context) : []),
    ...(document.kind === 'news' ? composeNewsFoot(document, partId(context, 'headline')) : []),
  ]
  return {
    properties: properties(document, context),
    furniture: furniture(document, context),
    names: namesIn(document, context.agencies),
    ...(context.house.paper && { paper: context.house.paper }),
    blocks: setHouse(blocks, context.house),
  }
}

function composeHead(document: Document, context: Context): Block[] {
  if (document.kind !== 'findings') return []
  const source = partId(context, 'meeting')
  return [
    ...composeFront(document, source, context),
    ...composeFindingsHead(context.template.heading, document.meeting, source),
  ]
}

function composePart(part: Part, document: Document, number: string, context: Context): Block[] {
  switch (document.kind) {
    case 'minutes':
      return composeMinutesPart(part, document, number, context)
    case 'findings':
      return composeFindingsPart(part, document, number, context)
    case 'letter':
      return composeLetterPart(part, document, number, context)
    case 'news':
      return composeNewsPart(part, document, number, context)
  }
}

function furniture(document: Document, { house }: Context): Composed['furniture'] {
  return {
    pageNumbers: true,
    catchwords: house.catchwords?.[document.kind] ?? document.kind === 'letter',
    digits: house.digits,
    copyMark: null,
    draftMark: undefined,
    ...secrecyOf(document),
  }
}

function properties(document: Document, { template, house }: Context): Properties {
  return {
    title: withDigits(titleOf(document, template.heading), house.digits),
    subject: template.title,
    organisation: house.organisation,
    documentId: document.id,
    date: dayOf(document),
  }
}
