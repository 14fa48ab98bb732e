import { contextBridge, ipcRenderer } from 'electron'
import type { Announcement } from './announcements'
import { type DeskPort, DOOR } from './contract'

const ANNOUNCEMENTS = Object.keys({
  command: true,
  trouble: true,
  journal: true,
  closing: true,
  work: true,
  binder: true,
} satisfies Record<Announcement, true>) as Announcement[]

/**
 * Whatever the page asks for goes through one door, behind which main answers what the contract lists and
 * nothing else. No other channel can be reached from here.
 */
const desk: DeskPort = {
  ask: (channel, ...args) => ipcRenderer.invoke(DOOR, channel, args),
  on: (announcement, listener) => {
    if (!ANNOUNCEMENTS.includes(announcement)) throw new Error('no such announcement')
    const hear = (_event: unknown, value: Parameters<typeof listener>[0]) => listener(value)
    ipcRenderer.on(announcement, hear)
    return () => void ipcRenderer.off(announcement, hear)
  },
}

contextBridge.exposeInMainWorld('desk', desk)
