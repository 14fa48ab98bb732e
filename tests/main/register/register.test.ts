import { copyFileSync, mkdirSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { aBinder, papersOf, rowsIn, told } from './a-register'

test('แฟ้มทั้งปี: ทุกฉบับอ่านได้ ทะเบียนบอกว่าใครค้างเรื่องใด', async () => {
  const binder = aBinder(papersOf('ก', 1, 12))
  const register = binder.open()
  const seen = await register.look()
  expect(seen).toMatchObject({ read: 12, left: 0, trouble: null })
  expect(register.state()).toMatchObject({ papers: 12, away: false, reading: null })
  expect(told(register.findings()).rows).toEqual([])
  const duties = told(register.duties({}))
  expect(duties.rows.length).toBe(Math.min(200, duties.total))
  const again = await register.look()
  expect(again.read).toBe(0)
  register.end()
  const kept = rowsIn(binder.index)
  expect(Object.keys(kept).length).toBe(16)
})

test('ลิงก์ที่ย้อนกลับมาในแฟ้มดูครั้งเดียว สำเนาที่ชื่อเดียวกันบอกว่าอยู่ที่ใด', async () => {
  const binder = aBinder()
  const [paper] = papersOf('ก', 1, 1)
  if (paper === undefined) throw new Error('no paper')
  const file = binder.write('ครั้งที่ ๑.mati', paper)
  const beside = path.join(binder.folder, 'สำรอง')
  mkdirSync(beside)
  copyFileSync(file, path.join(beside, path.basename(file)))
  symlinkSync(binder.folder, path.join(beside, 'ย้อน'), 'junction')
  const register = binder.open()
  expect(await register.look()).toMatchObject({ read: 2, trouble: null })
  expect(told(register.findings()).rows.map(({ says }) => says.th)).toEqual([
    'ไฟล์ «สำรอง/ครั้งที่ ๑.mati» เป็นสำเนาของ «ครั้งที่ ๑.mati» ไม่นับซ้ำ',
  ])
})
