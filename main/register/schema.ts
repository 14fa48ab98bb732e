import type { Sqlite } from './sqlite'

/** Raised whenever the tables or what is put into them change: an index of another number is made anew. */
const VERSION = 2

/**
 * What the index holds. `entry.id` grows with the day of the meeting, so that newest first is the order of the
 * index itself. `counts` is 1 of the one file of each document that tells. All but `document` and what was put in from
 * it (`entry` with `own`, `meeting`, `trail`, the tables of `particulars`) is derived by `settle`.
 */
const TABLES = `
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
CREATE TABLE document(id INTEGER PRIMARY KEY, path TEXT UNIQUE, size INT, mtime INT, looked INT, sha TEXT, doc TEXT,
  kind TEXT, title TEXT, revision INT, state TEXT, fault TEXT, counts INT, stage TEXT, date TEXT);
CREATE INDEX document_doc ON document(doc);
CREATE INDEX document_date ON document(date);
CREATE TABLE meeting(document INTEGER PRIMARY KEY, own_series TEXT, body TEXT, body_key TEXT, series TEXT, ordinal INT,
  year INT, special INT, own_count INT, state TEXT, date TEXT);
CREATE INDEX meeting_body ON meeting(body_key);
CREATE INDEX meeting_number ON meeting(year, ordinal);
CREATE TABLE entry(id INTEGER PRIMARY KEY, document INT, own INT, matter TEXT, kind TEXT, event TEXT, place TEXT,
  page INT, agency TEXT, area TEXT, due TEXT, status TEXT, date TEXT, ordinal INT, year INT, special INT,
  head TEXT, said TEXT, whole INT, calls INT);
CREATE INDEX entry_document ON entry(document);
CREATE INDEX entry_matter ON entry(matter, id);
CREATE INDEX entry_event ON entry(event, id);
CREATE INDEX entry_agency ON entry(agency, id);
CREATE TABLE trail(matter TEXT PRIMARY KEY, document INT, date TEXT, head TEXT, kind TEXT, area TEXT, entries TEXT)
  WITHOUT ROWID;
CREATE INDEX trail_document ON trail(document);
CREATE TABLE carries(document INT, matter TEXT, PRIMARY KEY(document, matter)) WITHOUT ROWID;
CREATE INDEX carries_matter ON carries(matter);
CREATE TABLE named(doc TEXT, matter TEXT, PRIMARY KEY(doc, matter)) WITHOUT ROWID;
CREATE INDEX named_matter ON named(matter);
CREATE TABLE difference(matter TEXT, document INT, ordinal INT, year INT, special INT, date TEXT, event TEXT,
  agency TEXT);
CREATE INDEX difference_matter ON difference(matter);
CREATE TABLE duty(matter TEXT, agency TEXT, status TEXT, due TEXT, first_due TEXT, ordered TEXT, ordinal INT, year INT,
  special INT, last TEXT, months INT, silent INT, entry INT, first INT, area TEXT, series TEXT,
  PRIMARY KEY(matter, agency)) WITHOUT ROWID;
CREATE INDEX duty_status ON duty(status, agency, due);
CREATE TABLE reported(agency TEXT PRIMARY KEY, n INT, last TEXT) WITHOUT ROWID;
CREATE TABLE attended(document INT, list TEXT, name TEXT, agency TEXT, role TEXT);
CREATE INDEX attended_document ON attended(document);
CREATE INDEX attended_agency ON attended(agency);
CREATE TABLE own_agency(document INT, agency TEXT, name TEXT, abbreviation TEXT);
CREATE INDEX own_agency_document ON own_agency(document);
CREATE TABLE report(document INT, id TEXT, agency TEXT, month TEXT, received TEXT, figures TEXT);
CREATE INDEX report_document ON report(document);
CREATE TABLE goal(document INT, id TEXT, goal TEXT);
CREATE INDEX goal_document ON goal(document);
CREATE TABLE link(document INT, matter TEXT, how TEXT, other TEXT, agency TEXT, place TEXT);
CREATE INDEX link_document ON link(document);
CREATE INDEX link_matter ON link(matter);
CREATE INDEX link_other ON link(other);
CREATE TABLE adoption(document INT, doc TEXT, ordinal INT, year INT, special INT, verdict TEXT, asked TEXT);
CREATE INDEX adoption_document ON adoption(document);
CREATE TABLE recipient(document INT, agency TEXT, PRIMARY KEY(document, agency)) WITHOUT ROWID;
CREATE TABLE issued(document INT, matter TEXT, page INT, PRIMARY KEY(document, matter)) WITHOUT ROWID;
CREATE INDEX issued_matter ON issued(matter);
CREATE TABLE finding(id INTEGER PRIMARY KEY, finding TEXT, about TEXT, files TEXT);
CREATE VIRTUAL TABLE words USING fts5(t, content='', contentless_delete=1, detail=none, tokenize='ascii');
CREATE VIRTUAL TABLE vocab USING fts5vocab(words, 'row');
CREATE TABLE term(term TEXT PRIMARY KEY, n INT) WITHOUT ROWID;
`

/** A kill may leave a file half written, a power cut a broken one: the first is undone by the journal, the second found. */
const SETTINGS = `
PRAGMA secure_delete=ON;
PRAGMA journal_mode=TRUNCATE;
PRAGMA synchronous=OFF;
PRAGMA cache_size=-32000;
PRAGMA temp_store=MEMORY;
`

/**
 * Makes an opened file ready. `made` says what the words in it were cut by; false where it holds something else, or
 * something broken, and has to be made anew.
 */
export function isReady(db: Sqlite, made: string): boolean {
  db.exec(SETTINGS)
  const tables = db.get<{ n: number }>('SELECT count(*) n FROM sqlite_master')
  if (tables?.n === 0) {
    db.together(() => {
      db.exec(TABLES)
      setMeta(db, 'version', String(VERSION))
      setMeta(db, 'made', made)
    })
    return true
  }
  if (meta(db, 'version') !== String(VERSION) || meta(db, 'made') !== made) return false
  if (meta(db, 'writing') !== '1') return true
  const checked = db.get<{ quick_check: string }>('PRAGMA quick_check(1)')
  return checked?.quick_check === 'ok'
}

/** A word that the index keeps about itself. */
export function meta(db: Sqlite, key: string): string | null {
  return db.get<{ value: string }>('SELECT value FROM meta WHERE key=?', [key])?.value ?? null
}

export function setMeta(db: Sqlite, key: string, value: string): void {
  db.run('INSERT OR REPLACE INTO meta VALUES(?,?)', [key, value])
}
