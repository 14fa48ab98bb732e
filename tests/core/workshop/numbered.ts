/** Ids that a test can name: «n1», «n2» … */
export function numbered(): () => string {
  let count = 0
  return () => `n${++count}`
}
