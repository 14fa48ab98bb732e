import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openSqlite } from '../../../main/register/sqlite'
import { inThai } from '../../in-thai'
import { aBinder, papersOf, rowsIn, told } from './a-register'

const PAPERS = papersOf('ก', 91, 8)

/** What may happen to an index between two looks, by other programs, by the disk and by hand. */
const HARMS: readonly [string, (index: string) => void][] = [
  ['ไฟล์ถูกตัดท้าย', index => truncateSync(index, readFileSync(index).length - 3000)],
  ['ไฟล์ถูกตัดเหลือหัว', index => truncateSync(index, 50)],
  ['หน้าหนึ่งเป็นศูนย์', index => writeFileSync(index, readFileSync(index).fill(0, 8192, 12288))],
  ['ตารางข้อสั่งการหาย', index => drop(index, 'duty')],
  ['ตารางรายการหาย', index => drop(index, 'entry')],
  ['ตารางคำหาย', index => drop(index, 'words')],
  ['ตารางสิ่งที่พบหาย', index => drop(index, 'finding')],
  ['ตารางเอกสารหาย', index => drop(index, 'document')],
  ['โฟลเดอร์ล็อกค้าง', index => mkdirSync(`${index}.lock`)],
  ['บันทึกย้อนค้างอยู่', index => writeFileSync(`${index}-journal`, 'ไม่ใช่บันทึก')],
  ['ไฟล์ถูกลบ', index => writeFileSync(index, '')],
]

function drop(index: string, table: string): void {
  const db = openSqlite(index)
  db.exec(`DROP TABLE ${table}`)
  db.close()
}

test.each(HARMS)('%s: ครั้งต่อไปทะเบียนตอบได้ และครบทุกแถวเท่าที่สร้างใหม่', async (_, harm) => {
  const binder = aBinder(PAPERS)
  const first = binder.open()
  await first.look()
  first.end()
  const whole = rowsIn(binder.index)
  harm(binder.index)
  // A paper that was edited meanwhile makes the look write, which is where a broken file shows.
  const last = PAPERS[7]
  if (last === undefined) throw new Error('no paper')
  binder.write('ซ้ำ.mati', last)
  const next = binder.open()
  await settled(() => next.look())
  expect(told(next.papers({})).total).toBe(9)
  expect(whole['duties']).toHaveLength(told(next.duties({})).total)
  next.end()
  const fresh = path.join(path.dirname(binder.index), 'ใหม่.db')
  const rebuilt = binder.open(fresh)
  await rebuilt.look()
  rebuilt.end()
  expect(rowsIn(binder.index)).toEqual(rowsIn(fresh))
})

/** A look that tells of trouble is followed by another, as the program's next one does. */
async function settled(look: () => Promise<{ readonly trouble: unknown }>): Promise<void> {
  for (let round = 0; round < 3; round++) if ((await look()).trouble === null) return
  throw new Error('the register does not come back')
}

test('หนึ่งในสามของหมื่นฉบับหายไป: ถามครั้งเดียว ไม่ทิ้งและไม่นับซ้ำ', async () => {
  const binder = aBinder(PAPERS)
  const register = binder.open()
  await register.look()
  register.end()
  // Rows as a look leaves them, of files that lay there: only how many they are matters here.
  const db = openSqlite(binder.index)
  db.together(() => {
    for (let at = 0; at < 9_992; at++)
      db.run(
        "INSERT INTO document(path,size,mtime,looked,sha,doc,kind,title,revision,state,counts) VALUES(?,1,1,1,?,?,'letter','',1,'ok',1)",
        [`หนังสือ/${at}.mati`, `${at}`, `doc-${at}`],
      )
  })
  db.close()
  const next = binder.open()
  expect(next.state().papers).toBe(10_000)
  const seen = await next.look()
  expect(seen.state).toMatchObject({ papers: 10_000, asksGone: 9_992 })
  expect(told(next.duties({})).total).toBeGreaterThan(0)
  const [first] = told(next.findings()).rows
  expect(first && inThai(first.says)).toMatch(/^ไม่พบไฟล์ «\d+\.mati» ซึ่งเคยอยู่ในแฟ้ม/)
  expect(told(next.findings())).toMatchObject({ total: 9_992, rows: { length: 200 } })
  expect((await next.look(true)).state).toMatchObject({ papers: 8, asksGone: 0 })
  expect(told(next.findings()).rows).toEqual([])
})
