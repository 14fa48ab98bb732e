import type { LexicalEditor, LexicalNode, NodeKey } from 'lexical'
import { sharing } from '../../core/change/sharing'

/**
 * What was read of each node of an editor, until that node or anything in it changes. What nobody touched is then
 * the same object from one reading to the next, and costs nothing.
 */
export class Readings {
  #known = new Map<NodeKey, unknown>()
  /** What was read before a change: the parts of it that still hold are given again. */
  #before = new Map<NodeKey, unknown>()

  /** What is read of this node. Each node has one reader: its readings are known by its key alone. */
  of<N extends LexicalNode, T>(node: N, read: (node: N) => T): T {
    const key = node.getKey()
    if (this.#known.has(key)) return this.#known.get(key) as T
    const made = sharing(this.#before.get(key), read(node))
    this.#before.delete(key)
    this.#known.set(key, made)
    return made
  }

  /** These nodes changed, or something in them. */
  forget(changed: Iterable<NodeKey>): void {
    for (const key of changed) {
      if (this.#known.has(key)) this.#before.set(key, this.#known.get(key))
      this.#known.delete(key)
    }
  }

  /** Any node may have changed. */
  forgetAll(): void {
    this.#before = this.#known
    this.#known = new Map()
  }
}

const kept = new WeakMap<LexicalEditor, Readings>()

/** The readings of an editor, which are kept up to date by its changes from now on. */
export function readingsOf(editor: LexicalEditor): Readings {
  const known = kept.get(editor)
  if (known !== undefined) return known
  const readings = new Readings()
  kept.set(editor, readings)
  editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
    // A step of the history puts a whole state in place and names the root alone.
    if (dirtyElements.size <= 1) readings.forgetAll()
    else {
      readings.forget(dirtyElements.keys())
      readings.forget(dirtyLeaves)
    }
  })
  return readings
}
