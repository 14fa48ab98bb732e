// npm run mutate: how many faults in the program its tests notice. Each mutant is the program with one small fault in it;
// the tests nearest to the fault run, and one of them should fail.
//
//   npm run mutate -- --room main/storage            all mutants of a room
//   npm run mutate -- --room core --sample 300       some of them, the same ones each time (--seed 2 draws others)
//   npm run mutate -- --room core --file core/fault.ts --tests tests/core
//
// Without --room every room is tried. The program's own files are never changed.
import { parseArgs } from 'node:util'

process.env['CI'] = '1' // Vitest writes no golden file then.
const { ROOMS, mutantsIn, sample } = await import('./mutate/rooms.mjs')
const { Session } = await import('./mutate/session.mjs')
const { tryAll } = await import('./mutate/trial.mjs')
const { isEquivalent, linesOfSurvivors, rowOf, TITLE } = await import('./mutate/report.mjs')

const { values } = parseArgs({
  options: {
    room: { type: 'string', multiple: true, default: Object.keys(ROOMS) },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    file: { type: 'string', default: '' },
    tests: { type: 'string', default: '' },
  },
})

const rows = []
for (const name of values.room) {
  const room = ROOMS[name]
  if (room === undefined) throw new Error(`no room ${name}: ${Object.keys(ROOMS).join(', ')}`)
  const all = mutantsIn(room).filter(({ file }) => file.startsWith(values.file))
  const drawn = values.sample ? sample(all, Number(values.sample), Number(values.seed)) : all
  const mutants = drawn.map((mutant, id) => ({ ...mutant, id }))
  const tried = mutants.filter(mutant => !isEquivalent(mutant))
  const session = await Session.over(tried)
  try {
    const tests = (await session.testFiles()).filter(test => test.startsWith(values.tests))
    const fates = await tryAll(session, tried, tests, words => console.error(`  ${words}`))
    for (const line of linesOfSurvivors(tried, fates)) console.log(line)
    rows.push(rowOf(name, all.length, mutants, fates))
  } finally {
    await session.close()
  }
}
console.log(`\n${TITLE}`)
for (const row of rows) console.log(row)
