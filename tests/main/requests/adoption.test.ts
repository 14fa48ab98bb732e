import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { withStage } from '../../../core/adoption/stages'
import { decodeContainer, encodeContainer } from '../../../core/file/container'
import { issued } from '../../../core/file/versions'
import type { Adoption } from '../../../core/model/adoption'
import type { Minutes } from '../../../core/model/document'
import { plainText, richText } from '../../../core/model/rich-text'
import { actionsOf } from '../../../core/model/walk/matters'
import { correction } from '../../core/check/adoption-cases'
import { action, meetingRef, minutesWith, topic } from '../../core/minutes'
import { eventually } from '../eventually'
import { dialog } from '../fake-electron'
import { aDesk, answered, choosing } from './a-desk'

vi.mock('electron', () => import('../fake-electron'))

beforeEach(() => dialog.showOpenDialog.mockReset())

const TEXT = '== หน้า ๑ ==\n ๑  ให้รายงานภายในเดือนมกราคม\n'
const LAST: Minutes = withStage(
  {
    ...minutesWith('consider', {
      topics: [topic({ text: richText('ให้รายงานภายในเดือนมกราคม'), actions: [action()] })],
    }),
    id: 'last',
  },
  { stage: 'circulated', day: '2018-10-20', by: '' },
)
const OF = meetingRef({ ordinal: 2, year: 2561 }, { document: 'last' })
const ACCEPTED = correction({ page: 1, line: 1, was: 'มกราคม', becomes: 'กุมภาพันธ์' })

function adopting(change: Partial<Adoption> | null): Minutes {
  const adoptions = [
    { of: OF, version: null, verdict: 'corrected' as const, corrections: [ACCEPTED], ...change },
  ]
  const next = minutesWith('adopt', change === null ? {} : { adoptions })
  const meeting = { ...next.meeting, date: '2018-11-14', number: { ordinal: 3, year: 2561 } }
  return { ...next, id: 'next', meeting }
}

/** A desk with the issued report of the first meeting in a binder, and the minutes of the second open. */
function aDeskWith(minutes: Minutes, last: Minutes = LAST) {
  const made = aDesk()
  const binder = path.join(made.folder, 'แฟ้ม')
  mkdirSync(binder)
  const place = path.join(binder, 'ครั้งที่ 2.mati')
  const versions = issued([], {
    document: last,
    state: 'issued',
    day: '2018-10-20',
    pages: 1,
    text: TEXT,
  })
  writeFileSync(place, encodeContainer(last, 3, new Map(), versions))
  const { handle } = made.documents.add(minutes, null)
  const looked = async () => {
    made.desk.settings.write({ binder })
    await made.ask('register:state')
    await eventually(async () => expect(answered(await made.ask('register:state')).papers).toBe(1))
  }
  return { ...made, place, handle, seal: versions[0]?.sha256, looked }
}

function opened(place: string) {
  const read = decodeContainer(new Uint8Array(readFileSync(place)))
  if (!read.ok) throw new Error(read.fault.code)
  return read.value
}

test('รายงานที่รับรองพบในแฟ้มเอง พร้อมบรรทัดของฉบับที่เวียน', async () => {
  const { ask, handle, seal, looked } = aDeskWith(adopting({}))
  expect(answered(await ask('adoption:papers', handle))).toEqual([])
  await looked()
  expect(answered(await ask('adoption:papers', handle))).toEqual([
    {
      paper: 'last',
      fileName: 'ครั้งที่ 2.mati',
      cited: { n: 1, day: '2018-10-20', state: 'issued', sha256: seal, text: TEXT },
      newest: { n: 1, day: '2018-10-20', state: 'issued', sha256: seal, own: false },
    },
  ])
  expect(answered(await ask('adoption:offers', handle))).toEqual([])
})

test('ที่เวียนแล้วและยังไม่รับรองในแฟ้มเลือกมารับรองได้ ไม่มีแฟ้มก็เลือกไฟล์', async () => {
  const { ask, handle, place, looked } = aDeskWith(adopting(null))
  expect(answered(await ask('adoption:offers', handle))).toEqual([])
  await looked()
  const [offer] = answered(await ask('adoption:offers', handle))
  expect(offer).toMatchObject({ document: 'last', number: { ordinal: 2 } })
  const taken = answered(await ask('adoption:take', handle, offer?.file ?? 0))
  choosing(place)
  expect(answered(await ask('adoption:choose', handle))).toEqual(taken)
  expect(taken).toMatchObject({ of: { document: 'last', number: { ordinal: 2, year: 2561 } } })
  choosing()
  expect(answered(await ask('adoption:choose', handle))).toBeNull()
})

