import { readFileSync } from 'node:fs'
import { inRoot } from '../build/root.mjs'

/** @typedef {import('./packages.mjs').ShippedPackage} ShippedPackage */

// Licences whose code may be bundled into a program under the MIT licence.
const BUNDLED = new Set([
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Zlib',
])

// Licences of packages that may lie beside the program, each in files of its own and unchanged.
const BESIDE = new Set(['MPL-2.0'])

const HEAD = `# Third-party notices

มติ is under the MIT licence (\`LICENSE\`). What it ships of others is listed here, with each licence in full.
This file is written by \`npm run notices\` from what the build really holds; do not edit it by hand.

The Electron that releases carry brings its own notices: \`LICENSE.electron.txt\` and \`LICENSES.chromium.html\` beside
the program.
`

const PROGRAMS = `## Programs beside the program

### SumatraPDF 3.4.6 · GPL-3.0 · Windows only

The npm package \`pdf-to-printer\` carries this program, unchanged, and starts it to print a finished PDF. It is no part of
มติ: a separate program in a separate file, which anyone may replace. Its source: <https://github.com/sumatrapdfreader/sumatrapdf>.
The packages for Linux and macOS do not hold it.
`

const isBeside = (/** @type {ShippedPackage} */ { licence, bundled }) =>
  !bundled && BESIDE.has(licence)

/**
 * The text of THIRD-PARTY-NOTICES.md. Throws when a package is under a licence that may not be bundled.
 *
 * @param {readonly ShippedPackage[]} packages
 */
export function writeNotices(packages) {
  const foreign = packages.filter(shipped => !BUNDLED.has(shipped.licence) && !isBeside(shipped))
  if (foreign.length > 0)
    throw new Error(
      `may not be bundled: ${foreign.map(({ name, licence }) => `${name} (${licence})`).join(', ')}`,
    )
  const rest = packages.filter(shipped => !isBeside(shipped))
  const beside = packages.filter(isBeside).map(besideNotice)
  return [HEAD, dataNotices(), PROGRAMS, ...beside, packageNotices(rest)].join('\n')
}

/** @param {ShippedPackage} shipped */
function besideNotice({ name, version, licence }) {
  return `## Package beside the program

### ${name} ${version} · ${licence}

The npm package \`${name}\` draws emblems that are drawings. It lies in a folder of its own, unchanged, and anyone may
replace it. Its source: <https://github.com/yisibl/resvg-js>, and of the library in it <https://github.com/linebender/resvg>.

${quoted('node_modules/lightningcss/LICENSE')}
`
}

function dataNotices() {
  return `## Data beside the program

### Sarabun (the type) · OFL-1.1

The files \`Sarabun-*.ttf\` in \`dist/assets/\`, unchanged, from the npm package \`@expo-google-fonts/sarabun\` ${versionOf('@expo-google-fonts/sarabun')}.

${quoted('node_modules/@expo-google-fonts/sarabun/LICENSE_FONT')}

### Thai word list · LGPL-3.0

The file \`dist/assets/thai-words.txt\` is made from the word lists of the npm package \`wordcut\` ${versionOf('wordcut')}
(<https://github.com/veer66/wordcut>), sorted and joined. It is a data file of its own that the program reads when
it starts: anyone may put another list, one word a line, in its place. No code of \`wordcut\` is used.

${quoted('node_modules/wordcut/LICENSE')}
`
}

/**
 * Packages with the very same licence text share one heading.
 *
 * @param {readonly ShippedPackage[]} packages
 */
function packageNotices(packages) {
  /** @type {Map<string, ShippedPackage[]>} */
  const byText = new Map()
  for (const shipped of packages) {
    const key = `${shipped.licence}\n${shipped.text}`
    byText.set(key, [...(byText.get(key) ?? []), shipped])
  }
  const parts = [...byText.values()].map(sameText => {
    const [{ licence, text }] = /** @type {[ShippedPackage]} */ (sameText)
    const names = sameText.map(({ name, version }) => `${name} ${version}`).join(', ')
    const body =
      text === '' ? `The package carries no licence file; it says: ${licence}.` : fenced(text)
    return `### ${names} · ${licence}\n\n${body}\n`
  })
  return `## npm packages\n\n${parts.join('\n')}`
}

/** @param {string} name */
function versionOf(name) {
  return JSON.parse(readFileSync(inRoot('node_modules', name, 'package.json'), 'utf8')).version
}

/** @param {string} file */
const quoted = file => fenced(readFileSync(inRoot(file), 'utf8').replaceAll('\r\n', '\n').trim())

/** @param {string} text */
const fenced = text => `\`\`\`\n${text}\n\`\`\``
