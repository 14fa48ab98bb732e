import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { withIssuedPages } from '../../core/adoption/issued-pages'
import { comingAfter } from '../../core/carry/coming'
import { followUp, leavesWork } from '../../core/carry/follow-up'
import { isFollowed } from '../../core/carry/living'
import { withSharedSeries } from '../../core/office/shared-office'
import { templateOf } from '../../core/office/template-of'
import { REASON_WORDS } from '../../core/wording/coming'
import { commandLineSentence } from '../../core/wording/command-line'
import { inLanguage } from '../../core/wording/sentence'
import { findTemplate } from '../office/library'
import { disk } from '../storage/disk'
import { createDocumentFile } from '../storage/document-file'
import type { CommandCall, Io } from './call'
import { DONE, type Ending, endWith, mend, wrongUse } from './ending'
import { readPaper } from './read-paper'

/** The template that the minutes after a workshop are written from. */
const AFTER_WORKSHOP = 'monthly-minutes'

/**
 * `next`: the minutes of the next meeting, in a file of their own, with all that lives on; a special one with the matters
 * of `--only`. What comes and why is told line by line; what does not waits in the file.
 */
export async function nextPaper(call: CommandCall, io: Io): Promise<Ending> {
  if (!call.to.toLowerCase().endsWith('.mati')) return wrongUse('notMati', call.to)
  if (existsSync(call.to)) return mend('exists', call.to)
  const read = await readPaper(call, io)
  if (!read.ok) return endWith(read.fault)
  const { document: last, library, media } = read.value
  if (!isFollowed(last)) return mend('notFollowed', path.basename(call.operand))
  if (last.meeting.state === 'planned')
    return endWith({ code: 'meeting-planned', subject: path.basename(call.operand) })
  const template = findTemplate(library, last.kind === 'minutes' ? last.template : AFTER_WORKSHOP)
  if (!template.ok) return endWith(template.fault)
  const coming = comingAfter(last)
  const only = call.only === '' ? null : call.only.split(',').map(id => id.trim())
  const unknown = only?.find(id => coming.every(one => one.id !== id))
  if (unknown !== undefined) return mend('notComing', unknown)
  const aside = coming.map(({ id }) => id).filter(id => only !== null && !only.includes(id))
  const kind = call.special ? 'special' : 'regular'
  const form = leavesWork(last) ? template.value : templateOf(template.value, call.house, null)
  const followed = followUp(last, form, randomUUID(), { kind, aside })
  const begun = withSharedSeries(followed, call.shared)
  const document = withIssuedPages(begun, read.value)
  const created = await createDocumentFile(disk, { document, media, versions: [] }, call.to)
  if (!created.ok) return endWith(created.fault)
  for (const { id, words, reason } of coming) {
    const waits = aside.includes(id) ? commandLineSentence('waits') : REASON_WORDS[reason]
    io.out(`${id}\t${words}\t${inLanguage(waits, call.language)}`)
  }
  io.out(call.to)
  return DONE
}
