import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { encodeContainer } from '../../../core/file/container'
import type { Document } from '../../../core/model/document'
import { richText } from '../../../core/model/rich-text'
import { toThaiDigits } from '../../../core/thai/numerals'
import { action, minutes, minutesWith, topic } from '../../core/minutes'
import { temporaryFolder } from '../temporary-folder'
import { mati } from './terminal'

/** What `check` says of a document. */
async function checked(document: Document, ...options: string[]) {
  const file = path.join(temporaryFolder(), 'รายงาน.mati')
  writeFileSync(file, encodeContainer(document, 1))
  return mati('check', file, ...options)
}

const misspelt = topic({ id: 't2', text: richText('ที่ประชุมอนุญาติ และอนุญาติอีกครั้ง') })

test('each line says how much it weighs, where it is, and what to do', async () => {
  const { out } = await checked(minutesWith('consider', { topics: [topic(), misspelt] }))
  expect(out).toContain('[ควรแก้] ระเบียบวาระที่ ๕ เรื่องที่ ๕.๒: “อนุญาติ” สะกดผิด โปรดแก้เป็น “อนุญาต” (๒ แห่ง)')
})

test('a sentence that names its place is not given it again', async () => {
  const nobody = topic({ actions: [action({ agency: null })] })
  const { out } = await checked(minutesWith('consider', { topics: [nobody] }))
  expect(out).toContain(
    '[ต้องแก้] ระเบียบวาระที่ ๕: เรื่องที่ ๕.๑ ข้อสั่งการที่ ๑ ยังไม่ระบุผู้รับผิดชอบ โปรดเลือกหน่วยงาน',
  )
})

test('the sum stands at the end, and something to mend ends with 1', async () => {
  const { exit, err } = await checked(minutes({ attendance: NOBODY }))
  expect(exit).toBe(1)
  expect(err).toEqual([expect.stringMatching(/^ต้องแก้ [๐-๙]+ ข้อ/)])
})

test('advice is told as advice', async () => {
  const { out, err } = await checked(minutes({ distribution: [] }))
  expect(out).toContainEqual(expect.stringMatching(/^\[แนะนำ\] .*บัญชีแจกจ่าย/))
  expect(err).toEqual([`แนะนำ ${toThaiDigits(String(out.length))} ข้อ`])
})

test('a paper that lacks nothing is said to', async () => {
  // The network that owns orders of the sample is advice, which this house does not want.
  const house = path.join(temporaryFolder(), 'แบบ.json')
  writeFileSync(
    house,
    JSON.stringify({ format: 1, title: 'แบบ', rules: { 'owner-single': 'off' } }),
  )
  const sample = 'examples/minutes-2561-09.mati'
  const { exit, out, err } = await mati('check', sample, '--house', house)
  expect({ exit, out, err }).toEqual({ exit: 0, out: [], err: ['ครบถ้วน ไม่มีช่องที่ขาด'] })
})

const NOBODY = { present: [], absent: [], inAttendance: [] }
