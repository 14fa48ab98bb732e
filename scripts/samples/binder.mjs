import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { inRoot } from '../build/root.mjs'
import { minutes } from './meeting.mjs'
import { findingsReport } from './workshop.mjs'

/** Where people edit the sample binder, a file a paper, named so that they stand in the order of the year. */
const SOURCE = 'examples/source/แฟ้มตัวอย่าง'
/** Where the program finds it. */
export const BINDER = 'examples/แฟ้มตัวอย่าง'
const TEMPLATE = 'templates/monthly-minutes.json'

/** What of the program the binder is made with. */
export const BINDER_SOURCES = [
  'core/carry/follow-up.ts',
  'core/carry/living.ts',
  'core/model/rich-text.ts',
  'core/template/read-template.ts',
]

/** @typedef {Record<string, any>} Json */

/**
 * The papers of the sample binder in the order of the year, by the name of their files. Each meeting is opened by the
 * program's own `followUp` from the paper before and then filled in with what its source says, so that numbers, ids and
 * trails are those that a secretary would have.
 *
 * @param {Json[]} modules as `loadSources(BINDER_SOURCES)` gives them
 * @returns {Promise<[name: string, document: Json][]>}
 */
export async function sampleBinder(modules) {
  const program = Object.assign({}, ...modules)
  const template = program['readTemplate'](await readSource(TEMPLATE)).value
  const names = (await readdir(inRoot(SOURCE))).filter(name => /^\d/.test(name)).sort()
  const workshop = await readSource(`${SOURCE}/workshop.json`)
  const base = await readSource(`examples/source/${workshop['base']}.json`)
  let last = findingsReport(workshop, base, program)
  /** @type {[string, Json][]} */
  const papers = [[`${workshop['file']}.mati`, last]]
  for (const name of names) {
    const source = await readSource(`${SOURCE}/${name}`)
    last = minutes(source, last, template, program)
    papers.push([`${source['file']}.mati`, last])
  }
  return papers
}

/** @param {string} file from the root */
async function readSource(file) {
  return JSON.parse(await readFile(inRoot(...file.split(path.posix.sep)), 'utf8'))
}
