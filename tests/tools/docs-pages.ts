import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

// The pages that explain the program, as the tests beside this file read them.

export const ROOT = path.resolve(import.meta.dirname, '../..')
export const ROOMS = ['core', 'press', 'preload', 'main', 'renderer']

const read = new Map<string, string>()

/** The text of a file of the project, by its path from the root with `/`. */
export function textOf(file: string): string {
  const text = read.get(file) ?? readFileSync(path.join(ROOT, file), 'utf8')
  read.set(file, text)
  return text
}

export const isThere = (file: string): boolean => existsSync(path.join(ROOT, file))

/** All files below a folder whose names end so, by their paths from the root. */
export function filesIn(folder: string, ending: RegExp): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map(name => path.posix.join(folder, name.replaceAll(path.sep, '/')))
    .filter(name => ending.test(name))
    .sort()
}

/** Every source file of the program. */
export const SOURCES: readonly string[] = ROOMS.flatMap(room => filesIn(room, /\.tsx?$/))

/** The pages that people read. What was said of older versions in CHANGELOG.md was true then and stays. */
export const PAGES: readonly string[] = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'tests/thai/README.md',
  ...filesIn('docs', /\.md$/),
]

/** What stands between one heading and the next of its page. */
export function sectionOf(page: string, heading: string): string {
  const [, section] = textOf(page).split(new RegExp(`^#+ ${heading}$`, 'm'))
  if (section === undefined) throw new Error(`${page} has no «${heading}»`)
  return section.split(/^#+ /m)[0] ?? ''
}

/** What stands in backticks, without blocks of code. */
export function codeIn(text: string): string[] {
  const spans = text.replaceAll(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`\n]+)`/g)
  return [...spans].map(([, code = '']) => code)
}

/** The lines of commands on a page that begin so: in blocks of code and in backticks, without their remarks. */
export function commandsIn(page: string, program: string): string[] {
  const blocks = [...textOf(page).matchAll(/^```\w*\n([\s\S]*?)^```/gm)].flatMap(([, block = '']) =>
    block.split('\n'),
  )
  return [...blocks, ...codeIn(textOf(page))]
    .flatMap(line => line.replace(/ # .*/, '').split('&&'))
    .map(line => line.trim())
    .filter(line => line.startsWith(`${program} `))
}
