import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { strFromU8, strToU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { type BoundPaper, chainOf } from '../../../core/file/chain'
import { issued, type Version } from '../../../core/file/versions'
import { checkYearbook, encodeYearbook } from '../../../core/file/yearbook'
import { packZip, unpackZip } from '../../../core/file/zip'
import { minutes } from '../minutes'

const YEAR = { year: 2562, span: 'calendar', series: 'คณะกรรมการ' } as const
const PAPERS: BoundPaper[] = ['ก', 'ข', 'ค'].map((words, index) => ({
  document: `d${index + 1}`,
  title: `รายงานการประชุม ครั้งที่ ${index + 1}/2562`,
  date: `2019-0${index + 1}-16`,
  bytes: strToU8(JSON.stringify({ words })),
  // The second was never issued, the third twice.
  versions: versionsOf(`d${index + 1}`, [1, 0, 2][index] ?? 0),
}))

function versionsOf(id: string, count: number): Version[] {
  const document = minutes({ id })
  return Array.from({ length: count }).reduce<Version[]>(
    (versions, _, at) =>
      issued(versions, {
        document,
        state: at === 0 ? 'issued' : 'adopted',
        day: '2019-02-13',
        text: `หน้า ${at}`,
        pages: 1,
      }),
    [],
  )
}
const book = (papers = PAPERS) =>
  encodeYearbook(papers, YEAR, new Map([['yearbook.pdf', strToU8('%PDF')]]))

/** The book with one part changed or, by `null`, left out. */
function tampered(name: string, change: (text: string) => string | null): Uint8Array {
  const read = unpackZip(book())
  if (!read.ok) throw new Error('not packed')
  const parts = new Map(read.value)
  const text = change(strFromU8(parts.get(name) ?? new Uint8Array()))
  if (text === null) parts.delete(name)
  else parts.set(name, strToU8(text))
  return packZip(parts)
}

function flawsOf(bytes: Uint8Array): string[] {
  const checked = checkYearbook(bytes)
  return checked.ok
    ? checked.value.flaws.map(({ code, part }) => `${code} ${part}`)
    : [checked.fault.code]
}

test('a yearbook is sound as it was made, and the same papers give the same bytes', () => {
  expect(flawsOf(book())).toEqual([])
  expect(book()).toEqual(book())
})

test('a link is the SHA-256 of the link before it, the paper and the seals of its versions', () => {
  const sha = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex')
  let link = '0'.repeat(64)
  for (const { bytes, versions } of PAPERS) {
    const seals = versions.map(({ sha256 }) => `${sha256}\n`).join('')
    link = sha(`${link}\n${sha(bytes)}\n${seals}`)
  }
  expect(chainOf(PAPERS, YEAR).seal).toBe(link)
})

describe('what is not as it was sealed is named', () => {
  test.each([
    [
      'a letter of a paper',
      'papers/002.json',
      (text: string) => text.replace('ข', 'ฃ'),
      ['part-changed papers/002.json'],
    ],
    ['what people read', 'yearbook.pdf', () => '%PDF-', ['part-changed yearbook.pdf']],
    ['a paper taken out', 'papers/002.json', () => null, ['part-missing papers/002.json']],
    [
      'the newest version of a paper',
      'papers/003.issued.json',
      (text: string) => `${text} `,
      ['part-changed papers/003.issued.json'],
    ],
    ['its pages', 'papers/001.issued.txt', () => null, ['part-missing papers/001.issued.txt']],
    [
      'the day of a version',
      'chain.json',
      (text: string) => text.replace('"day": "2019-02-13"', '"day": "2019-02-14"'),
      ['part-changed chain.json', 'version-broken papers/001.json'],
    ],
    [
      'an earlier version taken out of the list',
      'chain.json',
      (text: string) => {
        const chain = JSON.parse(text)
        chain.papers[2].versions.shift()
        return JSON.stringify(chain)
      },
      ['part-changed chain.json', 'chain-broken papers/003.json'],
    ],
    ['a paper put in', 'papers/004.json', () => '{}', ['part-added papers/004.json']],
    [
      'the seal',
      'chain.json',
      (text: string) => text.replace(/"seal": "./, '"seal": "0'),
      ['part-changed chain.json', 'seal-broken chain.json'],
    ],
    ['no chain', 'chain.json', () => null, ['file-damaged']],
    ['another kind of file', 'mimetype', () => 'application/zip', ['file-foreign']],
  ])('%s', (_, name, change, flaws) => {
    expect(flawsOf(tampered(name, change))).toEqual(flaws)
  })

  test('a paper changed with the sums written anew is still not the one in the chain', () => {
    const changed = PAPERS.map((paper, index) =>
      index === 1 ? { ...paper, bytes: strToU8('{"words":"อื่น"}') } : paper,
    )
    const [other, mine] = [unzipSync(book(changed)), unzipSync(book())]
    const forged = new Map(
      Object.entries({ ...other, 'chain.json': mine['chain.json'] ?? new Uint8Array() }),
    )
    expect(flawsOf(packZip(forged))).toContain('part-changed papers/002.json')
  })

  test('versions that hold by themselves and do not follow each other', () => {
    const [first, , third] = versionsOf('d1', 3)
    if (first === undefined || third === undefined) throw new Error('no versions')
    const [paper] = PAPERS
    if (paper === undefined) throw new Error('no papers')
    expect(flawsOf(book([{ ...paper, versions: [first, third] }]))).toEqual([
      'version-broken papers/001.json',
    ])
  })

  test('links that hold by themselves and do not follow each other', () => {
    const swapped = (text: string) => {
      const chain = JSON.parse(text)
      const [first, second, third] = chain.papers
      return JSON.stringify({ ...chain, papers: [second, first, third] })
    }
    expect(flawsOf(tampered('chain.json', swapped))).toEqual([
      'part-changed chain.json',
      'chain-broken papers/002.json',
      'chain-broken papers/001.json',
      'chain-broken papers/003.json',
    ])
  })

  test('the order of the papers is part of the seal', () => {
    expect(chainOf(PAPERS.toReversed(), YEAR).seal).not.toBe(chainOf(PAPERS, YEAR).seal)
  })
})

test('bytes that may be anything give an answer and no throw', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), bytes => !checkYearbook(bytes).ok))
})
