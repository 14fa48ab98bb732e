import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { encodeContainer } from '../../../core/file/container'
import { april } from '../../core/followed-year'
import { temporaryFolder } from '../temporary-folder'
import { mati } from './terminal'

function filed() {
  const folder = temporaryFolder()
  const from = path.join(folder, 'april.mati')
  writeFileSync(from, encodeContainer(april(), 1))
  return { from, to: path.join(folder, 'paper.txt') }
}

test('what each agency gets is made for the one that is named, in any of its names', async () => {
  const { from, to } = filed()
  for (const name of ['dsi', 'ดีเอสไอ', 'กรมสอบสวนคดีพิเศษ']) {
    const call = ['paper', 'agency-table', from, '--to', to, '--agency', name] as const
    expect(await mati(...call)).toMatchObject({ exit: 0, out: [to] })
    const text = readFileSync(to, 'utf8')
    expect(text).toContain('เชื่อมข้อมูล')
    expect(text).not.toContain('ล่ามประจำ')
  }
})

test('without a name it is made for all', async () => {
  const { from, to } = filed()
  await mati('paper', 'แบบรายงานผลประจำเดือน', from, '--to', to)
  const text = readFileSync(to, 'utf8')
  for (const name of ['กรมพัฒนาสังคมและสวัสดิการ', 'สำนักงานตำรวจแห่งชาติ', 'สำนักงานอัยการสูงสุด'])
    expect(text).toContain(name)
})

test('an agency that nobody knows, and a paper that is for all, are said', async () => {
  const { from, to } = filed()
  const unknown = await mati('paper', 'agency-table', from, '--to', to, '--agency', 'กรมนั้น')
  expect([unknown.exit, unknown.err[0]]).toEqual([2, expect.stringContaining('กรมนั้น')])
  const needless = await mati('paper', 'agenda', from, '--to', to, '--agency', 'dsi')
  expect(needless).toMatchObject({
    exit: 2,
    err: [expect.stringContaining('agency-table, monthly-form')],
  })
})
