import { readdir, readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import path from 'node:path'
import { type Cut, type FontFile, openFontFile } from './font-file'

/**
 * Finds a family among the fonts of this computer, or beside a named .ttf file, by what the files
 * say of themselves. Cuts that are missing are absent from the map; `null` if there is no regular.
 */
export async function findInstalled(font: string): Promise<Map<Cut, FontFile> | null> {
  if (/\.ttf$/i.test(font)) return fromFile(font)
  const paths = (await Promise.all(FOLDERS.map(listFonts))).flat()
  return gather(sortLikely(paths, font), font)
}

const FOLDERS = [
  '/usr/share/fonts',
  '/usr/local/share/fonts',
  path.join(homedir(), '.fonts'),
  path.join(homedir(), '.local/share/fonts'),
  '/Library/Fonts',
  '/System/Library/Fonts',
  path.join(homedir(), 'Library/Fonts'),
  path.join(process.env['WINDIR'] ?? 'C:\\Windows', 'Fonts'),
  path.join(process.env['LOCALAPPDATA'] ?? homedir(), 'Microsoft/Windows/Fonts'),
]

async function listFonts(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    return entries
      .filter(entry => entry.isFile() && /\.ttf$/i.test(entry.name))
      .map(entry => path.join(entry.parentPath, entry.name))
      .sort()
  } catch {
    return []
  }
}

/** Files whose name resembles the family first, so that the search reads few of them. */
function sortLikely(paths: readonly string[], family: string): string[] {
  const plain = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9๐-๙]/g, '')
  const likely = (file: string): boolean =>
    plain(path.basename(file)).includes(plain(family).slice(0, 9))
  return [...paths.filter(likely), ...paths.filter(file => !likely(file))]
}

async function fromFile(file: string): Promise<Map<Cut, FontFile> | null> {
  const regular = await open(file)
  if (regular === null) return null
  const siblings = await listFonts(path.dirname(file))
  const found = (await gather(siblings, regular.family)) ?? new Map<Cut, FontFile>()
  return found.set('regular', regular)
}

async function gather(
  paths: readonly string[],
  family: string,
): Promise<Map<Cut, FontFile> | null> {
  const found = new Map<Cut, FontFile>()
  for (const file of paths) {
    if (found.size === 4) break
    const font = await open(file)
    if (font === null || font.family.toLowerCase() !== family.toLowerCase()) continue
    const cut = cutOf(font.cut)
    if (cut !== null && !found.has(cut)) found.set(cut, font)
  }
  return found.has('regular') ? found : null
}

async function open(file: string): Promise<FontFile | null> {
  try {
    return openFontFile(await readFile(file))
  } catch {
    return null
  }
}

function cutOf(style: string): Cut | null {
  const name = style.toLowerCase()
  if (name === 'regular' || name === 'normal' || name === 'book' || name === '') return 'regular'
  if (name === 'bold') return 'bold'
  if (name === 'italic' || name === 'oblique') return 'italic'
  return /^bold ?(italic|oblique)$/.test(name) ? 'bold-italic' : null
}
