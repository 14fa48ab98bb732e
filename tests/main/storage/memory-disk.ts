import path from 'node:path'
import { type Disk, type DiskEntry, type DiskFile, disk } from '../../../main/storage/disk'
import type { Holding } from './copies-in-folder'

/** A file: what it holds, and what of it would be there after a power cut. */
interface Content {
  bytes: Uint8Array
  kept: Uint8Array
}

type Tree = ReadonlyMap<string, Content | 'folder'>

/** Something that happened to names, and the folders whose names it changed. */
interface Change {
  readonly folders: readonly string[]
  readonly apply: (tree: Map<string, Content | 'folder'>) => unknown
}

const error = (code: string) => Object.assign(new Error(code), { code })

/**
 * A disk in memory that knows what a power cut may leave: the bytes of a file are sure only after its `sync`, and what
 * happened to names only after the `sync` of their folder. Until then what happened in one folder reaches the disk in
 * its order, and what happened in two in any; a rename is in both.
 */
export class MemoryDisk {
  /** What the names lead to for good. */
  #sure: Tree
  /** What happened since, in its order. */
  #unsure: Change[] = []
  #now: Tree

  constructor(tree: Tree = new Map([['/', 'folder']])) {
    this.#sure = tree
    this.#now = tree
  }

  /** A disk with these files in a folder, for good. */
  static holding(folder: string, files: Holding): MemoryDisk {
    const tree = new Map<string, Content | 'folder'>()
    for (let place = folder; ; place = path.dirname(place)) {
      tree.set(place, 'folder')
      if (place === '/') break
    }
    for (const [name, words] of Object.entries(files)) {
      const bytes = Buffer.from(words)
      tree.set(path.join(folder, name), { bytes, kept: bytes })
    }
    return new MemoryDisk(tree)
  }

  /** The disks that a power cut at this moment may leave: up to each change, and all but each and what follows from it. */
  afterPowerCut(): MemoryDisk[] {
    const beginnings = this.#unsure.map((_change, end) => this.#unsure.slice(0, end))
    const without = this.#unsure.map((change, index) => {
      const later = this.#unsure.slice(index + 1)
      return [...this.#unsure.slice(0, index), ...later.filter(apart(change.folders))]
    })
    const states = [
      (kept: Uint8Array) => kept,
      half,
      (_kept: Uint8Array, bytes: Uint8Array) => bytes,
    ]
    return [this.#unsure, ...beginnings, ...without].flatMap(changes =>
      states.map(state => {
        const left = [...after(this.#sure, changes)].map(
          ([place, node]): [string, Content | 'folder'] => {
            if (node === 'folder') return [place, node]
            const bytes = state(node.kept, node.bytes)
            return [place, { bytes, kept: bytes }]
          },
        )
        return new MemoryDisk(new Map(left))
      }),
    )
  }

