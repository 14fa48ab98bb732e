import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { decodeContainer, encodeContainer } from '../../../core/file/container'
import type { Minutes } from '../../../core/model/document'
import { action, minutesWith, resolved, topic } from '../../core/minutes'
import { temporaryFolder } from '../temporary-folder'
import { mati } from './terminal'

const last = minutesWith('consider', {
  topics: [
    topic({ id: 't1', actions: [action({ id: 'a1' }), action({ id: 'a2', status: 'done' })] }),
    topic({ id: 't2', title: 'ร่างระเบียบ', resolution: resolved('ให้เลื่อนการพิจารณา') }),
  ],
})

/** Runs `next` on the minutes, and reads what it wrote. */
const next = (...options: string[]) => nextOf(last, ...options)

async function nextOf(paper: Minutes, ...options: string[]) {
  const folder = temporaryFolder()
  const [file, to] = ['ก.พ..mati', 'มี.ค..mati'].map(name => path.join(folder, name)) as [
    string,
    string,
  ]
  writeFileSync(file, encodeContainer(paper, 1))
  const ended = await mati('next', file, '--to', to, ...options)
  const made = (): Minutes => {
    const read = decodeContainer(new Uint8Array(readFileSync(to)))
    if (!read.ok || read.value.document.kind !== 'minutes') throw new Error('no minutes')
    return read.value.document
  }
  return { ...ended, made }
}

test('next month’s minutes hold all that lives on, and each line says why it comes', async () => {
  const { out, exit, made } = await next()
  expect(exit).toBe(0)
  expect(out.slice(0, 2)).toEqual([
    'a1\tรายงานผลการคัดแยกผู้เสียหาย\tสั่งการในครั้งนี้',
    't2\tร่างระเบียบ\tเลื่อนการพิจารณา',
  ])
  expect(made().meeting.number).toEqual({ ordinal: 3, year: 2561 })
  expect(made().agenda.flatMap(item => item.topics.map(({ id }) => id))).toEqual(['t2'])
})

test('a special meeting takes what it is called for; the rest waits in its file', async () => {
  const { out, made } = await next('--special', '--only', 't2')
  expect(out).toContain('a1\tรายงานผลการคัดแยกผู้เสียหาย\tฝากไว้')
  expect(made().meeting).toMatchObject({ kind: 'special', number: { ordinal: 3, special: true } })
  expect(made().waiting?.actions.map(({ id }) => id)).toEqual(['a1'])
})

test('an id that does not come is told, and nothing is written', async () => {
  const { err, exit, made } = await next('--only', 'a2')
  expect([exit, err.join('\n')]).toEqual([1, expect.stringContaining('«a2»')])
  expect(made).toThrow('ENOENT')
})

test('what follows a meeting that is still planned is not begun, for it would record what was never done', async () => {
  const planned = { ...last, meeting: { ...last.meeting, state: 'planned' as const } }
  const { err, exit, made } = await nextOf(planned)
  expect([exit, err.join('\n')]).toEqual([
    1,
    expect.stringContaining('รายงาน «ก.พ..mati» ยังระบุว่า นัดไว้แล้ว ยังไม่ประชุม'),
  ])
  expect(made).toThrow('ENOENT')
})
