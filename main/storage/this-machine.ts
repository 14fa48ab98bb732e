import { createHash } from 'node:crypto'
import { hostname, networkInterfaces } from 'node:os'

/**
 * This computer, in the names and locks it leaves in shared folders, as 8 hexadecimal digits. Its name alone is not enough:
 * computers set up from one image may all have the same.
 */
export const THIS_MACHINE = createHash('sha256')
  .update([hostname(), ...addresses()].join('\n'))
  .digest('hex')
  .slice(0, 8)

function addresses(): string[] {
  const cards = Object.values(networkInterfaces()).flatMap(card => card ?? [])
  return [...new Set(cards.map(({ mac }) => mac))].sort()
}
