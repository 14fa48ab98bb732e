import { inRoot } from './root.mjs'

/**
 * The desk. Nothing is inlined, neither script nor image, so that the strictest content policy can serve it.
 *
 * @type {import('./target.mjs').Target}
 */
export const renderer = {
  name: 'renderer',
  sources: ['core', 'preload', 'renderer', 'package-lock.json', 'scripts/build'],
  folders: ['renderer'],
  make: async placeOf => {
    const { build } = await import('vite')
    const { default: react } = await import('@vitejs/plugin-react')
    await build({
      configFile: false,
      root: inRoot('renderer'),
      base: './',
      logLevel: 'warn',
      plugins: [react()],
      worker: { format: 'es' },
      build: {
        target: 'chrome130',
        sourcemap: true,
        outDir: placeOf('renderer'),
        emptyOutDir: true,
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        chunkSizeWarningLimit: 2000,
      },
    })
  },
}
