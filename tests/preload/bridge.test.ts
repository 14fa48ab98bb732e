import { beforeEach, expect, test, vi } from 'vitest'
import { DOOR } from '../../preload/contract'
import '../../preload/index'
import { contextBridge, ipcRenderer } from '../main/fake-electron'

vi.mock('electron', () => import('../main/fake-electron'))

/** What the bridge showed to the page when it was loaded. */
const [[name, desk] = [], ...others] = contextBridge.exposeInMainWorld.mock.calls

beforeEach(() => {
  for (const spy of Object.values(ipcRenderer)) spy.mockReset()
})

test('the page sees one object that asks and listens, and nothing of Electron', () => {
  expect([name, Object.keys(desk).sort(), others]).toEqual(['desk', ['ask', 'on'], []])
})

test.each(['recent:list', 'document:print', 'INTERNAL'])(
  'whatever the page asks for goes through one door: %s',
  async asked => {
    ipcRenderer.invoke.mockResolvedValue('คำตอบ')
    expect(await desk.ask(asked, 'หนึ่ง', 'สอง')).toBe('คำตอบ')
    expect(ipcRenderer.invoke.mock.calls).toEqual([[DOOR, asked, ['หนึ่ง', 'สอง']]])
  },
)

test('the page hears what main announces, without the event, until it stops listening', () => {
  const heard: unknown[] = []
  const stop = desk.on('closing', (ticket: number) => heard.push(ticket))
  const [announcement, hear] = ipcRenderer.on.mock.calls[0] ?? []
  hear({ sender: 'main' }, 7)
  expect([announcement, heard]).toEqual(['closing', [7]])
  stop()
  expect(ipcRenderer.off.mock.calls).toEqual([['closing', hear]])
})

test('no other announcement can be listened to', () => {
  expect(() => desk.on('GUEST_VIEW', () => {})).toThrow('no such announcement')
  expect(ipcRenderer.on).not.toHaveBeenCalled()
})
