import { vi } from 'vitest'

/** Waits until a look at the world passes. A busy machine may take its time; one that never passes still fails. */
export function eventually<T>(look: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(look, { timeout: 10_000, interval: 25 })
}
