import { meetingNumber } from '../compose/opening'
import { pagesText, type Version } from '../file/versions'
import type { Adoption } from '../model/adoption'
import type { Document, Minutes } from '../model/document'
import type { MeetingRef } from '../model/meeting-ref'
import type { Stage } from '../model/stage'
import type { Context } from '../office/context'
import { isSealed, saysTheSame } from './adopted'
import { applyCorrections, type Corrected } from './apply-corrections'
import { type IssuedPaper, type TooEarly, tooEarly } from './issue'
import { issuedText, readIssuedLines } from './issued-lines'
import { withStage } from './stages'

/**
 * Why an earlier paper cannot be adopted by these minutes: they do not name it, resolved nothing on it, have no day; it was
 * not issued, was adopted already, another version was before the meeting, its words were changed since; or the meeting was
 * before the paper's own, or before its version.
 */
export type Unadopted =
  | 'not-named'
  | 'undecided'
  | 'undated'
  | 'not-issued'
  | 'already'
  | 'other-version'
  | 'changed-since'
  | TooEarly['code']

/** Of an earlier paper what these minutes resolved on it; `undefined` where they do not name it. */
export function adoptionOf(minutes: Minutes, earlier: Document): Adoption | undefined {
  return minutes.agenda
    .flatMap(({ adoptions = [] }) => adoptions)
    .find(({ of }) => isNamed(of, earlier))
}

/** Whether a meeting is named that is the one of this paper: by the paper's id, or where only its number was known, by that. */
export function isNamed(of: MeetingRef, earlier: Document): boolean {
  return of.document === earlier.id || isByNumber(of, earlier)
}

function isByNumber({ document, number }: MeetingRef, earlier: Document): boolean {
  if (!document.startsWith('?') || number === null || earlier.kind !== 'minutes') return false
  const own = earlier.meeting.number
  return own !== null && meetingNumber({ number: own }) === meetingNumber({ number })
}

/**
 * The version whose pages and lines an adoption cites: the one that it names, else the newest that was not made by it.
 * `undefined` where nothing was issued.
 */
export function citedVersion(
  versions: readonly Version[],
  minutes: Minutes,
  adoption: Adoption | undefined,
): Version | undefined {
  const named = versions.find(({ sha256 }) => sha256 === adoption?.version)
  if (named !== undefined) return named
  const newest = versions.at(-1)
  const isOwn = newest !== undefined && isAdoptedBy(newest, minutes)
  return isOwn ? (versions.at(-2) ?? newest) : newest
}

/** The lines of a paper as these minutes cite it, under each name that they may know it by; none where it was never issued. */
export function issuedByName(
  { document, versions }: IssuedPaper,
  minutes: Document,
): Record<string, string> {
  const adoption = minutes.kind === 'minutes' ? adoptionOf(minutes, document) : undefined
  const version =
    minutes.kind === 'minutes' ? citedVersion(versions, minutes, adoption) : versions.at(-1)
  if (version === undefined) return {}
  const text = pagesText(version)
  return { [document.id]: text, ...(adoption !== undefined && { [adoption.of.document]: text }) }
}

/** That these minutes adopted a paper, as its stage says. */
function adoptionStage({ meeting: { date, number } }: Minutes): Stage | null {
  return date === null ? null : { stage: 'adopted', day: date, by: meetingNumber({ number }) }
}

/** Whether a version is the one that these minutes made. */
export function isAdoptedBy({ state, document }: Version, minutes: Minutes): boolean {
  const own = adoptionStage(minutes)
  const isOwn = ({ stage, day, by }: Stage) =>
    stage === own?.stage && day === own.day && by === own.by
  return state === 'adopted' && (document.stages ?? []).some(isOwn)
}

/**
 * The next version of an earlier paper, as a meeting adopted it: with the corrections that it accepted, and said to be
 * adopted. Where one of them cannot be made for certain it is among `asked`, and nobody may call the paper adopted.
 */
export function adoptedBy(
  minutes: Minutes,
  paper: IssuedPaper,
  context: Context,
): Corrected | Unadopted {
  const { document, versions } = paper
  const adoption = adoptionOf(minutes, document)
  const stage = adoptionStage(minutes)
  const version = versions.at(-1)
  if (adoption === undefined) return 'not-named'
  if (adoption.verdict !== 'as-is' && adoption.verdict !== 'corrected') return 'undecided'
  if (stage === null) return 'undated'
  if (version === undefined) return 'not-issued'
  const nothingLeft = adoption.verdict === 'as-is' && isSealed(versions)
  if (nothingLeft || isAdoptedBy(version, minutes)) return 'already'
  if (adoption.version !== null && adoption.version !== version.sha256) return 'other-version'
  if (!saysTheSame(document, version.document)) return 'changed-since'
  const early = tooEarly(paper, stage.day)
  if (early !== null) return early.code
  const lines = issuedText(readIssuedLines(pagesText(version)))
  const wanted = adoption.verdict === 'corrected' ? adoption.corrections : []
  const corrected = applyCorrections(document, context, wanted, lines)
  return { ...corrected, document: withStage(corrected.document, stage) }
}
