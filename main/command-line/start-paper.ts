import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { withSharedSeries } from '../../core/office/shared-office'
import { templateOf } from '../../core/office/template-of'
import { startDocument } from '../../core/template/start'
import { findTemplate } from '../office/library'
import { disk } from '../storage/disk'
import { createDocumentFile } from '../storage/document-file'
import type { CommandCall, Io } from './call'
import { DONE, type Ending, endWith, endWithMisnamed, mend, wrongUse } from './ending'
import { openLibrary } from './read-paper'

/** `new`: an empty document of a template, in a file of its own. A file that is there stays as it is. */
export async function startPaper(call: CommandCall, io: Io): Promise<Ending> {
  if (!call.to.toLowerCase().endsWith('.mati')) return wrongUse('notMati', call.to)
  if (existsSync(call.to)) return mend('exists', call.to)
  const library = await openLibrary(call, io)
  if (!library.ok) return endWith(library.fault)
  const template = findTemplate(library.value, call.operand)
  if (!template.ok) return endWithMisnamed(template.fault)
  const started = startDocument(templateOf(template.value, call.house, null), randomUUID())
  const document = started.kind === 'minutes' ? withSharedSeries(started, call.shared) : started
  const created = await createDocumentFile(
    disk,
    { document, media: new Map(), versions: [] },
    call.to,
  )
  if (!created.ok) return endWith(created.fault)
  io.out(call.to)
  return DONE
}
