import { meetingNumber } from '../compose/opening'
import { pagesText, type Version } from '../file/versions'
import type { Adoption } from '../model/adoption'
import type { Document, Minutes } from '../model/document'
import type { MeetingRef } from '../model/meeting-ref'
import type { Context } from '../office/context'
import { saysTheSame } from './adopted'
import { applyCorrections, type Corrected } from './apply-corrections'
import { issuedText, readIssuedLines } from './issued-lines'
import { withStage } from './stages'

/** A paper as its file has it. */
export interface IssuedPaper {
  readonly document: Document
  readonly versions: readonly Version[]
}

/**
 * Why an earlier paper cannot be adopted by these minutes: they do not name it, resolved nothing on it, have no day; it was
 * not issued, another version was before the meeting, or its words were changed since.
 */
export type Unadopted =
  | 'not-named'
  | 'undecided'
  | 'undated'
  | 'not-issued'
  | 'other-version'
  | 'changed-since'

/** Of an earlier paper what these minutes resolved on it; `undefined` where they do not name it. */
function adoptionOf(minutes: Minutes, earlier: Document): Adoption | undefined {
  return minutes.agenda
    .flatMap(({ adoptions = [] }) => adoptions)
    .find(({ of }) => of.document === earlier.id || isByNumber(of, earlier))
}

/** The lines of a paper as it was issued last, under each name that another may know it by; none where it never was. */
export function issuedByName({ document, versions }: IssuedPaper): Record<string, string> {
  const version = versions.at(-1)
  if (version === undefined) return {}
  const number = document.kind === 'minutes' ? document.meeting.number : null
  const text = pagesText(version)
  const byNumber = number === null ? {} : { [`?${number.ordinal}/${number.year}`]: text }
  return { [document.id]: text, ...byNumber }
}

/** A paper of which only its number was known is the one of that number. */
function isByNumber({ document, number }: MeetingRef, earlier: Document): boolean {
  if (!document.startsWith('?') || number === null || earlier.kind !== 'minutes') return false
  const own = earlier.meeting.number
  return own !== null && meetingNumber({ number: own }) === meetingNumber({ number })
}

/**
 * The next version of an earlier paper, as a meeting adopted it: with the corrections that it accepted, and said to be
 * adopted. Where one of them cannot be made for certain it is among `asked`, and nobody may call the paper adopted.
 */
export function adoptedBy(
  minutes: Minutes,
  { document, versions }: IssuedPaper,
  context: Context,
): Corrected | Unadopted {
  const adoption = adoptionOf(minutes, document)
  const version = versions.at(-1)
  const { date, number } = minutes.meeting
  if (adoption === undefined) return 'not-named'
  if (adoption.verdict !== 'as-is' && adoption.verdict !== 'corrected') return 'undecided'
  if (date === null) return 'undated'
  if (version === undefined) return 'not-issued'
  if (adoption.version !== null && adoption.version !== version.sha256) return 'other-version'
  if (!saysTheSame(document, version.document)) return 'changed-since'
  const lines = issuedText(readIssuedLines(pagesText(version)))
  const wanted = adoption.verdict === 'corrected' ? adoption.corrections : []
  const corrected = applyCorrections(document, context, wanted, lines)
  const stage = { stage: 'adopted', day: date, by: meetingNumber({ number }) } as const
  return { ...corrected, document: withStage(corrected.document, stage) }
}
