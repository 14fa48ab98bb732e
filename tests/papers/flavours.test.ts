import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { FLAVOURS, type Flavour } from '../../core/paper/flavour'
import { openedPress, paper, paragraph } from '../press/paper'
import { run } from './readers'

const thai = await openedPress()
const folder = mkdtempSync(path.join(os.tmpdir(), 'mati-flavours-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const SOURCE = { name: 'รายงาน.mati', bytes: new TextEncoder().encode('ต้นฉบับ') }

async function print(flavour: Flavour): Promise<string> {
  const file = path.join(folder, `${flavour}.pdf`)
  const manuscript = paper([paragraph('รายงานการประชุม', 'title'), paragraph('ที่ประชุมรับทราบ')])
  writeFileSync(file, (await thai.pdf([manuscript], { flavour, source: SOURCE })).bytes)
  return file
}

/** What the XMP of each says it is. No validator at hand checks more than 1b. */
const CLAIMS: Record<Flavour, { version: string; claims: Record<string, string> }> = {
  '1b': { version: '1.4', claims: { 'pdfaid:part': '1', 'pdfaid:conformance': 'B' } },
  '2a': { version: '1.7', claims: { 'pdfaid:part': '2', 'pdfaid:conformance': 'A' } },
  '3a': { version: '1.7', claims: { 'pdfaid:part': '3', 'pdfaid:conformance': 'A' } },
  ua: { version: '1.7', claims: { 'pdfuaid:part': '1' } },
}

describe.each(FLAVOURS)('PDF %s', flavour => {
  test('is sound, of its version, tagged, and says which standard it follows', async () => {
    const file = await print(flavour)
    expect(run('qpdf', '--check', file)).toContain('No syntax or stream encoding errors')
    const info = run('pdfinfo', file)
    expect(info).toContain(`PDF version:     ${CLAIMS[flavour].version}`)
    expect(info).toMatch(/Tagged: +yes/)
    const text = readFileSync(file, 'latin1')
    const claims = [...text.matchAll(/<(pdf(?:a|ua)id:\w+)>(\w+)</g)].map(([, name, value]) => [
      name,
      value,
    ])
    expect(Object.fromEntries(claims)).toEqual(CLAIMS[flavour].claims)
  })

  test('gives the same bytes for the same paper', async () => {
    const first = readFileSync(await print(flavour))
    expect(Buffer.compare(first, readFileSync(await print(flavour)))).toBe(0)
  })

  test('carries the file it was made from in 3a, and in no other', async () => {
    const file = await print(flavour)
    const listed = run('pdfdetach', '-list', file)
    if (flavour !== '3a') return expect(listed).toMatch(/^0 embedded files/)
    expect(listed).toContain(SOURCE.name)
    const back = path.join(folder, 'back')
    execFileSync('pdfdetach', ['-save', '1', '-o', back, file])
    expect(readFileSync(back, 'utf8')).toBe('ต้นฉบับ')
    expect(readFileSync(file, 'latin1')).toMatch(/\/AFRelationship \/Source/)
  })
})
