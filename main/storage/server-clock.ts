import path from 'node:path'
import type { Disk } from './disk'
import { errnoOf } from './errno'
import { temporaryName } from './sweep'

/**
 * What time it is, in ms since 1970, by the clock that gives the files of a folder their times. The two computers of a
 * share never agree on the time; the server that keeps it agrees with itself. A folder in which
 * nothing can be written goes by this computer's clock.
 */
export async function serverClock(disk: Disk, folder: string): Promise<number> {
  const probe = path.join(folder, temporaryName())
  try {
    await (await disk.open(probe, 'wx')).close()
    const { changedAt } = await disk.inspect(probe)
    return changedAt
  } catch (error) {
    if (errnoOf(error) === null) throw error
    return Date.now()
  } finally {
    await disk.remove(probe).catch(() => {})
  }
}
