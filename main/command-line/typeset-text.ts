import path from 'node:path'
import { composePlain } from '../../core/compose/plain'
import { LIMITS } from '../../core/file/zip'
import { hasUnseen } from '../../core/thai/unseen'
import { UNSEEN_LEFT_OUT } from '../../core/wording/command-line'
import { inLanguage } from '../../core/wording/sentence'
import type { CommandCall, Io } from './call'
import { DONE, type Ending, endWith, mend, wrongUse } from './ending'
import { readText } from './read-text'
import { tellOfText } from './tell-warnings'
import { formatOf, openPressFor, warningsOf, writePaper } from './write-paper'

/** `typeset`: a plain text, one paragraph a line, set as a paper. */
export async function typesetText(call: CommandCall, io: Io): Promise<Ending> {
  const format = formatOf(call.to)
  if (format === null) return wrongUse('unknownFormat', call.to)
  const name = path.basename(call.operand)
  const text = await readText(call.operand, LIMITS.bytes)
  if (!text.ok) return endWith(text.fault)
  if (text.value.trim() === '') return mend('noText', name)
  const press = await openPressFor(call, io)
  if (!press.ok) return endWith(press.fault)
  const { digits, paper } = call.house
  const manuscript = { ...composePlain(text.value, digits), ...(paper && { paper }) }
  const written = await writePaper(press.value, manuscript, { to: call.to, format })
  if (!written.ok) return endWith(written.fault)
  if (hasUnseen(text.value)) io.err(inLanguage(UNSEEN_LEFT_OUT, call.language))
  tellOfText(warningsOf(press.value, [manuscript], format), call, io)
  io.out(call.to)
  return DONE
}
