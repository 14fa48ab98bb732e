import path from 'node:path'
import { type Copy, circulate } from '../../core/copies/circulate'
import { outgoing } from '../../core/derive/outgoing'
import { type Fault, ok, type Result } from '../../core/fault'
import type { Agency } from '../../core/model/agency'
import { recipientsOf } from '../../core/model/recipients'
import { typed } from '../../core/thai/unseen'
import { commandLineSentence } from '../../core/wording/command-line'
import { inLanguage } from '../../core/wording/sentence'
import type { Press } from '../../press/press'
import {
  copyJobs,
  coverContext,
  FORMER_COPIES,
  findRecipients,
  finishCopies,
  isCopyName,
  mergedJob,
} from '../papers/copies'
import { disk } from '../storage/disk'
import { type FinishedFile, writeFolder } from '../storage/write-folder'
import type { CommandCall, Io } from './call'
import { DONE, type Ending, endWith, endWithMisnamed, mend, stopped, wrongUse } from './ending'
import { type ReadPaper, readPaper } from './read-paper'
import { readText } from './read-text'
import { sayDraft } from './say-draft'
import { printWarnings } from './tell-warnings'
import { openPressFor, warningsOf } from './write-paper'

const MAX_LIST_BYTES = 1024 * 1024

/** `circulate`: one finished PDF a recipient with its cover letter, and one file of all. */
export async function circulatePaper(call: CommandCall, io: Io): Promise<Ending> {
  if (isFileName(call.to)) return wrongUse('folderNamedAsFile', call.to)
  const paper = await readPaper(call, io)
  if (!paper.ok) return endWith(paper.fault)
  const { document, context, library } = paper.value
  const recipients = await chosenRecipients(call, paper.value)
  if ('exit' in recipients) return recipients
  const cover = coverContext(document, library, context.house)
  if (!cover.ok) return endWith(cover.fault)
  const press = await openPressFor(call, io, paper.value.pictures)
  if (!press.ok) return endWith(press.fault)
  sayDraft(paper.value, call, io)
  const plain = circulate(outgoing(document, context, cover.value), recipients.agencies)
  const copies = finishCopies(plain, call.finish)
  const ending = await writeCopies(press.value, copies, call, io)
  if (ending.exit === 0)
    printWarnings(
      warningsOf(press.value, mergedJob(copies).manuscripts, 'pdf'),
      paper.value,
      call,
      io,
    )
  return ending
}

async function writeCopies(
  press: Press,
  copies: readonly Copy[],
  { to, language }: CommandCall,
  io: Io,
): Promise<Ending> {
  const signal = io.stop?.heed()
  const files: FinishedFile[] = []
  for (const { name, manuscripts, duplex } of [...copyJobs(copies, false), mergedJob(copies)]) {
    // Painting keeps the program busy: only here can it hear of a wish to stop.
    await new Promise(setImmediate)
    if (signal?.aborted) return stopped('stoppedBefore', to)
    files.push({ name, bytes: (await press.pdf(manuscripts, { duplex })).bytes })
  }
  const set = { files, isOfSet: isCopyName, aside: FORMER_COPIES }
  const written = await writeFolder(disk, to, set, signal && { signal })
  if (!written.ok && written.fault.code === 'cancelled') return stopped('stoppedBefore', to)
  if (!written.ok) return endWith(written.fault)
  const { paths, aside } = written.value
  for (const file of paths) io.out(file)
  if (aside) {
    const moved = commandLineSentence('putAside', aside.names.length, aside.folder)
    io.err(inLanguage(moved, language))
  }
  return signal?.aborted ? stopped('stoppedAfter', to) : DONE
}

/** A folder of this name would be taken for the file. */
function isFileName(to: string): boolean {
  return to === '-' || /\.(?:pdf|docx?|txt|mati|zip)$/i.test(to)
}

interface Recipients {
  readonly agencies: readonly Agency[]
}

/** Who gets a copy: as the call lists them, in words or in a file, or as the document itself does. */
async function chosenRecipients(call: CommandCall, paper: ReadPaper): Promise<Recipients | Ending> {
  const { recipients: list, operand } = call
  const { agencies } = paper.context
  const names = list === null ? ok(recipientsOf(paper.document)) : await namesIn(list, agencies)
  if (!names.ok) return endWithList(names.fault)
  const found = findRecipients(names.value, agencies)
  // An agency that the document's own list names is the document's mistake, not the caller's.
  if (!found.ok) return list === null ? endWith(found.fault) : endWithMisnamed(found.fault)
  if (found.value.length > 0) return { agencies: found.value }
  return list === null
    ? mend('noRecipients', path.basename(operand))
    : mend('noText', path.basename(list))
}

/** The names of a list parted by commas, or of a file of them. */
async function namesIn(
  list: string,
  agencies: readonly Agency[],
): Promise<Result<readonly string[]>> {
  const words = split(list, /,/)
  if (words.length > 1 || findRecipients(words, agencies).ok) return ok(words)
  const text = await readText(list, MAX_LIST_BYTES)
  if (text.ok) return ok(split(typed(text.value), /[\n\t,]+/))
  // What is neither an agency nor a file is most likely a misspelt agency.
  return text.fault.code === 'file-missing' ? ok(words) : text
}

function split(list: string, at: RegExp): string[] {
  return list
    .split(at)
    .map(word => word.trim())
    .filter(word => word !== '')
}

function endWithList(fault: Fault): Ending {
  if (fault.code !== 'file-too-large') return endWith(fault)
  return mend('listTooLarge', fault.subject ?? '')
}
