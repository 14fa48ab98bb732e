import { ensureBuilt } from '../build.mjs'

/**
 * Vitest's global setup: the tests run the sources, read the fonts and the word list from dist/assets, and draw
 * emblems in a thread of dist/main.
 */
export async function setup() {
  await ensureBuilt(['assets', 'main'])
}
