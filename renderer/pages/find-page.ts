import { ask } from '../port/desk-port'

/** Beyond so many pages away the search for a source gives up: the outline is quicker by then. */
const REACH = 60

/**
 * The page on which a source stands, looked for from the page on show outwards; `null` if it is on
 * none of them or the pages were set anew meanwhile.
 */
export async function findPage(
  edition: number,
  count: number,
  from: number,
  source: string,
): Promise<number | null> {
  const mark = `data-source="${source}"`
  for (const page of outwards(from, count)) {
    const shown = await ask('pages:show', edition, page)
    if (!shown.ok || shown.value === null) return null
    if (shown.value.includes(mark)) return page
  }
  return null
}

function outwards(from: number, count: number): number[] {
  const steps = Array.from({ length: Math.min(REACH, count) }, (_, step) => step)
  const near = steps.flatMap(step => (step === 0 ? [from] : [from + step, from - step]))
  return near.filter(page => page >= 1 && page <= count)
}
