import { documentOf3 } from './migrate-to-3'

/**
 * Each step takes a document of one format to the next: the first from 1 to 2, and so on, pure and
 * without a gap. A step stays for ever, beside a file of its format in `tests/fixtures`.
 */
const MIGRATIONS: readonly ((document: unknown) => unknown)[] = [
  // Format 2 adds footnotes, images and more kinds of paper: whatever format 1 could hold is sound in it.
  document => document,
  documentOf3,
]

/** The format this program writes, and the newest it reads. */
export const FORMAT = MIGRATIONS.length + 1

/** Brings a document of an older format up to `FORMAT`. What comes out still has to pass the schema. */
export function migrate(document: unknown, from: number): unknown {
  return MIGRATIONS.slice(from - 1).reduce((older, step) => step(older), document)
}
