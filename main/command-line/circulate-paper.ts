import path from 'node:path'
import { circulate } from '../../core/circulate'
import { type Fault, ok, type Result } from '../../core/fault'
import { copyJobs, coverContext, findRecipients, finishCopies, mergedJob } from '../copies'
import { disk } from '../storage/disk'
import { type FinishedFile, writeFolder } from '../storage/write-folder'
import type { Call, Io } from './call'
import { DONE, type Ending, endWith, endWithMisnamed, mend } from './ending'
import { type Paper, readPaper } from './read-paper'
import { readText } from './read-text'
import { openPressFor } from './write-paper'

const MAX_LIST_BYTES = 1024 * 1024

/** `circulate`: one finished PDF a recipient with its cover letter, and one file of all. */
export async function circulatePaper(call: Call, io: Io): Promise<Ending> {
  const paper = await readPaper(call, io)
  if (!paper.ok) return endWith(paper.fault)
  const { document, context, library } = paper.value
  const names = await namedRecipients(call, paper.value)
  if (!names.ok) return endWith(names.fault)
  if (names.value === null) return mend('notUtf8', path.basename(call.recipients ?? ''))
  const recipients = findRecipients(names.value, context.agencies)
  if (!recipients.ok) return endWithMissing(recipients.fault, call)
  if (recipients.value.length === 0) return mend('noRecipients', path.basename(call.operand))
  const cover = coverContext(document, library, context.house)
  if (!cover.ok) return endWith(cover.fault)
  const press = await openPressFor(call, io, paper.value.pictures)
  if (!press.ok) return endWith(press.fault)
  const plain = circulate(document, context, recipients.value, cover.value)
  const copies = finishCopies(plain, call.finish)
  const files: FinishedFile[] = []
  for (const { name, manuscripts, duplex } of [...copyJobs(copies, false), mergedJob(copies)])
    files.push({ name, bytes: (await press.value.pdf(manuscripts, { duplex })).bytes })
  const written = await writeFolder(disk, call.to, files)
  if (!written.ok) return endWith(written.fault)
  for (const file of written.value) io.out(file)
  return DONE
}

/**
 * The list of the call, or a file of one a line, or else the document's own distribution list; `null`
 * if the file is no text.
 */
async function namedRecipients(
  { recipients }: Call,
  { document, context }: Paper,
): Promise<Result<readonly string[] | null>> {
  if (recipients === null) return ok(document.distribution)
  const words = split(recipients, /,/)
  if (words.length > 1 || findRecipients(words, context.agencies).ok) return ok(words)
  const list = await readText(recipients, MAX_LIST_BYTES)
  // What is neither an agency nor a file is most likely a misspelt agency.
  if (!list.ok) return list.fault.code === 'file-missing' ? ok(words) : list
  return ok(list.value === null ? null : split(list.value, /\r?\n/))
}

function split(list: string, at: RegExp): string[] {
  return list
    .split(at)
    .map(word => word.trim())
    .filter(word => word !== '')
}

/** An agency that the document's own list names is the document's mistake, not the caller's. */
function endWithMissing(fault: Fault, { recipients }: Call): Ending {
  return recipients === null ? endWith(fault) : endWithMisnamed(fault)
}
