import { createServer } from 'vite'
import { ROOT } from './build/root.mjs'

/**
 * Loads TypeScript modules of the program for a script, without a build. Modules that two of them
 * import are loaded once, so their schemas can be told to be the same.
 *
 * @param {readonly string[]} files from the root, `core/model/document.ts`
 * @returns {Promise<Record<string, any>[]>}
 */
export async function loadSources(files) {
  const server = await createServer({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  })
  try {
    const modules = []
    for (const file of files) modules.push(await server.ssrLoadModule(`/${file}`))
    return modules
  } finally {
    await server.close()
  }
}
