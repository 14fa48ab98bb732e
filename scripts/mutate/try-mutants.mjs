import { setMaxListeners } from 'node:events'
import { appendFileSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { VitestTestRunner } from 'vitest/runners'
import { SWITCH } from './instrument.mjs'
import { FOLDER } from './plan.mjs'

/** @typedef {import('./plan.mjs').Line} Line */
/** @typedef {import('./plan.mjs').Plan} Plan */

/** How many switches a mutant may pass, as a multiple of the sound program's: more is an endless loop. */
const ENDLESS = 50
const ENDLESS_AT_LEAST = 100_000
/** How long a mutant may take, as a multiple of the sound program's time, and in ms at least. */
const TOO_LONG = 10
const TOO_LONG_AT_LEAST = 3000

/** Without an error Vitest tries nothing again. */
const AGAIN = { name: 'Again', message: 'with the next mutant' }

// A test may put false clocks in their places.
const { setTimeout, clearTimeout, performance } = globalThis

/**
 * Runs each test as it is, noting which mutants it reaches, and then once with each of these that is not killed yet. A
 * kill counts when the test passed without the mutant. It must pass again right after it, too: else the mutant has spoilt
 * what the tests share, and the rest is left for a new worker.
 */
export default class TryMutants extends VitestTestRunner {
  #folder
  /** @type {Plan} */
  #plan
  /** @type {Set<number>} */
  #left
  /** @type {number | null} */
  #active = null
  /** @type {Set<number>} */
  #reached = new Set()
  #isLoading = false
  #passed = 0
  #most = 0
  /** @type {'as it is' | 'with a mutant' | 'again as it is'} */
  #step = 'as it is'
  /** @type {number[]} */
  #queue = []
  /** @type {number | null} The mutant killed last. */
  #spoilt = null
  #time = 0
  #endless = false
  #unhandled = false

  /** @param {import('vitest').SerializedConfig} config */
  constructor(config) {
    super(config)
    this.#folder = String(this.injectValue(FOLDER))
    this.#plan = JSON.parse(readFileSync(path.join(this.#folder, 'plan'), 'utf8'))
    this.#left = new Set(this.#plan.mutants)
    this.#active = this.#plan.always
    this.#most = Number.POSITIVE_INFINITY
    Object.assign(globalThis, { [SWITCH]: (/** @type {number} */ id) => this.#isOn(id) })
    process.on('unhandledRejection', () => {
      this.#unhandled = true
    })
    this.#say({ pid: process.pid })
  }

  #isOn(/** @type {number} */ id) {
    if (this.#active === null) this.#reached.add(id)
    if (++this.#passed > this.#most) {
      this.#endless = true
      throw new Error('endless')
    }
    return this.#active === id
  }

  #say(/** @type {Line} */ line) {
    appendFileSync(path.join(this.#folder, 'log'), `${JSON.stringify(line)}\n`)
  }

  /** @override @param {any} file */
  onCollectStart(file) {
    super.onCollectStart(file)
    this.#isLoading = true
    this.#reached.clear()
    // What loading passes is measured by nothing: the bound of the test before is not its own.
    this.#passed = 0
    this.#most = Number.POSITIVE_INFINITY
  }

  /** @override */
  onAfterRunFiles() {
    super.onAfterRunFiles()
    this.#say({ done: true })
  }

  /** @override @param {any} test */
  async onBeforeRunTask(test) {
    await super.onBeforeRunTask(test)
    this.#step = 'as it is'
    this.#time = 0
    this.#most = Number.POSITIVE_INFINITY
    if (this.#isLoading) this.#say({ loaded: [...this.#reached] })
    this.#isLoading = false
    this.#reached.clear()
    // A test is tried again until it passes: what passes is told below.
    test.retry = Number.MAX_SAFE_INTEGER
    // Each try adds a listener to the test's signal, and none takes it away.
    setMaxListeners(0, test.context.signal)
  }

  /** @override @param {any} test */
  onBeforeTryTask(test) {
    super.onBeforeTryTask(test)
    this.#passed = 0
    this.#endless = false
    this.#unhandled = false
    if (this.#step === 'with a mutant') {
      this.#active = this.#queue.shift() ?? null
      if (this.#active !== null) this.#say({ trying: this.#active })
    } else this.#active = this.#plan.always
  }

  /** @param {any} test */
  async runTask(test) {
    const began = performance.now()
    const run = VitestTestRunner.getTestFn(test)
    if (this.#step !== 'with a mutant') {
      await run()
      this.#time = Math.max(this.#time, performance.now() - began)
      return
    }
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let timer
    const tooLong = new Promise((_resolve, reject) => {
      const most = Math.max(TOO_LONG_AT_LEAST, TOO_LONG * this.#time)
      timer = setTimeout(() => {
        this.#endless = true
        reject(new Error('too long'))
      }, most)
    })
    await Promise.race([run(), tooLong]).finally(() => clearTimeout(timer))
  }

  /** @param {any} test */
  onAfterRetryTask(test) {
    const mutant = this.#active
    const failed = test.result.state === 'fail' || this.#unhandled
    this.#active = this.#plan.always
    const isDone = this.#settle(test, mutant, failed)
    test.result.errors = isDone ? undefined : [AGAIN]
    test.result.state = isDone ? 'pass' : 'run'
  }

  /** Whether that was all for the test. @param {any} test @param {number | null} mutant @param {boolean} failed */
  #settle(test, mutant, failed) {
    const by = `${test.file.name} > ${test.name}`
    if (this.#plan.always !== null) {
      if (failed) this.#say({ killed: this.#plan.always, by, endless: this.#endless })
      if (failed) this.cancel('test-failure')
      return true
    }
    if (this.#step === 'as it is') {
      if (failed) this.#say({ failing: by })
      this.#say({ reached: [...this.#reached], in: test.file.name, ms: this.#time })
      this.#queue = failed ? [] : [...this.#reached].filter(id => this.#left.has(id))
      this.#most = Math.max(ENDLESS_AT_LEAST, ENDLESS * this.#passed)
      this.#step = 'with a mutant'
      return this.#queue.length === 0
    }
    if (this.#step === 'again as it is') {
      if (failed && this.#spoilt !== null) this.#say({ spoilt: this.#spoilt })
      if (failed) this.cancel('test-failure')
      this.#step = 'with a mutant'
      return failed || this.#queue.length === 0
    }
    if (!failed || mutant === null) return this.#queue.length === 0
    this.#say({ killed: mutant, by, endless: this.#endless })
    this.#left.delete(mutant)
    this.#spoilt = mutant
    this.#step = 'again as it is'
    return false
  }
}
