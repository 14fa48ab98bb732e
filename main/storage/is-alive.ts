import { errnoOf } from './errno'

/** Whether a process of this computer still runs. One of another user counts as running. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // What is no number of a process at all is refused by Node itself, without an errno.
    return errnoOf(error) !== null && errnoOf(error) !== 'ESRCH'
  }
}
