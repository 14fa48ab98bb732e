import type { Lexicon } from '../../../core/thai/lexicon'
import { Graft } from '../graft'
import { bodyOf } from '../letterhead/sections'
import { mergeNotes } from '../merge-notes'
import { unpackOwn } from '../package'
import { descendantsOf, type XmlNode } from '../xml'
import { rewriteTree, withChild, withChildren } from '../xml-tree'
import { Comparison } from './blocks'
import { flatten } from './flatten'
import { type Reviser, Revision } from './revision'
import { Tokenizer } from './tokens'

const MAIN = 'word/document.xml'

/** A comparison as a Word file, and how many changes it marks. */
export interface Compared {
  readonly bytes: Uint8Array
  readonly changes: number
}

/**
 * Writes two of our own Word files as one in which their differences are tracked changes, word by
 * word: whoever accepts all has the new text, whoever rejects all the old one. Headers, footers and
 * page settings are those of the new paper.
 */
export function compareDocx(
  old: Uint8Array,
  changed: Uint8Array,
  reviser: Reviser,
  lexicon: Lexicon,
): Compared {
  const before = unpackOwn(old)
  const after = unpackOwn(changed)
  const document = after.tree(MAIN)
  const former = before.tree(MAIN)
  if (document === null || former === null) throw new Error('a file of our own cannot be read')
  const revision = new Revision(reviser)
  const comparison = new Comparison(
    new Tokenizer(before, lexicon),
    new Tokenizer(after, lexicon),
    revision,
  )
  const body = bodyOf(document)
  const blocks = comparison.blocks(flatten(bodyOf(former).content), flatten(body.content))
  const graft = new Graft({ file: before, part: MAIN }, { file: after, part: MAIN })
  const called = new Set(blocks.flatMap(deletedNotes))
  const notes = mergeNotes(after, MAIN, before, note => called.has(note))
  const bring = (node: XmlNode) =>
    node.name === 'w:del' ? [notes.renumber(graft.take(node))] : [node]
  const root = withChild(document, 'w:body', old => withChildren(old, [...blocks, body.section]))
  after.set(MAIN, rewriteTree(root, bring))
  notes.write(note => note)
  return { bytes: after.pack(), changes: revision.count }
}

/** The numbers of the notes that deleted words call. */
function deletedNotes(block: XmlNode): string[] {
  const deleted = [...descendantsOf(block)].filter(node => node.name === 'w:del')
  return deleted
    .flatMap(node => [...descendantsOf(node)])
    .filter(node => node.name === 'w:footnoteReference')
    .map(node => node.attributes.get('w:id') ?? '')
}
