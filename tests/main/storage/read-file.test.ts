import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { readJsonFile } from '../../../main/storage/json-file'
import { readFile } from '../../../main/storage/read-file'
import { agedDisk, SERVER_TIME } from './aged-disk'
import { asDisk, MemoryDisk } from './memory-disk'
import { refusingDisk } from './refusing-disk'

const WORDS = 'รายงานการประชุม'
const SIZE = Buffer.byteLength(WORDS)
const onDisk = (words: string) => asDisk(MemoryDisk.holding('/งาน', { ก: words }))

describe('a file is read', () => {
  test('whole, with its hash and the time of its last change', async () => {
    expect(await readFile(agedDisk(onDisk(WORDS), { ก: 7 }), '/งาน/ก', SIZE)).toEqual({
      ok: true,
      value: {
        bytes: Buffer.from(WORDS),
        sha256: createHash('sha256').update(WORDS).digest('hex'),
        changedAt: SERVER_TIME - 7,
      },
    })
  })

  test('whole, however large', async () => {
    const large = 'ก'.repeat(200_000)
    const read = await readFile(onDisk(large), '/งาน/ก', 1_000_000)
    expect(read.ok && new TextDecoder().decode(read.value.bytes) === large).toBe(true)
  })

  test.each([
    ['a byte larger than it may be', '/งาน/ก', SIZE - 1, 'file-too-large', `${SIZE} bytes`, 'ก'],
    ['a folder', '/งาน', SIZE, 'not-a-file', 'is a folder', 'งาน'],
    ['not there', '/งาน/ข', SIZE, 'file-missing', 'ENOENT', 'ข'],
  ])('never when it is %s', async (_what, place, limit, code, detail, subject) => {
    expect(await readFile(onDisk(WORDS), place, limit)).toEqual({
      ok: false,
      fault: { code, subject, detail },
    })
  })

  test.each([
    [SIZE, true],
    [SIZE - 1, false],
  ])('by what it holds and not by its size: %i bytes at most', async (limit, isRead) => {
    const on = onDisk(WORDS)
    const growing = { ...on, inspect: async () => ({ ...(await on.inspect('/งาน/ก')), size: 0 }) }
    const read = await readFile(growing, '/งาน/ก', limit)
    expect(read).toMatchObject(
      isRead
        ? { ok: true }
        : { fault: { code: 'file-too-large', subject: 'ก', detail: 'grew while it was read' } },
    )
  })

  test('and closed again, even when reading fails', async () => {
    const on = onDisk(WORDS)
    const open: string[] = []
    const counting = {
      ...on,
      open: async (...words: Parameters<typeof on.open>) => {
        const file = await on.open(...words)
        open.push('open')
        return { ...file, close: async () => void open.pop() }
      },
    }
    await readFile(counting, '/งาน/ก', SIZE)
    const failing = refusingDisk(counting, { call: 'read', name: 'ก', code: 'EIO' })
    expect(await readFile(failing, '/งาน/ก', SIZE)).toMatchObject({
      fault: { code: 'storage-failed', detail: 'EIO' },
    })
    expect(open).toEqual([])
  })
})

describe('an office’s JSON file', () => {
  const MEGABYTE = 1024 * 1024

  test.each([
    ['is read', '{"id":"ก"}', { ok: true, value: { id: 'ก' } }],
    [
      'is too large',
      `"${'x'.repeat(2 * MEGABYTE)}"`,
      {
        fault: { code: 'file-damaged', subject: { th: expect.stringContaining('เกิน ๒ เมกะไบต์') } },
      },
    ],
    [
      'is no JSON',
      '{"id":',
      { fault: { code: 'file-damaged', subject: { th: expect.stringContaining('JSON') } } },
    ],
    [
      'has a key that no file may use',
      '{"constructor":1}',
      { fault: { code: 'file-damaged', subject: { th: expect.stringContaining('constructor') } } },
    ],
  ])('%s', async (_what, words, answer) => {
    expect(await readJsonFile(onDisk(words), '/งาน/ก', 2 * MEGABYTE)).toMatchObject(answer)
  })

  test('that is not there is told as such', async () => {
    expect(await readJsonFile(onDisk(''), '/งาน/ข', MEGABYTE)).toMatchObject({
      fault: { code: 'file-missing', subject: 'ข' },
    })
  })
})
