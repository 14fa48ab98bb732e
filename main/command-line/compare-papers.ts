import path from 'node:path'
import { markedPaper } from '../../core/derive/marked-paper'
import type { DocumentKind } from '../../core/model/document'
import { NOTHING_CHANGED } from '../../core/wording/command-line'
import { KIND_WORDS } from '../../core/wording/kinds'
import { inLanguage, joined, type Sentence } from '../../core/wording/sentence'
import { disk } from '../storage/disk'
import { safeWrite } from '../storage/safe-write'
import type { CommandCall, Io } from './call'
import { DONE, type Ending, endWith, mend, wrongUse } from './ending'
import { readPaper } from './read-paper'
import { printWarnings } from './tell-warnings'
import { formatOf, openPressFor, warningsOf } from './write-paper'

/** `compare`: the corrected paper as a Word file in which the corrections are tracked changes. */
export async function comparePapers(call: CommandCall, io: Io): Promise<Ending> {
  if (formatOf(call.to) !== 'docx') return wrongUse('notWord', call.to)
  const old = await readPaper({ ...call, operand: call.choice }, io)
  if (!old.ok) return endWith(old.fault)
  const changed = await readPaper(call, io)
  if (!changed.ok) return endWith(changed.fault)
  const kinds = [old.value.document.kind, changed.value.document.kind] as const
  if (kinds[0] !== kinds[1]) return mend('unlikePapers', path.basename(call.operand), named(kinds))
  const press = await openPressFor(
    call,
    io,
    new Map([...old.value.pictures, ...changed.value.pictures]),
  )
  if (!press.ok) return endWith(press.fault)
  const corrected = markedPaper(changed.value.document, changed.value.context)
  const { bytes, changes } = await press.value.compare(
    markedPaper(old.value.document, old.value.context),
    corrected,
  )
  const written = await safeWrite(disk, call.to, bytes)
  if (!written.ok) return endWith(written.fault)
  printWarnings(warningsOf(press.value, [corrected], 'docx'), changed.value, call, io)
  if (changes === 0) io.err(inLanguage(NOTHING_CHANGED, call.language))
  io.out(call.to)
  return DONE
}

function named(kinds: readonly DocumentKind[]): Sentence {
  return joined(
    kinds.map(kind => KIND_WORDS[kind]),
    ', ',
  )
}
