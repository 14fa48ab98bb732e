import { realpath } from 'node:fs/promises'

/** Whether two names lead to one file, through links and other spellings. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.allSettled([realpath(one), realpath(other)])
  if (first.status === 'rejected' || second.status === 'rejected') return false
  return first.value === second.value
}
