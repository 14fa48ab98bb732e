import path from 'node:path'
import { composePlain } from '../../core/compose/plain'
import { ok, type Result } from '../../core/fault'
import { LIMITS } from '../../core/file/zip'
import { disk } from '../storage/disk'
import { readFile } from '../storage/read-file'
import type { Call, Io } from './call'
import { DONE, type Ending, endWith, mend, wrongUse } from './ending'
import { formatOf, isSameFile, openPressFor, writePaper } from './write-paper'

/** `typeset`: a plain text, one paragraph a line, set as a paper. */
export async function typesetText(call: Call, io: Io): Promise<Ending> {
  const format = formatOf(call.to)
  if (format === null) return wrongUse('unknownFormat', call.to)
  if (await isSameFile(call.operand, call.to)) return wrongUse('overItself', call.to)
  const name = path.basename(call.operand)
  const text = await readText(call.operand)
  if (!text.ok) return endWith(text.fault)
  if (text.value === null) return mend('notUtf8', name)
  if (text.value.trim() === '') return mend('noText', name)
  const press = await openPressFor(call, io)
  if (!press.ok) return endWith(press.fault)
  const { digits, paper } = call.house
  const manuscript = { ...composePlain(text.value, digits), ...(paper && { paper }) }
  const written = await writePaper(press.value, manuscript, { to: call.to, format })
  if (!written.ok) return endWith(written.fault)
  io.out(call.to)
  return DONE
}

/** The text of a file; `null` if it is not UTF-8. */
async function readText(file: string): Promise<Result<string | null>> {
  const read = await readFile(disk, file, LIMITS.bytes)
  if (!read.ok) return read
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(read.value.bytes))
  } catch {
    return ok(null)
  }
}
