import path from 'node:path'
import type { Disk } from '../../../main/storage/disk'

/** What time it is on the server: another day than on any computer that asks. In ms since 1970. */
export const SERVER_TIME = Date.UTC(2018, 7, 15, 12)

/** The same disk on a server whose clock stands still, and on which some files, by their names, were touched so many ms ago. */
export function agedDisk(base: Disk, ages: Readonly<Record<string, number>>): Disk {
  return {
    ...base,
    inspect: async place => {
      const changedAt = SERVER_TIME - (ages[path.basename(place)] ?? 0)
      return { ...(await base.inspect(place)), changedAt }
    },
  }
}
