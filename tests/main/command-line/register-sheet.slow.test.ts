import { readFileSync } from 'node:fs'
import path from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { toArabicDigits, toThaiDigits } from '../../../core/thai/numerals'
import { aBinder, papersOf } from '../register/a-register'
import { temporaryFolder } from '../temporary-folder'
import { mati } from './terminal'

test('register --to .xlsx: ทุกแถวแม้เกินที่จอแสดงครั้งเดียว บรรทัดบนบอกว่ากรองอย่างไร', async () => {
  const { folder } = aBinder(papersOf('ก', 72, 70))
  const asked = ['register', folder, '--day', '2018-12-31']
  const { err } = await mati(...asked, '--json')
  expect(err.at(-1)).toMatch(/^แสดง ๒๐๐ จาก/)
  const total = Number(toArabicDigits(/จาก ([๐-๙]+)/.exec(err.at(-1) ?? '')?.[1] ?? '0'))
  const to = path.join(temporaryFolder(), 'ทะเบียน.xlsx')
  expect((await mati(...asked, '--to', to)).exit).toBe(0)
  const parts = unzipSync(new Uint8Array(readFileSync(to)))
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
  expect(part('xl/worksheets/sheet1.xml').match(/<row /g)).toHaveLength(total + 4)
  expect(part('xl/sharedStrings.xml')).toContain(`ทุกรายการ (${toThaiDigits(String(total))} รายการ)`)
})
