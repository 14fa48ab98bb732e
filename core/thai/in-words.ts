/** A list as it is read: «ก ข และค»; '' of none. */
export function inWords(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(' ')} และ${last}`
}
