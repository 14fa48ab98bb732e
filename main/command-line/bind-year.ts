import path from 'node:path'
import { titleOf } from '../../core/compose/title'
import { planBook } from '../../core/derive/book-plan'
import type { YearWish } from '../../core/derive/year-plan'
import { ok, type Result } from '../../core/fault'
import type { Sentence } from '../../core/wording/sentence'
import { inLanguage } from '../../core/wording/sentence'
import { type BinderPaper, readBinderPapers } from '../papers/binder-papers'
import type { BookBinding } from '../papers/yearbook'
import { bindYearbook } from '../papers/yearbook'
import { disk } from '../storage/disk'
import { safeWrite } from '../storage/safe-write'
import type { CommandCall, Io } from './call'
import { DONE, type Ending, endWith, wrongUse } from './ending'
import { contextOn, openGround, type PaperGround } from './read-paper'
import { openPressFor } from './write-paper'

/**
 * `year`: the adopted minutes of one series and year in a folder as one sealed book. What is not adopted yet is named and
 * left out; where the folder holds several series, the call says which.
 */
export async function bindYear(call: CommandCall, io: Io): Promise<Ending> {
  if (!call.to.toLowerCase().endsWith('.zip')) return wrongUse('notYearbookName', call.to)
  const read = await readBinderPapers(disk, call.operand)
  if (!read.ok) return endWith(read.fault)
  if ('hindrance' in read.value) return hindered(read.value)
  const ground = await openGround(call, io)
  if (!ground.ok) return endWith(ground.fault)
  const bindings = bindingsOf(read.value, ground.value)
  if (!bindings.ok) return endWith(bindings.fault)
  const plan = planBook(bindings.value, yearWish(call))
  if ('hindrance' in plan) return hindered(plan)
  for (const why of plan.leftOut) io.err(inLanguage(why, call.language))
  const pictures = new Map([
    ...read.value.flatMap(({ media }) => [...media]),
    ...ground.value.emblemMedia,
  ])
  const press = await openPressFor(call, io, pictures)
  if (!press.ok) return endWith(press.fault)
  const book = await bindYearbook(press.value, plan.adopted, plan.name)
  const written = await safeWrite(disk, call.to, book)
  if (!written.ok) return endWith(written.fault)
  io.out(call.to)
  return DONE
}

/** Which year of which series a call asks for. */
export function yearWish({ operand, series, fiscal, asked }: CommandCall): YearWish {
  const { year } = asked.filter
  return {
    ...(series !== '' && { series }),
    ...(year !== undefined && { year }),
    ...(fiscal && { span: 'fiscal' }),
    folder: path.basename(operand),
  }
}

/** Ends with what a person has to settle first. */
export function hindered({ hindrance }: { readonly hindrance: Sentence }): Ending {
  return { exit: 1, sentence: hindrance }
}

/** The minutes among the papers, each with what it is read against. */
function bindingsOf(papers: readonly BinderPaper[], ground: PaperGround): Result<BookBinding[]> {
  const bindings: BookBinding[] = []
  for (const { document, versions, bytes, name } of papers) {
    if (document.kind !== 'minutes') continue
    const context = contextOn(ground, document)
    if (!context.ok) return context
    const title = titleOf(document, context.value.template.heading)
    bindings.push({ document, versions, bytes, name, title, context: context.value })
  }
  return ok(bindings)
}
