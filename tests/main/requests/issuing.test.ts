import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { withStage } from '../../../core/adoption/stages'
import { decodeContainer } from '../../../core/file/container'
import { issued } from '../../../core/file/versions'
import { minutes } from '../../core/minutes'
import { dialog } from '../fake-electron'
import { aDesk, answered, choosing, savingAs } from './a-desk'

vi.mock('electron', () => import('../fake-electron'))

beforeEach(() => dialog.showSaveDialog.mockReset())

const DAY = '2018-11-15'
const COMPLETE = minutes()

const versionsIn = (file: string) => {
  const read = decodeContainer(new Uint8Array(readFileSync(file)))
  return read.ok ? read.value.versions : []
}

test('ออกฉบับแล้วอยู่ในไฟล์ทันที ฉบับที่สองต่อจากฉบับแรก และ PDF อยู่เมื่อขอ', async () => {
  const { ask, folder, documents } = aDesk()
  const place = path.join(folder, 'รายงาน.mati')
  savingAs(place)
  const { handle } = documents.add(COMPLETE, null)
  expect(answered(await ask('document:issue', handle, DAY, false))).toMatchObject({
    fileName: 'รายงาน.mati',
    version: 1,
    pages: 1,
  })
  expect(versionsIn(place)).toMatchObject([{ n: 1, day: DAY, pdf: null, document: COMPLETE }])
  answered(await ask('document:issue', handle, '2018-11-16', true))
  const [one, two] = versionsIn(place)
  expect([two?.n, two?.previous, two?.pdf?.length]).toEqual([2, one?.sha256, 8])
})

test('ไม่ได้บันทึกก็ไม่นับว่าออกฉบับ', async () => {
  const { ask, documents } = aDesk()
  const { handle } = documents.add(COMPLETE, null)
  savingAs(null)
  expect(answered(await ask('document:issue', handle, DAY, false))).toBeNull()
  expect(documents.find(handle).versions).toEqual([])
})

const ADOPTED = withStage(COMPLETE, { stage: 'adopted', day: DAY, by: 'ที่ประชุม' })
const SEALED = issued([], { document: ADOPTED, state: 'adopted', day: DAY, pages: 1, text: '' })

test('ที่บันทึกว่ารับรองแล้วออกเป็นฉบับรับรองตามวันที่บันทึก แล้วล็อก', async () => {
  const { ask, folder, documents } = aDesk()
  const place = path.join(folder, 'รับรอง.mati')
  savingAs(place)
  const { handle } = documents.add(ADOPTED, null)
  expect(answered(await ask('document:issue', handle, '2019-02-01', false))).toMatchObject({
    state: 'adopted',
  })
  expect(versionsIn(place)).toMatchObject([{ state: 'adopted', day: DAY, document: ADOPTED }])
  await documents.close(handle)
  choosing(place)
  expect(answered(await ask('document:choose'))).toMatchObject({ sealed: true })
})

test.each([
  ['ยังเป็นร่าง', minutes({ signatories: [] }), [], 'document-draft'],
  ['มีฉบับรับรองแล้ว', ADOPTED, SEALED, 'document-adopted'],
  [
    'ลงวันที่ก่อนประชุม',
    { ...COMPLETE, meeting: { ...COMPLETE.meeting, date: '2018-11-16' } },
    [],
    'day-before-meeting',
  ],
])('ที่%sออกฉบับไม่ได้ และไม่ถามหาชื่อไฟล์', async (_, document, versions, code) => {
  const { ask, documents } = aDesk()
  const { handle } = documents.add(document, null, new Map(), versions)
  expect(await ask('document:issue', handle, DAY, false)).toMatchObject({ fault: { code } })
  expect(dialog.showSaveDialog).not.toHaveBeenCalled()
})
