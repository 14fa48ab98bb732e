import { inRoot, ROOT } from './root.mjs'

/**
 * The bridge into the window: one CommonJS file, because a sandboxed preload can load nothing else.
 *
 * @type {import('./target.mjs').Target}
 */
export const preload = {
  name: 'preload',
  sources: ['core', 'preload', 'package-lock.json', 'scripts/build'],
  folders: ['preload'],
  make: async placeOf => {
    const { build } = await import('vite')
    await build({
      configFile: false,
      root: ROOT,
      logLevel: 'warn',
      publicDir: false,
      ssr: { noExternal: true, external: ['electron'] },
      build: {
        ssr: true,
        target: 'chrome130',
        minify: false,
        sourcemap: true,
        outDir: placeOf('preload'),
        rolldownOptions: {
          input: { index: inRoot('preload/index.ts') },
          output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
        },
      },
    })
  },
}
