import path from 'node:path'
import { isAdoptedOtherwise } from '../../core/adoption/adopted'
import { titleOf } from '../../core/compose/title'
import { type BookYear, bookName, minutesOfYear } from '../../core/derive/yearbook'
import { ok, type Result } from '../../core/fault'
import type { Version } from '../../core/file/versions'
import { buddhistYear } from '../../core/thai/dates'
import { commandLineSentence } from '../../core/wording/command-line'
import { inLanguage } from '../../core/wording/sentence'
import { type Binding, bindYearbook } from '../papers/yearbook'
import { listBinder } from '../storage/binder-folder'
import { disk } from '../storage/disk'
import { readDocumentPart } from '../storage/document-file'
import { safeWrite } from '../storage/safe-write'
import type { CommandCall, Io } from './call'
import { DONE, type Ending, endWith, mend, wrongUse } from './ending'
import { readPaper } from './read-paper'
import { openPressFor } from './write-paper'

/** `year`: the adopted minutes of a year in a folder as one sealed book. What is not adopted yet is named and left out. */
export async function bindYear(call: CommandCall, io: Io): Promise<Ending> {
  if (!call.to.toLowerCase().endsWith('.zip')) return wrongUse('notYearbookName', call.to)
  const listed = await listBinder(disk, call.operand)
  if (!listed.ok) return endWith(listed.fault)
  const { files, unseen, tooMany } = listed.value
  const [closed] = unseen
  if (closed !== undefined) return mend('notLookedAt', closed)
  if (tooMany) return mend('tooManyFiles', path.basename(call.operand))
  const read = await readAll(files.map(file => file.path).toSorted(), call, io)
  if (!read.ok) return endWith(read.fault)
  const { bindings, pictures } = read.value
  const twice = sameDocument(bindings)
  if (twice !== null) return mend('twoFiles', ...twice)
  const year = yearOf(bindings, call.asked.filter.year ?? null, call.fiscal)
  if (year === null) return mend('noMinutes', path.basename(call.operand))
  const { adopted, uncorrected, open } = minutesOfYear(
    bindings.map(({ document }) => document),
    year,
  )
  for (const { document, context } of bindings) {
    if (!open.includes(document) && !uncorrected.includes(document)) continue
    const title = titleOf(document, context.template.heading)
    const why = open.includes(document) ? 'notAdopted' : 'notCorrected'
    io.err(inLanguage(commandLineSentence(why, title), call.language))
  }
  const [first, ...rest] = adopted.flatMap(one =>
    bindings.filter(({ document }) => document === one),
  )
  if (first === undefined)
    return mend('nothingAdopted', path.basename(call.operand), bookName(year))
  const altered = [first, ...rest].find(one => isAdoptedOtherwise(one.document, one.versions))
  if (altered !== undefined) return mend('alteredSince', altered.name)
  const press = await openPressFor(call, io, pictures)
  if (!press.ok) return endWith(press.fault)
  const written = await safeWrite(
    disk,
    call.to,
    await bindYearbook(press.value, [first, ...rest], year),
  )
  if (!written.ok) return endWith(written.fault)
  io.out(call.to)
  return DONE
}

interface NamedBinding extends Binding {
  /** Where its file lies in the folder. */
  readonly name: string
  readonly versions: readonly Version[]
}

interface ReadFolder {
  readonly bindings: readonly NamedBinding[]
  readonly pictures: ReadonlyMap<string, Uint8Array>
}

/** The minutes among these files. One that cannot be read ends it: a sealed book must not lack a paper unseen. */
async function readAll(
  names: readonly string[],
  call: CommandCall,
  io: Io,
): Promise<Result<ReadFolder>> {
  const bindings: NamedBinding[] = []
  const pictures = new Map<string, Uint8Array>()
  for (const name of names) {
    const file = path.join(call.operand, name)
    const paper = await readPaper({ ...call, operand: file }, io)
    if (!paper.ok) return paper
    const { document, context, versions } = paper.value
    if (document.kind !== 'minutes') continue
    const part = await readDocumentPart(disk, file)
    if (!part.ok) return part
    bindings.push({ document, context, versions, bytes: part.value, name })
    for (const [key, bytes] of paper.value.pictures) pictures.set(key, bytes)
  }
  return ok({ bindings, pictures })
}

/** The names of two files that hold the same document: which of them counts is for a person to say. */
function sameDocument(bindings: readonly NamedBinding[]): readonly [string, string] | null {
  const seen = new Map<string, string>()
  for (const { document, name } of bindings) {
    const other = seen.get(document.id)
    if (other !== undefined) return [other, name]
    seen.set(document.id, name)
  }
  return null
}

/** The year that was asked for, or that of the last meeting. `null` where no meeting has a day. */
function yearOf(
  bindings: readonly Binding[],
  asked: number | null,
  fiscal: boolean,
): BookYear | null {
  const span = fiscal ? 'fiscal' : 'calendar'
  if (asked !== null) return { year: asked, span }
  const days = bindings.flatMap(({ document }) => document.meeting.date ?? []).sort()
  const last = days.at(-1)
  if (last === undefined) return null
  const later = fiscal && last.slice('2019-'.length) >= '10-01' ? 1 : 0
  return { year: buddhistYear(last) + later, span }
}
