import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../temporary-folder'
import { mati } from './terminal'

const SAMPLE = 'examples/source/minutes-2561-09.json'

/** A file of this text in the folder. */
function houseFile(folder: string, name: string, text: string): string {
  const file = path.join(folder, name)
  writeFileSync(file, text)
  return file
}

const house = (fields: object): string => JSON.stringify({ format: 1, title: 'แบบ', ...fields })

test('a paper is exported in the house style of a file', async () => {
  const folder = temporaryFolder()
  const style = houseFile(
    folder,
    'ours.json',
    house({ agenda: { word: 'วาระที่' }, digits: 'arabic' }),
  )
  const to = path.join(folder, 'paper.txt')
  expect(await mati('export', SAMPLE, '--to', to, '--house', style)).toMatchObject({ exit: 0 })
  expect(readFileSync(to, 'utf8')).toMatch(/(?<!ระเบียบ)วาระที่ 1/)
  await mati('export', SAMPLE, '--to', to, '--house', style, '--digits', 'thai')
  expect(readFileSync(to, 'utf8')).toMatch(/(?<!ระเบียบ)วาระที่ ๑/)
})

test('a check weighs the rules as the house does', async () => {
  const folder = temporaryFolder()
  const style = houseFile(
    folder,
    'strict.json',
    house({ words: { refuse: [{ word: 'ติดตาม', instead: 'กำกับ' }] } }),
  )
  const { exit, out } = await mati('check', SAMPLE, '--house', style)
  expect(exit).toBe(1)
  expect(out.join('\n')).toContain('“ติดตาม”')
  expect(await mati('check', SAMPLE)).toMatchObject({ out: [] })
})

test.each([
  ['nothing.json', null, 'ไม่พบไฟล์ «nothing.json»'],
  ['broken.json', '{ "format": 1,', 'broken.json: อ่านเป็น JSON ไม่ได้'],
  [
    'born.json',
    '{ "format": 1, "title": "ก", "__proto__": { "digits": "arabic" } }',
    'born.json: มีช่องชื่อ “__proto__”',
  ],
  ['wrong.json', house({ digits: 'roman' }), 'wrong.json: ช่อง “digits” ต้องเป็นค่าใดค่าหนึ่ง'],
  ['huge.json', house({ dictionary: ['ก'.repeat(1024 * 1024)] }), 'huge.json: ใหญ่เกิน ๑ เมกะไบต์'],
])('%s is named in one sentence and nothing is written', async (name, text, said) => {
  const folder = temporaryFolder()
  const file = text === null ? path.join(folder, name) : houseFile(folder, name, text)
  const to = path.join(folder, `${name}.pdf`)
  const { exit, err } = await mati('export', SAMPLE, '--to', to, '--house', file)
  expect(exit).toBe(1)
  expect(err).toHaveLength(1)
  expect(err[0]).toContain(said)
  expect(existsSync(to)).toBe(false)
})
