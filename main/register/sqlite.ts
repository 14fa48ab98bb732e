import sqlite from 'node-sqlite3-wasm'
import { removeLock } from './index-file'

// The only file that knows the engine: another one takes its place here.

/** What a place of a statement may be filled with. */
export type Value = string | number | null
export type Values = readonly Value[] | Readonly<Record<string, Value>>

/** A file of SQLite, or one in memory. Every call may throw an error of the engine, which `isSqliteError` knows. */
export interface Sqlite {
  exec(sql: string): void
  /** Gives back the id of the row that was put in. */
  run(sql: string, values?: Values): number
  all<Row>(sql: string, values?: Values): Row[]
  get<Row>(sql: string, values?: Values): Row | null
  /** All of it or nothing. */
  together(work: () => void): void
  close(): void
}

/** The statements that are kept ready: the program has fewer. */
const MOST_READY = 200

/**
 * Opens a file; '' is one in memory. Who opens it is the only one that has it: the lock that a killed process
 * left is taken away first, which the engine would wait for until the end of days.
 */
export function openSqlite(file: string): Sqlite {
  if (file !== '') removeLock(file)
  const database = new sqlite.Database(file === '' ? undefined : file)
  const ready = new Map<string, ReturnType<typeof database.prepare>>()
  const statement = (sql: string) => {
    const known = ready.get(sql)
    if (known !== undefined) return known
    if (ready.size >= MOST_READY) finalize()
    const made = database.prepare(sql)
    ready.set(sql, made)
    return made
  }
  const finalize = () => {
    for (const one of ready.values()) one.finalize()
    ready.clear()
  }
  return {
    exec: sql => database.exec(sql),
    run: (sql, values = []) => Number(statement(sql).run(bound(values)).lastInsertRowid),
    all: <Row>(sql: string, values: Values = []) => statement(sql).all(bound(values)) as Row[],
    // To its end: a statement that is left in the middle keeps the file locked.
    get: <Row>(sql: string, values: Values = []) =>
      (statement(sql).all(bound(values)) as Row[])[0] ?? null,
    together(work) {
      database.exec('BEGIN')
      try {
        work()
        database.exec('COMMIT')
      } catch (error) {
        if (database.inTransaction) database.exec('ROLLBACK')
        throw error
      }
    },
    close() {
      finalize()
      database.close()
    },
  }
}

/** Whether the engine itself went wrong: its file is then made anew. */
export function isSqliteError(error: unknown): boolean {
  return error instanceof sqlite.SQLite3Error
}

/** Closes an index that may be too broken for that. */
export function closeBroken(db: Sqlite): void {
  try {
    db.close()
  } catch (error) {
    if (!isSqliteError(error)) throw error
  }
}

/** The engine takes no readonly list. */
function bound(values: Values): Value[] | Record<string, Value> {
  return Array.isArray(values) ? [...values] : { ...(values as Record<string, Value>) }
}
