const collator = new Intl.Collator('th', { numeric: true })

/** Compares two texts in the order of the Royal Institute's dictionary, numbers by their value. */
export function compareThai(a: string, b: string): number {
  return collator.compare(a, b)
}
