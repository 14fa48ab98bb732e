import { copyFile, cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { BINDER } from '../samples/binder.mjs'
import { inRoot } from './root.mjs'

const SARABUN = inRoot('node_modules/@expo-google-fonts/sarabun')
const WORDCUT = inRoot('node_modules/wordcut')

const COPIES = {
  'Sarabun-Regular.ttf': path.join(SARABUN, '400Regular/Sarabun_400Regular.ttf'),
  'Sarabun-Italic.ttf': path.join(SARABUN, '400Regular_Italic/Sarabun_400Regular_Italic.ttf'),
  'Sarabun-Bold.ttf': path.join(SARABUN, '700Bold/Sarabun_700Bold.ttf'),
  'Sarabun-BoldItalic.ttf': path.join(SARABUN, '700Bold_Italic/Sarabun_700Bold_Italic.ttf'),
  'Sarabun.OFL.txt': path.join(SARABUN, 'LICENSE_FONT'),
  'thai-words.LICENSE.txt': path.join(WORDCUT, 'LICENSE'),
  'icon.png': inRoot('icon/icon.png'),
}

// Names and terms that official Thai papers hold; the lists of foreign sciences and spellings stay out.
const WORD_LISTS = [
  'std',
  'std-compound',
  'common',
  'proper',
  'city',
  'district',
  'country',
  'ict',
  'acronyms',
  'collection',
]

/**
 * The fonts, the word list and the shaper that the press reads, and nothing else: enough for the unit tests.
 *
 * @type {import('./target.mjs').Target}
 */
export const assets = {
  name: 'assets',
  sources: ['icon', 'package-lock.json', 'scripts/build'],
  folders: ['assets'],
  make: async placeOf => {
    const folder = placeOf('assets')
    await mkdir(folder, { recursive: true })
    for (const [name, from] of Object.entries(COPIES)) await copyFile(from, path.join(folder, name))
    await writeFile(path.join(folder, 'thai-words.txt'), await thaiWords())
  },
}

/** What holds samples, and no more than the samples of it. */
const FOLDERS = [inRoot('examples'), inRoot(BINDER)]

/**
 * The templates and the samples that the program ships: two papers and a binder.
 *
 * @type {import('./target.mjs').Target}
 */
export const papers = {
  name: 'papers',
  sources: ['templates', 'examples', 'scripts/build', 'scripts/samples'],
  folders: ['templates', 'examples'],
  make: async placeOf => {
    await cp(inRoot('templates'), placeOf('templates'), { recursive: true })
    await cp(inRoot('examples'), placeOf('examples'), {
      recursive: true,
      filter: async from => from.endsWith('.mati') || FOLDERS.includes(from),
    })
  },
}

/** One word a line, in code point order. A file of its own, so that anyone may put another in its place. */
async function thaiWords() {
  const words = new Set()
  for (const list of WORD_LISTS) {
    const text = await readFile(path.join(WORDCUT, `data/tdict-${list}.txt`), 'utf8')
    for (const line of text.split(/\r?\n/)) {
      const word = line.trim()
      if (word !== '' && !word.includes(' ')) words.add(word)
    }
  }
  return `${[...words].sort().join('\n')}\n`
}
