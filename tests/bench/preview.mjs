// What a person at the desk waits for, without the window: the manuscript crosses into the press process
// (a structured clone), is set, and the page that was changed comes back as SVG. Median of a few runs.
import { builtModules } from '../built.mjs'

const RUNS = Number(process.argv[2] ?? 5)
const { openPress, report } = await builtModules({
  press: 'press/press.ts',
  report: 'tests/bench/report.ts',
})

const median = values => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const cell = ms => `${ms.toFixed(0)} ms`.padStart(12)

async function timed(work) {
  const start = performance.now()
  const made = await work()
  return { made, ms: performance.now() - start }
}

/** A paragraph in the middle of the paper gets one more word. */
function edited(paper, run) {
  const at = paper.blocks.findIndex(
    (block, index) => index > paper.blocks.length / 2 && block.style === 'body',
  )
  const block = paper.blocks[at]
  const spans = block.spans.map(({ text }) => ({ text: `${text} แก้ไขครั้งที่ ${run}` }))
  return { ...paper, blocks: paper.blocks.with(at, { ...block, spans }) }
}

async function show(press, manuscript) {
  const clone = await timed(() => structuredClone(manuscript))
  const set = await timed(() => press.typeset(clone.made))
  const middle = set.made.pages[Math.floor(set.made.pages.length / 2)]
  const svg = await timed(() => press.svg(middle))
  const total = clone.ms + set.ms + svg.ms
  return { pages: set.made.pages.length, clone: clone.ms, set: set.ms, svg: svg.ms, total }
}

console.log(
  'sections  pages        open       fresh  after edit:    clone        set        SVG      total',
)
for (const sections of [141, 405, 1350]) {
  const opened = []
  const fresh = []
  const edits = []
  for (let run = 0; run < RUNS; run++) {
    const { made, ms } = await timed(() => openPress({ assets: 'dist/assets' }))
    if (!made.ok) throw new Error(JSON.stringify(made.fault))
    const paper = report(sections)
    opened.push(ms)
    fresh.push(await show(made.value, paper))
    for (let edit = 0; edit < 3; edit++) edits.push(await show(made.value, edited(paper, edit)))
  }
  const of = (shown, key) => cell(median(shown.map(one => one[key])))
  const after = ['clone', 'set', 'svg', 'total'].map(key => of(edits, key)).join('')
  const pages = String(fresh[0]?.pages ?? 0).padStart(7)
  console.log(
    `${String(sections).padStart(8)}${pages}${cell(median(opened))}${of(fresh, 'total')}  ${after}`,
  )
}
