import { mkdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Disk, disk } from '../../../main/storage/disk'
import { syncDisk } from '../../../main/storage/sync-disk'
import { temporaryFolder } from '../temporary-folder'
import { asDisk, MemoryDisk } from './memory-disk'

const bytesOf = (words: string) => new TextEncoder().encode(words)
const wordsOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

/** What a call says: its answer, or the errno with which it rejects. */
async function said(call: Promise<unknown>): Promise<unknown> {
  return call.catch(error => error.code)
}

/** What every disk does, the one in memory that stands for them in tests among them. */
const DISKS: readonly (readonly [string, () => { on: Disk; home: string }])[] = [
  ['the disk', () => ({ on: disk, home: temporaryFolder() })],
  ['the disk of a thread', () => ({ on: syncDisk, home: temporaryFolder() })],
  ['the disk in memory', () => ({ on: asDisk(MemoryDisk.holding('/งาน', {})), home: '/งาน' })],
]

async function write(on: Disk, place: string, words: string): Promise<void> {
  const file = await on.open(place, 'wx')
  await file.write(bytesOf(words), 0, bytesOf(words).length)
  await file.sync()
  await file.close()
}

async function read(on: Disk, place: string): Promise<string> {
  const file = await on.open(place, 'r')
  const buffer = new Uint8Array(1000)
  const { bytesRead } = await file.read(buffer, 0, buffer.length)
  await file.close()
  return wordsOf(buffer.subarray(0, bytesRead))
}

describe.each(DISKS)('%s', (_which, aDisk) => {
  test('writes a new file, part after part, and no file twice', async () => {
    const { on, home } = aDisk()
    const place = path.join(home, 'ก.txt')
    const bytes = bytesOf('xรายงาน')
    const file = await on.open(place, 'wx')
    expect(await file.write(bytes, 1, 3)).toMatchObject({ bytesWritten: 3 })
    expect(await file.write(bytes, 4, bytes.length - 4)).toMatchObject({
      bytesWritten: bytes.length - 4,
    })
    await file.sync()
    await file.close()
    expect(await read(on, place)).toBe('รายงาน')
    expect(await said(on.open(place, 'wx'))).toBe('EEXIST')
  })

  test('reads on from where it was, to a place in the buffer, until nothing is left', async () => {
    const { on, home } = aDisk()
    await write(on, path.join(home, 'ก.txt'), 'abcde')
    const file = await on.open(path.join(home, 'ก.txt'), 'r')
    const buffer = bytesOf('......')
    expect(await file.read(buffer, 2, 3)).toMatchObject({ bytesRead: 3 })
    expect(wordsOf(buffer)).toBe('..abc.')
    expect(await file.read(buffer, 0, 3)).toMatchObject({ bytesRead: 2 })
    expect(wordsOf(buffer)).toBe('deabc.')
    expect(await file.read(buffer, 0, 3)).toMatchObject({ bytesRead: 0 })
    await file.close()
  })

  test('tells what a name leads to', async () => {
    const { on, home } = aDisk()
    await write(on, path.join(home, 'ก.txt'), 'abcde')
    const entry = await on.inspect(path.join(home, 'ก.txt'))
    expect(entry).toMatchObject({ kind: 'file', size: 5, mode: 0o644 })
    expect(Math.abs(entry.changedAt - Date.now())).toBeLessThan(60_000)
    expect(await on.inspect(home)).toMatchObject({ kind: 'folder' })
  })

  test('renames over a file, never over a folder with something in it', async () => {
    const { on, home } = aDisk()
    const place = (name: string) => path.join(home, name)
    await write(on, place('ใหม่'), 'ใหม่')
    await write(on, place('เดิม'), 'เดิม')
    await on.rename(place('ใหม่'), place('เดิม'))
    expect([await on.list(home), await read(on, place('เดิม'))]).toEqual([['เดิม'], 'ใหม่'])
    for (const folder of ['หนึ่ง', 'สอง']) {
      await on.makeFolder(place(folder))
      await write(on, path.join(place(folder), 'ก'), '')
    }
    expect(await said(on.rename(place('หนึ่ง'), place('สอง')))).toBe('ENOTEMPTY')
  })

  test('makes all folders of a way, and tells the outermost that was not there', async () => {
    const { on, home } = aDisk()
    const deep = path.join(home, 'ปี ๒๕๖๑', 'สิงหาคม')
    expect(await on.makeFolder(deep)).toBe(path.join(home, 'ปี ๒๕๖๑'))
    expect(await on.makeFolder(deep)).toBeNull()
    expect(await said(on.removeFolder(path.join(home, 'ปี ๒๕๖๑')))).toBe('ENOTEMPTY')
    await on.removeFolder(deep)
    expect(await on.list(path.join(home, 'ปี ๒๕๖๑'))).toEqual([])
  })

  test('removes a file', async () => {
    const { on, home } = aDisk()
    await write(on, path.join(home, 'ก'), '')
    await on.remove(path.join(home, 'ก'))
    expect(await on.list(home)).toEqual([])
  })

  test('says ENOENT of what is not there', async () => {
    const { on, home } = aDisk()
    const none = path.join(home, 'ไม่มี')
    const calls = [
      on.open(none, 'r'),
      on.inspect(none),
      on.askToWrite(none),
      on.resolve(none),
      on.rename(none, path.join(home, 'ก')),
      on.remove(none),
      on.removeFolder(none),
      on.list(none),
    ]
    expect(await Promise.all(calls.map(said))).toEqual(calls.map(() => 'ENOENT'))
  })
})

describe.each(DISKS.slice(0, 2))('%s, which is a real one,', (_which, aDisk) => {
  test('writes over what is in a file without making it shorter', async () => {
    const { on, home } = aDisk()
    writeFileSync(path.join(home, 'ก'), 'abcde')
    const file = await on.open(path.join(home, 'ก'), 'r+')
    await file.write(bytesOf('xy'), 0, 2)
    await file.close()
    expect(readFileSync(path.join(home, 'ก'), 'utf8')).toBe('xycde')
  })

  test('gives a new file the rights that are asked for', async () => {
    const { on, home } = aDisk()
    await (await on.open(path.join(home, 'ก'), 'wx', 0o600)).close()
    expect((await on.inspect(path.join(home, 'ก'))).mode).toBe(0o600)
    await expect(on.askToWrite(path.join(home, 'ก'))).resolves.toBeUndefined()
  })

  test('knows a device from a file and a folder, and the time of a change', async () => {
    const { on, home } = aDisk()
    expect((await on.inspect('/dev/null')).kind).toBe('other')
    const day = new Date('2018-08-15T05:00:00Z')
    utimesSync(home, day, day)
    expect((await on.inspect(home)).changedAt).toBe(day.getTime())
  })

  test('follows links', async () => {
    const { on, home } = aDisk()
    mkdirSync(path.join(home, 'แฟ้ม'))
    symlinkSync(path.join(home, 'แฟ้ม'), path.join(home, 'ทางลัด'))
    expect(await on.resolve(path.join(home, 'ทางลัด'))).toBe(path.join(home, 'แฟ้ม'))
  })

  test('waits for as long as it is told', async () => {
    const { on } = aDisk()
    const begun = performance.now()
    await on.wait(30)
    expect(performance.now() - begun).toBeGreaterThan(20)
  })
})
