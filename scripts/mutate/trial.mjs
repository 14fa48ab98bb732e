/** @typedef {import('./instrument.mjs').NumberedMutant} NumberedMutant */
/** @typedef {import('./plan.mjs').Line} Line */
/** @typedef {import('./session.mjs').Session} Session */

/**
 * What became of a mutant: no test runs it, one fails, one does not end, or all pass.
 *
 * @typedef {'no coverage' | 'killed' | 'endless' | 'survived'} Fate
 * @typedef {{ fate: Fate, by: string }} Outcome `by`: the test that tells it from the sound program.
 */

/** How many test files a mutant is tried with, the nearest first. */
const NEAREST = 12
/** On a busy computer a worker may not start in its time: so often it is tried. */
const STARTS = 3
/** How many for one that runs while files are loaded: each costs loading the program. */
const NEAREST_WHEN_LOADED = 4

/**
 * Tries mutants with the tests that are nearest to them.
 *
 * @param {Session} session
 * @param {readonly NumberedMutant[]} mutants
 * @param {readonly string[]} tests
 * @param {(words: string) => void} say
 * @returns {Promise<Map<number, Outcome>>}
 */
export async function tryAll(session, mutants, tests, say) {
  /** @type {Map<number, Outcome>} */
  const fates = new Map()
  const { near, atLoad } = await nearestTests(session, mutants, tests)
  for (const mutant of mutants) {
    const fate = (near.get(mutant.id) ?? []).length > 0 ? 'survived' : 'no coverage'
    fates.set(mutant.id, { fate, by: '' })
  }
  const isLeft = (/** @type {{ id: number }} */ { id }) => fates.get(id)?.fate === 'survived'
  const later = mutants.filter(({ once }) => !once)
  for (let rank = 0; rank < NEAREST; rank++) {
    const groups = grouped(later.filter(isLeft), ({ id }) => near.get(id)?.[rank])
    for (const [test, own] of groups) {
      say(`${test}: ${own.length}`)
      const ids = own.map(({ id }) => id)
      await tryWith(session, test, ids, fates)
    }
  }
  const loaded = mutants.filter(({ id }) => atLoad.has(id)).filter(isLeft)
  for (const [index, { id }] of loaded.entries()) {
    say(`loaded ${index + 1} of ${loaded.length}`)
    const tests = (near.get(id) ?? []).slice(0, NEAREST_WHEN_LOADED)
    const { lines, sound } = await session.run(tests, { always: id })
    note(lines, fates)
    // A program that cannot be loaded any more is noticed, too.
    if (!sound && isLeft({ id })) fates.set(id, { fate: 'killed', by: 'loading' })
  }
  return fates
}

/**
 * Tries mutants with the tests of a file, in as many workers as it takes: one that a mutant has spoilt or never leaves is
 * followed by another.
 *
 * @param {Session} session
 * @param {string} test
 * @param {readonly number[]} mutants
 * @param {Map<number, Outcome>} fates
 */
async function tryWith(session, test, mutants, fates) {
  let starts = STARTS
  for (let left = mutants; left.length > 0; ) {
    const { lines, sound } = await session.run([test], { mutants: left })
    note(lines, fates)
    const last = lines.findLast(line => 'trying' in line)
    if (!sound && last !== undefined) fates.set(last.trying, { fate: 'endless', by: test })
    if (!sound && last === undefined && --starts === 0)
      throw new Error(`${test} does not run without a mutant`)
    if (sound && !lines.some(line => 'spoilt' in line)) return
    left = left.filter(id => fates.get(id)?.fate === 'survived')
  }
}

/** @param {readonly Line[]} lines @param {Map<number, Outcome>} fates */
function note(lines, fates) {
  for (const line of lines)
    if ('killed' in line)
      fates.set(line.killed, { fate: line.endless ? 'endless' : 'killed', by: line.by })
}

/**
 * The test files that run each mutant, the nearest first, and of equally near ones the quickest; and the mutants that run
 * while files are loaded.
 *
 * @param {Session} session
 * @param {readonly NumberedMutant[]} mutants
 * @param {readonly string[]} tests
 * @returns {Promise<{ near: Map<number, string[]>, atLoad: Set<number> }>}
 */
async function nearestTests(session, mutants, tests) {
  const { lines, sound } = await session.run(tests, {})
  if (!sound) throw new Error('not every test file runs without a mutant')
  /** @type {Map<string, Set<number>>} */
  const reached = new Map(tests.map(test => [test, new Set()]))
  const times = new Map(tests.map(test => [test, 0]))
  const atLoad = new Set(mutants.filter(({ once }) => once).map(({ id }) => id))
  for (const line of lines) {
    if ('failing' in line) throw new Error(`${line.failing} fails without a mutant`)
    if ('loaded' in line) for (const id of line.loaded) atLoad.add(id)
    if (!('reached' in line)) continue
    for (const id of line.reached) reached.get(line.in)?.add(id)
    times.set(line.in, (times.get(line.in) ?? 0) + line.ms)
  }
  const files = new Map(tests.map(test => [test, session.filesOf(test)]))
  const near = mutants.map(({ id, file }) => {
    const runs = (/** @type {string} */ test) =>
      reached.get(test)?.has(id) || (atLoad.has(id) && files.get(test)?.has(file))
    const time = (/** @type {string} */ test) => times.get(test) ?? 0
    const sorted = tests
      .filter(runs)
      .sort((a, b) => nearness(b, file) - nearness(a, file) || time(a) - time(b))
    return /** @type {const} */ ([id, sorted])
  })
  return { near: new Map(near), atLoad }
}

/** How many folders, and lastly the name, a test has in common with a file. */
function nearness(/** @type {string} */ test, /** @type {string} */ file) {
  const own = test
    .replace(/^tests\//, '')
    .replace(/\.test\.tsx?$/, '')
    .split('/')
  const wanted = file.replace(/\.ts$/, '').split('/')
  const apart = wanted.findIndex((part, index) => part !== own[index])
  return apart < 0 ? wanted.length : apart
}

/**
 * @template T
 * @param {readonly T[]} list
 * @param {(one: T) => string | undefined} keyOf Those without a key are left out.
 * @returns {Map<string, T[]>}
 */
function grouped(list, keyOf) {
  const groups = new Map()
  for (const one of list) {
    const key = keyOf(one)
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return groups
}
