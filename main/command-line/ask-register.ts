import path from 'node:path'
import { fold } from '../../core/binder/fold'
import { AgencyNames } from '../../core/binder/names'
import type { IsoDate } from '../../core/calendar'
import { fail, ok, type Result } from '../../core/fault'
import type { Agency } from '../../core/model/agency'
import type { MeetingNumber } from '../../core/model/meeting-ref'
import { numberWords, placeFigures } from '../../core/wording/moments'
import { REGISTER_WORDS } from '../../core/wording/register'
import { figures, fill, inLanguage, type Sentence } from '../../core/wording/sentence'
import type { OwnAgency, PaperRow } from '../../preload/binder'
import type { RegisterFilter } from '../../preload/register'
import { readWordList } from '../office/word-list'
import { Register } from '../register/register'
import { disk } from '../storage/disk'
import type { CommandCall, Io, RegisterOptions } from './call'
import { openLibrary } from './read-paper'

/** A register that was made for one command, and what its rows are told with. */
export interface AskedRegister {
  readonly register: Register
  /** The registry, and what only papers name. */
  readonly agencies: readonly OwnAgency[]
  readonly filter: RegisterFilter
  readonly today: IsoDate
  readonly papers: ReadonlyMap<number, PaperRow>
  say(sentence: Sentence, ...fillings: readonly (string | number | Sentence)[]): string
}

/**
 * Makes the register of a folder in memory: a command leaves nothing behind, and never touches the index that a window
 * has open. What is wrong with the files is told on standard error first.
 */
export async function askRegister(
  folder: string,
  call: CommandCall,
  io: Io,
): Promise<Result<AskedRegister>> {
  const library = await openLibrary(call, io)
  if (!library.ok) return library
  const words = await readWordList(disk, io.places.assets)
  if (!words.ok) return words
  const agencies = library.value.registry
  const filter = filterOf(call.asked, agencies, dayOfToday())
  if (!filter.ok) return filter
  const place = { folder: path.resolve(folder), index: '', agencies, words: words.value }
  const register = new Register(place, disk)
  const { trouble, state } = await register.look()
  if (trouble !== null) return { ok: false, fault: trouble }
  const say: AskedRegister['say'] = (sentence, ...fillings) =>
    inLanguage(fill(sentence, ...fillings), call.language)
  const findings = register.findings()
  if (!findings.ok) return findings
  if (state.tooMany) io.err(say(REGISTER_WORDS.tooMany))
  for (const { says } of findings.value) io.err(say(says))
  const rows = register.papers()
  if (!rows.ok) return rows
  const papers = new Map(rows.value.map(row => [row.file, row]))
  const own = register.ownAgencies()
  if (!own.ok) return own
  const known = [...agencies, ...own.value]
  return ok({ register, agencies: known, filter: filter.value, today: dayOfToday(), papers, say })
}

/** The day on the calendar of this computer. */
function dayOfToday(): IsoDate {
  const now = new Date()
  const [month, date] = [now.getMonth() + 1, now.getDate()].map(part =>
    String(part).padStart(2, '0'),
  )
  return `${now.getFullYear()}-${month}-${date}`
}

/** Faults: `agency-unknown`. */
function filterOf(
  { agency, area, status, year, overdue }: RegisterOptions,
  agencies: readonly Agency[],
  today: IsoDate,
): Result<RegisterFilter> {
  const id = agency === undefined ? undefined : idOf(agency, agencies)
  if (agency !== undefined && id === undefined) return fail('agency-unknown', agency)
  return ok({
    ...(id !== undefined && { agency: id }),
    ...(area !== undefined && { area }),
    ...(status !== undefined && { status }),
    ...(year !== undefined && { year }),
    ...(overdue && { overdueOn: today }),
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
export function fileWords(file: number, { papers }: AskedRegister): string {
  const paper = papers.get(file)
  if (paper === undefined) return ''
  return paper.folder === '' ? paper.fileName : `${paper.folder}/${paper.fileName}`
}

/** What a command prints as data: one row a line, with the file's place in the binder for the register's own number. */
export function asData<Row extends { readonly file: number }>(
  row: Row,
  asked: AskedRegister,
): string {
  return JSON.stringify({ ...row, file: fileWords(row.file, asked) })
}
