import { mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Minutes } from '../../../core/model/document'
import { aBinder, fileNameOf, papersOf, rowsIn } from './a-register'

const PAPERS = [...papersOf('ก', 3, 10), ...papersOf('ข', 4, 6)]

/** What people and other programs do to a folder of papers. */
type Deed =
  | { readonly deed: 'write'; readonly paper: number; readonly revision: number }
  | { readonly deed: 'edit'; readonly paper: number; readonly revision: number }
  | { readonly deed: 'copy'; readonly paper: number; readonly revision: number }
  | { readonly deed: 'remove'; readonly paper: number }
  | { readonly deed: 'rename'; readonly paper: number }
  | { readonly deed: 'look' }

const paper = fc.nat(PAPERS.length - 1)
const revision = fc.integer({ min: 1, max: 3 })
const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ deed: fc.constant('write' as const), paper, revision }) },
  { weight: 2, arbitrary: fc.record({ deed: fc.constant('edit' as const), paper, revision }) },
  fc.record({ deed: fc.constant('copy' as const), paper, revision }),
  { weight: 2, arbitrary: fc.record({ deed: fc.constant('remove' as const), paper }) },
  fc.record({ deed: fc.constant('rename' as const), paper }),
  { weight: 3, arbitrary: fc.record({ deed: fc.constant('look' as const) }) },
)

/** The paper as somebody changed it: other words, and another day of its first order. */
function edited(minutes: Minutes): Minutes {
  return {
    ...minutes,
    agenda: minutes.agenda.map(item => ({
      ...item,
      topics: item.topics.map(topic => ({ ...topic, title: `${topic.title} ฉบับแก้ไข` })),
      actions: item.actions.map(action => ({
        ...action,
        duties: action.duties.map(duty => ({ ...duty, due: '2017-05-05' })),
      })),
    })),
  }
}

function nameOf(minutes: Minutes): string {
  return `${minutes.meeting.body}/${fileNameOf(minutes)}`
}

test('ทะเบียนที่เก็บไว้ตรงกับที่สร้างใหม่จากไฟล์ ทุกแถว ไม่ว่าโฟลเดอร์จะเปลี่ยนอย่างไร', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyDeed, { minLength: 4, maxLength: 14 }), async deeds => {
      const binder = aBinder(PAPERS.slice(0, 6).map(one => one))
      const register = binder.open()
      let clock = 0
      for (const deed of deeds) {
        if (deed.deed === 'look') {
          await register.look(true)
          continue
        }
        const minutes = PAPERS[deed.paper] as Minutes
        const place = path.join(binder.folder, nameOf(minutes))
        mkdirSync(path.dirname(place), { recursive: true })
        if (deed.deed === 'write') binder.write(nameOf(minutes), minutes, deed.revision)
        if (deed.deed === 'edit') binder.write(nameOf(minutes), edited(minutes), deed.revision)
        if (deed.deed === 'copy')
          binder.write(`${nameOf(minutes)} (สำเนา).mati`, edited(minutes), deed.revision)
        if (deed.deed === 'remove') rmSync(place, { force: true })
        if (deed.deed === 'rename') tryRename(place, `${place}-ย้าย${deed.paper}.mati`)
        // Clocks of other computers go as they like; that a file changed is seen by any other hour.
        clock = (clock + 7919) % 100_003
        if (deed.deed !== 'remove') tryTouch(place, 1_000_000 + clock)
      }
      await register.look(true)
      register.end()
      const fresh = path.join(binder.folder, '..', `${path.basename(binder.folder)}-ใหม่.db`)
      const rebuilt = binder.open(fresh)
      await rebuilt.look()
      rebuilt.end()
      try {
        expect(rowsIn(binder.index)).toEqual(rowsIn(fresh))
      } finally {
        rmSync(fresh)
      }
    }),
    { numRuns: 12, endOnFailure: true },
  )
})

function tryRename(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch {
    writeFileSync(to, 'ไม่ใช่เอกสาร')
  }
}

function tryTouch(file: string, seconds: number): void {
  try {
    utimesSync(file, seconds, seconds)
  } catch {
    // It is not there: nothing was written.
  }
}
