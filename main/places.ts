import path from 'node:path'

/** Where the program's own data lies. */
export interface Places {
  /** Fonts, word list, shaper. */
  readonly assets: string
  readonly templates: string
  readonly examples: string
  /** The window's pages. */
  readonly renderer: string
  /** The code of the process that takes pictures in. */
  readonly pictures: string
  /** The bridge into the window. */
  readonly preload: string
}

/** The places of a built program. `dist` is the folder above the bundles, inside an asar or not. */
export function placesIn(dist: string): Places {
  return {
    assets: path.join(dist, 'assets'),
    templates: path.join(dist, 'templates'),
    examples: path.join(dist, 'examples'),
    renderer: path.join(dist, 'renderer'),
    pictures: path.join(dist, 'main', 'picture-process.js'),
    preload: path.join(dist, 'preload', 'index.cjs'),
  }
}
