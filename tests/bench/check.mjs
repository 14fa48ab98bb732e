// What the form doctor costs while a person types in long minutes: the first check of the paper, and the one after
// each key, which must fit into a frame of 16 ms. Median and worst of many keys; reading the editor is not counted.
import { builtModules } from '../built.mjs'

const KEYS = Number(process.argv[2] ?? 60)
const { check, isDraft, repairAll, longMinutes, afterKey, contextAnew } = await builtModules({
  check: 'core/check/check.ts',
  repair: 'core/check/repair.ts',
  minutes: 'tests/bench/long-minutes.ts',
})

const cell = ms => `${ms.toFixed(1)} ms`.padStart(11)
/** Milliseconds of the processor, its sweeping threads among them: a busy machine tells nearly the same. */
function timed(work) {
  const start = process.cpuUsage()
  const made = work()
  const { user, system } = process.cpuUsage(start)
  return { made, ms: (user + system) / 1000 }
}

for (const verbs of [false, true])
  for (const topics of [100, 300]) {
    const document = longMinutes(topics)
    const first = timed(() => check(document, contextAnew(document, verbs)))
    const keys = Array.from({ length: KEYS }, (_, key) => {
      const typed = afterKey(document, key)
      return timed(() => check(typed, contextAnew(typed, verbs))).ms
    }).toSorted((a, b) => a - b)
    const draft = timed(() => isDraft(document, contextAnew(document, verbs)))
    const mended = timed(() => repairAll(document, contextAnew(document, verbs)))
    const house = verbs ? 'own verbs' : 'the form'
    console.log(
      `${house.padEnd(10)}${String(topics).padStart(5)} topics, ${first.made.length} gaps: first${cell(first.ms)}` +
        `  key${cell(keys[KEYS >> 1])}  worst${cell(keys.at(-1))}  draft${cell(draft.ms)}  repair all${cell(mended.ms)}`,
    )
  }