  /** The files in a folder, however deep and hidden, each by its path within it; `null` where there is none. */
  holdingOf(folder: string): Holding | null {
    if (this.#now.get(folder) !== 'folder') return null
    const files = [...this.#now].flatMap(([place, node]): [string, string][] =>
      node !== 'folder' && place.startsWith(`${folder}/`)
        ? [[path.relative(folder, place), Buffer.from(node.bytes).toString()]]
        : [],
    )
    return Object.fromEntries(files.toSorted(([a], [b]) => (a < b ? -1 : 1)))
  }

  async open(place: string, flags: 'r' | 'wx' | 'r+'): Promise<DiskFile> {
    const node = this.#now.get(place)
    // Nothing that must outlive a crash is written in place.
    if (flags === 'r+') throw error('ENOTSUP')
    if (flags === 'r') {
      if (node === undefined) throw error('ENOENT')
      return node === 'folder' ? this.#openFolder(place) : openFile(node)
    }
    if (node !== undefined) throw error('EEXIST')
    if (this.#now.get(path.dirname(place)) !== 'folder') throw error('ENOENT')
    const made = { bytes: new Uint8Array(), kept: new Uint8Array() }
    this.#change([path.dirname(place)], tree => tree.set(place, made))
    return openFile(made)
  }

  async inspect(place: string): Promise<DiskEntry> {
    const node = this.#now.get(place)
    if (node === undefined) throw error('ENOENT')
    const kind = node === 'folder' ? 'folder' : 'file'
    const size = node === 'folder' ? 0 : node.bytes.length
    return { kind, size, mode: 0o644, changedAt: Date.now() }
  }

  async askToWrite(place: string): Promise<void> {
    if (!this.#now.has(place)) throw error('ENOENT')
  }

  async resolve(place: string): Promise<string> {
    if (!this.#now.has(place)) throw error('ENOENT')
    return place
  }

  async rename(from: string, to: string): Promise<void> {
    const node = this.#now.get(from)
    if (node === undefined || this.#now.get(path.dirname(to)) !== 'folder') throw error('ENOENT')
    if (node === 'folder' && this.#inside(to).length > 0) throw error('ENOTEMPTY')
    if (node !== 'folder' && this.#now.get(to) === 'folder') throw error('EISDIR')
    this.#change([path.dirname(from), path.dirname(to)], tree => {
      for (const [place, moved] of [...tree]) {
        if (place !== from && !place.startsWith(`${from}/`)) continue
        tree.delete(place)
        tree.set(to + place.slice(from.length), moved)
      }
    })
  }

  async remove(place: string): Promise<void> {
    const node = this.#now.get(place)
    if (node === undefined) throw error('ENOENT')
    if (node === 'folder') throw error('EISDIR')
    this.#change([path.dirname(place)], tree => tree.delete(place))
  }

  async makeFolder(place: string): Promise<string | null> {
    const node = this.#now.get(place)
    if (node === 'folder') return null
    if (node !== undefined) throw error('EEXIST')
    const above = await this.makeFolder(path.dirname(place))
    this.#change([path.dirname(place)], tree => tree.set(place, 'folder'))
    return above ?? place
  }

  async removeFolder(place: string): Promise<void> {
    if (!this.#now.has(place)) throw error('ENOENT')
    if (this.#inside(place).length > 0) throw error('ENOTEMPTY')
    this.#change([path.dirname(place)], tree => tree.delete(place))
  }

  async list(folder: string): Promise<readonly string[]> {
    if (!this.#now.has(folder)) throw error('ENOENT')
    return this.#inside(folder).map(place => path.basename(place))
  }

  async wait(): Promise<void> {}

  #inside(folder: string): string[] {
    return [...this.#now.keys()].filter(place => place !== '/' && path.dirname(place) === folder)
  }

  #change(folders: readonly string[], apply: Change['apply']): void {
    const change = { folders, apply }
    this.#unsure.push(change)
    this.#now = after(this.#now, [change])
  }

  #openFolder(place: string): DiskFile {
    const sync = async () => {
      // With the changes of the folder those are sure that they follow from.
      const folders = new Set([place])
      const sure = new Set<Change>()
      for (const change of this.#unsure.toReversed()) {
        if (!change.folders.some(folder => folders.has(folder))) continue
        sure.add(change)
        for (const folder of change.folders) folders.add(folder)
      }
      this.#sure = after(
        this.#sure,
        this.#unsure.filter(change => sure.has(change)),
      )
      this.#unsure = this.#unsure.filter(change => !sure.has(change))
    }
    return { ...NOT_A_FILE, sync }
  }
}

function after(tree: Tree, changes: readonly Change[]): Tree {
  const changed = new Map(tree)
  for (const { apply } of changes) apply(changed)
  return changed
}

/** Whether a change has nothing to do with some folders, nor with any that came to it through them. */
function apart(folders: readonly string[]): (change: Change) => boolean {
  const touched = new Set(folders)
  return change => {
    if (!change.folders.some(folder => touched.has(folder))) return true
    for (const folder of change.folders) touched.add(folder)
    return false
  }
}

const NOT_A_FILE: DiskFile = {
  read: () => Promise.reject(error('EISDIR')),
  write: () => Promise.reject(error('EISDIR')),
  sync: async () => {},
  close: async () => {},
}

function openFile(node: Content): DiskFile {
  let at = 0
  return {
    read: async (buffer, offset, length) => {
      const part = node.bytes.subarray(at, at + length)
      buffer.set(part, offset)
      at += part.length
      return { bytesRead: part.length }
    },
    write: async (buffer, offset, length) => {
      node.bytes = Buffer.concat([node.bytes, buffer.subarray(offset, offset + length)])
      return { bytesWritten: length }
    },
    sync: async () => {
      node.kept = node.bytes
    },
    close: async () => {},
  }
}

function half(kept: Uint8Array, bytes: Uint8Array): Uint8Array {
  return kept.length === bytes.length ? kept : bytes.subarray(0, Math.floor(bytes.length / 2))
}

/** Methods of a class do not spread, and the wrappers of a disk spread theirs. */
export function asDisk(memory: MemoryDisk): Disk {
  return {
    ...disk,
    open: (place, flags) => memory.open(place, flags),
    inspect: place => memory.inspect(place),
    askToWrite: place => memory.askToWrite(place),
    resolve: place => memory.resolve(place),
    rename: (from, to) => memory.rename(from, to),
    remove: place => memory.remove(place),
    makeFolder: place => memory.makeFolder(place),
    removeFolder: place => memory.removeFolder(place),
    list: folder => memory.list(folder),
    wait: () => memory.wait(),
  }
}
