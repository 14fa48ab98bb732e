import path from 'node:path'
import { fold } from '../../core/binder/fold'
import { AgencyNames } from '../../core/binder/names'
import { type IsoDate, localDay } from '../../core/calendar'
import { fail, ok, type Result } from '../../core/fault'
import type { Agency } from '../../core/model/agency'
import type { MeetingNumber } from '../../core/model/meeting-ref'
import { numberWords, placeFigures } from '../../core/wording/moments'
import { REGISTER_WORDS } from '../../core/wording/register'
import { figures, fill, inLanguage, type Sentence } from '../../core/wording/sentence'
import type { OwnAgency } from '../../preload/binder'
import type { RegisterFilter } from '../../preload/register'
import { readWordList } from '../office/word-list'
import { Register } from '../register/register'
import { disk } from '../storage/disk'
import type { CommandCall, Io, RegisterOptions } from './call'
import { type Ending, endWith } from './ending'
import { openLibrary } from './read-paper'

/** A register that was made for one command, and what its rows are told with. */
export interface AskedRegister {
  readonly register: Register
  /** The binder. */
  readonly folder: string
  /** The registry, and what only papers name. */
  readonly agencies: readonly OwnAgency[]
  readonly filter: RegisterFilter
  /** The day that lateness is of: that of the call, or of this computer. */
  readonly today: IsoDate
  say(sentence: Sentence, ...fillings: readonly (string | number | Sentence)[]): string
}

/**
 * Makes the register of a folder in memory, has `tell` answer from it, and lets it go: a command leaves nothing behind,
 * and never touches the index that a window has open. What is wrong with the files is told on standard error first.
 */
export async function askRegister(
  folder: string,
  call: CommandCall,
  io: Io,
  tell: (asked: AskedRegister) => Ending | Promise<Ending>,
): Promise<Ending> {
  const library = await openLibrary(call, io)
  if (!library.ok) return endWith(library.fault)
  const words = await readWordList(disk, io.places.assets)
  if (!words.ok) return endWith(words.fault)
  const agencies = library.value.registry
  const today = call.day ?? localDay(new Date())
  const filter = filterOf(call.asked, agencies, today)
  if (!filter.ok) return endWith(filter.fault)
  const place = { folder: path.resolve(folder), index: '', agencies, words: words.value }
  const register = new Register(place, disk)
  try {
    const { trouble, state } = await register.look()
    if (trouble !== null) return endWith(trouble)
    const say: AskedRegister['say'] = (sentence, ...fillings) =>
      inLanguage(fill(sentence, ...fillings), call.language)
    const findings = register.findings()
    const own = register.ownAgencies()
    if (!findings.ok) return endWith(findings.fault)
    if (!own.ok) return endWith(own.fault)
    if (state.tooMany) io.err(say(REGISTER_WORDS.tooMany))
    for (const place of state.unseen) io.err(say(REGISTER_WORDS.unseen, place))
    for (const { says } of findings.value.rows) io.err(say(says))
    const known = [...agencies, ...own.value]
    return await tell({
      register,
      folder: place.folder,
      agencies: known,
      filter: filter.value,
      today,
      say,
    })
  } finally {
    register.close()
  }
}

/** Faults: `agency-unknown`. */
function filterOf(
  { agency, filter, overdue, neverReported }: RegisterOptions,
  agencies: readonly Agency[],
  today: IsoDate,
): Result<RegisterFilter> {
  const id = agency === undefined ? undefined : idOf(agency, agencies)
  if (agency !== undefined && id === undefined) return fail('agency-unknown', agency)
  return ok({
    ...(id !== undefined && { agency: id }),
    ...filter,
    ...(overdue && { overdueOn: today }),
    ...(neverReported && { unheard: true }),
  })
}

/** An agency by its id or any name of it, the dots of a short form left out or not. */
function idOf(word: string, agencies: readonly Agency[]): string | undefined {
  if (agencies.some(({ id }) => id === word)) return word
  const names = new AgencyNames(agencies)
  const folded = fold(word.trim())
  const [named] = names.in(folded)
  return named?.[0] ?? names.ofShort(folded.replaceAll('.', ''))[0]
}

/** An agency as lists name it: its short form, or its name. */
export function shortAgency(id: string | null, { agencies, say }: AskedRegister): string {
  if (id === null) return say(REGISTER_WORDS.nobody)
  const agency = agencies.find(row => row.id === id)
  return agency === undefined ? id : agency.abbreviation || agency.name
}

/** «ครั้งที่ ๓/๒๕๖๒ ระเบียบวาระที่ ๕.๑ หน้า ๔». */
export function whereWords(
  {
    number,
    place,
    page,
  }: {
    readonly number: MeetingNumber | null
    readonly place: string
    readonly page?: number | null
  },
  { say }: AskedRegister,
): string {
  return [
    number === null
      ? say(REGISTER_WORDS.workshop)
      : say(REGISTER_WORDS.meeting, numberWords(number)),
    place === ''
      ? ''
      : say(number === null ? REGISTER_WORDS.point : REGISTER_WORDS.item, placeFigures(place)),
    page == null ? '' : say(REGISTER_WORDS.page, figures(page)),
  ]
    .filter(part => part !== '')
    .join(' ')
}

/** Where the file of a row lies in the binder. */
export function fileWords(file: number, { register, folder }: AskedRegister): string {
  const place = register.fileOf(file)
  return place.ok ? path.relative(folder, place.value).replaceAll(path.sep, '/') : ''
}

/** What a command prints as data: one row a line, with the file's place in the binder for the register's own number. */
export function asData<Row extends { readonly file: number }>(
  row: Row,
  asked: AskedRegister,
): string {
  const ordered = 'orderedFile' in row && { orderedFile: fileWords(Number(row.orderedFile), asked) }
  return JSON.stringify({ ...row, file: fileWords(row.file, asked), ...ordered })
}
