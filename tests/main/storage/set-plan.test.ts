import { describe, expect, test } from 'vitest'
import {
  placesOf,
  planPlace,
  readPlan,
  type SetPlan,
  writePlan,
} from '../../../main/storage/set-plan'
import { asDisk, MemoryDisk } from './memory-disk'
import { refusingDisk } from './refusing-disk'

const { work } = placesOf('/งาน/สำเนา')
const PLAN: SetPlan = {
  version: 1,
  files: ['สำเนาที่ 01.pdf'],
  replaced: [],
  aside: { folder: 'สำเนาชุดก่อน', names: ['สำเนาที่ 02.pdf'] },
}
const UNSETTLED = {
  ok: false,
  fault: { code: 'copies-unsettled', subject: 'สำเนา', detail: 'no plan of ours' },
}

const holding = (words: string) => asDisk(MemoryDisk.holding(work, { 'plan.json': words }))
const planned = (changed: object) => holding(JSON.stringify({ ...PLAN, ...changed }))

test('everything of a set is made ready in one hidden folder within its own', () => {
  expect(placesOf('/งาน/สำเนา')).toEqual({
    folder: '/งาน/สำเนา',
    work: '/งาน/สำเนา/.mati-copies',
    fresh: '/งาน/สำเนา/.mati-copies/new',
    former: '/งาน/สำเนา/.mati-copies/old',
  })
  expect(planPlace(work)).toBe('/งาน/สำเนา/.mati-copies/plan.json')
})

test('a plan is read as it was written', async () => {
  const on = asDisk(MemoryDisk.holding(work, {}))
  expect(await readPlan(on, work)).toEqual({ ok: true, value: null })
  for (const plan of [PLAN, { ...PLAN, aside: null }]) {
    expect((await writePlan(on, work, plan)).ok).toBe(true)
    expect(await readPlan(on, work)).toEqual({ ok: true, value: plan })
  }
})

test('a plan that the disk does not give is no plan that is not there', async () => {
  const away = refusingDisk(planned({}), { call: 'read', name: 'plan.json', code: 'EIO' })
  expect(await readPlan(away, work)).toMatchObject({ fault: { code: 'storage-failed' } })
})

describe('the names in a plan lead nowhere else', () => {
  test.each([
    ['no name', ''],
    ['the folder itself', '.'],
    ['the folder above', '..'],
    ['dots alone, which Windows takes off', '...'],
    ['a way', 'ย่อย/ก.pdf'],
    ['a way of Windows', 'ย่อย\\ก.pdf'],
    ['a drive', 'C:ก.pdf'],
    ['the end of a line', 'ก\nข.pdf'],
    ['a character that is no letter', 'ก\u0000.pdf'],
    ['the work folder', '.mati-copies'],
    ['a name too long', 'ก'.repeat(256)],
  ])('%s', async (_what, name) => {
    expect(await readPlan(planned({ files: [name] }), work)).toEqual(UNSETTLED)
    expect(await readPlan(planned({ replaced: [name] }), work)).toEqual(UNSETTLED)
    expect(await readPlan(planned({ aside: { folder: name, names: [] } }), work)).toEqual(UNSETTLED)
    expect(await readPlan(planned({ aside: { folder: 'ก', names: [name] } }), work)).toEqual(
      UNSETTLED,
    )
  })

  test.each(['ก'.repeat(255), '..ก', '.ซ่อน', 'ก.', ' '])('but may be %s', async name => {
    expect((await readPlan(planned({ files: [name] }), work)).ok).toBe(true)
  })
})

test.each<[string, object]>([
  ['of another version', { version: 2 }],
  ['of more files than any set has', { files: Array.from({ length: 5001 }, (_, n) => `${n}`) }],
  ['with something unknown', { run: 'ก' }],
  ['with something unknown aside', { aside: { folder: 'ก', names: [], run: 'ก' } }],
  ['without its old files', { replaced: undefined }],
])('a plan %s is none of ours', async (_what, changed) => {
  expect(await readPlan(planned(changed), work)).toEqual(UNSETTLED)
})

test('a plan of as many files as a set may have is ours; words that are none are not', async () => {
  const files = Array.from({ length: 5000 }, (_, n) => `${n}`)
  expect((await readPlan(planned({ files }), work)).ok).toBe(true)
  expect(await readPlan(holding('แผน'), work)).toEqual(UNSETTLED)
})
