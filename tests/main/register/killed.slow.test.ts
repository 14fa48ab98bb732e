import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { aBinder, papersOf, rowsIn } from './a-register'

const PAPERS = papersOf('ก', 81, 12)
const WRITER = 'tests/main/register/a-writing-register.mjs'

/** Kills in the midst of reading, of settling, and after: the later ones fall on a look that has ended. */
const ROUNDS = Array.from({ length: 12 }, (_, at) => at + 1)

test.each(ROUNDS)('โปรแกรมที่ถูกปิดกลางคัน ครั้งที่ %i: ครั้งต่อไปทะเบียนครบทุกแถว', async round => {
  const binder = aBinder(PAPERS)
  const killed = spawn(process.execPath, [WRITER, binder.folder, binder.index], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise(resolve => killed.stdout.once('data', resolve))
  await new Promise(resolve => setTimeout(resolve, round * 40))
  killed.kill('SIGKILL')
  await new Promise(resolve => killed.once('exit', resolve))
  expect(existsSync(binder.index)).toBe(true)
  const register = binder.open()
  expect((await register.look()).trouble).toBeNull()
  register.end()
  const fresh = path.join(path.dirname(binder.index), 'ใหม่.db')
  const rebuilt = binder.open(fresh)
  await rebuilt.look()
  rebuilt.end()
  expect(rowsIn(binder.index)).toEqual(rowsIn(fresh))
})
