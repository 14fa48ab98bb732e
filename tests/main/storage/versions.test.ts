import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { issued, type Version } from '../../../core/file/versions'
import type { Minutes } from '../../../core/model/document'
import { draftMirrors } from '../../../main/journal/draft-mirrors'
import { JournalClient } from '../../../main/journal/journal-client'
import { disk } from '../../../main/storage/disk'
import {
  createDocumentFile,
  readDocumentFile,
  saveDocumentFile,
} from '../../../main/storage/document-file'
import { draftWriter, dropDraft, keepDraft, listDrafts } from '../../../main/storage/recovery'
import { minutes } from '../../core/minutes'

const folder = mkdtempSync(path.join(tmpdir(), 'mati-versions-'))
afterAll(() => rmSync(folder, { recursive: true }))

const paper = (place: string, stages?: Minutes['stages']): Minutes => ({
  ...minutes(),
  ...(stages && { stages }),
  meeting: { ...minutes().meeting, place },
})

const adoption = { stage: 'adopted', day: '2019-03-13', by: 'ที่ประชุม' } as const
const version = (state: Version['state'], document: Minutes, before: Version[] = []) =>
  issued(before, { document, state, day: '2019-02-13', pages: 3, text: '== หน้า ๑ ==\n' })

const media = new Map<string, Uint8Array>()
const value = <T>(result: { readonly ok: boolean; readonly value?: T }): T => {
  if (!result.ok || result.value === undefined) throw new Error(JSON.stringify(result))
  return result.value
}

test('บันทึกทับหลายครั้ง ฉบับที่ออกแล้วอยู่ครบ', async () => {
  const place = path.join(folder, 'saved.mati')
  const versions = version('issued', paper('ห้อง ๑'))
  let file = value(
    await createDocumentFile(disk, { document: paper('ห้อง ๑'), media, versions }, place),
  )
  for (const room of ['ห้อง ๒', 'ห้อง ๓']) {
    const read = value(await readDocumentFile(disk, place))
    file = value(await saveDocumentFile(disk, { ...read, document: paper(room) }, file))
  }
  expect(value(await readDocumentFile(disk, place))).toMatchObject({
    document: paper('ห้อง ๓'),
    versions,
  })
})

test('รายงานที่รับรองแล้วแก้ข้อความไม่ได้ บันทึกขั้นตอนได้ และไฟล์คงเดิม', async () => {
  const place = path.join(folder, 'adopted.mati')
  const document = paper('ห้อง ๑', [adoption])
  const versions = version('adopted', document)
  const file = value(await createDocumentFile(disk, { document, media, versions }, place))
  const changed = paper('ห้อง ๒', [adoption])
  for (const refused of [
    await saveDocumentFile(disk, { document: changed, media, versions }, file),
    await createDocumentFile(disk, { document: changed, media, versions }, place),
  ])
    expect(refused).toMatchObject({ ok: false, fault: { code: 'document-adopted' } })
  expect(value(await readDocumentFile(disk, place)).document).toEqual(document)
  const circulated = { ...adoption, stage: 'circulated' } as const
  const staged = paper('ห้อง ๑', [circulated, adoption])
  expect((await saveDocumentFile(disk, { document: staged, media, versions }, file)).ok).toBe(true)
})

test('ร่างในสมุดกู้คืนมีฉบับที่ออกแล้ว เขียนครั้งเดียวไม่ว่าพิมพ์กี่ครั้ง และถูกลบไปด้วยกัน', async () => {
  const journal = path.join(folder, 'journal')
  const written: string[] = []
  const watching: typeof disk = {
    ...disk,
    rename: (from, to) => {
      written.push(path.basename(to))
      return disk.rename(from, to)
    },
  }
  const versions = version('issued', paper('ห้อง ๑'))
  for (const room of ['ก', 'ข', 'ค'])
    await keepDraft(watching, journal, {
      id: 'd1',
      document: paper(room),
      file: null,
      media,
      versions,
    })
  expect(await listDrafts(disk, journal)).toMatchObject([{ document: paper('ค'), versions }])
  expect(written.filter(name => name.endsWith('.issued'))).toHaveLength(1)
  await dropDraft(disk, journal, 'd1')
  expect(readdirSync(journal)).toEqual([])
})

test('ฉบับที่ออกแล้วหายไปจากสมุดกู้คืน: อ่านจากไฟล์ของเอกสาร', async () => {
  const journal = path.join(folder, 'lost')
  const place = path.join(folder, 'own.mati')
  const versions = version('issued', paper('ห้อง ๑'))
  const contents = { document: paper('ห้อง ๑'), media, versions }
  const file = value(await createDocumentFile(disk, contents, place))
  await keepDraft(disk, journal, { id: 'd1', ...contents, document: paper('ก'), file })
  for (const name of readdirSync(journal))
    if (name.endsWith('.issued')) rmSync(path.join(journal, name))
  expect(await listDrafts(disk, journal)).toMatchObject([{ document: paper('ก'), versions }])
})

test('the thread of the journal is given versions once, and again when there is a new one', async () => {
  const journal = path.join(folder, 'thread')
  const given: number[] = []
  const take = draftMirrors(draftWriter(disk, journal))
  const client = new JournalClient(() => {
    const listeners: ((answer: Awaited<ReturnType<typeof take>>) => void)[] = []
    return {
      postMessage: task => {
        if ('draft' in task) given.push(task.draft.versions?.length ?? 0)
        void take(task).then(answer => listeners.forEach(listen => listen(answer)))
      },
      on: (event: string, listener: (answer: never) => void) => {
        if (event === 'message') listeners.push(listener as (typeof listeners)[number])
      },
    }
  })
  const one = version('issued', paper('ห้อง ๑'))
  const two = version('issued', paper('ห้อง ๒'), one)
  for (const [room, versions] of [
    ['ก', one],
    ['ข', one],
    ['ค', two],
    ['ง', two],
  ] as const)
    await client.keep({ id: 'd1', document: paper(room), file: null, media, versions })
  expect(given).toEqual([1, 0, 2, 0])
  expect(await listDrafts(disk, journal)).toMatchObject([{ document: paper('ง'), versions: two }])
})
