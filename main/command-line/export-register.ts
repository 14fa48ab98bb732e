import path from 'node:path'
import { registerPaper } from '../../core/derive/register-paper'
import { scopeLines } from '../../core/derive/register-scope'
import { fail, ok, type Result } from '../../core/fault'
import { REGISTER } from '../../core/wording/register-paper'
import type { RegisterDuty } from '../../preload/register'
import { writeRegisterSheet } from '../papers/register-sheet'
import { disk } from '../storage/disk'
import { safeWrite } from '../storage/safe-write'
import { type AskedRegister, askRegister } from './ask-register'
import type { CommandCall, Io } from './call'
import { DONE, type Ending, endWith, wrongUse } from './ending'
import { formatOf, openPressFor, writePapers } from './write-paper'

/** `register --to`: the very rows that the options let through, all of them, as a spreadsheet or a paper that says so. */
export async function exportRegister(call: CommandCall, io: Io): Promise<Ending> {
  const isSheet = call.to.toLowerCase().endsWith('.xlsx')
  if (!isSheet && formatOf(call.to) === null) return wrongUse('notRegisterName', call.to)
  return askRegister(call.operand, call, io, async asked => {
    const rows = allDuties(asked)
    if (!rows.ok) return endWith(rows.fault)
    const written = isSheet
      ? await writeSheet(rows.value, asked, call)
      : await writeRegister(rows.value, asked, call, io)
    if (!written.ok) return endWith(written.fault)
    io.out(call.to)
    return DONE
  })
}

/** Every row, whatever one answer holds. */
function allDuties({ register, filter }: AskedRegister): Result<RegisterDuty[]> {
  const rows: RegisterDuty[] = []
  for (;;) {
    const some = register.duties({ ...filter, skip: rows.length })
    if (!some.ok) return some
    rows.push(...some.value.rows)
    if (some.value.rows.length === 0 || rows.length >= some.value.total) return ok(rows)
  }
}

function scopeOf(rows: readonly RegisterDuty[], { filter, agencies, today }: AskedRegister) {
  return scopeLines(filter, { total: rows.length, day: today, agencies })
}

async function writeSheet(
  rows: readonly RegisterDuty[],
  asked: AskedRegister,
  { to }: CommandCall,
): Promise<Result<string>> {
  const scope = [`${REGISTER.name} ${nameOf(asked)}`, ...scopeOf(rows, asked)]
  return safeWrite(disk, to, await writeRegisterSheet(rows, asked.agencies, scope))
}

async function writeRegister(
  rows: readonly RegisterDuty[],
  asked: AskedRegister,
  call: CommandCall,
  io: Io,
): Promise<Result<string>> {
  const format = formatOf(call.to)
  if (format === null) return fail('unexpected')
  const press = await openPressFor(call, io)
  if (!press.ok) return press
  const by = asked.filter.agency === undefined ? 'agency' : 'area'
  const paper = registerPaper(
    rows,
    { title: nameOf(asked), date: asked.today, by, scope: scopeOf(rows, asked) },
    { agencies: asked.agencies, house: call.house },
  )
  return writePapers(press.value, [paper], call.to, format)
}

/** The binder's own name. */
function nameOf({ folder }: AskedRegister): string {
  return path.basename(folder)
}
