import { expect, test } from 'vitest'
import { EQUIVALENT } from '../../scripts/mutate/equivalent.mjs'
import { isEquivalent } from '../../scripts/mutate/report.mjs'
import { mutantsIn } from '../../scripts/mutate/rooms.mjs'

test('each equivalent mutant that is named is one of the program as it stands, with its reason', () => {
  const files = new Set(EQUIVALENT.map(({ file }) => file))
  const mutants = [...files].flatMap(folder => mutantsIn({ folder, without: null }))
  const found = mutants.filter(mutant => isEquivalent({ ...mutant, id: 0 }))
  expect(found).toHaveLength(EQUIVALENT.length)
  expect(EQUIVALENT.every(({ why }) => why.length > 20)).toBe(true)
})
