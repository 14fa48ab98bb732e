import { useState } from 'react'

/** A value that is put into place when its field is left. */
export interface HeldField<T> {
  readonly value: T
  readonly put: (value: T) => void
  readonly settle: () => void
}

/** Holds what a field shows until it is left; a value that changed elsewhere meanwhile takes its place. */
export function useHeld<T>(value: T, commit: (value: T) => void): HeldField<T> {
  const [held, hold] = useState({ of: value, now: value })
  if (held.of !== value) hold({ of: value, now: value })
  const settle = () => {
    if (held.now !== value) commit(held.now)
  }
  return { value: held.now, put: now => hold({ of: value, now }), settle }
}
