import { open, readdir, readFile, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import path from 'node:path'
import { type Cut, type FontFile, openFontFile } from './font-file'
import { type FontNames, readFontNames } from './font-names'

/**
 * Finds a family among the fonts of this computer, or beside a named font file, by what the files
 * say of themselves. Cuts that are missing are absent from the map; `null` if there is no regular,
 * `unusable` if the file named is no TrueType font with outlines that we can embed.
 */
export async function findInstalled(
  font: string,
): Promise<ReadonlyMap<Cut, FontFile> | 'unusable' | null> {
  if (FONT_FILE.test(font)) return openFile(font)
  for (const folder of folders()) {
    const found = await openFamily(await listFonts(folder), font)
    if (found.has('regular')) return found
  }
  return null
}

/** Only the first can be used; the others are worth a clear answer. */
const FONT_FILE = /\.(?:ttf|otf|ttc|woff2?)$/i

/** Where fonts live on Linux, macOS and Windows; the person's own first. */
function folders(): string[] {
  const home = homedir()
  const windows = process.env['WINDIR'] ?? 'C:\\Windows'
  const local = process.env['LOCALAPPDATA']
  return [
    path.join(home, '.fonts'),
    path.join(home, '.local/share/fonts'),
    path.join(home, 'Library/Fonts'),
    ...(local === undefined ? [] : [path.join(local, 'Microsoft/Windows/Fonts')]),
    '/Library/Fonts',
    '/System/Library/Fonts',
    '/usr/local/share/fonts',
    '/usr/share/fonts',
    path.join(windows, 'Fonts'),
  ]
}

async function listFonts(folder: string): Promise<string[]> {
  try {
    const names = await readdir(folder, { recursive: true })
    return names
      .filter(name => /\.ttf$/i.test(name))
      .sort()
      .map(name => path.join(folder, name))
  } catch {
    return []
  }
}

async function openFile(file: string): Promise<ReadonlyMap<Cut, FontFile> | 'unusable' | null> {
  if (!(await isFile(file))) return null
  const regular = await openFont(file)
  const names = await namesOf(file)
  if (regular === null || names === null) return 'unusable'
  const found = await openFamily(await listFonts(path.dirname(file)), names.family)
  return found.set('regular', regular)
}

async function isFile(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isFile()
  } catch {
    return false
  }
}

async function openFamily(files: readonly string[], family: string): Promise<Map<Cut, FontFile>> {
  const found = new Map<Cut, FontFile>()
  for (const file of files) {
    const names = await namesOf(file)
    if (names === null || !sameFamily(names.family, family)) continue
    const cut = cutOf(names.cut)
    const font = cut === null || found.has(cut) ? null : await openFont(file)
    if (cut !== null && font !== null) found.set(cut, font)
  }
  return found
}

/** `TH SarabunIT๙` is also written `TH SarabunIT9`, and spaces and case come and go. */
function sameFamily(a: string, b: string): boolean {
  const plain = (name: string): string =>
    name.toLowerCase().replaceAll(' ', '').replaceAll('๙', '9')
  return plain(a) === plain(b)
}

function cutOf(style: string): Cut | null {
  const name = style.toLowerCase().replace('oblique', 'italic')
  if (['regular', 'normal', 'book', 'roman', ''].includes(name)) return 'regular'
  if (name === 'bold' || name === 'italic') return name
  return /^bold ?italic$/.test(name) ? 'bold-italic' : null
}

async function namesOf(file: string): Promise<FontNames | null> {
  try {
    const handle = await open(file)
    try {
      return await readFontNames(handle)
    } finally {
      await handle.close()
    }
  } catch {
    return null
  }
}

async function openFont(file: string): Promise<FontFile | null> {
  try {
    return openFontFile(await readFile(file))
  } catch {
    return null
  }
}
