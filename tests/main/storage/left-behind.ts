import { spawnSync } from 'node:child_process'
import { temporaryName } from '../../../main/storage/sweep'

/** The name that a process of this computer, which has ended since, gave a temporary file. */
export function leftBehindName(): string {
  const { pid } = spawnSync(process.execPath, ['--version'])
  return temporaryName().replace(`-${process.pid}-`, `-${pid}-`)
}
