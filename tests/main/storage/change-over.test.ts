import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { goBack, goForward, hasChanged } from '../../../main/storage/change-over'
import type { Disk } from '../../../main/storage/disk'
import { placesOf, type SetPlan } from '../../../main/storage/set-plan'
import { type Holding, sorted } from './copies-in-folder'
import { asDisk, MemoryDisk } from './memory-disk'
import { type Refusal, refusingDisk } from './refusing-disk'

const FOLDER = '/งาน/สำเนา'
const PLACES = placesOf(FOLDER)
/** The new 1 and 2 take the place of the old 1; the old 3 goes aside. */
const PLAN: SetPlan = {
  version: 1,
  files: ['1', '2'],
  replaced: ['1'],
  aside: { folder: 'ชุดก่อน', names: ['3'] },
}
const SIMPLE: SetPlan = { version: 1, files: ['1', '2'], replaced: [], aside: null }

const WAITING = { '.mati-copies/new/1': 'ใหม่', '.mati-copies/new/2': 'ใหม่' }
const WRITTEN = { '.mati-copies/plan.json': '{}' }
const OLD = { '1': 'เดิม', '3': 'เดิม', 'บันทึก.txt': 'ของฉัน' }
/** As it is before anything moves, and after all has. */
const BEFORE = { ...WAITING, ...WRITTEN, ...OLD }
const AFTER = {
  ...{ '1': 'ใหม่', '2': 'ใหม่', 'ชุดก่อน/3': 'เดิม', 'บันทึก.txt': 'ของฉัน' },
  '.mati-copies/old/1': 'เดิม',
}
const DONE = { ok: true, value: null }
const OURS = new TypeError('ours')

async function aFolder(files: Holding) {
  const memory = MemoryDisk.holding(FOLDER, {})
  const folders = [PLACES.fresh, PLACES.former]
  for (const folder of folders) await memory.makeFolder(folder)
  for (const [name, words] of Object.entries(files)) {
    const place = path.join(FOLDER, name)
    await memory.makeFolder(path.dirname(place))
    const bytes = Buffer.from(words)
    await (await memory.open(place, 'wx')).write(bytes, 0, bytes.length)
  }
  return { memory, on: asDisk(memory), held: () => memory.holdingOf(FOLDER) }
}

const refused = (on: Disk, ...refusals: readonly [Refusal['call'], string, string | Error][]) =>
  refusingDisk(on, ...refusals.map(([call, name, code]) => ({ call, name, code })))

/** What is done to names and folders, in its order, each place by its way within the folder. */
function noting(on: Disk): { deeds: string[]; on: Disk } {
  const deeds: string[] = []
  const note = (deed: string, place: string) => {
    deeds.push(`${deed} ${path.relative(FOLDER, place) || '.'}`)
  }
  return {
    deeds,
    on: {
      ...on,
      open: async (place, flags) => {
        const file = await on.open(place, flags)
        return { ...file, sync: () => file.sync().then(() => note('sync', place)) }
      },
      rename: (from, to) => on.rename(from, to).then(() => note('to', to)),
      remove: place => on.remove(place).then(() => note('remove', place)),
      makeFolder: place => on.makeFolder(place).finally(() => note('make', place)),
      removeFolder: place => on.removeFolder(place).then(() => note('remove', place)),
    },
  }
}

/** Only when the disk has every name for good may the plan go, and that is made to last, too. */
const SETTLED = [
  ...['sync ชุดก่อน', 'sync .mati-copies/old', 'sync .mati-copies/new', 'sync .'],
  ...['remove .mati-copies/plan.json', 'sync .mati-copies'],
]

describe('forward', () => {
  test('the old files go first, then the new ones come, and last goes the plan', async () => {
    const folder = await aFolder(BEFORE)
    const { deeds, on } = noting(folder.on)
    expect(await goForward(on, PLACES, PLAN)).toEqual(DONE)
    expect(folder.held()).toEqual(sorted(AFTER))
    expect(deeds).toEqual([
      'make ชุดก่อน',
      ...['to ชุดก่อน/3', 'to .mati-copies/old/1', 'to 1', 'to 2'],
      ...SETTLED,
    ])
  })

  test('what was moved before a kill is not moved again', async () => {
    const folder = await aFolder({ ...AFTER, ...WRITTEN })
    const { deeds, on } = noting(folder.on)
    expect(await goForward(on, PLACES, PLAN)).toEqual(DONE)
    expect(deeds).toEqual(['make ชุดก่อน', ...SETTLED])
  })

  test('where nothing is put aside no folder is made for it', async () => {
    const folder = await aFolder({ ...WAITING, ...WRITTEN })
    const { deeds, on } = noting(folder.on)
    expect(await goForward(on, PLACES, SIMPLE)).toEqual(DONE)
    expect(deeds).toEqual(['to 1', 'to 2', ...SETTLED.slice(1)])
  })

  test('an old file that somebody took away meanwhile needs no moving', async () => {
    const { '3': _gone, ...rest } = BEFORE
    const { on, held } = await aFolder(rest)
    expect(await goForward(on, PLACES, PLAN)).toEqual(DONE)
    const { 'ชุดก่อน/3': _neither, ...after } = AFTER
    expect(held()).toEqual(sorted(after))
  })

  test.each<[string, [Refusal['call'], string, string], string, string]>([
    ['a file that another program has open', ['rename', '1', 'EBUSY'], 'file-in-use', '1'],
    [
      'a file that is there and is said not to be',
      ['rename', '1', 'ENOENT'],
      'folder-missing',
      '1',
    ],
    ['no room for another folder', ['makeFolder', 'ชุดก่อน', 'ENOSPC'], 'disk-full', 'สำเนา'],
    ['a folder that cannot be listed', ['list', 'new', 'EIO'], 'storage-failed', 'สำเนา'],
    ['a plan that cannot be removed', ['remove', 'plan.json', 'EPERM'], 'file-in-use', 'สำเนา'],
  ])('%s is told', async (_what, refusal, code, subject) => {
    const { on } = await aFolder(BEFORE)
    expect(await goForward(refused(on, refusal), PLACES, PLAN)).toEqual({
      ok: false,
      fault: { code, subject, detail: refusal[2] },
    })
  })

  test('a plan that has gone by itself is as good as removed', async () => {
    const { on } = await aFolder({ ...WAITING, ...OLD })
    expect(await goForward(on, PLACES, PLAN)).toEqual(DONE)
  })

  test.each<[Refusal['call'], string]>([
    ['rename', '1'],
    ['remove', 'plan.json'],
  ])('a mistake of ours at the %s of %s is no fault of the disk', async (call, name) => {
    const { on } = await aFolder(BEFORE)
    await expect(goForward(refused(on, [call, name, OURS]), PLACES, PLAN)).rejects.toBe(OURS)
  })
})

