/** The facts that something is said by: what is empty is not there, as in the document. */
export function said<T extends object>(facts: T): T {
  const isSaid = (value: unknown) =>
    value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => isSaid(value))) as T
}
