import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { encodeContainer } from '../../../core/file/container'
import { startDocument } from '../../../core/template/start'
import { template } from '../../core/papers'
import { exifNote, jpeg, png } from '../../pictures'
import { temporaryFolder } from '../temporary-folder'
import { mati } from './terminal'

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
