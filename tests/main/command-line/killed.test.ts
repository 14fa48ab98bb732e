import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { leftBehindName } from '../storage/left-behind'
import { temporaryFolder } from '../temporary-folder'
import { mati } from './terminal'

test('words that a killed run left beside its file go with the next run that writes there', async () => {
  const folder = temporaryFolder()
  writeFileSync(path.join(folder, leftBehindName()), 'คำที่เขียนค้างไว้')
  expect(await mati('new', 'news', '--to', path.join(folder, 'ข่าว.mati'))).toMatchObject({
    exit: 0,
  })
  expect(readdirSync(folder)).toEqual(['ข่าว.mati'])
})

test('those that it left in a folder go, too', async () => {
  const folder = path.join(temporaryFolder(), 'เวียน')
  mkdirSync(folder)
  writeFileSync(path.join(folder, leftBehindName()), 'คำที่เขียนค้างไว้')
  await mati('circulate', path.join(folder, 'ไม่มี.mati'), '--to', folder)
  expect(readdirSync(folder)).toEqual([])
})
