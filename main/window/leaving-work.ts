import type { Desk } from '../desk'
import { askToStop } from './dialogs'

/** Asks before work that goes on is broken off. True when none goes on any more. */
export async function mayStopWork(desk: Desk): Promise<boolean> {
  const { current } = desk.works
  if (current === null) return true
  if (!(await askToStop(desk.window(), current))) return false
  await desk.works.cancel()
  return true
}
