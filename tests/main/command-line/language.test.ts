import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { startDocument } from '../../../core/template/start'
import { FAULT_SENTENCES } from '../../../core/wording/faults'
import { crashed } from '../../../main/command-line/run'
import { template } from '../../core/papers'
import { temporaryFolder } from '../temporary-folder'
import { mati } from './terminal'

const THAI = /[\u0e01-\u0e4e]/

/** A document that lacks nearly everything. */
function empty(folder = temporaryFolder()): string {
  const file = path.join(folder, 'empty.json')
  writeFileSync(file, JSON.stringify(startDocument(template('monthly-minutes'), 'd1')))
  return file
}

test.each([['--lang en --help'], ['--help --lang en'], ['export --lang=en -h'], ['--lang en']])(
  '%s is answered in English',
  async line => {
    const { exit, out, err } = await mati(...line.split(' '))
    expect([exit, err]).toEqual([0, []])
    expect(out.join('\n')).toMatch(/Usage: .*circulate.*--recipients.*--lang th\|en.*old name/s)
    expect(out.join('\n')).not.toMatch(THAI)
  },
)

test.each([[[]], [['--lang', 'th']], [['--lang=th', '--help']]])(
  '%j is answered in Thai',
  async argv => {
    const { out } = await mati(...argv)
    expect(out.join('\n')).toContain('วิธีใช้')
    expect(out).toEqual((await mati('--help')).out)
  },
)

test('both usages name the same commands and options', async () => {
  const names = async (...argv: string[]) =>
    (await mati('--help', ...argv)).out
      .join('\n')
      .match(/^ {2}[a-z]+|--[a-z-]+/gm)
      ?.toSorted()
  expect(await names('--lang', 'en')).toEqual(await names())
})

test.each([
  ['check --lang en', 2, '“FILE” is missing. See the usage with --help.'],
  ['--lang en expotr x', 2, 'Unknown command “expotr”. See all commands with --help.'],
  ['check --lang=en ไม่มี.mati', 1, 'The file “ไม่มี.mati” was not found.'],
  ['export x.mati --to y.odt --lang en', 2, 'Unknown kind of output file “y.odt”.'],
])('%s is refused in English, with the exit code of before', async (line, exit, said) => {
  const session = await mati(...line.split(' '))
  expect(session.exit).toBe(exit)
  expect(session.err.join('\n')).toContain(said)
  expect(
    (
      await mati(
        ...line
          .replace(/ ?--lang[ =]en ?/, ' ')
          .trim()
          .split(' '),
      )
    ).exit,
  ).toBe(exit)
})

test.each([
  [['check', '--lang'], '«--lang» ต้องมีค่า'],
  [['--lang', '--help'], '«--lang» ต้องมีค่า'],
  [['--lang=', 'check'], '«--lang» ต้องมีค่า'],
  [
    ['check', 'x.mati', '--lang', 'fr'],
    'ไม่รู้จักภาษา «fr» โปรดใช้ --lang th (ไทย) หรือ --lang en (English)',
  ],
  [['--lang', 'EN', 'check'], 'ไม่รู้จักภาษา «EN»'],
  [['--lang', 'en', '--lang', 'th', 'check'], '“--lang” can be given once only'],
])('%j is wrong, in one sentence', async (argv, said) => {
  const { exit, out, err } = await mati(...argv)
  expect([exit, out, err.length]).toEqual([2, [], 1])
  expect(err[0]).toContain(said)
})

test('gaps are told in English by their places, and summed up', async () => {
  const file = empty()
  const english = await mati('check', file, '--lang', 'en')
  const thai = await mati('check', file)
  expect(english.exit).toBe(thai.exit)
  expect(english.out).toHaveLength(thai.out.length)
  expect(english.out[0]).toMatch(/^\[must mend\] /)
  expect(english.err.join()).toMatch(/^must mend: \d+/)
  expect(english.out).toContain(
    '[must mend] ผู้มาประชุม: Nobody is listed as present: name at least one.',
  )
  // The old name adds nothing to what is English already, and the twin of before to what is not.
  expect((await mati('check', file, '--lang', 'en', '--english')).out).toEqual(english.out)
  const both = await mati('check', file, '--english')
  expect(both.out.map(line => line.split('\t')[0])).toEqual(thai.out)
  expect(both.out[0]).toMatch(/\t[A-Z“].*\.$/)
})

test('info has English labels, and the words of the document as they are', async () => {
  const { out } = await mati('info', empty(), '--lang', 'en')
  expect(out[0]).toBe('Kind: Minutes')
  expect(out.join('\n')).toMatch(/^Action items: 0$/m)
})

test('a copy in English is the paper that it was in Thai', async () => {
  const folder = temporaryFolder()
  const file = empty(folder)
  const thai = path.join(folder, 'th.txt')
  const english = path.join(folder, 'en.txt')
  await mati('export', file, '--to', thai)
  await mati('export', file, '--to', english, '--lang', 'en')
  expect(readFileSync(english, 'utf8')).toMatch(THAI)
  expect(readFileSync(english, 'utf8')).toBe(readFileSync(thai, 'utf8'))
})

test('a fault of the world is told in English, with what to do', async () => {
  const { exit, err } = await mati('paper', 'agenda', 'ไม่มี.mati', '--to', 'x.pdf', '--lang', 'en')
  expect(exit).toBe(1)
  expect(err).toEqual([FAULT_SENTENCES['file-missing'].en.replace('{}', ' “ไม่มี.mati”')])
})

test('what is wrong in an office’s own file is told in English', async () => {
  const folder = temporaryFolder()
  const house = path.join(folder, 'house.json')
  writeFileSync(house, JSON.stringify({ format: 1, title: 'ก', digits: 'roman' }))
  const { err } = await mati('check', empty(folder), '--house', house, '--lang', 'en')
  expect(err).toEqual([
    'A house style has a mistake: “house.json: field “digits” must be one of these: "thai", "arabic"”. It is not used: correct the file.',
  ])
})

test('a mistake of the program is told in English', () => {
  const err: string[] = []
  const exit = crashed(new Error('x'), ['--lang', 'en', 'check'], {
    err: line => void err.push(line),
  })
  expect(exit).toBe(70)
  expect(err).toEqual([
    'The program itself went wrong in the command “check”. Run it again with --debug and report what it says.',
  ])
})
