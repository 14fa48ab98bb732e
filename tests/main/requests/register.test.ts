import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { eventually } from '../eventually'
import { aBinder, papersOf } from '../register/a-register'
import { aDesk, answered, choosing } from './a-desk'

vi.mock('electron', () => import('../fake-electron'))

const PAPERS = papersOf('ก', 61, 4)

async function withBinder() {
  const binder = aBinder(PAPERS)
  const desk = aDesk()
  choosing(binder.folder)
  answered(await desk.ask('register:choose'))
  await eventually(() =>
    expect(desk.desk.register.state()).toMatchObject({ papers: 4, reading: null }),
  )
  await eventually(() => expect(desk.desk.register.state().lookedAt).not.toBeNull())
  return { ...desk, binder }
}

test('ยังไม่ได้เลือกแฟ้ม: สถานะว่าง คำถามอื่นบอกว่ายังไม่ได้เลือก', async () => {
  const { ask } = aDesk()
  expect(answered(await ask('register:state'))).toMatchObject({ name: null, papers: 0 })
  expect(await ask('register:papers', {})).toMatchObject({
    ok: false,
    fault: { code: 'binder-unchosen' },
  })
})

test('ไม่เลือกโฟลเดอร์ก็ไม่เปลี่ยนสิ่งใด', async () => {
  const { ask, desk } = aDesk()
  choosing()
  expect(answered(await ask('register:choose'))).toBeNull()
  expect(desk.settings.read().binder).toBe('')
})

test('เลือกแฟ้มแล้วจำไว้ ทะเบียนอยู่ในโฟลเดอร์ของโปรแกรม ไม่อยู่ในแฟ้ม', async () => {
  const { desk, binder, told: heard } = await withBinder()
  expect(desk.settings.read().binder).toBe(binder.folder)
  expect(readdirSync(desk.registerFolder).filter(name => name.endsWith('.db'))).toHaveLength(1)
  expect(readdirSync(binder.folder)).toEqual(['2558'])
  expect(heard.filter(({ announcement }) => announcement === 'binder').length).toBeGreaterThan(0)
})

test('ครั้งต่อไปที่เปิดโปรแกรม แฟ้มเดิมเปิดเองเมื่อถามหา', async () => {
  const binder = aBinder(PAPERS)
  const { ask } = aDesk({ binder: binder.folder })
  await eventually(async () =>
    expect(answered(await ask('register:state'))).toMatchObject({ papers: 4, reading: null }),
  )
})

test('หน้าต่างไม่รู้ที่อยู่ของไฟล์ใด ไม่ว่าถามอะไร', async () => {
  const { ask, binder } = await withBinder()
  const [duty] = answered(await ask('register:duties', {})).rows
  const all = [
    await ask('register:state'),
    await ask('register:papers', {}),
    await ask('register:series'),
    await ask('register:findings'),
    await ask('register:search', 'ฐานข้อมูล', true, {}),
    await ask('register:life', duty?.matter ?? ''),
    await ask('register:agencies', '2015-06-01'),
    await ask('register:agency', duty?.agency ?? '', '2015-06-01'),
  ]
  expect(all.every(({ ok }) => ok)).toBe(true)
  expect(JSON.stringify(all)).not.toContain(path.dirname(binder.folder))
})

test('เปิดรายงานจากทะเบียนได้ฉบับนั้น', async () => {
  const { ask } = await withBinder()
  const [paper] = answered(await ask('register:papers', {})).rows
  const opened = answered(await ask('register:open', paper?.file ?? 0))
  expect(opened).toMatchObject({ fileName: paper?.fileName, document: { id: PAPERS[3]?.id } })
  const again = answered(await ask('register:open', paper?.file ?? 0))
  expect(again).toEqual({ already: true, handle: opened.handle })
  expect(await ask('register:open', 987_654)).toMatchObject({
    ok: false,
    fault: { code: 'file-missing' },
  })
})

test('เลิกใช้แฟ้ม: ทะเบียนถูกลบ ไฟล์ในแฟ้มอยู่ครบ', async () => {
  const { ask, desk, binder } = await withBinder()
  expect(answered(await ask('register:close'))).toMatchObject({ name: null })
  expect(desk.settings.read().binder).toBe('')
  expect(readdirSync(desk.registerFolder)).toEqual([])
  expect(existsSync(path.join(binder.folder, '2558'))).toBe(true)
})
