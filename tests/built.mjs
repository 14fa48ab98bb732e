import path from 'node:path'
import { build } from 'vite'

/**
 * Builds TypeScript modules of the program and of its tests and loads them, for what runs without the test runner.
 *
 * @param {Record<string, string>} input a name for each file from the root
 * @returns {Promise<Record<string, any>>} the modules' exports, all in one object
 */
export async function builtModules(input) {
  const outDir = path.resolve('node_modules/.cache/built', Object.keys(input).join('-'))
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir,
      rollupOptions: { input, external: ['docx', 'harfbuzzjs'] },
    },
  })
  const modules = []
  for (const name of Object.keys(input)) modules.push(await import(path.join(outDir, `${name}.js`)))
  return Object.assign({}, ...modules)
}
