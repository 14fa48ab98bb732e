import type { Sqlite } from './sqlite'
import type { Touched } from './store'

/** Steps of the engine's own tidying, each short enough for a question to come between. */
const TIDIED_AT_ONCE = 2000

/** Words that left do not linger in the file: the index is written anew, and the list of words with it. */
export async function clearWords(db: Sqlite, touched: Touched, isMuch: boolean): Promise<void> {
  if (!touched.wordsLeft && !isMuch) return
  if (touched.wordsLeft) await tidyWords(db)
  db.together(() => {
    db.run('DELETE FROM term')
    db.run('INSERT INTO term SELECT term, doc FROM vocab')
  })
}

async function tidyWords(db: Sqlite): Promise<void> {
  const changes = () => db.get<{ n: number }>('SELECT total_changes() n')?.n ?? 0
  for (let first = true, before = 0, after = 2; after - before >= 2; first = false) {
    before = changes()
    // A count below nothing begins to make one of all; those after it go on.
    db.run("INSERT INTO words(words, rank) VALUES('merge', ?)", [
      first ? -TIDIED_AT_ONCE : TIDIED_AT_ONCE,
    ])
    after = changes()
    await pause()
  }
}

/** Lets others ask between two steps. */
export function pause(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve))
}
