import type { Block, Numbering, Section } from '../core/manuscript/manuscript'

/** Blocks that stand on pages of one kind. */
export interface SectionBlocks {
  readonly orientation: Section['orientation']
  /** `null` where the numbering of the section before goes on. */
  readonly numbering: Numbering | null
  readonly blocks: readonly Block[]
}

/** The manuscript cut at its section marks; what stands before the first is portrait, from page one. */
export function paperSectionsOf(blocks: readonly Block[]): SectionBlocks[] {
  const cuts = blocks.flatMap((block, at) => (block.kind === 'section' ? [at] : []))
  const head = blocks.slice(0, cuts[0])
  const sections = cuts.flatMap((cut, index): SectionBlocks[] => {
    const mark = blocks[cut]
    if (mark?.kind !== 'section') return []
    const { orientation, numbering = null } = mark
    return [{ orientation, numbering, blocks: blocks.slice(cut + 1, cuts[index + 1]) }]
  })
  const first: SectionBlocks = { orientation: 'portrait', numbering: 'numbers', blocks: head }
  const parts = head.length === 0 && sections.length > 0 ? sections : [first, ...sections]
  return parts.map((part, index) =>
    index === 0 ? { ...part, numbering: part.numbering ?? 'numbers' } : part,
  )
}
