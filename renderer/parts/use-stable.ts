import { useMemo, useRef } from 'react'

/** Functions by name, each called as a method of its own. */
type Functions<T> = { readonly [K in keyof T]: (...given: never[]) => unknown }

/**
 * The same functions at every drawing, which always do what the latest ones do: whoever is handed them need
 * not be drawn again. They are for events, never for drawing.
 */
export function useStable<T extends Functions<T>>(functions: T): T {
  const latest = useRef(functions)
  latest.current = functions
  return useMemo(() => {
    const names = Object.keys(latest.current) as (keyof T)[]
    const call = (name: keyof T) => [name, (...given: never[]) => latest.current[name](...given)]
    return Object.fromEntries(names.map(call)) as T
  }, [])
}
