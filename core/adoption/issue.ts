import type { IsoDate } from '../calendar'
import { isDraft } from '../check/check'
import { fail, ok, type Result } from '../fault'
import type { Issue, Version } from '../file/versions'
import { type Document, dayOf } from '../model/document'
import type { Context } from '../office/context'
import { dayWords } from '../wording/moments'
import { isSealed, lockOf } from './adopted'
import { circulatedOn } from './stages'

/** What a version is made of, but for its pages. */
export type Issuing = Pick<Issue, 'document' | 'state' | 'day'>

/** A paper as its file has it. */
export interface IssuedPaper {
  readonly document: Document
  readonly versions: readonly Version[]
}

/**
 * The next version of a paper: as it goes out on a day, or where a person has recorded that it was adopted, as it was adopted
 * on its day. Faults: `document-adopted`, that version is there; `document-draft`; `day-before-meeting`, `day-before-version`.
 */
export function toIssue(
  { document, versions }: IssuedPaper,
  context: Context,
  day: IsoDate,
): Result<Issuing> {
  const lock = lockOf(document, isSealed(versions))
  if (lock === 'sealed') return fail('document-adopted')
  if (isDraft(document, context)) return fail('document-draft')
  const adopted = document.stages?.find(({ stage }) => stage === 'adopted')
  const issuing: Issuing =
    adopted === undefined
      ? { document: circulatedOn(document, day), state: 'issued', day }
      : { document, state: 'adopted', day: adopted.day }
  const early = tooEarly({ document, versions }, issuing.day)
  return early === null ? ok(issuing) : fail(early.code, dayWords(early.than))
}

/** That a version would be of a day before its meeting, or before the version that it follows, and which day that is. */
export interface TooEarly {
  readonly code: 'day-before-meeting' | 'day-before-version'
  readonly than: IsoDate
}

/** Whether a day is too early for the next version of a paper; `null` where it is not. */
export function tooEarly({ document, versions }: IssuedPaper, day: IsoDate): TooEarly | null {
  const met = dayOf(document)
  if (met !== null && day < met) return { code: 'day-before-meeting', than: met }
  const last = versions.at(-1)?.day
  if (last !== undefined && day < last) return { code: 'day-before-version', than: last }
  return null
}
