/**
 * Remembers by its first argument what a pure function made of it with the same other arguments: the same object
 * gives the same object again. An object that nobody holds any more is forgotten with what was made of it.
 */
export function remembered<K extends object, A extends readonly unknown[], R>(
  make: (key: K, ...others: A) => R,
): (key: K, ...others: A) => R {
  const known = new WeakMap<K, { readonly others: A; readonly made: R }>()
  return (key, ...others) => {
    const last = known.get(key)
    if (last?.others.every((other, at) => Object.is(other, others[at]))) return last.made
    const made = make(key, ...others)
    known.set(key, { others, made })
    return made
  }
}
