import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createVitest } from 'vitest/node'
import { inRoot } from '../build/root.mjs'
import { instrument } from './instrument.mjs'
import { FOLDER } from './plan.mjs'

/** @typedef {import('./instrument.mjs').NumberedMutant} NumberedMutant */
/** @typedef {import('./plan.mjs').Line} Line */

/** How long a worker may say nothing, in ms, before it counts as caught in an endless loop. */
const SILENCE = 90_000

/**
 * The test runner over a program that has all the mutants in it, none of which runs unless it is told to. Nothing in the
 * work tree changes.
 */
export class Session {
  /** @type {import('vitest/node').Vitest} */
  #vitest
  #folder = inRoot('node_modules/.cache/mutate', String(process.pid))

  /** @param {import('vitest/node').Vitest} vitest */
  constructor(vitest) {
    this.#vitest = vitest
    mkdirSync(this.#folder, { recursive: true })
    vitest.provide(FOLDER, /** @type {never} */ (this.#folder))
  }

  /** @param {readonly NumberedMutant[]} mutants */
  static async over(mutants) {
    const plugin = {
      name: 'mutants',
      enforce: /** @type {const} */ ('pre'),
      transform(/** @type {string} */ source, /** @type {string} */ id) {
        const file = path.relative(inRoot(), id)
        const own = mutants.filter(mutant => mutant.file === file)
        return own.length > 0 ? instrument(file, source, own) : null
      },
    }
    const vitest = await createVitest(
      'test',
      {
        root: inRoot(),
        config: false,
        watch: false,
        include: ['tests/{core,press,main,preload,renderer}/**/*.test.{ts,tsx}'],
        globalSetup: 'scripts/test/before-tests.mjs',
        runner: inRoot('scripts/mutate/try-mutants.mjs'),
        isolate: false,
        pool: 'forks',
        maxWorkers: 1,
        // Mutants leave files open, and all else that Node warns of.
        execArgv: ['--no-warnings'],
        testTimeout: 60_000,
        reporters: [{}],
        silent: true,
      },
      { plugins: [plugin], logLevel: 'silent' },
    )
    return new Session(vitest)
  }

  /** The test files, each by its path from the root. */
  async testFiles() {
    const specifications = await this.#vitest.globTestSpecifications()
    return specifications.map(({ moduleId }) => path.relative(inRoot(), moduleId)).sort()
  }

  /**
   * Runs test files in one worker and gives back what it said. A worker that says nothing any more is ended. The run is
   * sound when the worker came to its end and all files could be loaded.
   *
   * @param {readonly string[]} tests
   * @param {{ mutants?: readonly number[], always?: number | null }} plan
   * @returns {Promise<{ lines: Line[], sound: boolean }>}
   */
  async run(tests, { mutants = [], always = null }) {
    const wanted = new Set(tests.map(test => inRoot(test)))
    const all = await this.#vitest.globTestSpecifications()
    const specifications = all.filter(({ moduleId }) => wanted.has(moduleId))
    const log = path.join(this.#folder, 'log')
    writeFileSync(log, '')
    writeFileSync(path.join(this.#folder, 'plan'), JSON.stringify({ mutants, always }))
    let stuck = false
    let heard = ''
    let since = Date.now()
    const watch = setInterval(() => {
      const now = readFileSync(log, 'utf8')
      if (now !== heard) since = Date.now()
      heard = now
      if (Date.now() - since < SILENCE || stuck) return
      stuck = true
      endWorkers()
    }, 1000)
    const endWorkers = () => {
      for (const line of linesOf(readFileSync(log, 'utf8')))
        if ('pid' in line) process.kill(line.pid, 'SIGKILL')
    }
    // A worker that is at a mutant hears of nothing: it would go on alone.
    const leave = () => {
      endWorkers()
      process.exit(1)
    }
    process.once('SIGINT', leave).once('SIGTERM', leave)
    const { testModules } = await this.#vitest.runTestSpecifications(specifications).finally(() => {
      clearInterval(watch)
      process.off('SIGINT', leave).off('SIGTERM', leave)
    })
    const lines = linesOf(readFileSync(log, 'utf8'))
    const loaded = testModules.every(module => module.errors().length === 0)
    return { lines, sound: loaded && lines.filter(line => 'done' in line).length === tests.length }
  }

  /**
   * Which files of the program the loading of a test file loads.
   *
   * @param {string} test
   * @returns {Set<string>}
   */
  filesOf(test) {
    const found = new Set()
    const graphs = this.#vitest.projects.map(({ vite }) => vite.environments.ssr.moduleGraph)
    const open = graphs.flatMap(graph => [...(graph.getModulesByFile(inRoot(test)) ?? [])])
    for (let module = open.pop(); module; module = open.pop()) {
      if (module.file === null || found.has(module.file)) continue
      found.add(module.file)
      open.push(...module.importedModules)
    }
    return new Set([...found].map(file => path.relative(inRoot(), file)))
  }

  async close() {
    await this.#vitest.close()
    rmSync(this.#folder, { recursive: true })
  }
}

/** The lines that were written to their end. @returns {Line[]} */
function linesOf(/** @type {string} */ log) {
  const lines = log.split('\n').slice(0, -1)
  return lines.map(line => JSON.parse(line))
}
