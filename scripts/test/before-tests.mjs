import { ensureBuilt } from '../build.mjs'

/** Vitest's global setup: the tests run the sources, and read the fonts and the word list from dist/assets. */
export async function setup() {
  await ensureBuilt(['assets'])
}
