import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { encodeContainer } from '../../../core/file/container'
import { IMAGE_LIMITS } from '../../../core/image/facts'
import { writeChunks } from '../../../core/image/png-chunks'
import { startDocument } from '../../../core/template/start'
import { template } from '../../core/papers'
import { exifNote, jpeg, png, pngHead } from '../../pictures'
import { temporaryFolder } from '../temporary-folder'
import { mati } from './terminal'

const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 50">${inside}</svg>`

/** «A billion laughs»: ten entities, each ten times the one before it. */
const LAUGHS = `<!DOCTYPE svg [<!ENTITY e0 "ha">${Array.from(
  { length: 9 },
  (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`,
).join('')}]>${svg('<g>&e9;</g>')}`

/** A part used twice in a part that is used twice: a thousand million times. */
const ENDLESS = svg(
  `<rect id="u0" width="9" height="9"/>${Array.from(
    { length: 30 },
    (_, at) => `<g id="u${at + 1}"><use href="#u${at}"/><use href="#u${at}"/></g>`,
  ).join('')}`,
)

function aLetter() {
  const folder = temporaryFolder()
  const at = (name: string) => path.join(folder, name)
  writeFileSync(at('letter.mati'), encodeContainer(startDocument(template('memo'), 'l1'), 1))
  writeFileSync(at('emblem.png'), png({ width: 24, height: 30 }))
  writeFileSync(at('turned.jpg'), jpeg({ width: 24, height: 16, notes: [exifNote(6)] }))
  writeFileSync(at('half.png'), png({ width: 24, height: 30 }).slice(0, 60))
  return at
}

test('an emblem is printed in the place of the Garuda, and is no part of the document', async () => {
  const at = aLetter()
  const printed = await mati(
    'export',
    at('letter.mati'),
    '--to',
    at('a.pdf'),
    '--emblem',
    at('emblem.png'),
  )
  expect([printed.exit, existsSync(at('a.pdf'))]).toEqual([0, true])
  expect((await mati('info', at('letter.mati'))).out).toContain('ภาพ: 0')
})

test('a drawing is an emblem too, and prints the same each time', async () => {
  const at = aLetter()
  writeFileSync(at('garuda.svg'), svg('<circle cx="20" cy="25" r="18"/>'))
  const print = async (name: string) => {
    const to = ['--to', at(name), '--emblem', at('garuda.svg')]
    expect((await mati('export', at('letter.mati'), ...to)).exit).toBe(0)
    return readFileSync(at(name))
  }
  const pdf = await print('a.pdf')
  expect(pdf.includes('/Subtype /Image')).toBe(true)
  expect(pdf.equals(await print('b.pdf'))).toBe(true)
  const parts = Object.keys(unzipSync(await print('a.docx')))
  expect(parts).toContainEqual(expect.stringMatching(/media\/.*png/))
})

test.each([
  ['words.svg', svg('<text>ก</text>'), 'ภาพวาด SVG «words.svg» มีตัวหนังสือหรือภาพถ่าย'],
  ['linked.svg', svg('<use href="b.svg#c"/>'), 'ภาพวาด SVG «linked.svg» ต้องใช้ไฟล์อื่น'],
  ['half.svg', svg('<g>').slice(0, 90), 'ภาพ «half.svg» เสียหายหรือไม่ครบ'],
  ['laughs.svg', LAUGHS, 'ภาพ «laughs.svg» เสียหายหรือไม่ครบ'],
  ['deep.svg', svg('<g>'.repeat(9000) + '</g>'.repeat(9000)), 'ภาพวาด SVG «deep.svg» ใหญ่หรือซับซ้อน'],
  ['flat.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="1000000" height="1"/>', 'เสียหาย'],
  ['none.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="0" height="0"/>', 'เสียหาย'],
  ['endless.svg', ENDLESS, 'ภาพวาด SVG «endless.svg» ใหญ่หรือซับซ้อนเกินไป'],
  ['ink.jpg', jpeg({ width: 24, height: 16, channels: 4 }), 'ภาพ «ink.jpg»'],
  ['huge.png', writeChunks([pngHead(65535, 65535)]), 'ภาพ «huge.png» ใหญ่เกินไป'],
  ['heavy.png', new Uint8Array(IMAGE_LIMITS.bytes + 1), 'ภาพ «heavy.png» ใหญ่เกินไป'],
  ['moving.gif', 'GIF89a', 'ไฟล์ «moving.gif» ไม่ใช่ภาพที่ใช้ได้'],
])('%s is refused in one sentence, and nothing is written', async (name, bytes, sentence) => {
  const at = aLetter()
  writeFileSync(at(name), bytes)
  const to = ['--to', at('a.pdf'), '--emblem', at(name)]
  const refused = await mati('export', at('letter.mati'), ...to)
  expect([refused.exit, refused.err.length, existsSync(at('a.pdf'))]).toEqual([1, 1, false])
  expect(refused.err[0]).toContain(sentence)
})

test.each([
  ['turned.jpg', 'ภาพ «turned.jpg» ถ่ายไว้แบบตะแคง'],
  ['half.png', 'ภาพ «half.png» เสียหายหรือไม่ครบ'],
  ['letter.mati', 'ไฟล์ «letter.mati» ไม่ใช่ภาพที่ใช้ได้'],
  ['none.png', 'ไม่พบไฟล์ «none.png»'],
])('%s is refused in one sentence', async (name, sentence) => {
  const at = aLetter()
  const refused = await mati('export', at('letter.mati'), '--to', at('a.pdf'), '--emblem', at(name))
  expect([refused.exit, existsSync(at('a.pdf'))]).toEqual([1, false])
  expect(refused.err.join('\n')).toContain(sentence)
})
