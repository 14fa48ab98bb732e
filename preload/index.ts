import { contextBridge, ipcRenderer } from 'electron'
import { type Announcement, CHANNELS, type Desk } from './contract'

const ANNOUNCEMENTS = Object.keys({
  command: true,
  trouble: true,
  journal: true,
  closing: true,
  work: true,
} satisfies Record<Announcement, true>) as Announcement[]

/** Passes on what the contract lists and nothing else, whatever the page asks for. */
const desk: Desk = {
  ask: (channel, ...args) =>
    CHANNELS.includes(channel)
      ? ipcRenderer.invoke(channel, ...args)
      : Promise.reject(new Error('no such request')),
  on: (announcement, listener) => {
    if (!ANNOUNCEMENTS.includes(announcement)) throw new Error('no such announcement')
    const hear = (_event: unknown, value: Parameters<typeof listener>[0]) => listener(value)
    ipcRenderer.on(announcement, hear)
    return () => void ipcRenderer.off(announcement, hear)
  },
}

contextBridge.exposeInMainWorld('desk', desk)
