import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openSqlite } from '../../../main/register/sqlite'
import { aBinder, papersOf, rowsIn } from './a-register'

const PAPERS = papersOf('ก', 41, 4)

test.each([
  ['ว่าง', () => new Uint8Array()],
  ['ของโปรแกรมอื่น', () => Buffer.from('ไม่ใช่ฐานข้อมูล'.repeat(500))],
  ['ถูกตัดครึ่ง', (bytes: Uint8Array) => bytes.subarray(0, bytes.length >> 1)],
  [
    'มีบางส่วนเสีย',
    (bytes: Uint8Array) => bytes.map((byte, at) => (at > bytes.length * 0.8 ? 0 : byte)),
  ],
])('ไฟล์ทะเบียนที่%sสร้างใหม่จากรายงาน ไม่มีแถวใดหาย', async (_case, harm) => {
  const binder = aBinder(PAPERS)
  const first = binder.open()
  await first.look()
  first.end()
  const whole = rowsIn(binder.index)
  // A file that was being written is looked through before it is believed.
  const db = openSqlite(binder.index)
  db.run("INSERT OR REPLACE INTO meta VALUES('writing','1')")
  db.close()
  writeFileSync(binder.index, harm(readFileSync(binder.index)))
  const again = binder.open()
  await again.look()
  again.end()
  expect(rowsIn(binder.index)).toEqual(whole)
})

test('ล็อกที่โปรแกรมซึ่งถูกปิดกลางคันทิ้งไว้ไม่ขวางครั้งต่อไป และทะเบียนเดิมยังอยู่', async () => {
  const binder = aBinder(PAPERS)
  const first = binder.open()
  await first.look()
  first.end()
  mkdirSync(`${binder.index}.lock`)
  const register = binder.open()
  expect(register.state().papers).toBe(4)
  expect((await register.look()).trouble).toBeNull()
  register.end()
  expect(existsSync(`${binder.index}.lock`)).toBe(false)
})

test('ทะเบียนที่พังระหว่างใช้งานบอกในหนึ่งประโยค แล้วสร้างใหม่เอง', async () => {
  const binder = aBinder(PAPERS)
  const register = binder.open()
  await register.look()
  expect(existsSync(`${binder.index}.lock`)).toBe(false)
  const db = openSqlite(binder.index)
  db.exec('DROP TABLE duty')
  db.close()
  const asked = register.duties({})
  expect(asked.ok ? null : asked.fault.code).toBe('register-failed')
  await register.look()
  const again = register.duties({})
  expect(again.ok && again.value.total).toBeGreaterThan(0)
})

test('แฟ้มอื่นหรือทะเบียนหน่วยงานใหม่ไม่ใช้ทะเบียนของเดิม', async () => {
  const one = aBinder(PAPERS)
  const other = aBinder(PAPERS.slice(0, 2), one.index)
  const first = one.open()
  await first.look()
  first.end()
  const second = other.open()
  expect(second.state().papers).toBe(0)
  expect((await second.look()).state.papers).toBe(2)
})
