import { expect, test } from 'vitest'
import { derive } from '../../../core/derive/derive'
import { april } from '../followed-year'
import { contextFor, paperText } from '../papers'

test.each([
  'follow-up-table',
  'agency-table',
  'monthly-form',
  'matter-history',
  'minister-summary',
] as const)('%s of the fourth month reads as the golden text says', async kind => {
  const document = april()
  const text = derive(kind, document, contextFor(document)).map(paperText).join('[paper]\n')
  await expect(text).toMatchFileSnapshot(`../golden/derived/april-${kind}.txt`)
})