test('ฉบับถัดไปเขียนลงไฟล์เดิม ฉบับก่อนอยู่ครบ แล้วล็อก ทำอีกครั้งไม่ได้', async () => {
  const { ask, handle, place, looked, documents } = aDeskWith(adopting({}))
  await looked()
  const before = opened(place)
  expect(answered(await ask('adoption:make', handle, 'last'))).toEqual({
    end: 'made',
    version: 2,
    fileName: 'ครั้งที่ 2.mati',
    corrections: 1,
  })
  const { document, versions, revision } = opened(place)
  expect(revision).toBe(4)
  expect(versions[0]).toEqual(before.versions[0])
  expect(versions[1]).toMatchObject({ n: 2, state: 'adopted', day: '2018-11-14', document })
  expect(versions[1]?.previous).toBe(versions[0]?.sha256)
  const [said] = document.kind === 'minutes' ? (document.agenda[4]?.topics ?? []) : []
  expect(plainText(said?.text ?? [])).toBe('ให้รายงานภายในเดือนกุมภาพันธ์')
  expect(answered(await ask('adoption:make', handle, 'last'))).toMatchObject({ why: 'already' })
  const [paper] = answered(await ask('adoption:papers', handle))
  expect([paper?.cited?.n, paper?.newest?.own]).toEqual([1, true])
  expect(documents.latest()?.handle).toBe(handle)
})

test('คำขอที่หาที่แก้ไม่แน่ชัดบอกทีละข้อ ไฟล์คงเดิม', async () => {
  const stray = { ...ACCEPTED, was: 'มีนาคม' }
  const { ask, handle, place, looked } = aDeskWith(adopting({ corrections: [stray] }))
  await looked()
  const before = readFileSync(place)
  expect(answered(await ask('adoption:make', handle, 'last'))).toEqual({
    end: 'asked',
    asked: [{ correction: stray, why: 'not-there' }],
  })
  expect(readFileSync(place)).toEqual(before)
})

test('ไฟล์ที่เปิดอยู่ที่นี่หรือที่เครื่องอื่นไม่ถูกเขียน', async () => {
  const { ask, handle, place, looked, desk, documents } = aDeskWith(adopting({}))
  await looked()
  const read = opened(place)
  const file = { path: place, sha256: '', revision: 3 }
  const other = documents.add(read.document, file, read.media, read.versions)
  expect(await ask('adoption:make', handle, 'last')).toMatchObject({
    fault: { code: 'already-open' },
  })
  documents.putBack(other.handle)
  vi.spyOn(desk.marks, 'holder').mockResolvedValueOnce({ user: 'สมชาย', host: '' } as never)
  expect(await ask('adoption:make', handle, 'last')).toMatchObject({
    fault: { code: 'file-in-use' },
  })
})

test('ไฟล์ที่ไม่ใช่รายงานครั้งอื่นไม่รับ และที่ไม่พบไฟล์ก็บอก', async () => {
  const { ask, handle, place } = aDeskWith(adopting({}))
  expect(await ask('adoption:make', handle, 'last')).toMatchObject({
    fault: { code: 'file-missing' },
  })
  const own = path.join(path.dirname(place), 'ตัวเอง.mati')
  writeFileSync(own, encodeContainer(adopting({}), 1))
  choosing(own)
  expect(await ask('adoption:choose', handle)).toMatchObject({ fault: { code: 'report-other' } })
})

test('หน้าของเรื่องอ่านจากฉบับที่ออก ถ้อยคำที่ไม่มีในนั้นไม่มีหน้า', async () => {
  const { ask, documents, handle, place } = aDeskWith(adopting({}))
  choosing(place)
  answered(await ask('adoption:choose', handle))
  expect(answered(await ask('adoption:pages', handle, 'last'))).toEqual([])
  const [placed] = actionsOf(LAST)
  const task = plainText(placed?.action.task ?? [])
  const versions = issued([], {
    document: LAST,
    state: 'issued',
    day: '2018-10-20',
    pages: 2,
    text: `== หน้า ๑ ==\n ๑  รายงานการประชุม\n\n== หน้า ๒ ==\n ๑  ${task}\n`,
  })
  const { handle: last } = documents.add(LAST, null, new Map(), versions)
  const next = answered(await ask('document:follow-up', last, { kind: 'regular', aside: [] }))
  expect(JSON.stringify(next.document)).toContain('"page":2')
})
