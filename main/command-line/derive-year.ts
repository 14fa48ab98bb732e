import { deriveYearSummary } from '../../core/derive/minister-summary'
import { planSummary } from '../../core/derive/summary-plan'
import { readBinderPapers } from '../papers/binder-papers'

import { disk } from '../storage/disk'
import { hindered, yearWish } from './bind-year'
import type { CommandCall, Io } from './call'
import { DONE, type Ending, endWith } from './ending'
import { contextOn, openGround } from './read-paper'
import { type Format, openPressFor, writePapers } from './write-paper'

/** `paper minister-summary` of a folder: the page over a year of a series, from all its papers. */
export async function deriveYear(call: CommandCall, io: Io, format: Format): Promise<Ending> {
  const read = await readBinderPapers(disk, call.operand)
  if (!read.ok) return endWith(read.fault)
  if ('hindrance' in read.value) return hindered(read.value)
  const ground = await openGround(call, io)
  if (!ground.ok) return endWith(ground.fault)
  const plan = planSummary(read.value, yearWish(call))
  if ('hindrance' in plan) return hindered(plan)
  const context = contextOn(ground.value, plan.last)
  if (!context.ok) return endWith(context.fault)
  const page = deriveYearSummary(plan.overview, plan, context.value)
  const press = await openPressFor(call, io, ground.value.emblemMedia)
  if (!press.ok) return endWith(press.fault)
  const written = await writePapers(press.value, [page], call.to, format)
  if (!written.ok) return endWith(written.fault)
  io.out(call.to)
  return DONE
}
