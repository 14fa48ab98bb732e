import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { check } from '../../core/check/check'
import { markedPaper } from '../../core/derive/marked-paper'
import { encodeContainer } from '../../core/file/container'
import { contextFor, paperText, SAMPLES, sample } from './papers'

const examples = path.resolve(import.meta.dirname, '../../examples')

test.each(SAMPLES)(
  '%s lacks nothing but the members of a collective that four orders went to',
  name => {
    const document = sample(name)
    const gaps = check(document, contextFor(document))
    expect(gaps.map(({ rule, severity }) => [rule, severity])).toEqual(
      Array.from({ length: 4 }, () => ['owner-single', 'advice']),
    )
    expect(markedPaper(document, contextFor(document)).furniture.draftMark).toBeNull()
  },
)

test.each(SAMPLES)('%s reads on paper as the golden text says', async name => {
  const document = sample(name)
  const text = paperText(markedPaper(document, contextFor(document)))
  await expect(text).toMatchFileSnapshot(`golden/${name}.txt`)
})

test.each(SAMPLES)('%s.mati is its source, packed by npm run examples', name => {
  const packed = readFileSync(path.join(examples, `${name}.mati`))
  expect(new Uint8Array(packed)).toEqual(encodeContainer(sample(name), 1))
})
