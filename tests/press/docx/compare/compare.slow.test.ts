import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block } from '../../../../core/manuscript/manuscript'
import { lintDocx } from '../../../../press/docx/lint'
import { anyManuscript } from '../../../arbitraries/manuscript'
import { compare } from './compared'
import { accepted, rejected, saidBy } from './revisions'

/** The manuscript with some blocks gone, repeated, or with words exchanged. */
const anyPair = fc
  .tuple(anyManuscript, anyManuscript, fc.infiniteStream(fc.integer({ min: 0, max: 5 })))
  .map(([old, other, lots]) => {
    const draw = () => lots.next().value ?? 0
    const blocks = old.blocks.flatMap((block, at): Block[] => {
      const lot = draw()
      if (lot === 0) return []
      if (lot === 1) return [block, ...other.blocks.slice(at, at + 1)]
      if (lot === 2 && block.kind === 'paragraph')
        return [{ ...block, spans: [...block.spans.slice(1), { text: 'ใหม่ ๑๒' }] }]
      if (lot === 3 && block.kind === 'table') return [{ ...block, rows: block.rows.slice(1) }]
      return [block]
    })
    return [old, draw() === 0 ? other : { ...old, blocks }] as const
  })

test('accepting all changes gives the new paper, rejecting all the old one', async () => {
  await fc.assert(
    fc.asyncProperty(anyPair, async ([old, changed]) => {
      const { before, after, bytes } = await compare(old, changed)
      expect(accepted(bytes)).toEqual(saidBy(after))
      expect(rejected(bytes)).toEqual(saidBy(before))
      expect(lintDocx(bytes)).toEqual([])
    }),
    { numRuns: 25 },
  )
})
