import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { Cutter } from '../../core/binder/cutter'
import { AgencyNames } from '../../core/binder/names'
import type { IsoDate } from '../../core/calendar'
import { fail, ok, type Result } from '../../core/fault'
import type { GoalProgress } from '../../core/month/goals'
import type {
  BinderState,
  LookReport,
  OwnAgency,
  PaperFilter,
  Papers,
  RegisterFindings,
  SeriesRow,
} from '../../preload/binder'
import type {
  AgencyCount,
  AgencyPage,
  Duties,
  Found,
  MatterLife,
  MeetingCount,
  RegisterFilter,
  SenderFilter,
  SenderRow,
  TrailPage,
  TrailSpot,
} from '../../preload/register'
import type { Disk } from '../storage/disk'
import { type FoundReports, findReports, type SoughtReports } from './adoptable'
import { type BinderPlace, madeOf } from './binder-place'
import { findings } from './findings'
import { removeIndex } from './index-file'
import { trailPages } from './issued'
import { type LookResult, look } from './look'
import { meetings } from './meetings'
import { countedPapers, ownAgencies, papers, pathOf, seriesRows } from './papers'
import { agencies, agencyPage, duties, life } from './promises'
import { isReady, meta } from './schema'
import { search } from './search'
import { goals, senders } from './senders'
import { closeBroken, isSqliteError, openSqlite, type Sqlite } from './sqlite'
import type { WordReader } from './store'

/**
 * ทะเบียน: an index over a folder of papers, that can be thrown away at any time. The papers are the truth; whatever goes wrong
 * with the index, it is made anew from them.
 */
export class Register {
  readonly #place: BinderPlace
  readonly #disk: Disk
  readonly #now: () => number
  readonly #reading: WordReader
  readonly #made: string
  #db: Sqlite
  #isClosed = false
  #looking: Promise<LookReport> | null = null
  #state: BinderState

  constructor(place: BinderPlace, disk: Disk, now: () => number = Date.now) {
    this.#place = place
    this.#disk = disk
    this.#now = now
    this.#reading = {
      cutter: new Cutter(place.words),
      names: new AgencyNames(place.agencies),
    }
    this.#made = madeOf(place)
    this.#db = this.#open()
    this.#state = {
      name: path.basename(place.folder),
      lookedAt: meta(this.#db, 'looked'),
      away: false,
      reading: null,
      papers: countedPapers(this.#db),
      asksGone: 0,
      tooMany: false,
      unseen: [],
    }
  }

  /** Opens the index, or makes a new one in the place of what is another's, half written or broken. */
  #open(): Sqlite {
    const { index } = this.#place
    if (index !== '') mkdirSync(path.dirname(index), { recursive: true })
    const kept = openSqlite(index)
    try {
      // What is broken shows where it is first read: better here than in the midst of a question.
      if (isReady(kept, this.#made) && countedPapers(kept) >= 0) return kept
    } catch (error) {
      if (!isSqliteError(error)) throw error
    }
    closeBroken(kept)
    if (index !== '') removeIndex(index)
    const db = openSqlite(index)
    isReady(db, this.#made)
    return db
  }

  /** A look that goes on ends where it is; the next begins there. */
  close(): void {
    this.#isClosed = true
    this.#db.close()
  }

  state(): BinderState {
    return this.#state
  }

  /**
   * Looks at the folder and reads what changed; one that goes on is waited for. `mayLeave`: a person said that the many
   * files that are gone may leave the register.
   */
  look(mayLeave = false): Promise<LookReport> {
    this.#looking ??= this.#look(mayLeave).finally(() => {
      this.#looking = null
    })
    return this.#looking
  }

