// How long a report of 100 and of 300 pages takes, and what one more paragraph costs after that.
import { builtModules } from '../built.mjs'

const { openPress, report } = await builtModules({
  press: 'press/press.ts',
  report: 'tests/bench/report.ts',
})

const megabytes = () => Math.round(process.memoryUsage().rss / 2 ** 20)
const row = (name, ms, note = '') =>
  console.log(`${name.padEnd(44)}${ms.toFixed(0).padStart(7)} ms  ${note}`)
async function timed(name, work, note = () => '') {
  const start = performance.now()
  const made = await work()
  row(name, performance.now() - start, note(made))
  return made
}

for (const sections of [115, 345]) {
  const opened = await timed('open the press', () => openPress({ assets: 'dist/assets' }))
  if (!opened.ok) throw new Error(JSON.stringify(opened.fault))
  const press = opened.value
  const paper = report(sections)
  const layout = await timed(
    'typeset',
    () => press.typeset(paper),
    made => `${made.pages.length} pages`,
  )
  const edited = { ...paper, blocks: paper.blocks.with(40, paper.blocks[44]) }
  await timed('typeset again, one paragraph changed', () => press.typeset(edited))
  await timed(
    'SVG of page 50',
    () => press.svg(layout.pages[49]),
    svg => `${svg.length >> 10} kB`,
  )
  await timed('SVG of page 51', () => press.svg(layout.pages[50]))
  await timed(
    'PDF',
    () => press.pdf([paper]),
    made => `${made.bytes.length >> 10} kB`,
  )
  row('memory now', 0, `${megabytes()} MB`)
}

const { value: press } = await openPress({ assets: 'dist/assets' })
const body = report(30)
const copies = Array.from({ length: 20 }, (_, at) => ({
  ...body,
  furniture: { ...body.furniture, copyMark: `สำเนาที่ ${at + 1}/20` },
}))
const note = made => `${made.pages} pages, ${made.bytes.length >> 10} kB`
await timed('20 copies of one paper, one PDF', () => press.pdf(copies), note)
await timed('and once more', () => press.pdf(copies), note)
