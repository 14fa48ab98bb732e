import type { Context } from '../context'
import type { Manuscript } from '../manuscript'
import type { Document } from '../model/document'
import { withDigits } from '../thai/numerals'

/** Says on paper what the document holds: the one door between a document and the press. */
export function compose(document: Document, context: Context): Manuscript {
  const title = withDigits(context.template.heading, context.house.digits)
  return {
    properties: {
      title,
      subject: context.template.title,
      organisation: context.house.organisation,
      documentId: document.id,
      date: null,
    },
    furniture: {
      pageNumbers: true,
      catchwords: document.kind === 'letter',
      digits: context.house.digits,
      copyMark: null,
      draftMark: null,
    },
    blocks: [{ kind: 'paragraph', style: 'title', spans: [{ text: title }] }],
  }
}
