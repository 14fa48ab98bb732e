import { expect, test } from 'vitest'
import { MadeFiles } from '../../../main/documents/made-files'

test('the files made last are found, each by its own token; those of a long session are not kept', () => {
  const files = new MadeFiles()
  const made = Array.from({ length: 500 }, (_, index) => {
    const name = `รายงาน ${index}.pdf`
    return { name, token: files.add(name) }
  })
  const late = made.slice(-20)
  expect(late.map(({ token }) => files.find(token))).toEqual(late.map(({ name }) => name))
  for (const { token } of made.slice(0, 400)) expect(() => files.find(token)).toThrow('no file')
})

test('a token that was never given out opens nothing', () => {
  expect(() => new MadeFiles().find('0f0e0d0c-0b0a-4009-8807-060504030201')).toThrow('no file')
})
