// Where do lines end? Sets the marked prose, or the marked text of the folder named as argument.
import { runnerImport } from 'vite'

const load = async file => (await runnerImport(file, { logLevel: 'error' })).module
const { openJudge, SETTERS, WIDTHS } = await load('tests/bench/line-ends.ts')
const { readProse } = await load('tests/thai/marked-text.ts')

const passages = readProse(process.argv[2])
const judge = await openJudge('dist/assets')
const share = (part, of) => `${((100 * part) / of).toFixed(2)} %`.padStart(8)
const print = places =>
  [...places].sort((a, b) => b[1] - a[1]).map(([place, times]) => `  ${times} × ${place}`)

console.log(`${passages.length} paragraphs; share of line ends that are wrong, inside a compound,`)
console.log('after a particle; and of lines too open for ไทยกระจาย')
for (const setter of SETTERS) {
  const wrong = new Map()
  for (const width of WIDTHS) {
    const tally = judge(passages, setter, width)
    const { good, poor, particle, forbidden } = tally.ends
    const all = good + poor + particle + forbidden
    const shares = [forbidden, poor, particle, tally.ragged].map(part => share(part, all))
    console.log(
      `${setter.name.padEnd(24)}${String(width).padStart(3)} cm ${String(all).padStart(6)} ${shares.join(' ')}`,
    )
    for (const [place, times] of tally.wrong) wrong.set(place, (wrong.get(place) ?? 0) + times)
  }
  if (!setter.intl && wrong.size > 0) console.log(print(wrong).join('\n'))
}
