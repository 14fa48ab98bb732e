import type { IsoDate } from '../calendar'
import { secrecyOf } from '../compose/grades'
import { setHouse } from '../compose/house-paper'
import type { Block, Manuscript } from '../manuscript/manuscript'
import type { DerivedKind } from '../model/derived-kinds'
import type { Document } from '../model/document'
import { namesIn } from '../model/names'
import type { Context } from '../office/context'
import { withDigits } from '../thai/numerals'
import { DERIVED_NAMES, DERIVED_PAPER } from '../wording/derived'

/** What a derived paper is, and of what. */
export interface DerivedPaper {
  readonly kind: DerivedKind
  /** Of which meeting or paper: what follows the kind's own name in the title. */
  readonly of: string
  readonly date: IsoDate | null
  readonly blocks: readonly Block[]
  /** The code of a form that comes back: in the file, and printed at the foot of each page. */
  readonly form?: string
}

/**
 * A derived paper as a manuscript, of the same grade of secrecy as its document. It is never a draft: what
 * the document still lacks is either filled in by hand on it, or comes after it.
 */
export function derivedPaper(
  { kind, of, date, blocks, form }: DerivedPaper,
  document: Document,
  context: Context,
): Manuscript {
  const { house } = context
  const name = DERIVED_NAMES[kind]
  return {
    properties: {
      title: withDigits(`${name} ${of}`.trim(), house.digits),
      subject: name,
      organisation: house.organisation,
      documentId: document.id,
      ...(form !== undefined && { form }),
      date,
    },
    furniture: {
      pageNumbers: true,
      catchwords: false,
      digits: house.digits,
      copyMark: null,
      draftMark: null,
      ...secrecyOf(document),
      ...(form !== undefined && { runningFoot: DERIVED_PAPER.formCode(form) }),
    },
    names: namesIn(document, context.agencies),
    ...(house.paper && { paper: house.paper }),
    blocks: setHouse(blocks, house),
  }
}
