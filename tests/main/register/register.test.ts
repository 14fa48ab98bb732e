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
  expect(Object.keys(kept).length).toBe(9)
})
