import { rmSync } from 'node:fs'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { RegisterClient } from '../../../main/workers/register-client'
import type { BinderState } from '../../../preload/binder'
import { eventually } from '../eventually'
import { AGENCIES, aBinder, fileNameOf, papersOf, told, WORDS } from '../register/a-register'
import { type RegisterAtHand, registerAtHand } from './register-at-hand'

const PAPERS = papersOf('ก', 51, 3)

/** A client with the processes that it started, each as `make` makes it. */
function aClient(make: (count: number) => RegisterAtHand = () => registerAtHand()) {
  const started: RegisterAtHand[] = []
  const states: BinderState[] = []
  const client = new RegisterClient(
    () => {
      const process = make(started.length)
      started.push(process)
      return process
    },
    state => states.push(state),
  )
  const binder = aBinder(PAPERS)
  const place = { folder: binder.folder, index: binder.index, agencies: AGENCIES, words: WORDS }
  return { client, started, states, binder, place }
}

const settled = (client: RegisterClient, papers = 3) =>
  eventually(() => {
    expect(client.state()).toMatchObject({ papers, reading: null })
    expect(client.state().lookedAt).not.toBeNull()
  })

test('เปิดแฟ้มแล้วถามได้ สถานะมาเองเมื่อเปลี่ยน', async () => {
  const { client, states, place } = aClient()
  expect(client.state().name).toBeNull()
  told(await client.open(place))
  await settled(client)
  expect(states.at(-1)).toMatchObject({ name: path.basename(place.folder), papers: 3 })
  expect(told(await client.ask('papers', {})).rows).toHaveLength(3)
  expect(told(await client.ask('duties', {})).total).toBeGreaterThan(0)
})

test('ยังไม่ได้เปิดแฟ้มใดก็บอกว่ายังไม่ได้เลือก ไม่เริ่มสิ่งใด', async () => {
  const { client, started } = aClient()
  expect(await client.ask('papers', {})).toMatchObject({
    ok: false,
    fault: { code: 'binder-unchosen' },
  })
  expect(started).toHaveLength(0)
})

test('โปรเซสที่ตายมีตัวใหม่เปิดแฟ้มเดิมแล้วตอบคำถามที่ค้าง', async () => {
  const { client, started, place } = aClient(count =>
    registerAtHand(({ task }) => count === 0 && task === 'papers'),
  )
  told(await client.open(place))
  await settled(client)
  const asked = client.ask('papers', {})
  started[0]?.die(139)
  expect(told(await asked).total).toBe(3)
  expect(started).toHaveLength(2)
  expect(started[1]?.asked.map(({ task }) => task)).toEqual(['open', 'papers'])
})

test('คำถามที่ทำให้ตายสองครั้งตอบว่าไม่ได้ ไม่ถามซ้ำไม่รู้จบ', async () => {
  const { client, started, place } = aClient(() => registerAtHand(({ task }) => task === 'papers'))
  told(await client.open(place))
  await settled(client)
  const asked = client.ask('papers', {})
  started[0]?.die(1)
  started[1]?.die(1)
  expect(await asked).toMatchObject({ ok: false, fault: { code: 'register-failed' } })
  expect(started).toHaveLength(2)
})

test('โปรเซสที่ค้างถูกปิด ตัวใหม่ตอบแทน', async () => {
  const { client, started, place } = aClient(count =>
    registerAtHand(({ task }) => count === 0 && task === 'series'),
  )
  told(await client.open(place))
  await settled(client)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    const asked = client.ask('series')
    vi.advanceTimersByTime(30_000)
    expect(told(await asked)).toHaveLength(1)
  } finally {
    vi.useRealTimers()
  }
  expect(started).toHaveLength(2)
})

test('ดูใหม่แล้วเห็นว่าไฟล์ออกไป', async () => {
  const { client, binder, place } = aClient()
  told(await client.open(place))
  await settled(client)
  const [first] = PAPERS
  if (first) rmSync(path.join(binder.folder, fileNameOf(first)))
  told(await client.ask('look', false))
  await settled(client, 2)
})

test('เปิดแฟ้มอื่นระหว่างที่แฟ้มเดิมยังอ่านไม่จบ', async () => {
  const { client, place } = aClient()
  const other = aBinder(PAPERS.slice(0, 1))
  void client.open(place)
  told(await client.open({ ...place, folder: other.folder, index: other.index }))
  await settled(client, 1)
  expect(client.state().name).toBe(path.basename(other.folder))
})

test('ปิดแฟ้มแล้วคำถามที่ค้างถูกยกเลิก', async () => {
  const { client, place } = aClient(() => registerAtHand(({ task }) => task === 'papers'))
  told(await client.open(place))
  await settled(client)
  const asked = client.ask('papers', {})
  client.close()
  expect(await asked).toMatchObject({ ok: false, fault: { code: 'cancelled' } })
  expect(client.state()).toMatchObject({ name: null, papers: 0 })
})
