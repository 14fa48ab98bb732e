import path from 'node:path'
import { build } from 'vite'
import { ensureBuilt } from '../scripts/build.mjs'

/**
 * Builds TypeScript modules of the program and of its tests for what runs without the test runner, and the assets that
 * the press reads.
 *
 * @param {Record<string, string>} input a name for each file from the root
 * @returns {Promise<string>} the folder in which each lies as `NAME.js`
 */
export async function buildModules(input) {
  await ensureBuilt(['assets'])
  const outDir = path.resolve('node_modules/.cache/built', Object.keys(input).join('-'))
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir,
      rolldownOptions: { input, external: ['docx', 'harfbuzzjs', 'node-sqlite3-wasm'] },
    },
  })
  return outDir
}

/**
 * Builds such modules and loads them.
 *
 * @param {Record<string, string>} input
 * @returns {Promise<Record<string, any>>} the modules' exports, all in one object
 */
export async function builtModules(input) {
  const folder = await buildModules(input)
  const modules = []
  for (const name of Object.keys(input)) modules.push(await import(path.join(folder, `${name}.js`)))
  return Object.assign({}, ...modules)
}
