import path from 'node:path'
import { inLetterhead, placeTexts } from '../../core/compose/letterhead'
import { type Finish, finish } from '../../core/copies/finish'
import { markedPaper } from '../../core/derive/marked-paper'
import { ok, type Result } from '../../core/fault'
import type { Manuscript } from '../../core/manuscript/manuscript'
import type { Document } from '../../core/model/document'
import type { Context } from '../../core/office/context'
import type { LetterheadFacts } from '../../core/office/letterhead-places'
import { type LetterheadLoss, letterheadLosses } from '../../core/wording/letterhead'
import type { Sentence } from '../../core/wording/sentence'
import type { Settings } from '../../preload/settings'
import type { Desk } from '../desk'
import { inFile, readLetterheadFile } from '../office/letterhead-file'
import { shownSettings } from '../office/shown-settings'
import { chooseLetterhead } from '../window/dialogs'
import type { FrameFile } from '../workers/press-protocol'

/** Takes the letterhead that a person chooses, if it can serve; `null` when the person turned back. */
export async function takeLetterhead(desk: Desk): Promise<Result<Settings | null>> {
  const file = await chooseLetterhead(desk.window())
  if (file === null) return ok(null)
  const frame = await readFrame(desk, file)
  return frame.ok ? ok(shownSettings(desk.settings.write({ letterhead: file }))) : frame
}

/** What is printed, and the letterhead it goes into if it is for Word and has one. */
export interface WordPaper {
  readonly manuscripts: readonly Manuscript[]
  readonly frame?: FrameFile
  /** What of the letterhead stays out of it, in a sentence. */
  readonly remark?: Sentence
}

/** As what a paper is exported, and what it carries. */
export interface Order {
  readonly format: 'docx' | 'pdf'
  readonly finish: Finish
}

/** A document as it is printed: a letter for Word in the office's letterhead, all else in our own form. */
export async function paperFor(
  desk: Desk,
  document: Document,
  context: Context,
  { format, finish: chosen }: Order,
): Promise<Result<WordPaper>> {
  const { letterhead: file } = desk.settings.read()
  if (file === '' || document.kind !== 'letter' || format !== 'docx')
    return ok({ manuscripts: [finish(markedPaper(document, context), chosen)] })
  const found = await readFrame(desk, file)
  if (!found.ok) return found
  const { bytes, facts, losses } = found.value
  const remark = letterheadLosses(path.basename(file), losses)
  const manuscript = finish(markedPaper(document, inLetterhead(context, facts)), chosen)
  return ok({
    manuscripts: [manuscript],
    frame: { bytes, texts: placeTexts(document, context) },
    ...(remark !== null && { remark }),
  })
}

interface FoundFrame {
  readonly bytes: Uint8Array
  readonly facts: LetterheadFacts
  readonly losses: readonly LetterheadLoss[]
}

/** Reads the file here and looks into it in the press process: it is foreign. */
async function readFrame(desk: Desk, file: string): Promise<Result<FoundFrame>> {
  const read = await readLetterheadFile(desk.disk, file)
  if (!read.ok) return read
  const asked = await desk.press.ask('letterhead', await desk.office.pressType(), [read.value])
  if (!asked.ok) return asked
  const facts = inFile(asked.value, file)
  if (!facts.ok) return facts
  const { places, measure, losses } = facts.value
  return ok({ bytes: read.value, facts: { places: new Set(places), measure }, losses })
}
