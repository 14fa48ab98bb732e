import { utimesSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openSqlite } from '../../../main/register/sqlite'
import { aBinder, fileNameOf, papersOf, rowsIn } from './a-register'

test('การอ่านที่ถูกตัดกลางคันก่อนสรุปว่าใครค้างอะไร ครั้งต่อไปสรุปให้ครบ แม้ไม่มีไฟล์ใดเปลี่ยน', async () => {
  const binder = aBinder()
  // Old files: those that were written just now are looked at once more in any case. One is missing, which is told.
  for (const paper of papersOf('ก', 81, 6).filter((_, at) => at !== 2))
    utimesSync(binder.write(fileNameOf(paper), paper), 1_000_000_000, 1_000_000_000)
  const whole = binder.open()
  await whole.look()
  whole.end()
  const told = rowsIn(binder.index)
  expect(told['findings']).not.toEqual([])
  // As a kill leaves it: the papers are read, nothing of what follows from them is there.
  const db = openSqlite(binder.index)
  for (const table of ['duty', 'trail', 'difference', 'reported', 'named', 'finding'])
    db.run(`DELETE FROM ${table}`)
  db.run("INSERT OR REPLACE INTO meta VALUES('writing','1')")
  db.close()
  expect(rowsIn(binder.index)).not.toEqual(told)
  const next = binder.open()
  expect((await next.look()).read).toBe(0)
  next.end()
  expect(rowsIn(binder.index)).toEqual(told)
})
