import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../temporary-folder'
import { mati } from './terminal'

const BINDER = 'examples/แฟ้มตัวอย่าง'

test('of a whole binder the page for the minister is over the year of its last minutes', async () => {
  const to = path.join(temporaryFolder(), 'สรุป.txt')
  expect(await mati('paper', 'minister-summary', BINDER, '--to', to)).toEqual({
    exit: 0,
    out: [to],
    err: [],
  })
  const page = readFileSync(to, 'utf8')
  expect(page).toContain('ปี ๒๕๖๑')
  expect(page).toContain('ปีนี้')
  expect(page).not.toContain('นับจากข้อสั่งการในรายงานฉบับนี้')
})

test.each([
  [['paper', 'agenda', BINDER], 1, 'จากทั้งแฟ้มทำได้เฉพาะสรุปสำหรับรัฐมนตรี'],
  [['paper', 'สรุปสำหรับรัฐมนตรี', BINDER, '--series', 'งบประมาณ'], 1, 'ไม่พบชุดการประชุม «งบประมาณ»'],
  [['paper', 'minister-summary', 'examples/minutes-2561-09.mati', '--year', '2561'], 2, '--year'],
] as const)('%j is refused', async (words, exit, said) => {
  const to = path.join(temporaryFolder(), 'สรุป.txt')
  const ended = await mati(...words, '--to', to)
  expect(ended.exit).toBe(exit)
  expect(ended.err[0]).toContain(said)
})
