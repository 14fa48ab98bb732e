import { inRoot, ROOT } from './root.mjs'

// Loaded from node_modules at run time: each reads data files that lie beside its own code.
const EXTERNAL = ['electron', 'harfbuzzjs', 'pdfkit', '@resvg/resvg-wasm', 'node-sqlite3-wasm']

/**
 * The program without its window: what Electron starts, the command line, and the processes that set type and take pictures in,
 * and the thread of the journal.
 * All files lie side by side, so that `import.meta.dirname` is dist/main in each of them.
 *
 * @type {import('./target.mjs').Target}
 */
export const main = {
  name: 'main',
  sources: ['core', 'press', 'main', 'preload', 'package-lock.json', 'scripts/build'],
  folders: ['main'],
  make: async placeOf => {
    const { build } = await import('vite')
    await build({
      configFile: false,
      root: ROOT,
      logLevel: 'warn',
      publicDir: false,
      ssr: { noExternal: true, external: EXTERNAL },
      build: {
        ssr: true,
        target: 'node20',
        minify: false,
        sourcemap: true,
        outDir: placeOf('main'),
        rolldownOptions: {
          input: {
            index: inRoot('main/index.ts'),
            'command-line': inRoot('main/command-line.ts'),
            'press-process': inRoot('main/workers/press-process.ts'),
            'register-process': inRoot('main/workers/register-process.ts'),
            'picture-process': inRoot('main/workers/picture-process.ts'),
            'journal-thread': inRoot('main/journal/journal-thread.ts'),
          },
          output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
        },
      },
    })
  },
}