describe('back', () => {
  const ASIDE = { 'ชุดก่อน/3': 'เดิม', 'บันทึก.txt': 'ของฉัน' }
  test.each<[string, Holding]>([
    ['nothing had moved', BEFORE],
    ['all had moved', { ...AFTER, ...WRITTEN }],
    ['the old ones had gone', { ...WAITING, ...WRITTEN, ...ASIDE, '.mati-copies/old/1': 'เดิม' }],
    ['only one was aside', { ...WAITING, ...WRITTEN, ...ASIDE, '1': 'เดิม' }],
  ])('every old file is in its place again and no new one: %s', async (_since, files) => {
    const { memory, on, held } = await aFolder(files)
    expect(await goBack(on, PLACES, PLAN)).toEqual(DONE)
    expect(held()).toEqual(sorted({ ...WAITING, ...OLD }))
    expect(await memory.list(FOLDER)).not.toContain('ชุดก่อน')
  })

  test('the new ones go first, the old ones come, and last goes the plan', async () => {
    const folder = await aFolder({ ...AFTER, ...WRITTEN })
    const { deeds, on } = noting(folder.on)
    await goBack(on, PLACES, PLAN)
    expect(deeds).toEqual([
      ...['to .mati-copies/new/1', 'to .mati-copies/new/2', 'to 3', 'to 1', 'remove ชุดก่อน'],
      // The folder of what was put aside is no more.
      ...SETTLED.slice(1),
    ])
  })

  test('a new file that somebody took away meanwhile needs no moving', async () => {
    const { '2': _gone, ...rest } = AFTER
    const { on, held } = await aFolder({ ...rest, ...WRITTEN })
    expect(await goBack(on, PLACES, PLAN)).toEqual(DONE)
    expect(held()).toEqual(sorted({ ...OLD, '.mati-copies/new/1': 'ใหม่' }))
  })

  test('a folder that something else has come to lie in stays', async () => {
    const { on, held } = await aFolder({ ...AFTER, ...WRITTEN, 'ชุดก่อน/อื่น': 'ของฉัน' })
    expect(await goBack(on, PLACES, PLAN)).toEqual(DONE)
    expect(held()).toMatchObject({ 'ชุดก่อน/อื่น': 'ของฉัน', '3': 'เดิม' })
  })

  test.each(['ENOENT', 'ENOTEMPTY', 'EEXIST'])(
    'a folder that stays with %s is in nobody’s way',
    async code => {
      const { on } = await aFolder({ ...AFTER, ...WRITTEN })
      expect(await goBack(refused(on, ['removeFolder', 'ชุดก่อน', code]), PLACES, PLAN)).toEqual(DONE)
    },
  )

  test.each<[string, [Refusal['call'], string, string], string]>([
    ['a folder that cannot be removed', ['removeFolder', 'ชุดก่อน', 'EACCES'], 'สำเนา'],
    ['a file that cannot be moved', ['rename', '3', 'EACCES'], '3'],
  ])('%s is told', async (_what, refusal, subject) => {
    const { on } = await aFolder({ ...AFTER, ...WRITTEN })
    expect(await goBack(refused(on, refusal), PLACES, PLAN)).toEqual({
      ok: false,
      fault: { code: 'not-permitted', subject, detail: 'EACCES' },
    })
  })

  test('where nothing was replaced or put aside, only the new ones go', async () => {
    const { on, held } = await aFolder({ '1': 'ใหม่', '2': 'ใหม่', ...WRITTEN })
    expect(await goBack(on, PLACES, SIMPLE)).toEqual(DONE)
    expect(held()).toEqual(WAITING)
  })
})

describe('whether a set has changed over', () => {
  test.each<[string, Holding, boolean]>([
    ['all new files stand', AFTER, true],
    ['one still waits', { ...AFTER, '.mati-copies/new/2': 'ใหม่' }, false],
    ['one is nowhere', { '1': 'ใหม่' }, false],
    ['none stands', WAITING, false],
  ])('%s', async (_what, files, changed) => {
    expect(await hasChanged((await aFolder(files)).on, PLACES, PLAN)).toBe(changed)
  })

  test('is not sure on a disk that does not say; a mistake of ours goes on', async () => {
    const { on } = await aFolder(AFTER)
    expect(await hasChanged(refused(on, ['list', 'new', 'EIO']), PLACES, PLAN)).toBe(false)
    await expect(hasChanged(refused(on, ['list', 'new', OURS]), PLACES, PLAN)).rejects.toBe(OURS)
  })
})
