import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readdressed } from '../../../core/compose/recipient-line'
import { markedPaper } from '../../../core/derive/marked-paper'
import type { Letter } from '../../../core/model/document'
import { anyLetter } from '../../arbitraries/document'
import { letter } from '../../papers/letters'
import { paper, paragraph } from '../../press/paper'
import { context, contextFor, paperText } from '../papers'

const TO = fc.constantFrom('อธิบดีกรมประมง', 'ผู้บังคับการ ภาค 1', 'ศูนย์ NRM2 เขต ๔', '')

test.each(['circular-letter', 'memo'] as const)('the %s differs in its เรียน line alone', name => {
  const before = markedPaper(letter(name), contextFor(letter(name)))
  const after = readdressed(before, 'อัยการสูงสุด')
  const changed = after.blocks.filter((block, at) => block !== before.blocks[at])
  expect(paperText({ blocks: changed })).toBe('[field] เรียน → อัยการสูงสุด\n')
  expect(after.blocks).toHaveLength(before.blocks.length)
})

test('what begins like the line and is none stays', () => {
  const blocks = [paragraph('เรียน\tท่านผู้มีเกียรติ'), paragraph('เรียน', 'field')]
  expect(readdressed(paper(blocks), 'อัยการสูงสุด').blocks).toEqual(blocks)
})

test.each(['thai', 'arabic'] as const)(
  'a circular that is addressed anew is what would be composed for that recipient, in %s digits',
  digits => {
    const given = context('circular-letter', digits)
    const paperTo = (circular: Letter, recipient: string) =>
      markedPaper({ ...circular, circular: true, recipient }, given)
    fc.assert(
      fc.property(anyLetter, TO, TO, (circular, first, second) => {
        const letterTo = readdressed(paperTo(circular, first), second)
        expect(letterTo).toEqual(paperTo(circular, second))
      }),
      { numRuns: 50, endOnFailure: true },
    )
  },
)
