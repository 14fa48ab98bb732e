import type { IsoDate } from '../calendar'
import { isDraft } from '../check/check'
import type { Block, Furniture, Manuscript, Properties } from '../manuscript/manuscript'
import type { Document } from '../model/document'
import type { Context } from '../office/context'
import { partNumbers } from '../template/part-numbers'
import type { Part } from '../template/template'
import { withDigits } from '../thai/numerals'
import { PAPER } from '../wording/paper'
import { composeFindingsPart } from './findings-report'
import { composeAppendices, composeFront } from './front'
import { secrecyOf } from './grades'
import { setHouse } from './house-paper'
import { composeLetterPart } from './letter-part'
import { composeMinutesPart } from './minutes'
import { namesIn } from './names'
import { composeNewsFoot, composeNewsPart } from './news'
import { composeFindingsHead } from './opening'
import { composeStrayTexts } from './text-part'
import { titleOf } from './title'

/** Says on paper what the document holds: the one door between a document and the press. */
export function compose(document: Document, context: Context): Manuscript {
  const numbers = partNumbers(context.template)
  const blocks = [
    ...composeHead(document, context),
    ...context.template.parts.flatMap(part =>
      composePart(part, document, numbers.get(part.id) ?? '', context),
    ),
    ...composeStrayTexts(document, context.template),
    ...(document.kind === 'findings' ? composeAppendices(document, context) : []),
    ...(document.kind === 'news' ? composeNewsFoot(document, 'headline') : []),
  ]
  return {
    properties: properties(document, context),
    furniture: furniture(document, context),
    names: namesIn(document, context),
    ...(context.house.paper && { paper: context.house.paper }),
    blocks: setHouse(blocks, context.house),
  }
}

function composeHead(document: Document, context: Context): Block[] {
  if (document.kind !== 'findings') return []
  return [
    ...composeFront(document, 'meeting', context),
    ...composeFindingsHead(context.template.heading, document.meeting, 'meeting'),
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

/** A paper that lacks what its form must have says so; faulty words and advice do not make it a draft. */
function furniture(document: Document, context: Context): Furniture {
  const { house } = context
  const draft = isDraft(document, context)
  return {
    pageNumbers: true,
    catchwords: house.catchwords?.[document.kind] ?? document.kind === 'letter',
    digits: house.digits,
    copyMark: null,
    draftMark: draft ? PAPER.draft : null,
    ...secrecyOf(document),
  }
}

function properties(document: Document, { template, house }: Context): Properties {
  return {
    title: withDigits(titleOf(document, template.heading), house.digits),
    subject: template.title,
    organisation: house.organisation,
    documentId: document.id,
    date: dateOf(document),
  }
}

/** The paper's own day. */
export function dateOf(document: Document): IsoDate | null {
  switch (document.kind) {
    case 'minutes':
    case 'findings':
      return document.meeting.date
    case 'letter':
    case 'news':
      return document.date
  }
}
