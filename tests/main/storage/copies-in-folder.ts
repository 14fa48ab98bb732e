import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { FileSet } from '../../../main/storage/write-folder'

/** What a folder holds, each file by its path within it and its words. */
export type Holding = Readonly<Record<string, string>>

/** Copies of these names, whose words begin with the mark of their set. */
export function copiesOf(mark: string, names: readonly string[]): Holding {
  return Object.fromEntries(names.map(name => [`สำเนาที่ ${name}.pdf`, `${mark} ${name}`]))
}

/** Puts files into a folder, which is made if there is none. */
export function fill(folder: string, files: Holding): void {
  mkdirSync(folder, { recursive: true })
  for (const [name, words] of Object.entries(files)) writeFileSync(path.join(folder, name), words)
}

/** The set as it is written. */
export function setOf(files: Holding): FileSet {
  const bytes = (words: string) => new TextEncoder().encode(words)
  return {
    files: Object.entries(files).map(([name, words]) => ({ name, bytes: bytes(words) })),
    isOfSet: name => name.startsWith('สำเนาที่ '),
    aside: 'สำเนาชุดก่อน',
  }
}

/** Everything in a folder, however deep and hidden; `null` where there is none. */
export function holdingOf(folder: string): Holding | null {
  if (!existsSync(folder)) return null
  const names = readdirSync(folder, { recursive: true }).map(String).toSorted()
  const files = names.filter(name => statSync(path.join(folder, name)).isFile())
  return Object.fromEntries(
    files.map(name => [name, readFileSync(path.join(folder, name), 'utf8')]),
  )
}

/** What stands in the folder when the new set has taken the old one's place. */
export function changedOver(old: Holding, fresh: Holding): Holding {
  const others = Object.entries(old).map(([name, words]) => {
    const isLeft = name.startsWith('สำเนาที่ ') && !(name in fresh)
    return [isLeft ? path.join('สำเนาชุดก่อน', name) : name, words]
  })
  return sorted({ ...Object.fromEntries(others), ...fresh })
}

/** The same files in the order in which a folder lists them. */
export function sorted(files: Holding): Holding {
  return Object.fromEntries(Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