  async #look(mayLeave: boolean): Promise<LookReport> {
    const { folder } = this.#place
    const say = (done: number, total: number) => {
      this.#state = { ...this.#state, reading: { done, total }, papers: countedPapers(this.#db) }
    }
    const once = () =>
      look(
        {
          db: this.#db,
          disk: this.#disk,
          folder,
          reading: this.#reading,
          agencies: this.#place.agencies,
          now: this.#now,
          say,
        },
        mayLeave,
      )
    try {
      const seen = await once().catch(error => {
        this.#makeAnew(error)
        return once()
      })
      const { away, read, left } = seen
      this.#state = { ...this.#stateAfter(seen), lookedAt: meta(this.#db, 'looked') }
      return { state: this.#state, read, left, trouble: away }
    } catch (error) {
      if (!isSqliteError(error)) throw error
      const trouble = { code: 'register-failed', detail: String(error) } as const
      return { state: this.#state, read: 0, left: 0, trouble }
    } finally {
      this.#state = { ...this.#state, reading: null }
    }
  }

  /** A folder that is away leaves all as it was told last. */
  #stateAfter({ away, asksGone, tooMany, unseen }: LookResult): BinderState {
    const papers = countedPapers(this.#db)
    return away === null
      ? { ...this.#state, away: false, papers, asksGone, tooMany, unseen }
      : { ...this.#state, away: true, papers }
  }

  /** Throws the index away and begins a new one, where the engine went wrong; another mistake is our own. */
  #makeAnew(error: unknown): void {
    if (!isSqliteError(error) || this.#isClosed) throw error
    closeBroken(this.#db)
    const { index } = this.#place
    if (index !== '') removeIndex(index)
    this.#db = this.#open()
  }

  search(question: string, filter: RegisterFilter, half: boolean): Result<Found> {
    return this.#ask(db => search(db, this.#reading, question, filter, half))
  }

  duties(filter: RegisterFilter): Result<Duties> {
    return this.#ask(db => duties(db, filter))
  }

  life(matter: string): Result<MatterLife | null> {
    return this.#ask(db => life(db, matter))
  }

  agencies(today: IsoDate): Result<readonly AgencyCount[]> {
    return this.#ask(db => agencies(db, today))
  }

  agency(agency: string, today: IsoDate): Result<AgencyPage> {
    return this.#ask(db => agencyPage(db, agency, today))
  }

  meetings(series: string): Result<readonly MeetingCount[]> {
    return this.#ask(db => meetings(db, series))
  }

  papers(filter: PaperFilter): Result<Papers> {
    return this.#ask(db => papers(db, filter))
  }

  readonly series = (): Result<readonly SeriesRow[]> => this.#ask(seriesRows)

  ownAgencies(): Result<readonly OwnAgency[]> {
    return this.#ask(ownAgencies)
  }

  senders(filter: SenderFilter): Result<readonly SenderRow[]> {
    return this.#ask(db => senders(db, filter))
  }

  goals(): Result<readonly GoalProgress[]> {
    return this.#ask(goals)
  }

  trailPages(document: string, spots: readonly TrailSpot[]): Result<readonly TrailPage[]> {
    return this.#ask(db => trailPages(db, document, spots))
  }

  findings(): Result<RegisterFindings> {
    return this.#ask(findings)
  }

  /** Where a file lies: for whoever opens it, and never for the window. */
  fileOf(file: number): Result<string> {
    const place = this.#ask(db => pathOf(db, file))
    if (!place.ok || place.value === null) return place.ok ? fail('file-missing') : place
    return ok(path.join(this.#place.folder, place.value))
  }

  readonly reports = (sought: SoughtReports): Result<FoundReports> =>
    this.#ask(db => findReports(db, sought))

  /** An index that cannot answer is made anew at the next look; until then the fault says so. */
  #ask<T>(question: (db: Sqlite) => T): Result<T> {
    try {
      return ok(question(this.#db))
    } catch (error) {
      if (!isSqliteError(error)) throw error
      if (this.#looking === null) this.#makeAnew(error)
      return fail('register-failed', undefined, String(error))
    }
  }
}
